"""What officers do to a case, from acts to decisions, and what each leaves behind."""

from dataclasses import replace
from datetime import date

import pytest

from foidesk.casework.amend_request import RegimeIsSettled, RequestFacts, amend_request
from foidesk.casework.changes import Change
from foidesk.casework.decide_parts import DecisionLocked, decide_parts
from foidesk.casework.log_request import UnknownAuthority
from foidesk.casework.record_act import BadCorrection, NoSuchLaw, NoSuchPart, NotYet, SetsThePast, record_act
from foidesk.domain.case import Applicant, Channel
from foidesk.domain.decisions import Claim, Holding, Outcome, Part
from foidesk.domain.lifecycle import NotAllowed
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, Event, Step
from foidesk.store.audit import audit_trail
from foidesk.store.case_lines import CaseFilter, Order, Shelf, count_shelves, page_of_lines
from foidesk.store.faults import NoSuchCase
from tests.casework.conftest import SOUTH

DISCLOSED = Part("1", "How many swans?", holding=Holding.HELD, outcome=Outcome.DISCLOSED, answer="Seven.")
WITHHELD = Part("2", "Whose?", holding=Holding.HELD, outcome=Outcome.WITHHELD, claims=(Claim("40(2)"),))


@pytest.fixture
def case_id(desk):
    return desk.log().case_id


def day(text):
    return date.fromisoformat(text)


# St Andrew's Day, Monday 30 November 2026, is not a working day anywhere in the UK for these dates.
ASKED, CAME = (Act.ASK_CLARIFICATION, "2026-11-04"), (Act.RECEIVE_CLARIFICATION, "2026-11-09")
STEPS = [
    # acts in turn                                                          stage                    due
    ([(Act.ACKNOWLEDGE, "2026-11-03")], "in_progress", "2026-12-01"),
    ([ASKED], "awaiting_clarification", None),
    ([ASKED, CAME], "in_progress", "2026-12-08"),
    ([(Act.ANSWER, "2026-11-26")], "answered", None),
    ([(Act.WITHDRAW, "2026-11-05")], "withdrawn", None),
]  # fmt: skip


@pytest.mark.parametrize(("acts", "stage", "due"), STEPS, ids=[one[1] for one in STEPS])
def test_acts_move_the_copies_the_register_sorts_by(desk, case_id, acts, stage, due):
    for act, on in acts:
        assert desk.do(record_act, case_id, Event(act, day(on))) == Change.of(case_id)
    line = desk.line(case_id)
    assert (line.stage, line.due_on) == (stage, due and day(due))
    assert [event.act for event in desk.sheet(case_id).case.timeline] == [
        Act.RECEIVE,
        *(act for act, _ in acts),
    ]
    assert [row.what for row in desk.case_file.read(audit_trail, case_id)][1:] == ["record_act"] * len(acts)


OTHER_DAY = Event(Act.RECEIVE, day("2026-11-03"))
IMPOSSIBLE = [
    (Event(Act.RECEIVE_FEE, day("2026-11-05")), NotAllowed),
    (Event(Act.ANSWER, day("2026-11-01")), NotAllowed),
    (Event(Act.RECEIVE, day("2026-11-05")), NotAllowed),
    (Event(Act.CONSULT, day("2026-11-05"), until=day("2026-11-04")), SetsThePast),
    (Event(Act.RECLASSIFY, day("2026-11-05"), to="gdpr"), NoSuchLaw),
    (Event(Act.CORRECT, day("2026-11-05")), BadCorrection),
    (Event(Act.CORRECT, day("2026-11-05"), row=1, should_say=OTHER_DAY), BadCorrection),
    (Event(Act.CORRECT, day("2026-11-05"), row=-1, should_say=OTHER_DAY), BadCorrection),
    (Event(Act.ANSWER, day("2026-11-05"), row=0, struck=True), BadCorrection),
]  # fmt: skip


@pytest.mark.parametrize(("event", "problem"), IMPOSSIBLE)
def test_what_cannot_have_happened_is_refused_and_leaves_nothing(desk, case_id, event, problem):
    before = desk.sheet(case_id), desk.case_file.read(audit_trail)
    with pytest.raises(problem):
        desk.do(record_act, case_id, event)
    assert (desk.sheet(case_id), desk.case_file.read(audit_trail)) == before


def test_a_correction_is_a_further_row_and_moves_the_date(desk, case_id):
    should_say = Event(Act.RECEIVE, day("2026-11-03"))
    desk.do(record_act, case_id, Event(Act.CORRECT, day("2026-11-20"), row=0, should_say=should_say))
    line = desk.line(case_id)
    assert (line.received_on, line.due_on) == (day("2026-11-03"), day("2026-12-02"))
    timeline = desk.sheet(case_id).case.timeline
    assert [event.on for event in timeline] == [day("2026-11-02"), day("2026-11-20")]


def test_an_answer_keeps_the_parts_as_they_were_decided_then(desk, case_id):
    desk.do(decide_parts, case_id, (DISCLOSED, WITHHELD))
    desk.do(record_act, case_id, Event(Act.ANSWER, day("2026-11-26")))
    assert desk.sheet(case_id).case.timeline[-1].parts == (DISCLOSED, WITHHELD)
    assert desk.line(case_id).outcome == "partly_disclosed"


def test_parts_are_decided_and_decided_again(desk, case_id):
    assert desk.do(decide_parts, case_id, (DISCLOSED, WITHHELD)) == Change.of(case_id)
    assert desk.do(decide_parts, case_id, (WITHHELD,)) == Change.of(case_id)
    assert desk.do(decide_parts, case_id, (WITHHELD,)) == Change.of()
    assert desk.sheet(case_id).case.parts == (WITHHELD,)
    assert desk.line(case_id).outcome == "", "a draft is no outcome"
    last = desk.case_file.read(audit_trail, case_id)[-1]
    assert (last.what, last.detail) == ("decide_parts", {"parts": 1, "outcomes": ["withheld"]})


def test_a_decision_given_out_stays_until_a_review_is_asked_for(desk, case_id):
    desk.do(decide_parts, case_id, (WITHHELD,))
    desk.do(record_act, case_id, Event(Act.ANSWER, day("2026-11-26")))
    with pytest.raises(DecisionLocked):
        desk.do(decide_parts, case_id, (DISCLOSED,))
    desk.do(record_act, case_id, Event(Act.REQUEST_REVIEW, day("2026-12-01")))
    desk.do(decide_parts, case_id, (DISCLOSED,))
    sheet = desk.sheet(case_id)
    assert sheet.case.parts == (DISCLOSED,)
    assert sheet.case.timeline[1].parts == (WITHHELD,)
    assert desk.line(case_id).outcome == "withheld"


def test_an_act_on_several_parts_is_a_row_for_each_and_their_dates_move_alone(desk, case_id):
    desk.do(decide_parts, case_id, (DISCLOSED, WITHHELD, replace(WITHHELD, label="3")))
    put_off = Event(Act.EXTEND_PUBLIC_INTEREST, day("2026-11-05"), part="2, 3", until=day("2026-12-18"))
    with pytest.raises(NoSuchPart, match="no part “4”"):
        desk.do(record_act, case_id, replace(put_off, part="2, 4"))
    desk.do(record_act, case_id, put_off)
    timeline = desk.sheet(case_id).case.timeline
    assert timeline[1:] == (replace(put_off, part="2"), replace(put_off, part="3"))
    line = desk.line(case_id)
    assert (line.stage, line.due_on) == ("extended", day("2026-12-01"))
    desk.do(record_act, case_id, Event(Act.ANSWER, day("2026-11-30"), part="1"))
    assert desk.line(case_id).due_on == day("2026-12-18")


PRICE = replace(WITHHELD, claims=(Claim("43(2)"),))
EXTENDED = Event(Act.EXTEND_PUBLIC_INTEREST, date(2026, 11, 5), until=date(2026, 12, 18))
FOR_WHOM = [
    # the parts, the exemption weighed, the rows it becomes, by when the request is owed
    ((DISCLOSED, PRICE, replace(PRICE, label="3")), "43(2)", ["2", "3"], "2026-12-01"),
    ((DISCLOSED, PRICE, replace(PRICE, label="3", claims=(Claim("42(1)"),))), "42", ["3"], "2026-12-01"),
    ((DISCLOSED, WITHHELD), "43(2)", [None], "2026-12-18"),
    ((replace(PRICE, label="1"), PRICE), "43(2)", [None], "2026-12-18"),
    ((), "43(2)", [None], "2026-12-18"),
]


@pytest.mark.parametrize(("parts", "weighed", "rows", "due"), FOR_WHOM)
def test_an_extension_that_names_no_part_is_for_those_that_wait(desk, case_id, parts, weighed, rows, due):
    desk.do(decide_parts, case_id, parts)
    desk.do(record_act, case_id, replace(EXTENDED, provision=weighed))
    assert [row.part for row in desk.sheet(case_id).case.timeline[1:]] == rows
    assert desk.line(case_id).due_on == day(due)


def test_what_was_told_of_one_part_stays_while_others_are_decided(desk, case_id):
    desk.do(decide_parts, case_id, (DISCLOSED, Part("2", "Whose?")))
    desk.do(record_act, case_id, Event(Act.ANSWER, day("2026-11-20"), part="1"))
    with pytest.raises(DecisionLocked, match="The decision in part 1 of"):
        desk.do(decide_parts, case_id, (replace(DISCLOSED, answer="Eight."), WITHHELD))
    with pytest.raises(DecisionLocked):
        desk.do(decide_parts, case_id, (WITHHELD,))
    desk.do(decide_parts, case_id, (DISCLOSED, WITHHELD))
    desk.do(record_act, case_id, Event(Act.ANSWER, day("2026-11-26"), part="2"))
    line = desk.line(case_id)
    assert (line.stage, line.outcome) == ("answered", "partly_disclosed")


def test_what_is_ordered_without_a_date_is_open_until_it_is_done_or_closed(desk, case_id):
    decision = Event(Act.RECEIVE_ICO_DECISION, day("2026-11-19"), outcome="complaint_upheld")
    acts = [
        (Event(Act.ANSWER, day("2026-11-03")), Shelf.ANSWERED),
        (Event(Act.RECEIVE_ICO_COMPLAINT, day("2026-11-10"), until=day("2026-12-08")), Shelf.OPEN),
        (decision, Shelf.OPEN),
        (Event(Act.CORRECT, day("2026-11-20"), row=3, should_say=replace(decision, outcome="complaint_not_upheld")),
         Shelf.ANSWERED),
        (Event(Act.CORRECT, day("2026-11-20"), row=3, should_say=decision), Shelf.OPEN),
        (Event(Act.COMPLY, day("2026-11-20")), Shelf.ANSWERED),
    ]  # fmt: skip
    for act, shelf in acts:
        desk.do(record_act, case_id, act)
        counted = desk.case_file.look(count_shelves, day("2026-11-20"), day("2026-11-27"))
        assert [one for one in (Shelf.OPEN, Shelf.ANSWERED) if counted[one]] == [shelf], act
        assert desk.line(case_id).is_owed is (
            act.act in (Act.RECEIVE_ICO_DECISION, Act.CORRECT) and shelf is Shelf.OPEN
        )


@pytest.mark.parametrize("dropped_first", [True, False])
def test_a_part_withdrawn_undecided_leaves_the_outcome_to_the_others(desk, case_id, dropped_first):
    desk.do(decide_parts, case_id, (DISCLOSED, Part("2", "Whose?")))
    acts = [Event(Act.ANSWER, day("2026-11-20"), part="1"), Event(Act.WITHDRAW, day("2026-11-20"), part="2")]
    for act in reversed(acts) if dropped_first else acts:
        desk.do(record_act, case_id, act)
    line = desk.line(case_id)
    assert (line.stage, line.answered_on, line.outcome) == ("answered", day("2026-11-20"), "disclosed")


UNDECIDED = Part("2", "Whose?")
ELSEWHERE = Part("2", "Whose?", holding=Holding.NOT_HELD, outcome=Outcome.TRANSFERRED)
PASSED_ON = Event(Act.TRANSFER, day("2026-11-23"), part="2", to="Southshire Constabulary")
LATER = [
    # what part 2 is decided to be once part 1 was answered, what is done to it, what the request came to
    (ELSEWHERE, PASSED_ON, "partly_disclosed"),
    (WITHHELD, Event(Act.ANSWER, day("2026-11-26"), part="2"), "partly_disclosed"),
    (replace(DISCLOSED, label="2"), Event(Act.ANSWER, day("2026-11-26"), part="2"), "disclosed"),
]


@pytest.mark.parametrize(("decided", "act", "outcome"), LATER)
def test_the_outcome_counts_what_became_of_every_part(desk, case_id, decided, act, outcome):
    desk.do(decide_parts, case_id, (DISCLOSED, UNDECIDED))
    desk.do(record_act, case_id, Event(Act.ANSWER, day("2026-11-20"), part="1"))
    assert desk.line(case_id).outcome == "", "part 2 is still owed"
    desk.do(decide_parts, case_id, (DISCLOSED, decided))
    desk.do(record_act, case_id, act)
    line = desk.line(case_id)
    assert (line.stage, line.outcome) == ("answered", outcome)


def test_steps_ordered_by_a_date_are_open_work_until_they_are_done(desk, case_id):
    def is_open():
        wanted = CaseFilter(Shelf.OPEN)
        lines = desk.case_file.look(page_of_lines, wanted, Order.DUE, 0, 100)
        counted = desk.case_file.look(count_shelves, day("2027-03-01"), day("2027-03-08"))[Shelf.OPEN]
        assert counted == len(lines)
        return [line.id for line in lines] == [case_id]

    steps = (Step("Give the applicant the note.", day("2027-04-30")),)
    acts = [
        (Event(Act.ANSWER, day("2026-11-26")), False),
        (Event(Act.RECEIVE_ICO_COMPLAINT, day("2027-01-11")), True),
        (Event(Act.RECEIVE_ICO_DECISION, day("2027-03-01"), outcome="complaint_upheld", steps=steps), True),
        (Event(Act.COMPLY, day("2027-04-12")), False),
    ]
    for event, opened in acts:
        desk.do(record_act, case_id, event)
        assert is_open() is opened, event.act


def test_a_decision_that_orders_nothing_leaves_nothing_open(desk, case_id):
    for event in (
        Event(Act.ANSWER, day("2026-11-26")),
        Event(Act.RECEIVE_ICO_COMPLAINT, day("2027-01-11")),
        Event(Act.RECEIVE_ICO_DECISION, day("2027-03-01"), outcome="complaint_not_upheld"),
    ):
        desk.do(record_act, case_id, event)
    assert desk.line(case_id).stage == "ico_decided"
    assert desk.case_file.look(page_of_lines, CaseFilter(Shelf.OPEN), Order.DUE, 0, 100) == []


def test_facts_are_amended_and_the_audit_says_from_what_to_what(desk, case_id):
    facts = RequestFacts.of(desk.sheet(case_id).case)
    assert desk.do(amend_request, case_id, facts) == Change.of()
    better = replace(
        facts, subject="Swans", applicant=Applicant("B. Applicant"), officer="G. Officer",
        channel=Channel.POST, data_correct_as_at=day("2026-11-12"), authorities=(SOUTH.name,),
    )  # fmt: skip
    assert desk.do(amend_request, case_id, better) == Change.of(case_id)
    assert RequestFacts.of(desk.sheet(case_id).case) == better
    line = desk.line(case_id)
    assert (line.subject, line.applicant, line.officer) == ("Swans", "B. Applicant", "G. Officer")
    detail = desk.case_file.read(audit_trail, case_id)[-1].detail
    assert detail["subject"] == {"was": "", "now": "Swans"}
    assert "regime" not in detail


def test_the_regime_is_put_right_until_something_was_done_under_it(desk, case_id):
    facts = RequestFacts.of(desk.sheet(case_id).case)
    desk.do(amend_request, case_id, replace(facts, regime=Regime.EIR))
    assert desk.line(case_id).regime == "eir"
    desk.do(record_act, case_id, Event(Act.ACKNOWLEDGE, day("2026-11-03")))
    with pytest.raises(RegimeIsSettled):
        desk.do(amend_request, case_id, facts)
    desk.do(record_act, case_id, Event(Act.RECLASSIFY, day("2026-11-04"), to="foia"))
    assert desk.line(case_id).regime == "foia"


def test_a_case_cannot_be_given_to_an_unknown_authority(desk, case_id):
    facts = RequestFacts.of(desk.sheet(case_id).case)
    with pytest.raises(UnknownAuthority):
        desk.do(amend_request, case_id, replace(facts, authorities=("Eastshire",)))


@pytest.mark.parametrize("use_case", [record_act, decide_parts, amend_request])
def test_a_case_that_is_not_there(desk, use_case):
    with pytest.raises(NoSuchCase):
        desk.do(use_case, 4711, Event(Act.ANSWER, day("2026-11-26")))


@pytest.mark.parametrize(
    ("regime", "act", "said"),
    [
        (Regime.FOIA, Act.EXTEND_EIR, "FOIA has no such extension"),
        (Regime.EIR, Act.EXTEND_PUBLIC_INTEREST, "EIR has no such extension"),
    ],
)
def test_an_extension_of_another_law_is_refused(desk, regime, act, said):
    case_id = desk.log(regime=regime).case_id
    with pytest.raises(NotAllowed, match=said):
        desk.do(record_act, case_id, Event(act, date(2026, 11, 10), until=date(2026, 12, 22)))
    assert [event.act for event in desk.sheet(case_id).case.timeline] == [Act.RECEIVE]


def test_an_act_on_a_part_names_one_there_is(desk, case_id):
    desk.do(decide_parts, case_id, (DISCLOSED, WITHHELD))
    with pytest.raises(NoSuchPart, match="no part “3”") as refused:
        desk.do(record_act, case_id, Event(Act.ANSWER, day("2026-11-05"), part="3"))
    assert refused.value.next_step == "Its parts are “1” and “2”."
    desk.do(record_act, case_id, Event(Act.ANSWER, day("2026-11-05"), part="2"))
    assert desk.line(case_id).stage == "in_progress"


def test_what_is_open_leaves_out_what_this_law_does_not_know(desk):
    case_id = desk.log(regime=Regime.EIR).case_id
    with pytest.raises(NotAllowed) as refused:
        desk.do(record_act, case_id, Event(Act.EXTEND_PUBLIC_INTEREST, day("2026-11-05")))
    assert "extend EIR" in refused.value.next_step
    assert "extend public interest" not in refused.value.next_step


AHEAD = [
    (
        Event(Act.ACKNOWLEDGE, date(2026, 11, 21)),
        "21 November 2026 has not come yet: today is 20 November 2026.",
    ),
    (
        Event(Act.CORRECT, date(2026, 11, 20), row=0, should_say=Event(Act.RECEIVE, date(2026, 12, 1))),
        "1 December 2026 has not come yet",
    ),
    (
        Event(Act.RECEIVE_ICO_COMPLAINT, date(2026, 11, 20), sent_on=date(2026, 11, 23)),
        "23 November 2026 has not come yet",
    ),
]


@pytest.mark.parametrize(("event", "said"), AHEAD, ids=["an act", "what a row should have said", "sent"])
def test_what_has_not_happened_is_not_recorded(desk, event, said):
    case_id = desk.log().case_id
    with pytest.raises(NotYet, match=said) as refused:
        desk.case_file.write(record_act, case_id, event, desk.lawbook, desk.hand)
    assert refused.value.next_step
    assert len(desk.sheet(case_id).case.timeline) == 1


def test_what_an_act_sets_may_lie_ahead(desk):
    case_id = desk.log().case_id
    event = Event(
        Act.EXTEND_PUBLIC_INTEREST, date(2026, 11, 20), until=date(2026, 12, 20), provision="35(1)(a)"
    )
    desk.case_file.write(record_act, case_id, event, desk.lawbook, desk.hand)
    assert desk.sheet(case_id).case.timeline[-1] == event
