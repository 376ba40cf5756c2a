"""To the regulator: the covering letter, the chronology, each position with its reasons, and what stays hidden."""

from dataclasses import replace

import pytest

from foidesk.domain.decisions import Holding
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import Particulars
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act
from foidesk.letters.blocks import ItemList, Quote, Signature, Table
from foidesk.letters.kinds.ico_submission import ico_submission
from tests.letters.disputes import HIDING, REQUEST, dispute_facts, dispute_letter, parts_now, so_far
from tests.letters.reading import headings, said, strings_of
from tests.letters.stopping import stopping

KIND = LetterKind.ICO_SUBMISSION
FOIA = Regime.FOIA
BY_LAW = [
    (Regime.FOIA, "complaint that Pat Query has made to you under section 50 of the Freedom of Information Act 2000 (“the Act”)", "Information Regulator"),
    (Regime.EIR, "under section 50 of the Freedom of Information Act 2000, as regulation 18", "Information Regulator"),
    (Regime.FOISA, "application that Pat Query has made to you under section 47(1) of the Freedom of Information (Scotland) Act 2002 (“the Act”)", "Scottish Regulator"),
    (Regime.EISR, "section 47(1) of the Freedom of Information (Scotland) Act 2002, as regulation 17",
     "Scottish Regulator"),
]  # fmt: skip


@pytest.mark.parametrize(("regime", "says", "who"), BY_LAW, ids=[row[0] for row in BY_LAW])
def test_it_goes_to_the_regulator_under_the_law_of_the_case(regime: Regime, says: str, who: str) -> None:
    letter = dispute_letter(KIND, regime)
    text, address = said(letter), " ".join(strings_of(letter.address))
    assert says in text
    assert who in address
    assert "Pat Query" not in address
    for cite in (HIDING[regime][0], "13(1)" if regime is Regime.EIR else ""):
        assert cite in text


def test_it_names_the_references_of_both_and_keeps_the_date_asked_for() -> None:
    letter = dispute_letter(KIND)
    assert [one.value for one in letter.details] == ["1 May 2026", "FOI 000042/26", "IR-77"]
    text = said(letter)
    assert "Dear Morgan Case" in text
    assert "You wrote to us on 20 April 2026" in text
    assert "You asked to have it by 5 May 2026." in text


def test_nobody_is_said_to_have_asked_for_a_day_that_they_did_not_give() -> None:
    facts = dispute_facts(KIND)
    asked = [
        replace(row, until=None, by=None) if row.act is Act.RECEIVE_ICO_COMPLAINT else row
        for row in facts.case.timeline
    ]
    text = said(ico_submission(replace(facts, case=replace(facts.case, timeline=tuple(asked)))))
    assert "You asked to have it" not in text
    assert "Dear Sir or Madam" in text
    assert "Yours faithfully" in text


def test_the_chronology_is_the_timeline_without_what_is_of_the_office() -> None:
    table = next(
        one for one in dispute_letter(KIND).blocks if isinstance(one, Table) and "order" in one.title
    )
    assert [(row[0], row[1]) for row in table.rows] == [
        ("5 January 2026", "We received the request."),
        ("10 February 2026", "We answered the request."),
        ("20 February 2026", "The applicant asked for a review."),
        ("18 March 2026", "We gave the applicant the outcome of the review: the first decision varied."),
        (
            "20 April 2026",
            "We received the regulator’s letter about the complaint. Reference: IR-77. Date given: 5 May 2026.",
        ),
    ]
    text = said(dispute_letter(KIND))
    assert "Duck Officer" not in text
    assert "INTERNAL NOTE" not in text


def test_every_part_has_its_position_and_every_ground_its_reasons() -> None:
    letter = dispute_letter(KIND)
    table = next(one for one in letter.blocks if isinstance(one, Table))
    assert [row[3] for row in table.rows] == ["None.", "Section 40(2)", "None.", "Section 31(3)"]
    text = said(letter)
    assert "This section concerns: Question 2." in text
    assert "The names are of junior staff." in text
    assert "Poachers could plan by it." in text
    assert "whatever the complaint says" in text.split("Our answer to the complaint")[1]


def test_the_request_is_quoted_whole_and_lateness_owned() -> None:
    letter = dispute_letter(KIND)
    quote = next(one for one in letter.blocks if isinstance(one, Quote))
    assert "\n\n".join(run.text for runs in quote.paragraphs for run in runs) == REQUEST
    assert "We accept that we did not meet the time limit in section 10(1) of the Act." in said(letter)


def test_what_is_enclosed_is_what_passed_between_us_and_the_applicant() -> None:
    letter = dispute_letter(KIND)
    at = letter.blocks.index(next(one for one in letter.blocks if isinstance(one, Signature)))
    listed = next(one for one in letter.blocks[:at] if isinstance(one, ItemList))
    assert ["".join(strings_of(item)) for item in listed.items] == [
        "The request, as it reached us on 5 January 2026",
        "Our answer of 10 February 2026",
        "The request for a review, as it reached us on 20 February 2026",
        "The outcome of our review of 18 March 2026",
    ]


HELD = [
    (Holding.HELD, "we hold the information."),
    (Holding.NOT_HELD, "we do not hold the information."),
    (None, "what is true is not recorded."),
]


@pytest.mark.parametrize("regime", list(Regime))
def test_nothing_of_what_is_true_is_in_it_unasked(regime: Regime) -> None:
    letters = []
    for holding, _ in HELD:
        hidden = replace(parts_now(regime)[3], actual_holding=holding)
        rows = tuple(replace(row, parts=()) for row in so_far(KIND, regime))
        letters.append(dispute_letter(KIND, regime, parts=(*parts_now(regime)[:3], hidden), timeline=rows))
    assert letters[0] == letters[1] == letters[2]
    assert not any("alone" in heading for heading in headings(letters[0]))


@pytest.mark.parametrize(("holding", "words"), HELD)
def test_asked_for_it_says_what_is_true_and_to_whom_alone(holding: Holding | None, words: str) -> None:
    hidden = replace(parts_now(FOIA)[3], actual_holding=holding)
    letter = dispute_letter(KIND, parts=(*parts_now(FOIA)[:3], hidden), restricted=True)
    last = said(letter).split("Restricted: for the Information Regulator alone")[1]
    assert f"Any other information: {words}" in last
    assert "please share it with nobody, the applicant included" in said(letter)


def test_where_nothing_is_kept_back_nothing_is_restricted() -> None:
    parts = (parts_now(FOIA)[0],)
    assert "Nothing in this submission is restricted" in said(dispute_letter(KIND, parts=parts))


NEEDS = [
    (Particulars(text="We answer."), 2, []),
    (Particulars(), 2, ["does not answer the complaint"]),
    (Particulars(text="We answer."), 3, ["No complaint has reached the regulator"]),
]


@pytest.mark.parametrize(("given", "leave_out", "missing"), NEEDS)
def test_what_keeps_it_from_going_out(given: Particulars, leave_out: int, missing: list[str]) -> None:
    facts = dispute_facts(KIND, said=given)
    if leave_out == 3:
        facts = replace(facts, case=replace(facts.case, timeline=facts.case.timeline[:-1]))
    found = stopping(facts)
    assert len(found) == len(missing)
    for sentence, words in zip(found, missing, strict=True):
        assert words in sentence
