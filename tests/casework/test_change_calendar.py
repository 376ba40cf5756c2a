"""Changing the bank holidays: what moves, what stays, what is written down, and the fast way against the fold."""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from foidesk.casework.calendar_in_force import clock_of_case, lawbook_in_force
from foidesk.casework.change_calendar import change_calendar, preview
from foidesk.casework.fold_case import standing_of
from foidesk.casework.record_act import record_act
from foidesk.domain.authority import Settings
from foidesk.domain.bank_holidays import BankHoliday, Nation
from foidesk.domain.holiday_lists import OutsideCalendar, Proposal, typed_in
from foidesk.domain.problems import Problem
from foidesk.domain.progress import Cancelled
from foidesk.domain.regime import Closure, NonWorkingReceipt, Regime, Variation
from foidesk.domain.timeline import Act, Event
from foidesk.store.audit import audit_trail
from foidesk.store.calendar_rows import changes_made
from foidesk.store.case_file import CaseFile
from foidesk.store.cases import case_row, case_value
from foidesk.store.deadline_moves import moves_of
from foidesk.store.settings_rows import read_settings
from tests.casework.conftest import HAND, NORTH, SOUTH, Desk, drafted

D = date.fromisoformat
SWANS = D("2026-11-27")


def day(listed, on=SWANS, nations=(Nation.SCOTLAND,), title="Day of the swan"):
    return typed_in(listed, on, nations, title, "proclaimed 10 November 2026")


def taken_out(on, nation):
    """A list of one nation's year without one of its days."""

    def proposal(lawbook):
        year = [one for one in lawbook.holidays if one.nation is nation and one.on.year == on.year]
        kept = tuple(one for one in year if one.on != on)
        return Proposal("a corrected list", kept, frozenset({(nation, on.year)}))

    return proposal


def due(desk, case_id):
    return desk.line(case_id).due_on


def foreseen(desk, proposal):
    found = desk.case_file.read(preview, proposal, desk.lawbook)
    return [(one.case_id, one.was, one.now) for one in found.moved]


def settled_answer(desk, received="2026-11-03", on="2026-11-19"):
    case_id = desk.log(drafted(received)).case_id
    desk.do(record_act, case_id, Event(Act.ANSWER, D(on)))
    return case_id


MOVES = [
    # received      more                                             was           now           why
    ("2026-11-02", {}, "2026-12-01", "2026-12-02", "the new day is inside the count"),
    ("2026-10-29", {}, "2026-11-26", "2026-11-26", "the count ended the day before"),
    (
        "2026-10-30",
        {},
        "2026-11-27",
        "2026-12-01",
        "the last day itself is the new holiday; St Andrew's follows",
    ),
    ("2026-11-27", {}, "2026-12-30", "2026-12-30", "the day of receipt is not counted anyway"),
    ("2026-11-02", {"regime": Regime.EIR}, "2026-12-01", "2026-12-02", "EIR counts by the same calendar"),
    (
        "2026-11-02",
        {"regime": Regime.FOISA},
        "2026-12-01",
        "2026-12-02",
        "a Scottish day in the Scottish calendar",
    ),
    ("2026-10-16", {"variation": Variation.ARCHIVE}, "2026-11-27", "2026-12-01", "thirty days, folded"),
]


@pytest.mark.parametrize(("received", "facts", "was", "now", "why"), MOVES, ids=[one[4] for one in MOVES])
def test_a_new_holiday_moves_what_it_should(desk, received, facts, was, now, why):
    case_id = desk.log(drafted(received, **facts)).case_id
    assert due(desk, case_id) == D(was)
    expected = [(case_id, D(was), D(now))] if was != now else []
    assert foreseen(desk, day(desk.lawbook.listed)) == expected
    assert due(desk, case_id) == D(was)
    change = desk.do(change_calendar, day(desk.lawbook.listed))
    assert change.touches(case_id)
    assert due(desk, case_id) == D(now)


def test_a_day_of_england_alone_does_not_move_a_scottish_clock(desk):
    case_id = desk.log(drafted("2026-11-02", regime=Regime.FOISA)).case_id
    desk.do(change_calendar, day(desk.lawbook.listed, nations=(Nation.ENGLAND_AND_WALES,)))
    assert due(desk, case_id) == D("2026-12-01")


def test_a_day_taken_out_moves_the_date_forward(desk):
    case_id = desk.log(drafted("2026-11-02")).case_id
    proposal = taken_out(D("2026-11-30"), Nation.SCOTLAND)(desk.lawbook)
    desk.do(change_calendar, proposal)
    assert due(desk, case_id) == D("2026-11-30")
    (move,) = desk.case_file.read(moves_of, case_id)
    assert move.why == "bank holiday removed, Monday 30 November 2026, St Andrew’s Day (Scotland)"


def test_each_case_that_moves_says_so_and_the_change_is_written_down_once(desk):
    moving = [desk.log(drafted(on)).case_id for on in ("2026-11-02", "2026-11-03")]
    still = desk.log(drafted("2026-11-27")).case_id
    desk.do(change_calendar, day(desk.lawbook.listed))
    for case_id in moving:
        (line,) = [one for one in desk.case_file.read(audit_trail, case_id) if one.what == "change_calendar"]
        assert line.detail["why"] == "bank holiday added, Friday 27 November 2026, Day of the swan (Scotland)"
        assert (line.detail["calendar"], line.done_by, line.done_at) == (1, HAND.by, HAND.now)
    assert desk.case_file.read(moves_of, still) == ()
    (whole,) = [
        one
        for one in desk.case_file.read(audit_trail)
        if one.what == "change_calendar" and one.case_id is None
    ]
    assert whole.detail["moved"] == 2
    assert whole.detail["added"] == ["2026-11-27 scotland Day of the swan"]
    (made,) = desk.case_file.look(changes_made)
    assert (made.version, made.made_by, made.source) == (1, HAND.by, "proclaimed 10 November 2026")


def test_a_paused_and_an_extended_case_are_folded(desk):
    paused = desk.log(drafted("2026-11-02")).case_id
    desk.do(record_act, paused, Event(Act.SEND_FEES_NOTICE, D("2026-11-09")))
    desk.do(record_act, paused, Event(Act.RECEIVE_FEE, D("2026-11-11")))
    extended = desk.log(drafted("2026-11-02")).case_id
    desk.do(record_act, extended, Event(Act.EXTEND_PUBLIC_INTEREST, D("2026-11-10")))
    before = due(desk, paused), due(desk, extended)
    assert before == (D("2026-12-04"), D("2026-12-31"))
    desk.do(change_calendar, day(desk.lawbook.listed))
    # Three days disregarded make 1 December the 17th; forty days, less Boxing Day's substitute, end in January.
    assert (due(desk, paused), due(desk, extended)) == (D("2026-12-07"), D("2027-01-05"))


def test_a_stopped_case_stays_stopped(desk):
    case_id = desk.log(drafted("2026-11-02")).case_id
    desk.do(record_act, case_id, Event(Act.ASK_CLARIFICATION, D("2026-11-09")))
    desk.do(change_calendar, day(desk.lawbook.listed))
    assert due(desk, case_id) is None
    desk.do(record_act, case_id, Event(Act.RECEIVE_CLARIFICATION, D("2026-11-16")))
    assert due(desk, case_id) == D("2026-12-16")  # with 27 and 30 November left out


def explained(desk, case_id):
    def read(records):
        law = clock_of_case(records, desk.lawbook, case_id)
        return standing_of(case_value(records, case_id), read_settings(records), law)

    return desk.case_file.read(read)


def test_a_case_at_rest_keeps_the_calendar_it_was_counted_with(desk):
    case_id = settled_answer(desk)
    before = explained(desk, case_id)
    assert foreseen(desk, day(desk.lawbook.listed)) == []
    desk.do(change_calendar, day(desk.lawbook.listed))
    assert explained(desk, case_id) == before
    assert before.clocks[0].due == D("2026-12-02")
    assert not any(one.on == SWANS for one in before.clocks[0].deadline.skipped)


def test_a_case_that_comes_to_rest_later_keeps_the_newer_calendar(desk):
    case_id = desk.log(drafted("2026-11-03")).case_id
    desk.do(change_calendar, day(desk.lawbook.listed))
    desk.do(record_act, case_id, Event(Act.ANSWER, D("2026-11-19")))
    again = Nation.NORTHERN_IRELAND
    desk.do(change_calendar, day(lawbook_now(desk).listed, D("2026-11-26"), (again,), "Day of the goose"))
    assert explained(desk, case_id).clocks[0].due == D("2026-12-03")


def test_a_case_at_rest_that_is_taken_up_again_goes_with_the_newest(desk):
    case_id = settled_answer(desk)
    desk.do(change_calendar, day(desk.lawbook.listed))
    desk.do(record_act, case_id, Event(Act.REQUEST_REVIEW, D("2026-11-20")))
    assert desk.line(case_id).stage == "in_review"
    assert due(desk, case_id) == explained(desk, case_id).due_on
    moved = desk.case_file.read(lambda records: case_row(records, case_id).calendar_version)
    assert moved is None


def test_a_case_logged_after_the_change_is_counted_with_it(desk):
    desk.do(change_calendar, day(desk.lawbook.listed))
    assert desk.log(drafted("2026-11-02")).due_on == D("2026-12-02")


def lawbook_now(desk):
    return desk.case_file.look(lawbook_in_force, desk.lawbook)


def test_a_change_that_says_nothing_new_is_no_change(desk):
    desk.log(drafted("2026-11-02"))
    year = tuple(one for one in desk.lawbook.holidays if one.on.year == 2026)
    whole = frozenset((nation, 2026) for nation in Nation)
    change = desk.do(change_calendar, Proposal("the same", year, whole))
    assert change.cases == frozenset()
    assert desk.case_file.look(changes_made) == ()


def test_a_day_before_the_list_begins_is_refused(desk):
    early = BankHoliday(D("1999-06-01"), Nation.SCOTLAND, "Long ago", "by hand")
    with pytest.raises(OutsideCalendar):
        desk.do(change_calendar, Proposal("by hand", (early,)))


def test_a_provisional_day_that_is_confirmed_moves_nothing_and_is_no_longer_provisional(desk):
    unsure = next(one for one in desk.lawbook.holidays if one.provisional)
    told = BankHoliday(unsure.on, unsure.nation, unsure.title, "import of bank-holidays.json")
    desk.do(change_calendar, Proposal("import of bank-holidays.json", (told,)))
    (now,) = [one for one in lawbook_now(desk).holidays if (one.on, one.nation) == (told.on, told.nation)]
    assert (now.provisional, now.source) == (False, "import of bank-holidays.json")


def test_cancelled_half_way_nothing_stays(desk):
    cases = [desk.log(drafted("2026-11-02")).case_id for _ in range(3)]
    desk.do(record_act, cases[0], Event(Act.EXTEND_PUBLIC_INTEREST, D("2026-11-10")))
    before = [due(desk, case_id) for case_id in cases]
    trail = desk.case_file.read(audit_trail)
    told = []

    def stop_late(done, total):
        told.append((done, total))
        if done == total and total > 1:  # everything has been written by then
            raise Cancelled

    proposal = day(desk.lawbook.listed)
    with pytest.raises(Cancelled):
        desk.case_file.write(change_calendar, proposal, desk.lawbook, HAND, stop_late)
    assert len(told) > 2
    assert [due(desk, case_id) for case_id in cases] == before
    assert desk.case_file.read(audit_trail) == trail
    assert desk.case_file.look(changes_made) == ()
    desk.case_file.write(change_calendar, proposal, desk.lawbook, HAND)  # and it can be done again
    assert [due(desk, case_id) for case_id in cases] != before


def test_a_case_whose_receipt_is_read_as_the_code_does_is_folded(desk):
    case_id = desk.log(drafted("2026-11-02")).case_id

    def rule(records):
        return case_row(records, case_id).plain_rule

    assert desk.case_file.read(rule) == "foi.respond.20wd"
    desk.set_up(Settings((replace(NORTH, non_working_receipt=NonWorkingReceipt.S45_CODE), SOUTH)))
    assert desk.case_file.read(rule) is None
    desk.do(change_calendar, day(desk.lawbook.listed))
    assert due(desk, case_id) == D("2026-12-02")


# The fast way against the fold, for any cases and any change

steps = st.sampled_from(
    [
        (),
        (Act.ACKNOWLEDGE,),
        (Act.REFER, Act.CONSULT),
        (Act.ASK_CLARIFICATION,),
        (Act.ASK_CLARIFICATION, Act.RECEIVE_CLARIFICATION),
        (Act.SEND_FEES_NOTICE, Act.RECEIVE_FEE),
        (Act.EXTEND_PUBLIC_INTEREST,),
        (Act.EXTEND_EIR,),
        (Act.ACKNOWLEDGE, Act.ANSWER),
        (Act.ANSWER, Act.REQUEST_REVIEW),
        (Act.WITHDRAW,),
    ]
)
days_in_span = st.dates(D("2026-09-01"), D("2026-12-31"))
some_cases = st.lists(
    st.tuples(
        days_in_span,
        st.sampled_from(Regime),
        st.sampled_from([None, None, Variation.SCHOOL, Variation.ARCHIVE]),
        steps,
        st.lists(st.integers(0, 30), min_size=2, max_size=2).map(sorted),
    ),
    min_size=1,
    max_size=6,
)
some_edits = st.lists(st.tuples(days_in_span, st.sampled_from(Nation), st.booleans()), min_size=1, max_size=4)
CLOSED = (Closure(D("2026-10-24"), D("2026-11-01")),)


@pytest.fixture(scope="module")
def made_desk(tmp_path_factory, lawbook):
    number = iter(range(10_000))

    def make():
        folder = tmp_path_factory.mktemp("fast") / f"office{next(number)}.foidesk"
        made = Desk(CaseFile.create(folder, HAND.now), lawbook)
        made.set_up()
        return made

    return make


def put_in(desk, received, regime, variation, acts, gaps):
    variation = variation if regime is Regime.FOIA else None
    closures = CLOSED if variation is Variation.SCHOOL else ()
    timeline = tuple(Event(act, received + timedelta(gap)) for act, gap in zip(acts, gaps, strict=False))
    facts = {"regime": regime, "variation": variation, "school_closures": closures, "timeline": timeline}
    try:
        return desk.log(drafted(str(received), **facts)).case_id
    except Problem:
        return None  # what cannot have happened is refused at the door


def proposed(desk, edits):
    added, removed = {}, set()
    listed = {(one.on, one.nation): one for one in desk.lawbook.holidays if one.on.year == 2026}
    for on, nation, adds in edits:
        if adds:
            added[on, nation] = BankHoliday(on, nation, "Any day", "by hand")
        else:
            removed |= {key for key in listed if key[1] is nation and key[0] >= on}
    kept = {key: one for key, one in listed.items() if key not in removed} | added
    return Proposal("any change", tuple(kept.values()), frozenset((nation, 2026) for nation in Nation))


@given(some_cases, st.lists(some_edits, min_size=1, max_size=2))
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_fast_way_gives_what_the_fold_gives(made_desk, cases, changes):
    desk = made_desk()
    try:
        ids = [one for one in (put_in(desk, *case) for case in cases) if one is not None]
        for edits in changes:
            check_against_the_fold(desk, ids, proposed(desk, edits))
    finally:
        desk.case_file.close()


def check_against_the_fold(desk, ids, proposal):
    before = {one: (explained(desk, one), desk.case_file.read(moves_of, one)) for one in ids}
    moves = foreseen(desk, proposal)
    desk.do(change_calendar, proposal)
    for one in ids:
        now, (was, told_before) = explained(desk, one), before[one]
        assert due(desk, one) == now.due_on
        assert desk.line(one).stage == now.stage
        told = [(move.was, move.now) for move in desk.case_file.read(moves_of, one)[len(told_before) :]]
        moved = [(was.due_on, now.due_on)] if was.due_on != now.due_on else []
        assert told == moved == [(then, later) for case_id, then, later in moves if case_id == one]


def test_the_detail_of_a_move_is_json_a_script_can_read(desk):
    case_id = desk.log(drafted("2026-11-02")).case_id
    desk.do(change_calendar, day(desk.lawbook.listed))
    sql = "select detail from audit where case_id = ? and what = 'change_calendar'"
    (row,) = desk.case_file.look(lambda it: it.execute(sql, (case_id,)).fetchall())
    assert json.loads(row[0]) == {
        "was": "2026-12-01",
        "now": "2026-12-02",
        "why": "bank holiday added, Friday 27 November 2026, Day of the swan (Scotland)",
        "calendar": 1,
    }
