"""What was done on a decision: each step, the new answer, and only the rights there are."""

from dataclasses import replace
from datetime import date

import pytest

from foidesk.domain.decisions import Claim, Outcome
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import NONE_GIVEN, Particulars
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, Event, Step
from foidesk.letters.blocks import Table
from foidesk.letters.kinds.compliance import compliance
from tests.letters.disputes import dispute_facts, dispute_letter, parts_now, so_far
from tests.letters.reading import headings, said
from tests.letters.stopping import stopping

KIND = LetterKind.COMPLIANCE
FOIA = Regime.FOIA
NAMED = replace(parts_now(FOIA)[1], outcome=Outcome.DISCLOSED, claims=(), answer="The duty sergeant did.")
GIVEN = (parts_now(FOIA)[0], NAMED, *parts_now(FOIA)[2:])
BY_LAW = [
    # regime       whose notice                                          appeal to
    (Regime.FOIA, "The Information Regulator gave a decision notice", "First-tier Tribunal", "8 July 2026"),
    (Regime.EIR, "The Information Regulator gave a decision notice", "First-tier Tribunal", "8 July 2026"),
    (Regime.FOISA, "The Scottish Regulator gave a decision notice", "Court of Session", "22 July 2026"),
    (Regime.EISR, "The Scottish Regulator gave a decision notice", "Court of Session", "22 July 2026"),
]


@pytest.mark.parametrize(("regime", "whose", "where", "by"), BY_LAW, ids=[row[0] for row in BY_LAW])
def test_it_names_the_notice_and_the_appeal_that_lies(
    regime: Regime, whose: str, where: str, by: str
) -> None:
    text = said(dispute_letter(KIND, regime))
    assert f"{whose} on your complaint on 10 June 2026, with the reference IR-77." in text
    appeal = text.split("An appeal against the decision")[1]
    assert where in appeal
    assert by in appeal


def test_no_appeal_is_offered_once_its_time_has_passed() -> None:
    assert "An appeal against the decision" in headings(dispute_letter(KIND, dated=date(2026, 7, 8)))
    assert "An appeal against the decision" not in headings(dispute_letter(KIND, dated=date(2026, 7, 9)))


def test_what_was_found_is_told_in_full() -> None:
    text = said(dispute_letter(KIND))
    assert "your complaint was upheld in part, that is, that in some respects we had not dealt" in text
    assert "The decision finds that we did not comply with section 10(1)." in text


def test_every_step_stands_with_what_was_done() -> None:
    table = next(one for one in dispute_letter(KIND).blocks if isinstance(one, Table))
    assert table.rows == (
        ("Give the posts of those who counted.", "15 July 2026", "Done with this letter, on 1 July 2026."),
    )
    facts = dispute_facts(KIND)
    assert facts.act is not None
    done = replace(facts.act, steps=(Step("We give the posts in our answer to question 2."),))
    table = next(one for one in compliance(replace(facts, act=done)).blocks if isinstance(one, Table))
    assert table.rows[0][2] == "We give the posts in our answer to question 2."


def test_what_changed_is_given_and_what_did_not_is_not_reasoned_again() -> None:
    text = said(dispute_letter(KIND, parts=GIVEN))
    assert "The duty sergeant did." in text
    assert "give you information that we had kept back" in text
    assert "You have our reasons already" in text
    for words in ("refusal notice", "Poachers could plan", "junior staff"):
        assert words not in text


def test_what_is_given_now_rests_on_no_exemption_left_standing() -> None:
    left = replace(NAMED, claims=parts_now(FOIA)[1].claims)
    (cite,) = (claim.provision for claim in left.claims)
    text = said(dispute_letter(KIND, parts=(GIVEN[0], left, *GIVEN[2:])))
    assert f"We relied on section {cite}." in text
    assert f"We rely on section {cite}." not in text


def test_a_fresh_refusal_brings_its_notice_and_its_rights() -> None:
    claim = Claim("38(1)(a)", reason="They have been threatened.")
    parts = (parts_now(FOIA)[0], replace(parts_now(FOIA)[1], claims=(claim,)), *parts_now(FOIA)[2:])
    letter = dispute_letter(KIND, parts=parts)
    text = said(letter)
    assert "refusal notice under section 17 of the Act" in text
    assert "They have been threatened." in text
    assert "Ask us to look again" in headings(letter)
    assert "the right under section 50 of the Act" in text


def test_without_a_fresh_refusal_there_is_no_second_review() -> None:
    letter = dispute_letter(KIND, parts=GIVEN)
    assert "Ask us to look again" not in headings(letter)
    assert "If you think we have not done what was ordered" in headings(letter)


def test_late_compliance_says_so() -> None:
    words = "We should have done this by 15 July 2026. It is late, and we are sorry."
    assert words in said(dispute_letter(KIND, dated=date(2026, 7, 16)))
    assert words not in said(dispute_letter(KIND, dated=date(2026, 7, 15)))


def test_a_tribunals_decision_is_called_one() -> None:
    judged = Event(
        Act.RECEIVE_TRIBUNAL_DECISION, date(2026, 9, 1), reference="EA/2026/0100", until=date(2026, 9, 29)
    )
    rows = (*so_far(KIND, FOIA), Event(Act.RECEIVE_APPEAL, date(2026, 7, 6)), judged)
    text = said(dispute_letter(KIND, timeline=rows, dated=date(2026, 9, 10)))
    assert "The tribunal gave its decision on the appeal about your request on 1 September 2026" in text
    assert "EA/2026/0100" in text
    assert "permission to appeal further, on a point of law, by 29 September 2026" in text
    assert "First-tier Tribunal (Information Rights), which has to receive" not in text


def test_what_a_review_promised_is_told_without_a_notice() -> None:
    rows = so_far(LetterKind.ICO_SUBMISSION, FOIA)[:-1]
    letter = dispute_letter(KIND, timeline=rows, dated=date(2026, 3, 30))
    assert "We gave you the outcome of our review on 18 March 2026." in said(letter)
    assert "An appeal against the decision" not in headings(letter)


def test_no_note_of_the_office_is_in_it() -> None:
    for regime in Regime:
        assert "INTERNAL NOTE" not in said(dispute_letter(KIND, regime))


NEEDS = [
    (Particulars(text="Done."), None, []),
    (NONE_GIVEN, None, ["what was done"]),
    (Particulars(text="Done."), 3, ["no decision on file"]),
]


@pytest.mark.parametrize(("given", "upto", "missing"), NEEDS)
def test_what_keeps_it_from_going_out(given: Particulars, upto: int | None, missing: list[str]) -> None:
    facts = dispute_facts(KIND, said=given)
    facts = replace(facts, case=replace(facts.case, timeline=facts.case.timeline[:upto]))
    found = stopping(facts)
    assert len(found) == len(missing)
    for sentence, words in zip(found, missing, strict=True):
        assert words in sentence
