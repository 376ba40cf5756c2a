"""Lists of bank holidays: what a proposal changes, and how sure a date is of its calendar."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foidesk.domain.bank_holidays import BankHoliday, Nation
from foidesk.domain.calendar_doubts import calendar_doubts
from foidesk.domain.calendar_reasons import reasons
from foidesk.domain.holiday_lists import (
    AlreadyListed,
    Edits,
    HolidayList,
    OutsideCalendar,
    Proposal,
    WeekendDay,
    edited,
    edits_to,
    is_whole,
    typed_in,
)
from foidesk.domain.limits import deadline
from foidesk.domain.working_days import WorkingCalendar, count_working_days
from tests.domain.clock import shipped

D = date.fromisoformat
EW, SC, NI = Nation
SPAN = (D("2025-01-01"), D("2027-12-31"))


def day(on, nation=SC, title="Day", **facts):
    return BankHoliday(D(on), nation, title, "by hand", **facts)


def listing(*holidays):
    return HolidayList(tuple(sorted(holidays, key=lambda one: (one.on, one.nation))), *SPAN)


def keys(holidays):
    return [(str(one.on), one.nation) for one in holidays]


LISTED = listing(
    day("2025-06-16"), day("2026-06-15"), day("2026-06-15", NI), day("2026-11-30"), day("2027-06-14")
)
WHOLE_2026 = frozenset({(SC, 2026)})

PROPOSALS = [
    # days put forward                          whole years  added                       removed                 why
    ((day("2026-06-15"), day("2026-11-30")), WHOLE_2026, [], [], "nothing new"),
    ((day("2026-06-15"),), WHOLE_2026, [], [("2026-11-30", SC)], "left out of a whole year"),
    ((day("2026-06-15"),), frozenset(), [], [], "left out of a year it does not list in full"),
    ((day("2026-11-27"),), frozenset(), [("2026-11-27", SC)], [], "one more"),
    ((day("2026-06-15", EW),), frozenset(), [("2026-06-15", EW)], [], "the same day in another nation"),
    ((day("2026-06-20"),), frozenset(), [], [], "a Saturday"),
    ((day("2026-06-15", title="Other"), day("2026-11-30")), WHOLE_2026, [], [], "another title"),
]


@pytest.mark.parametrize(
    ("holidays", "whole", "added", "removed", "why"), PROPOSALS, ids=[one[4] for one in PROPOSALS]
)
def test_what_a_proposal_changes(holidays, whole, added, removed, why):
    edits = edits_to(LISTED, Proposal("a list", holidays, whole))
    assert (keys(edits.added), keys(edits.removed)) == (added, removed)
    assert edits.known_to == SPAN[1]
    assert edits.is_nothing == (not added and not removed)


def test_years_a_list_does_not_speak_of_stay():
    edits = edits_to(LISTED, Proposal("a list of 2026", (), frozenset((nation, 2026) for nation in Nation)))
    assert keys(edits.removed) == [("2026-06-15", NI), ("2026-06-15", SC), ("2026-11-30", SC)]
    assert keys(edited(LISTED, edits).holidays) == [("2025-06-16", SC), ("2027-06-14", SC)]


def test_a_disputed_day_is_neither_taken_out_nor_there():
    listed = listing(day("2026-01-05", disputed=True))
    assert edits_to(listed, Proposal("", (), WHOLE_2026)).removed == ()
    assert keys(edits_to(listed, Proposal("", (day("2026-01-05"),))).added) == [("2026-01-05", SC)]


def test_an_expected_day_is_confirmed():
    listed = listing(day("2026-07-13", NI, provisional=True))
    put = BankHoliday(D("2026-07-13"), NI, "The Twelfth", "gov.uk")
    edits = edits_to(listed, Proposal("gov.uk", (put,)))
    (now,) = edits.confirmed
    assert (now.provisional, now.source, now.title) == (False, "gov.uk", "Day")
    assert (edits.days, edits.is_nothing) == ((), False)
    assert edited(listed, edits).holidays == (now,)


def year_of(year, nation):
    return (day(f"{year}-01-01", nation), day(f"{year}-12-27", nation))


def test_the_calendar_grows_once_every_nation_has_the_year():
    listed = listing(*year_of(2026, EW))
    two = Proposal("two nations", (*year_of(2028, EW), *year_of(2028, NI)))
    assert edits_to(listed, two).known_to == SPAN[1]
    grown = edited(listed, edits_to(listed, two))
    third = Proposal("the third", (*year_of(2028, SC), *year_of(2030, SC)))
    assert edits_to(grown, third).known_to == D("2028-12-31")


def test_a_day_before_the_list_is_refused():
    with pytest.raises(OutsideCalendar, match="4 June 2024 is outside the calendar"):
        edits_to(LISTED, Proposal("", (day("2024-06-04"),)))


REFUSED = [
    ("2026-06-15", (SC,), AlreadyListed, "Monday 15 June 2026 is listed already for Scotland: Day."),
    ("2026-06-20", (SC,), WeekendDay, "Saturday 20 June 2026 is not a working day to begin with."),
    ("2028-06-15", (SC,), OutsideCalendar, "15 June 2028 is outside the calendar"),
    ("2024-06-14", (SC,), OutsideCalendar, "14 June 2024 is outside the calendar"),
]


@pytest.mark.parametrize(("on", "nations", "problem", "said"), REFUSED)
def test_a_day_typed_in_can_be_refused(on, nations, problem, said):
    with pytest.raises(problem) as caught:
        typed_in(LISTED, D(on), nations, "New", "by hand")
    assert said in str(caught.value)
    assert caught.value.next_step


def test_a_day_typed_in_for_all_is_new_where_it_is_new():
    assert keys(typed_in(LISTED, D("2026-06-15"), Nation, "New", "").holidays) == [("2026-06-15", EW)]


def test_a_full_year_goes_from_new_year_to_christmas():
    assert is_whole(year_of(2026, SC))
    assert not is_whole(year_of(2026, SC)[1:])
    assert not is_whole(year_of(2026, SC)[:1])


some = st.lists(
    st.builds(
        BankHoliday,
        st.dates(*SPAN).filter(lambda on: on.weekday() < 5),
        st.sampled_from(Nation),
        st.just("Any"),
        st.just("by hand"),
        provisional=st.booleans(),
        disputed=st.booleans(),
    ),
    max_size=8,
    unique_by=lambda one: (one.on, one.nation),
)
years = st.frozensets(st.tuples(st.sampled_from(Nation), st.integers(2025, 2027)), max_size=5)


@given(some, some, years)
def test_once_made_a_change_has_nothing_left_to_do(there, put, whole):
    listed = listing(*there)
    proposal = Proposal("", tuple(one for one in put if not one.disputed and not one.provisional), whole)
    once = edited(listed, edits_to(listed, proposal))
    assert edits_to(once, proposal).is_nothing
    wanted = {(one.on, one.nation) for one in proposal.holidays}
    assert wanted <= {(one.on, one.nation) for one in once.holidays if not one.disputed}


def test_reasons_name_what_falls_between_two_days_where_it_counts():
    edits = Edits(
        (day("2026-11-27", title="Swans"), day("2026-11-27", EW, "Swans")), (day("2026-11-30"),), (), SPAN[1]
    )
    both = reasons(edits, D("2026-11-02"), D("2026-12-01"), tuple(Nation))
    assert both == (
        "bank holiday added, Friday 27 November 2026, Swans (England and Wales and Scotland);"
        " bank holiday removed, Monday 30 November 2026, Day (Scotland)"
    )
    scottish = reasons(edits, D("2026-11-02"), D("2026-11-27"), (SC,))
    assert scottish == "bank holiday added, Friday 27 November 2026, Swans (Scotland)"


DOUBTS = [
    # due           known to      said
    ("2026-12-31", "2027-12-31", []),
    ("2027-01-01", "2027-12-31", ["Bank holidays are known only to 31 December 2027"]),
    ("2027-12-31", "2027-12-31", ["Bank holidays are known only to 31 December 2027"]),
    (None, "2027-12-31", []),
]


@pytest.mark.parametrize(("due", "known_to", "said"), DOUBTS)
def test_a_date_near_the_end_of_the_calendar_says_so(due, known_to, said):
    found = calendar_doubts(due and D(due), None, D(known_to))
    assert [one.partition(", less")[0] for one in found] == said


def test_a_date_that_rests_on_an_expected_holiday_says_which():
    calendar = WorkingCalendar.of(
        "by hand", [day("2026-07-13", NI, "The Twelfth", provisional=True)], Nation, *SPAN
    )
    over = count_working_days(D("2026-07-01"), 20, calendar)
    (said,) = calendar_doubts(over.due, over, SPAN[1])
    assert said.startswith("13 July 2026 (The Twelfth) is a bank holiday expected but not yet confirmed")
    before = count_working_days(D("2026-06-01"), 20, calendar)
    assert calendar_doubts(before.due, before, SPAN[1]) == ()


def test_the_working_of_a_deadline_carries_the_doubts():
    found = deadline("foi.respond.20wd", D("2030-03-01"), shipped())
    said = found.explain()
    assert any(
        "17 March 2030" not in one and "18 March 2030" in one and "not yet confirmed" in one for one in said
    )
    assert any("known only to 31 December 2030" in one for one in said)
    assert not any(
        "known only" in one for one in deadline("foi.respond.20wd", D("2026-11-02"), shipped()).explain()
    )
