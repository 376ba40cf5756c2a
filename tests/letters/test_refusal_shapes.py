"""Every way to refuse, law by law: what its notice must say, and what would be another law's."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from foidesk.casework.warn_of_letter import warnings_of
from foidesk.domain.case import CostEstimate, CostHours
from foidesk.domain.decisions import Claim, Holding, Outcome, Part
from foidesk.domain.particulars import NONE_GIVEN, Particulars
from foidesk.domain.regime import Regime
from foidesk.letters.blocks import Table
from foidesk.letters.kinds.response import response
from tests.letters.reading import headings, said
from tests.letters.samples import LIMIT, case_of, decided, facts_of

FOIA, EIR, FOISA, EISR = Regime.FOIA, Regime.EIR, Regime.FOISA, Regime.EISR
WEIGHED: dict[str, Any] = {
    "favouring": ("Openness.",),
    "against": ("Room to think.",),
    "balance": "Room to think weighs more.",
}


def facts(regime: Regime, *parts: Part, said_too: Particulars = NONE_GIVEN, **changes: Any) -> Any:
    case = case_of("disclosed", regime=regime, parts=parts, **changes)
    return facts_of("disclosed", case=case, said=said_too)


def told(regime: Regime, *parts: Part, said_too: Particulars = NONE_GIVEN, **changes: Any) -> str:
    return said(response(facts(regime, *parts, said_too=said_too, **changes)))


def missing(**more: Any) -> Part:
    return decided(Outcome.NOT_HELD, **({"holding": Holding.NOT_HELD} | more))


def hidden(cite: str, *limbs: str) -> Part:
    claim = Claim(cite, limbs, "Saying so would show where we look.", **WEIGHED)
    return decided(Outcome.NEITHER_CONFIRMED_NOR_DENIED, claim, holding=Holding.NEITHER_CONFIRM_NOR_DENY)


# One row a shape: the law, the part, what the letter must say, and what it must not.
SHAPES = {
    "foia s12(1)": (
        FOIA,
        decided(Outcome.REFUSED_COST, Claim("12(1)", reason="Paper files."), holding=Holding.HELD),
        ["refusal notice under section 17(5)", "SI 2004/3244", "£25 for each hour", "the limit is 18 hours",
         "At £25 an hour, 23.5 hours come to £587.50.", "If you ask for one year only"],
        ["neither confirm", "public interest in"],
    ),
    "foia s12(2)": (
        FOIA,
        decided(Outcome.REFUSED_COST, Claim("12(2)"), holding=Holding.NOT_DETERMINED),
        ["even finding out whether we hold the information would cost more", "section 17(5)"],
        ["We hold information that falls"],
    ),
    "foisa s12": (
        FOISA,
        decided(Outcome.REFUSED_COST, Claim("12(1)"), holding=Holding.HELD),
        ["refusal notice under section 16(4)", "At £15 an hour, the most that may be counted, 22.5 hours come to £337.50."],
        ["section 17(5)", "2004/3244", "Finding out whether we hold"],
    ),
    "eir on cost": (
        EIR,
        decided(Outcome.REFUSED_COST, Claim("12(4)(b)", reason="40,000 sheets.", **WEIGHED)),
        ["manifestly unreasonable", "Regulation 12(4)(b) – ", "refusal notice under regulation 14",
         "regulation 12(2) requires us to presume", "Room to think weighs more.", "The work your request would take"],
        ["appropriate limit", "section 12", "17(5)", "£"],
    ),
    "eisr on cost, nothing claimed": (
        EISR,
        decided(Outcome.REFUSED_COST),
        ["manifestly unreasonable (regulation 10(4)(b))", "refusal notice under regulation 13", "10(2)(b)"],
        ["section 12", "12(4)(b)", "£"],
    ),
    "foia s14(1)": (
        FOIA, decided(Outcome.REFUSED_VEXATIOUS, Claim("14(1)", reason="The ninth in a month.")),
        ["refusal notice under section 17(5)", "vexatious", "The ninth in a month."], ["regulation"],
    ),
    "foia s14(2)": (
        FOIA, decided(Outcome.REFUSED_REPEATED, Claim("14(2)", reason="Nothing is new.")),
        ["section 17(5)", "identical or substantially similar", "Nothing is new."], ["regulation"],
    ),
    "foisa s14(1)": (
        FOISA, decided(Outcome.REFUSED_VEXATIOUS, Claim("14(1)", reason="The ninth in a month.")),
        ["refusal notice under section 16(5)", "vexatious"], ["17(5)"],
    ),
    "foisa s14(2)": (
        FOISA, decided(Outcome.REFUSED_REPEATED, Claim("14(2)", reason="Nothing is new.")),
        ["refusal notice under section 16(5)", "reasonable interval"], ["17(5)"],
    ),
    "eir vexatious": (
        EIR, decided(Outcome.REFUSED_VEXATIOUS, Claim("12(4)(b)", reason="The ninth in a month.", **WEIGHED)),
        ["refusing your request under regulation 12(4)(b)", "regulation 14"], ["section 14", "17(5)"],
    ),
    "foia s21": (
        FOIA, decided(Outcome.WITHHELD, Claim("21(1)"), answer="It is at https://a.example."),
        ["already available to you", "Section 21(1)", "https://a.example", "section 17"], ["outweighs"],
    ),
    "foisa s25": (
        FOISA, decided(Outcome.WITHHELD, Claim("25(1)"), answer="It is in the library."),
        ["already available to you", "Section 25(1)", "section 16"], ["section 17 "],
    ),
    "eir not held": (
        EIR, missing(answer="No sample was taken."),
        ["so we refuse it under regulation 12(4)(a)", "refusal notice under regulation 14",
         "presumption in favour of disclosure in regulation 12(2)", "no public interest in disclosure could outweigh",
         "No sample was taken."],
        ["section 17", "10(4)(a)"],
    ),
    "eisr not held": (
        EISR, missing(),
        ["so we refuse it under regulation 10(4)(a)", "refusal notice under regulation 13", "regulation 10(2)(b)"],
        ["section 17", "12(4)(a)"],
    ),
    "foisa not held": (FOISA, missing(), ["notice that section 17 of the Act requires"], ["regulation", "12(4)"]),
    "foia not held": (FOIA, missing(), ["We do not hold this information."], ["refusal notice", "section 17 "]),
    "eir partly held": (
        EIR, decided(Outcome.DISCLOSED, holding=Holding.PARTLY_HELD, answer="Some."),
        ["give you here all of it that we hold", "we refuse it under regulation 12(4)(a)", "regulation 14"], [],
    ),
    "eir entered as withheld": (
        EIR, decided(Outcome.WITHHELD, Claim("12(4)(a)"), holding=Holding.NOT_HELD),
        ["We do not hold this information, and"], ["We hold this information", "a ground for refusal"],
    ),
    "foia ncnd": (
        FOIA, hidden("31(3)", "31(1)(a)"),
        ["neither confirm nor deny", "section 17", "section 1(1)(a)", "Please draw no conclusion"], ["regulation"],
    ),
    "eir ncnd on security": (
        EIR, hidden("12(6)", "12(5)(a)"),
        ["Regulation 12(6), by virtue of regulation 12(5)(a)", "regulation 14", "adversely affect",
         "Please draw no conclusion"],
        ["section 1(1)", "section 17"],
    ),
    "eir ncnd on people": (
        EIR, hidden("13(5A)"), ["Regulation 13(5A)", "regulation 14", "Please draw no conclusion"], ["section 40"],
    ),
    "foisa ncnd": (
        FOISA, hidden("18(1)", "35(1)(a)"),
        ["Section 18(1), by virtue of section 35(1)(a)", "sections 16 and 18", "contrary to the public interest",
         "Please draw no conclusion"],
        ["section 17", "section 1(1)(a)"],
    ),
    "eisr ncnd": (
        EISR, hidden("10(8)", "10(5)(a)"),
        ["Regulation 10(8), by virtue of regulation 10(5)(a)", "regulation 13", "Please draw no conclusion"],
        ["section 18", "regulation 14", "12(6)"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", SHAPES)
def test_the_notice_says_what_its_law_wants_and_nothing_of_another(name: str) -> None:
    regime, part, says, never = SHAPES[name]
    text = told(regime, part, cost_estimate=LIMIT if "cost" in name or "s12" in name else None, links=())
    answer = text.split("\nOur answer\n")[1].split("\nIf you are not satisfied with our answer\n")[0]
    for words in says:
        assert words in answer, words
    for words in never:
        assert words not in answer, words
    assert "Ask us to look again" in text
    assert "Complain to the" in text


DUE = Particulars(until=date(2027, 3, 1), to="Glenmoor Council")
TO_COME = [
    (FOIA, "22(1)", ["We expect to publish the information by 1 March 2027."], ["Glenmoor"]),
    (FOISA, "27(1)", ["We expect to publish the information by 1 March 2027."], ["Glenmoor"]),
    (EIR, "12(4)(d)", ["Glenmoor Council is preparing the information.", "finished by 1 March 2027"], ["publish the"]),
    (EISR, "10(4)(d)", ["Glenmoor Council is preparing the information.", "finished by 1 March 2027"], ["publish the"]),
    (FOIA, "43(2)", [], ["1 March 2027", "Glenmoor"]),
]  # fmt: skip


@pytest.mark.parametrize(("regime", "cite", "says", "never"), TO_COME)
def test_what_is_still_to_come_has_its_date_and_its_author(
    regime: Regime, cite: str, says: list[str], never: list[str]
) -> None:
    part = decided(Outcome.WITHHELD, Claim(cite, reason="Not yet.", **WEIGHED))
    text = told(regime, part, said_too=DUE)
    for words in says:
        assert words in text
    for words in never:
        assert words not in text


@pytest.mark.parametrize(("regime", "cite", "warned"), [
    (FOIA, "22(1)", True), (FOISA, "27(1)", True), (EIR, "12(4)(d)", False), (EISR, "10(4)(d)", False),
    (FOIA, "43(2)", False),
])  # fmt: skip
def test_an_officer_is_warned_where_the_date_is_missing(regime: Regime, cite: str, warned: bool) -> None:
    part = decided(Outcome.WITHHELD, Claim(cite, reason="Not yet.", **WEIGHED))
    assert bool(warnings_of(facts(regime, part))) is warned
    assert not warnings_of(facts(regime, part, said_too=DUE))


def test_each_part_of_a_mixed_letter_has_its_own_notice_and_rights() -> None:
    river = decided(
        Outcome.WITHHELD, Claim("12(5)(b)", reason="A case is in court.", **WEIGHED), label="2", regime=EIR
    )
    staff = decided(Outcome.WITHHELD, Claim("40(2)", ("40(3A)(a)",), "It names people."), label="1")
    gone = missing(label="3", regime=EIR)
    text = told(FOIA, staff, river, gone)
    assert "refusal notice under section 17 of the Act" in text
    assert "refusal notice under regulation 14 of the Regulations" in text
    assert "Regulation 12(4)(a)" in text
    rights = text.split("If you are not satisfied with our answer")[1]
    assert "section 50 of the Act" in rights
    assert "regulation 11 of the Environmental Information Regulations 2004" in rights
    assert "within 40 working days of the date of this letter" in rights
    assert "regulation 18" in rights


def test_a_scottish_estimate_leaves_out_what_may_not_be_counted() -> None:
    estimate = CostEstimate(
        Decimal(600), CostHours(Decimal(9), Decimal(30), Decimal(5), Decimal(8)), "Paper files."
    )
    part = decided(Outcome.REFUSED_COST, Claim("12(1)"))
    letter = response(facts(FOISA, part, cost_estimate=estimate))
    table = next(one for one in letter.blocks if isinstance(one, Table))
    assert [row[1] for row in table.rows] == ["30", "5", "8", "43"]
    assert "43 hours come to £645." in said(letter)


def test_two_parts_refused_alike_are_explained_once() -> None:
    one, two = (replace(missing(), label=label) for label in ("1", "2"))
    letter = response(facts(EIR, one, two))
    assert headings(letter).count("Why we refuse: information we do not hold") == 1


@pytest.mark.parametrize(("regime", "cite", "of_the_request"), [
    (EIR, "12(4)(b)", True), (EIR, "12(4)(c)", True), (EIR, "12(4)(e)", False),
    (EISR, "10(4)(b)", True), (EISR, "10(4)(c)", True), (EISR, "10(4)(e)", False),
])  # fmt: skip
def test_an_exception_that_turns_on_the_request_protects_no_kind_of_information(
    regime: Regime, cite: str, of_the_request: bool
) -> None:
    text = told(regime, decided(Outcome.WITHHELD, Claim(cite, reason="Nine thousand files.", **WEIGHED)))
    assert ("It turns on the request" in text) is of_the_request
    assert ("class-based" in text) is not of_the_request
