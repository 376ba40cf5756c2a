"""An answer to some questions of a request, and an extension of some: what each says of the others."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from foidesk.casework.letter_writers import writer_of
from foidesk.domain.decisions import Holding, Outcome, Part
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import Particulars
from foidesk.domain.regime import Regime
from foidesk.domain.several_parts import named_together
from foidesk.domain.timeline import Act, Event
from tests.letters.notices import COST, COUNT, notice, notice_facts
from tests.letters.reading import headings, said

WHY = Part("3", "Why so many?")
WHEN = Part("4", "When were they bought?")
REST = Part(
    None,
    "Any other information",
    residual=True,
    holding=Holding.NEITHER_CONFIRM_NOR_DENY,
    outcome=Outcome.NEITHER_CONFIRMED_NOR_DENIED,
)
FOUR = (COUNT, COST, WHY, WHEN)
SENT = date(2026, 11, 10)


def put_off(*parts: str, until: date = date(2026, 12, 22)) -> tuple[Event, ...]:
    return tuple(Event(Act.EXTEND_PUBLIC_INTEREST, SENT, part=part, until=until) for part in parts)


def answer(part: str | None, parts: tuple[Part, ...] = FOUR, **facts: Any) -> str:
    return said(notice(LetterKind.RESPONSE, parts=parts, said=Particulars(part=part), **facts))


# Received on Tuesday 3 November 2026, so due on Wednesday 2 December: 30 November is a bank holiday in Scotland.
TOLD = [
    # the parts answered, what came before, what it says, what it does not say
    ("1", (), ["our answer to question 1.", "our answer to questions 2, 3 and 4. You will have it by 2 December 2026."],
     ["whole of your request", "answered question"]),
    ("1, 3", (), ["our answer to questions 1 and 3.", "to questions 2 and 4. You will have it by 2 December 2026."], []),
    ("1", put_off("2", "4"), ["our answer to question 3. You will have it by 2 December 2026.",
     "our answer to questions 2 and 4. You will have it by 22 December 2026."], []),
    ("1", (Event(Act.ASK_CLARIFICATION, SENT, part="4"),),
     ["to questions 2 and 3. You will have it by 2 December 2026.",
      "our answer to question 4. The time for it does not run until we have what we asked you for."], []),
    ("3", (Event(Act.ANSWER, SENT, part="1"), Event(Act.TRANSFER, SENT, part="2", to="Glenmoor Council")),
     ["We answered question 1 in our letter of 10 November 2026.",
      "We passed question 2 on to Glenmoor Council on 10 November 2026.",
      "our answer to question 4. You will have it by 2 December 2026."], ["whole of your request"]),
    ("3", (Event(Act.WITHDRAW, SENT, part="4"),),
     ["You told us on 10 November 2026 that you no longer want an answer to question 4."], []),
    (None, tuple(Event(Act.ANSWER, SENT, part=name) for name in "123"),
     ["our answer to question 4, which was still to come. With it we have dealt with the whole of your request.",
      "We answered questions 1, 2 and 3 in our letter of 10 November 2026."], ["Still to come"]),
    (None, (), ["Question 1", "Question 4"], ["The rest of your request", "This letter is our answer to"]),
    ("1, 2, 3, 4", (), ["Question 1", "Question 4"], ["The rest of your request"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("part", "events", "says", "not_said"), TOLD, ids=[f"{row[0]}, {len(row[1])} before" for row in TOLD]
)
def test_it_says_what_it_answers_and_what_follows(part, events, says, not_said) -> None:
    text = answer(part, events=events)
    assert [words for words in says if words not in text] == []
    assert [words for words in not_said if words in text] == []


def test_only_what_is_answered_is_decided_in_it_and_the_request_is_whole() -> None:
    letter = notice(LetterKind.RESPONSE, parts=FOUR, said=Particulars(part="1"))
    assert "Question 1" in headings(letter)
    assert not {"Question 2", "Question 3", "Question 4"} & set(headings(letter))
    assert "Nine." in said(letter)
    assert "has not been decided yet" not in said(letter)
    assert letter.title.startswith("Our response to part of your request")
    assert "Ask us to look again" in headings(letter)


def test_any_other_information_is_called_that_in_a_sentence() -> None:
    parts = (COUNT, replace(WHY, label="2"), REST)
    assert "our answer to question 2 and any other information. You will have it by" in answer("1", parts)
    assert "our answer to any other information." in answer("3", parts)


def test_what_is_late_is_owned_for_the_questions_it_is_late_for() -> None:
    late = answer("1", events=put_off("1"), dated=date(2026, 12, 10))
    assert "You should have had our answer by" not in late, "question 1 was put off"
    assert "You should have had it by 2 December 2026. It is late, and we are sorry" in late
    assert "You should have had our answer by 2 December 2026" in answer("3", dated=date(2026, 12, 10))


def test_a_refusal_of_one_question_is_not_called_one_of_the_whole_request() -> None:
    refused = replace(WHY, holding=Holding.HELD, outcome=Outcome.REFUSED_COST)
    text = answer("3", (COUNT, COST, refused))
    assert "We are refusing this part of your request because" in text or "within this part of your" in text


SEVERAL = [
    # which parts claim a qualified exemption, for which the notice is, what it says of the rest
    ((COUNT, COST, replace(COST, label="3")), "2, 3", "questions 2 and 3", "2 December 2026"),
    ((COUNT, COST, WHY), "2", "question 2", "2 December 2026"),
]


@pytest.mark.parametrize(("parts", "part", "named", "due"), SEVERAL)
def test_the_letter_and_the_desk_agree_on_what_is_put_off(parts, part, named, due) -> None:
    facts = notice_facts(LetterKind.PUBLIC_INTEREST_EXTENSION, parts=parts)
    assert facts.said.part == part
    text = said(notice(LetterKind.PUBLIC_INTEREST_EXTENSION, parts=parts))
    assert f"the information you asked for in {named}." in text
    assert f"This does not affect the rest of your request. We will answer that by {due}." in text
    assert facts.afterwards.due_on == date(2026, 12, 2)
    assert part in {named_together(clock.parts) for clock in facts.afterwards.clocks}


def test_what_was_answered_before_is_not_put_off() -> None:
    parts = (replace(COUNT, claims=COST.claims, outcome=Outcome.WITHHELD), COST, replace(COST, label="3"))
    events = (Event(Act.ANSWER, SENT, part="1"),)
    facts = notice_facts(LetterKind.PUBLIC_INTEREST_EXTENSION, parts=parts, events=events)
    assert facts.said.part == "2, 3"
    text = said(notice(LetterKind.PUBLIC_INTEREST_EXTENSION, parts=parts, events=events))
    assert "This does not affect the rest of your request" not in text


def test_a_complex_question_is_put_off_alone_and_the_letter_says_which() -> None:
    given = Particulars(part="2", text="There are some 9,000 sheets.")
    facts = notice_facts(LetterKind.EIR_EXTENSION, Regime.EIR, parts=(COUNT, WHY), said=given)
    assert facts.said.until == date(2027, 1, 5), (
        "day 40; 25 and 28 December, 1 and 4 January are bank holidays"
    )
    facts = notice_facts(LetterKind.EIR_EXTENSION, Regime.EIR, parts=FOUR, said=replace(given, part="2, 4"))
    assert facts.afterwards.due_on == date(2026, 12, 2)
    text = said(notice(LetterKind.EIR_EXTENSION, Regime.EIR, parts=FOUR, said=replace(given, part="2, 4")))
    assert "This is about questions 2 and 4 of your request only." in text
    assert "This does not affect the rest of your request. We will answer that by 2 December 2026." in text
    whole = said(notice(LetterKind.EIR_EXTENSION, Regime.EIR, parts=FOUR))
    assert "of your request only" not in whole
    assert "the rest of your request" not in whole


def of_the_whole(
    kind: LetterKind, regime: Regime, act: Act, parts: tuple[Part, ...], part: str | None
) -> str:
    """The letter that tells of an extension recorded for the whole request."""
    row = Event(act, SENT, until=date(2027, 1, 5), provision="43(2)" if regime is Regime.FOIA else None)
    given = Particulars(until=row.until, provision=row.provision, part=part)
    facts = notice_facts(kind, regime, parts=parts, events=(row,), said=given)
    return said(writer_of(kind)(replace(facts, act=row, afterwards=facts.standing)))


PIT, COMPLEX = LetterKind.PUBLIC_INTEREST_EXTENSION, LetterKind.EIR_EXTENSION
CLAIMED = replace(COST, label="1")
WHOLE = [
    # An extension leaves the time for the rest as it was (FOIA s10(1) and (3), s17(1); EIR r5(2) and r7).
    (PIT, Regime.FOIA, Act.EXTEND_PUBLIC_INTEREST, (COUNT, COST), None, "2 December 2026"),
    (PIT, Regime.FOIA, Act.EXTEND_PUBLIC_INTEREST, (CLAIMED, COST), None, None),
    (COMPLEX, Regime.EIR, Act.EXTEND_EIR, (COUNT, WHY), "3", "2 December 2026"),
    (COMPLEX, Regime.EIR, Act.EXTEND_EIR, (COUNT, WHY), None, None),
]


@pytest.mark.parametrize(("kind", "regime", "act", "parts", "part", "due"), WHOLE)
def test_an_act_recorded_for_the_whole_request_puts_off_no_other_question(
    kind: LetterKind, regime: Regime, act: Act, parts: tuple[Part, ...], part: str | None, due: str | None
) -> None:
    text = of_the_whole(kind, regime, act, parts, part)
    assert "5 January 2027" in text
    rest = f"This does not affect the rest of your request. We will answer that by {due}."
    assert (rest in text) is (due is not None)
    assert ("the rest of your request" in text) is (due is not None)


RECORDED = Event(Act.EXTEND_PUBLIC_INTEREST, SENT, until=date(2026, 12, 22), provision="43(2)")
UNTIL, USUAL = "22 December 2026", "2 December 2026"
LEFT = [
    # the parts, what came before, by when each day is given for those that an answer to part 1 leaves
    ((COUNT, COST, WHY), (RECORDED,), {"question 2": UNTIL, "question 3": USUAL}),
    ((CLAIMED, WHEN, WHY), (RECORDED,), {"questions 4 and 3": USUAL}),
    ((COUNT, WHY, WHEN), (RECORDED,), {"questions 3 and 4": UNTIL}),
    ((COUNT, COST, WHY), (RECORDED, *put_off("3")), {"questions 2 and 3": UNTIL}),
    ((COUNT, COST, replace(WHY, regime=Regime.EIR)), (RECORDED,), {"question 2": UNTIL, "question 3": USUAL}),
]


@pytest.mark.parametrize(("parts", "events", "days"), LEFT)
def test_an_extension_of_the_whole_request_puts_off_what_claims_a_qualified_exemption(
    parts: tuple[Part, ...], events: tuple[Event, ...], days: dict[str, str]
) -> None:
    # FOIA s10(3) holds “to the extent that” a qualified exemption is weighed; where none is claimed, it
    # cannot be told for which questions the officer weighed one, and the record stands as it is.
    text = answer("1", parts, events=events)
    for questions, day in days.items():
        assert f"our answer to {questions}. You will have it by {day}." in text
