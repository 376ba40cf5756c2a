"""An answer for publication: whole as an answer, and nothing in it or its file says who asked."""

from dataclasses import replace

import pytest

from foidesk.casework.warn_of_letter import warnings_of
from foidesk.domain.case import Applicant
from foidesk.domain.decisions import Claim, DataTable
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import Particulars
from foidesk.domain.regime import Regime
from foidesk.letters.blocks import Quote, Table
from foidesk.letters.draw import draw
from tests.letters.disputes import RECEIVED, dispute_facts, dispute_letter, parts_first, so_far
from tests.letters.reading import headings, said, strings_of
from tests.letters.stopping import stopping

KIND = LetterKind.DISCLOSURE_LOG
FOIA = Regime.FOIA
WHO = Applicant(
    "Patricia Query-Jones", "Widget Watch", "pat@example.org", ("2 Low Row", "Fenwick", "FW1 9ZZ")
)
TRACES = (
    *("Patricia", "Query-Jones", "Widget Watch", "pat@example.org", "2 Low Row", "FW1 9ZZ", "07700 900123"),
    *("000042", "Imogen Vale", "whatdotheyknow.com/request/swans"),
)
ASKED = (
    "Dear Fenwick Constabulary,\n\nI write for Widget Watch. My name is PATRICIA QUERY-JONES, of 2 Low Row, FW1 9ZZ.\n\n"
    "1. How many swans were counted in Fenwick?\n\nYour reference FOI 000042/26, and see\n"
    "https://www.whatdotheyknow.com/request/swans\n\nKind regards,\n\nPatricia\npat@example.org\n07700 900123"
)
TABLE = DataTable("Swans for Patricia Query-Jones", ("Place", "Count"), (("Pond of Ms Query-Jones", 3),))


@pytest.mark.parametrize("regime", list(Regime))
def test_nothing_anywhere_says_who_asked(regime: Regime) -> None:
    first = parts_first(regime)
    told = replace(first[0], answer="As we told Patricia Query-Jones, 41.", tables=(TABLE,))
    why = replace(first[1], claims=(replace(first[1].claims[0], reason="pat@example.org would read it."),))
    parts = (told, why, *first[2:])
    rows = tuple(replace(row, parts=parts if row.parts else ()) for row in so_far(KIND, regime))
    letter = dispute_letter(
        KIND, regime, applicant=WHO, request_text=ASKED, parts=parts, timeline=rows, subject="Swans for Patricia",
    )  # fmt: skip
    everything = " ".join(strings_of(letter))
    drawn = draw(letter, compress=False).pdf
    for trace in TRACES:
        assert trace.casefold() not in everything.casefold(), trace
        assert trace.encode() not in drawn, trace
    assert "[removed]" in letter.title
    assert letter.reference == ""
    assert letter.address.lines == ()


def test_the_town_that_the_request_is_about_stays() -> None:
    quote = next(
        one
        for one in dispute_letter(KIND, applicant=WHO, request_text=ASKED).blocks
        if isinstance(one, Quote)
    )
    text = "\n".join(run.text for runs in quote.paragraphs for run in runs)
    assert "How many swans were counted in Fenwick?" in text
    assert text.endswith("[removed]")
    assert "Kind regards" not in text


def test_it_is_the_answer_as_it_went_out_with_its_date() -> None:
    letter = dispute_letter(KIND)
    text = said(letter)
    assert [one.value for one in letter.details] == [
        "10 February 2026", "1 May 2026", "Freedom of Information Act 2000",
    ]  # fmt: skip
    for words in ("41 swans", "Section 40(2) – Personal information", "Section 43(2)", "A fair bargain"):
        assert words in text
    assert "INTERNAL NOTE" not in text


def test_what_was_decided_since_is_published_only_once_it_is_given_out() -> None:
    text = said(dispute_letter(KIND, parts=(replace(parts_first(FOIA)[0], answer="DRAFT"),)))
    assert "DRAFT" not in text
    assert "41 swans" in text


def test_nobody_is_told_how_to_complain_for_another() -> None:
    letter = dispute_letter(KIND)
    assert "Ask us to look again" not in headings(letter)
    assert "Dear" not in said(letter).split("The request")[0]
    assert "Yours sincerely" not in said(letter)


def test_tables_are_published_as_they_are() -> None:
    table = DataTable("Swans", ("Place", "2025"), (("North pond", 30), ("South pond", 11)))
    part = replace(parts_first(FOIA)[0], tables=(table,))
    rows = tuple(replace(row, parts=(part,) if row.parts else ()) for row in so_far(KIND, FOIA))
    found = [one for one in dispute_letter(KIND, timeline=rows).blocks if isinstance(one, Table)]
    assert [one.rows for one in found] == [(("North pond", 30), ("South pond", 11))]


WARNED = [
    ("My daughter lives there.", "My daughter"),
    ("Mr Ashby said so.", "Mr Ashby"),
    ("My NI number is QQ 12 34 56 C.", "QQ 12 34 56 C"),
    ("The car AB12 CDE was there.", "AB12 CDE"),
    ("It was at 14 Mill Lane.", "14 Mill Lane"),
    ("I am a nurse.", "I am a nurse"),
]


@pytest.mark.parametrize(("text", "words"), WARNED)
def test_what_looks_personal_is_left_and_warned_of(text: str, words: str) -> None:
    facts = dispute_facts(KIND, request_text=text)
    assert any(f"“{words}”" in one for one in warnings_of(facts))
    assert words in said(dispute_letter(KIND, request_text=text))


def test_what_was_taken_out_is_counted_for_the_officer() -> None:
    facts = dispute_facts(KIND, applicant=WHO, request_text="Patricia asks: 3 swans?\n\nThanks\nPatricia")
    assert warnings_of(facts)[0].startswith("2 places were taken out")
    assert warnings_of(dispute_facts(KIND, request_text="How many swans?")) == ()


def test_a_claim_on_the_applicants_own_data_is_warned_of() -> None:
    own = replace(parts_first(FOIA)[1], claims=(Claim("40(1)", reason="It is about you."),))
    rows = tuple(replace(row, parts=(own,) if row.parts else ()) for row in so_far(KIND, FOIA))
    assert any("own data" in one for one in warnings_of(dispute_facts(KIND, timeline=rows)))


def test_the_officer_can_give_the_request_as_it_is_to_be_published() -> None:
    text = said(dispute_letter(KIND, said=Particulars(text="How many swans, asks Pat Query?")))
    assert "How many swans, asks [removed]?" in text
    assert "Who counted them" not in text.split("Our answer in brief")[0]


def test_there_is_nothing_to_publish_before_an_answer() -> None:
    facts = dispute_facts(KIND)
    assert stopping(facts) == ()
    unanswered = replace(facts.case, timeline=facts.case.timeline[:1])
    (sentence,) = stopping(replace(facts, case=unanswered))
    assert "has not been answered" in sentence
    assert facts.received_on == RECEIVED
