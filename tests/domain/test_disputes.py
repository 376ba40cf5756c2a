"""A dispute read from its rows: what was told before, when it can be decided again, and what changed."""

from dataclasses import replace
from datetime import date

import pytest

from foidesk.domain.case import Applicant, Case
from foidesk.domain.decided_again import MAINTAINED, OVERTURNED, VARIED, Turn, pairs, review_outcome
from foidesk.domain.deciding import Lock, is_open_to_decision, locks_on
from foidesk.domain.decisions import Claim, Holding, Outcome, Part
from foidesk.domain.dispute import Dispute
from foidesk.domain.orders import steps_owed
from foidesk.domain.standing import fold
from foidesk.domain.timeline import Act, Event, Step
from foidesk.lawbook import read_clock_law
from foidesk.resources import resource

LAW = read_clock_law(resource("law"))
GIVEN = Part("1", holding=Holding.HELD, outcome=Outcome.DISCLOSED, answer="Seven.")
KEPT = Part("2", holding=Holding.HELD, outcome=Outcome.WITHHELD, claims=(Claim("40(2)"),))
FREED = replace(KEPT, outcome=Outcome.DISCLOSED, claims=(), answer="Ann.")
OTHERWISE = replace(KEPT, claims=(Claim("43(2)"),))
REST = Part(None, residual=True, holding=Holding.NOT_HELD, outcome=Outcome.NOT_HELD)


def on(month, day):
    return date(2026, month, day)


TURNS = [
    ((GIVEN, KEPT), (GIVEN, KEPT), [Turn.SAME, Turn.SAME], MAINTAINED),
    ((GIVEN, KEPT), (GIVEN, FREED), [Turn.SAME, Turn.CHANGED], OVERTURNED),
    ((GIVEN, KEPT), (GIVEN, OTHERWISE), [Turn.SAME, Turn.GROUNDS], VARIED),
    ((GIVEN, KEPT), (replace(GIVEN, answer="Eight."), KEPT), [Turn.ANSWER, Turn.SAME], VARIED),
    ((KEPT, replace(KEPT, label="3")), (FREED, replace(KEPT, label="3")), [Turn.CHANGED, Turn.SAME], VARIED),
    ((KEPT, GIVEN), (GIVEN, KEPT), [Turn.SAME, Turn.SAME], MAINTAINED),
    ((GIVEN,), (GIVEN, KEPT), [Turn.SAME, Turn.NEW], VARIED),
    ((GIVEN, KEPT), (GIVEN,), [Turn.SAME, Turn.DROPPED], OVERTURNED),
    ((REST,), (replace(REST, label=None),), [Turn.SAME], MAINTAINED),
    ((), (GIVEN,), [Turn.NEW], OVERTURNED),
    ((), (KEPT,), [Turn.NEW], VARIED),
]


@pytest.mark.parametrize(("first", "now", "turns", "outcome"), TURNS)
def test_two_decisions_are_compared_part_by_part(first, now, turns, outcome):
    assert [pair.turn for pair in pairs(first, now)] == turns
    assert review_outcome(first, now) == outcome


def test_reasons_told_better_are_no_other_decision():
    better = replace(KEPT, claims=(Claim("40(2)", reason="They are junior."),))
    assert review_outcome((KEPT,), (better,)) == MAINTAINED


ANSWERS = [
    ([(1, None), (2, None)], 1, "the first of two whole ones"),
    ([(1, "1"), (2, None)], 2, "a part had its own before"),
    ([(1, "1"), (2, "2")], 2, "each part had its own"),
    ([(1, None), (2, "1")], 1, "a part was answered again"),
]


@pytest.mark.parametrize(("given", "day"), [row[:2] for row in ANSWERS], ids=[row[2] for row in ANSWERS])
def test_the_first_answer_is_the_one_that_answered_the_request(given, day):
    rows = tuple(Event(Act.ANSWER, on(2, number), part=part) for number, part in given)
    answered = Dispute((Event(Act.RECEIVE, on(1, 5)), *rows), ()).answered
    assert answered is not None
    assert answered.on == on(2, day)


ROWS = (
    Event(Act.RECEIVE, on(1, 5)),
    Event(Act.ANSWER, on(2, 2), by="Ann", parts=(KEPT,)),
    Event(Act.REQUEST_REVIEW, on(2, 20)),
    Event(Act.ANSWER_REVIEW, on(3, 18), by="Bo", parts=(OTHERWISE,)),
)


def case(*rows, parts=(GIVEN,)):
    return Case(Applicant("A"), "How many?", tuple(rows), parts=parts)


def test_a_dispute_is_as_it_was_before_the_act_a_letter_tells_of():
    later = Dispute.of(case(*ROWS))
    assert (later.first, later.now) == ((OTHERWISE,), (GIVEN,))
    before = Dispute.of(case(*ROWS), ROWS[3], 3)
    assert (before.first, before.now) == ((KEPT,), (OTHERWISE,))
    assert before.asked == ROWS[2]


def test_a_correction_is_read_in_place_of_what_it_corrects():
    right = replace(ROWS[1], parts=(FREED,), on=on(2, 3))
    corrected = Event(Act.CORRECT, on(2, 9), row=1, should_say=right)
    found = Dispute.of(case(*ROWS[:2], corrected, *ROWS[2:3]))
    assert (found.given_out, found.first) == (right, (FREED,))
    assert found.has_decided("ann")
    assert not found.has_decided("Bo")
    assert not found.has_decided(None)


def test_an_answer_that_kept_no_parts_is_taken_to_be_that_of_now():
    found = Dispute.of(case(ROWS[0], replace(ROWS[1], parts=())))
    assert found.first == (GIVEN,)
    assert Dispute.of(case(ROWS[0])).first == ()


COMPLAINED = Event(Act.RECEIVE_ICO_COMPLAINT, on(4, 20))
NOTICE = Event(Act.RECEIVE_ICO_DECISION, on(6, 10), outcome="complaint_upheld", until=on(7, 15))
FOR_US = Event(Act.RECEIVE_ICO_DECISION, on(6, 10), outcome="complaint_not_upheld")
BOTH = replace(FOR_US, steps=(Step("Say sorry."),))
COMPLY = Event(Act.COMPLY, on(7, 1))
PROMISED = replace(ROWS[3], until=on(4, 1))
OPEN = [
    (ROWS[:1], True),
    (ROWS[:2], False),
    (ROWS[:3], True),
    (ROWS[:4], False),
    ((*ROWS[:3], PROMISED), True),
    ((*ROWS[:3], PROMISED, replace(COMPLY, on=on(3, 30))), False),
    ((*ROWS[:2], COMPLAINED), True),
    ((*ROWS[:2], COMPLAINED, NOTICE), True),
    ((*ROWS[:2], COMPLAINED, FOR_US), False),
    ((*ROWS[:2], COMPLAINED, BOTH), True),
    ((*ROWS[:2], COMPLAINED, NOTICE, COMPLY), False),
    ((*ROWS[:2], COMPLAINED, NOTICE, Event(Act.RECEIVE_APPEAL, on(6, 20))), True),
    ((*ROWS[:1], Event(Act.WITHDRAW, on(1, 9))), False),
]


@pytest.mark.parametrize(("rows", "is_open"), OPEN)
def test_parts_are_open_while_a_review_is_or_steps_are_owed(rows, is_open):
    one = case(*rows)
    assert is_open_to_decision(one, fold(one.regime, one.timeline, LAW, parts=one.parts)) is is_open


def act(said):
    name, *part = said.split()
    return Event(Act(name), on(1, 9), part=next(iter(part), None))


L = Lock
LOCKED = [
    # what happened, and why each of two parts can only be read
    ("", []),
    ("answer", [L.GIVEN_OUT, L.GIVEN_OUT]),
    ("answer 1", [L.GIVEN_OUT]),
    ("withdraw", [L.WITHDRAWN, L.WITHDRAWN]),
    ("answer 1, withdraw", [L.GIVEN_OUT, L.WITHDRAWN]),
    ("withdraw 2, answer", [L.GIVEN_OUT, L.WITHDRAWN]),
    ("transfer", [L.TRANSFERRED, L.TRANSFERRED]),
    ("answer 1, transfer 2", [L.GIVEN_OUT, L.TRANSFERRED]),
    ("ask_clarification, lapse_clarification", [L.LAPSED, L.LAPSED]),
    ("ask_clarification, lapse_clarification, receive_clarification", []),
    ("find_invalid", [L.NOT_VALID, L.NOT_VALID]),
    ("withdraw, close", [L.WITHDRAWN, L.WITHDRAWN]),
    ("answer, close", [L.GIVEN_OUT, L.GIVEN_OUT]),
    ("answer, request_review", []),
    ("answer, request_review, withdraw", [L.GIVEN_OUT, L.GIVEN_OUT]),
    ("request_review, answer_review", [L.GIVEN_OUT, L.GIVEN_OUT]),
    ("receive_ico_complaint, resolve_informally", [L.CLOSED, L.CLOSED]),
]


@pytest.mark.parametrize(("acts", "locks"), LOCKED, ids=[row[0] or "received" for row in LOCKED])
def test_a_lock_says_why_a_part_can_only_be_read(acts, locks):
    one = case(
        ROWS[0], *(act(said) for said in acts.split(", ") if said), parts=(GIVEN, replace(GIVEN, label="2"))
    )
    assert list(locks_on(one, fold(one.regime, one.timeline, LAW, parts=one.parts)).values()) == locks


def test_nothing_is_owed_before_anybody_ordered_anything():
    assert not steps_owed(())
    assert not steps_owed(ROWS)
