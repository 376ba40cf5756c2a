"""The outcome of a review: both decisions side by side, the reasons as they now are, and where to complain."""

from dataclasses import replace
from datetime import date

import pytest

from foidesk.domain.decisions import Claim, Holding, Outcome
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import Particulars
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, Event
from foidesk.letters.blocks import Signature, Table
from tests.letters.disputes import (
    ASKED,
    COUNT,
    RECEIVED,
    SAID,
    dispute_facts,
    dispute_letter,
    parts_first,
    parts_now,
    so_far,
)
from tests.letters.reading import headings, said
from tests.letters.stopping import stopping

KIND = LetterKind.REVIEW_OUTCOME
FOIA = Regime.FOIA
RIGHTS = [
    (Regime.FOIA, "section 50 of the Act", "within 6 weeks of our answer, that is, by 29 April 2026"),
    (Regime.EIR, "as regulation 18 applies it", "within 6 weeks of our answer, that is, by 29 April 2026"),
    (Regime.FOISA, "section 47(1) of the Act", "that would be by 18 September 2026"),
    (Regime.EISR, "as regulation 17 applies it", "that would be by 18 September 2026"),
]


@pytest.mark.parametrize(("regime", "right", "window"), RIGHTS, ids=[row[0] for row in RIGHTS])
def test_the_next_complaint_has_its_law_and_its_last_day(regime: Regime, right: str, window: str) -> None:
    text = said(dispute_letter(KIND, regime)).split("If you are still not satisfied")[1]
    assert right in text
    assert window in text
    scottish = regime in {Regime.FOISA, Regime.EISR}
    assert ("Court of Session" in text) is scottish
    assert "review in writing" not in text, "there is no second review"


def test_rights_of_two_laws_stand_in_one_letter() -> None:
    river = replace(COUNT, label="4", asks="Is the river clean?", regime=Regime.EIR, answer="It is.")
    text = said(dispute_letter(KIND, parts=(*parts_now(FOIA), river)))
    assert "You have the right under section 50 of the Act" in text
    assert "As regards the environmental information you asked for" in text


OUTCOMES = [
    (parts_first(FOIA), "decision_maintained", "maintain our first decision in full"),
    (parts_now(FOIA), "decision_varied", "change our first decision in part"),
    (
        tuple(replace(part, outcome=Outcome.DISCLOSED, holding=Holding.HELD, claims=(), answer="Here.")
              for part in parts_first(FOIA)),
        "decision_overturned",
        "Our first decision does not stand: we set it aside",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("parts", "outcome", "words"), OUTCOMES, ids=[row[1] for row in OUTCOMES])
def test_what_the_review_came_to_follows_from_the_parts(parts, outcome, words) -> None:
    facts = dispute_facts(KIND, parts=parts)
    assert facts.said.outcome == outcome
    text = said(dispute_letter(KIND, parts=parts))
    assert words in text
    assert "upheld" not in text


def test_both_decisions_stand_side_by_side() -> None:
    table = next(one for one in dispute_letter(KIND).blocks if isinstance(one, Table))
    assert [row[0] for row in table.rows] == [
        "Question 1",
        "Question 2",
        "Question 3",
        "Any other information",
    ]
    assert table.rows[2] == (
        "Question 3",
        "We hold this information but are withholding it. We relied on section 43(2).",
        "We hold this information and give it to you.",
    )
    assert table.rows[1][1:] == (
        "We hold this information but are withholding it. We relied on section 40(2).",
        "We hold this information but are withholding it. We rely on section 40(2).",
    )


def test_what_is_new_is_given_and_what_was_given_is_not_given_twice() -> None:
    text = said(dispute_letter(KIND)).split("Our answer now")[1]
    assert "It cost £12,400." in text
    assert "41 swans" not in text
    assert "give you information that we had kept back" in text


def test_a_refusal_that_stands_is_reasoned_again_and_one_that_fell_is_not() -> None:
    text = said(dispute_letter(KIND))
    assert "Section 40(2) – Personal information" in text
    assert "The names are of junior staff." in text
    assert "Please draw no conclusion from this letter" in text
    for words in ("still being negotiated", "A fair bargain"):
        assert words not in text


def test_a_new_ground_of_refusal_is_said_to_be_one() -> None:
    first = parts_first(FOIA)
    other = replace(first[1], claims=(Claim("38(1)(a)", reason="They have been threatened."),))
    text = said(dispute_letter(KIND, parts=(first[0], other, *first[2:])))
    assert "not for quite the same reasons" in text
    assert "They have been threatened." in text
    assert "junior staff" not in text


LATE = [
    (Regime.FOIA, "section 10(1) of the Act"),
    (Regime.EIR, "regulation 5(2)"),
    (Regime.FOISA, "section 10(1) of the Act"),
    (Regime.EISR, "regulation 5(2)"),
]


@pytest.mark.parametrize(("regime", "provision"), LATE, ids=[row[0] for row in LATE])
def test_a_late_answer_is_found_to_have_been_late(regime: Regime, provision: str) -> None:
    text = said(dispute_letter(KIND, regime))
    assert "by 2 February 2026. We gave it on 10 February 2026, 6 working days late." in text
    assert f"did not meet the time limit in {provision}" in text


def test_an_answer_in_time_is_not_found_late() -> None:
    rows = so_far(KIND, FOIA)
    timeline = tuple(replace(row, on=date(2026, 2, 2)) if row.act is Act.ANSWER else row for row in rows)
    assert "How long our answer took" not in headings(dispute_letter(KIND, timeline=timeline))


def test_where_no_answer_came_the_review_gives_the_first() -> None:
    timeline = so_far(KIND, FOIA, answered=False)
    letter = dispute_letter(KIND, timeline=timeline)
    text = said(letter)
    assert "You had not had it when you asked us to look again." in text
    assert "We had made no decision on your request that we could review" in text
    assert "We counted 41 swans." in text
    assert not [one for one in letter.blocks if isinstance(one, Table)]


def test_the_reviewer_is_named_and_signs() -> None:
    letter = dispute_letter(KIND)
    assert "Rhys View, who took no part in our first decision, carried out the review." in said(letter)
    assert isinstance(letter.blocks[-1], Signature)
    assert letter.blocks[-1].lines[0] == "Rhys View"
    assert letter.details[-1].value == "Rhys View"


def test_a_review_by_whoever_decided_is_not_called_apart() -> None:
    text = said(dispute_letter(KIND, said=Particulars(by="Imogen Vale", text="Looked at again.")))
    assert "Imogen Vale carried out the review." in text


def test_a_late_review_says_so() -> None:
    words = "You should have had the outcome of our review by 23 March 2026. It is late, and we are sorry."
    assert words in said(dispute_letter(KIND, dated=date(2026, 3, 24)))
    assert words not in said(dispute_letter(KIND, dated=date(2026, 3, 23)))


def test_notes_of_the_office_are_in_no_letter() -> None:
    for regime in Regime:
        assert "INTERNAL NOTE" not in said(dispute_letter(KIND, regime))


OPEN = replace(parts_first(FOIA)[0], outcome=None)
NEEDS = [
    (SAID[KIND], {}, []),
    (Particulars(), {}, ["who carried out the review"]),
    (Particulars(by="R", outcome="upheld"), {}, ["maintained, varied or overturned"]),
    (Particulars(by="R", outcome="decision_maintained"), {}, ["is maintained, and the parts say otherwise"]),
    (Particulars(by="R", outcome="decision_varied"), {"parts": parts_first(FOIA)}, ["is not maintained, and"]),
    (SAID[KIND], {"parts": (OPEN, *parts_now(FOIA)[1:])}, ["Part 1 has not been decided."]),
]  # fmt: skip


@pytest.mark.parametrize(("given", "changes", "missing"), NEEDS)
def test_what_keeps_it_from_going_out(given, changes, missing) -> None:
    found = stopping(dispute_facts(KIND, said=given, **changes))
    assert len(found) == len(missing)
    for sentence, words in zip(found, missing, strict=True):
        assert words in sentence


def test_an_answer_that_kept_no_parts_is_taken_to_be_that_of_now() -> None:
    rows = (
        Event(Act.RECEIVE, RECEIVED),
        Event(Act.ANSWER, date(2026, 2, 2)),
        Event(Act.REQUEST_REVIEW, ASKED),
    )
    assert dispute_facts(KIND, timeline=rows).said.outcome == "decision_maintained"
