"""Every provision of FOIA against a table written down from law.md §6, and the type-ahead over them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foidesk.domain.provisions import Need, Provision, Provisions, PublicInterest, Use
from foidesk.domain.provisions import Test as Shown
from foidesk.domain.regime import Regime
from foidesk.lawbook import read_provisions
from foidesk.resources import resource

TODAY = date(2026, 11, 20)
FOIA = Regime.FOIA
BOOK = read_provisions(resource("law"))

A, Q, NO = PublicInterest.ABSOLUTE, PublicInterest.QUALIFIED, PublicInterest.NONE
CLASS, PREJ, REQUIRED = Shown.CLASS, Shown.PREJUDICE, Shown.REQUIRED

TITLES = {
    "12": "Cost of compliance exceeds appropriate limit",
    "14": "Vexatious or repeated requests",
    "21": "Information accessible to applicant by other means",
    "22": "Information intended for future publication",
    "22A": "Research",
    "23": "Information supplied by, or relating to, bodies dealing with security matters",
    "24": "National security",
    "26": "Defence",
    "27": "International relations",
    "28": "Relations within the United Kingdom",
    "29": "The economy",
    "30": "Investigations and proceedings conducted by public authorities",
    "31": "Law enforcement",
    "32": "Court records, etc",
    "33": "Audit functions",
    "34": "Parliamentary privilege",
    "35": "Formulation of government policy, etc",
    "36": "Prejudice to effective conduct of public affairs",
    "37": "Communications with Her Majesty, etc. and honours",
    "38": "Health and safety",
    "39": "Environmental information",
    "40": "Personal information",
    "41": "Information provided in confidence",
    "42": "Legal professional privilege",
    "43": "Commercial interests",
    "44": "Prohibitions on disclosure",
}

# The limbs to withhold by: limbs, public interest, test, the NCND limb that goes with them.
WITHHOLD = [
    ("21(1)", A, CLASS, None),
    ("22(1)", Q, CLASS, "22(2)"),
    ("22A(1)", Q, PREJ, "22A(2)"),
    ("23(1)", A, CLASS, "23(5)"),
    ("24(1)", Q, REQUIRED, "24(2)"),
    ("26(1)(a) 26(1)(b)", Q, PREJ, "26(3)"),
    ("27(1)(a) 27(1)(b) 27(1)(c) 27(1)(d)", Q, PREJ, "27(4)(a)"),
    ("27(2)", Q, CLASS, "27(4)(b)"),
    ("28(1)", Q, PREJ, "28(3)"),
    ("29(1)(a) 29(1)(b)", Q, PREJ, "29(2)"),
    ("30(1)(a) 30(1)(b) 30(1)(c)", Q, CLASS, "30(3)"),
    ("30(2)(a)(i) 30(2)(a)(ii) 30(2)(a)(iii) 30(2)(a)(iv)", Q, CLASS, "30(3)"),
    ("31(1)(a) 31(1)(b) 31(1)(c) 31(1)(d) 31(1)(e) 31(1)(f) 31(1)(g) 31(1)(h) 31(1)(i)", Q, PREJ, "31(3)"),
    ("32(1)(a) 32(1)(b) 32(1)(c) 32(2)(a) 32(2)(b)", A, CLASS, "32(3)"),
    ("33(2)", Q, PREJ, "33(3)"),
    ("34(1)", A, REQUIRED, "34(2)"),
    ("35(1)(a) 35(1)(b) 35(1)(c) 35(1)(d)", Q, CLASS, "35(3)"),
    (
        "36(2)(a)(i) 36(2)(a)(ii) 36(2)(a)(iii) 36(2)(b)(i) 36(2)(b)(ii) 36(2)(c)",
        Q,
        Shown.OPINION,
        "36(3)",
    ),
    ("37(1)(a) 37(1)(aa) 37(1)(ab)", A, CLASS, "37(2)"),
    ("37(1)(ac) 37(1)(ad) 37(1)(b)", Q, CLASS, "37(2)"),
    ("38(1)(a) 38(1)(b)", Q, Shown.ENDANGER, "38(2)"),
    ("39(1)(a) 39(1)(b)", Q, CLASS, "39(2)"),
    ("40(1)", A, CLASS, "40(5A)"),
    ("40(2)", A, Shown.PERSONAL_DATA, "40(5B)(a)(i)"),
    ("41(1)", A, Shown.CONFIDENCE, "41(2)"),
    ("42(1)", Q, CLASS, "42(2)"),
    ("43(1)", Q, CLASS, None),
    ("43(2)", Q, PREJ, "43(3)"),
    ("44(1)(a) 44(1)(b) 44(1)(c)", A, CLASS, "44(2)"),
]

NCND = [
    ("22(2)", Q, CLASS),
    ("22A(2)", Q, PREJ),
    ("23(5)", A, CLASS),
    ("24(2)", Q, REQUIRED),
    ("26(3)", Q, PREJ),
    ("27(4)(a)", Q, PREJ),
    ("27(4)(b)", Q, CLASS),
    ("28(3)", Q, PREJ),
    ("29(2)", Q, PREJ),
    ("30(3)", Q, CLASS),
    ("31(3)", Q, PREJ),
    ("32(3)", A, CLASS),
    ("33(3)", Q, PREJ),
    ("34(2)", A, REQUIRED),
    ("35(3)", Q, CLASS),
    ("36(3)", Q, Shown.OPINION),
    ("37(2)", Q, CLASS),
    ("38(2)", Q, Shown.ENDANGER),
    ("39(2)", Q, CLASS),
    ("40(5A)", A, CLASS),
    ("40(5B)(a)(i)", A, Shown.PERSONAL_DATA),
    ("40(5B)(a)(ii)", A, Shown.PERSONAL_DATA),
    ("40(5B)(b)", Q, Shown.PERSONAL_DATA),
    ("40(5B)(c)", Q, Shown.PERSONAL_DATA),
    ("40(5B)(d)", Q, Shown.PERSONAL_DATA),
    ("41(2)", A, Shown.CONFIDENCE),
    ("42(2)", Q, CLASS),
    ("43(3)", Q, PREJ),
    ("44(2)", A, CLASS),
]

REFUSE = [
    ("12(1)", Shown.COST),
    ("12(2)", Shown.COST),
    ("14(1)", Shown.BURDEN),
    ("14(2)", Shown.REPEATED),
]

Row = tuple[str, Use, PublicInterest, Shown, str | None]
AGREED: list[Row] = (
    [(cite, Use.WITHHOLD, pit, test, ncnd) for cites, pit, test, ncnd in WITHHOLD for cite in cites.split()]
    + [(cite, Use.NCND, pit, test, None) for cite, pit, test in NCND]
    + [(cite, Use.REFUSE, NO, test, None) for cite, test in REFUSE]
)


@pytest.mark.parametrize(("cite", "use", "pit", "test", "ncnd"), AGREED, ids=[row[0] for row in AGREED])
def test_each_provision_is_as_agreed(
    cite: str, use: Use, pit: PublicInterest, test: Shown, ncnd: str | None
) -> None:
    row = BOOK.find(FOIA, cite)
    assert row is not None
    assert (row.use, row.public_interest, row.test, row.ncnd) == (use, pit, test, ncnd)
    assert row.title == TITLES[row.section]
    assert row.covers
    assert row.source


def test_there_are_no_others() -> None:
    assert {row.cite for row in BOOK.rows} == {row[0] for row in AGREED}
    assert {row.section for row in BOOK.rows} == set(TITLES)


def test_purposes_behind_31_1_g_to_i_are_all_ten() -> None:
    ten = tuple(f"31(2)({letter})" for letter in "abcdefghij")
    for cite in ("31(1)(g)", "31(1)(h)", "31(1)(i)"):
        row = _found(cite)
        assert row.rests_on == ten
        assert Need.LIMBS in row.needs
    assert set(ten) < set(_found("31(3)").rests_on)


def test_security_bodies_run_from_a_to_p() -> None:
    assert _found("23(5)").rests_on == tuple(f"23(3)({letter})" for letter in "abcdefghijklmnop")


INTEREST = [
    ("37(2)", (), Q, "no limb named: the stricter answer"),
    ("37(2)", ("37(1)(a)",), A, "the Sovereign"),
    ("37(2)", ("37(1)(aa)", "37(1)(ab)"), A, "heirs, then and since"),
    ("37(2)", ("37(1)(ac)",), Q, "other members of the family"),
    ("37(2)", ("37(1)(a)", "37(1)(b)"), Q, "one qualified limb is enough"),
    ("40(2)", ("40(3A)(a)",), A, "first condition"),
    ("40(2)", ("40(3A)(b)",), A, "first condition, manual data"),
    ("40(2)", ("40(3B)",), Q, "objection"),
    ("40(2)", ("40(3A)(a)", "40(4A)"), Q, "withheld on subject access as well"),
    ("31(3)", ("31(1)(a)",), Q, "nothing turns on the limb"),
]


@pytest.mark.parametrize(("cite", "limbs", "wanted", "why"), INTEREST, ids=[row[3] for row in INTEREST])
def test_public_interest_follows_the_limbs(
    cite: str, limbs: tuple[str, ...], wanted: PublicInterest, why: str
) -> None:
    assert _found(cite).interest(limbs) is wanted


def test_facts_from_memory_are_marked() -> None:
    marked = {row.cite for row in BOOK.rows if row.unconfirmed}
    assert marked == {"40(5A)", "40(5B)(a)(i)", "40(5B)(a)(ii)", "40(5B)(b)", "40(5B)(c)", "40(5B)(d)"}


NEEDS = [
    ("36(2)(b)(i)", {Need.QUALIFIED_PERSON}),
    ("36(3)", {Need.QUALIFIED_PERSON, Need.LIMBS}),
    ("44(1)(a)", {Need.ENACTMENT}),
    ("40(2)", {Need.LIMBS, Need.LEGITIMATE_INTERESTS}),
    ("31(3)", {Need.LIMBS}),
    ("31(1)(a)", set()),
    ("23(5)", set()),
]


@pytest.mark.parametrize(("cite", "needs"), NEEDS, ids=[row[0] for row in NEEDS])
def test_what_a_claim_must_record(cite: str, needs: set[Need]) -> None:
    assert set(_found(cite).needs) == needs


@pytest.mark.parametrize("cite", ["23(1)", "23(5)", "24(1)", "24(2)", "34(1)", "34(2)"])
def test_a_certificate_is_allowed_but_not_needed(cite: str) -> None:
    assert Need.CERTIFICATE in _found(cite).allows


@pytest.mark.parametrize(("day", "known"), [(date(2014, 9, 30), False), (date(2014, 10, 1), True)])
def test_research_begins_in_october_2014(day: date, known: bool) -> None:
    assert ("22A(1)" in {row.cite for row in BOOK.on(day, FOIA)}) is known


KNOWN = [
    ("31(1)(a)", True),
    ("31(1)", True),
    ("31", True),
    ("31(9)", False),
    ("3", False),
    ("31(1)(a", False),
    ("30(1)(a)(i)", True),
    ("40(3A)(a)", True),
    ("22(1)(a)", False),
    ("25", False),
    ("31(2)(j)", True),
    ("31(2)(k)", False),
    ("12(1)", True),
    ("", False),
]


@pytest.mark.parametrize(("cite", "known"), KNOWN, ids=[row[0] or "nothing" for row in KNOWN])
def test_what_is_a_provision_at_all(cite: str, known: bool) -> None:
    assert BOOK.knows(FOIA, cite) is known
    assert not BOOK.knows(Regime.EIR, cite)


TYPED = [
    ("31 1 a", ["31(1)(a)"], "limb by limb"),
    ("31(1)(a)", ["31(1)(a)"], "as it is cited"),
    ("s31(1)(a)", ["31(1)(a)"], "as officers write it"),
    ("section 23 5", ["23(5)"], "with the word"),
    ("personal", ["40(2)", "40(1)"], "the usual one first"),
    ("NCND security", ["23(5)", "24(2)"], "what it does, and the title"),
    ("ncnd law enf", ["31(3)"], "beginnings of words"),
    ("law enf", ["31(1)(a)", "31(1)(b)"], "in the order of the Act"),
    ("commercial", ["43(2)"], "the usual one first"),
    ("31 crime", ["31(1)(a)"], "cite and word together"),
    ("crime 31", ["31(1)(a)"], "either way round"),
    ("36 2 b", ["36(2)(b)(i)", "36(2)(b)(ii)"], "all below a limb"),
    ("37 1 a", ["37(1)(a)", "37(1)(aa)"], "the exact one before the longer ones"),
    ("22a", ["22A(1)", "22A(2)"], "small letters"),
    ("40 5b a ii", ["40(5B)(a)(ii)"], "down to the roman numeral"),
    ("vexatious", ["14(1)"], "a ground of refusal"),
    ("refuse cost", ["12(1)", "12(2)"], "both limbs of section 12"),
]


@pytest.mark.parametrize(("words", "first", "why"), TYPED, ids=[row[0] for row in TYPED])
def test_type_ahead_puts_first(words: str, first: list[str], why: str) -> None:
    found = [row.cite for row in BOOK.matching(words, FOIA, TODAY)]
    assert found[: len(first)] == first


@pytest.mark.parametrize("words", ["zebra", "99", "31 1 z", "personal 31", "31(4)"])
def test_type_ahead_finds_nothing(words: str) -> None:
    assert BOOK.matching(words, FOIA, TODAY) == ()


def test_nothing_typed_shows_all_in_force() -> None:
    assert BOOK.matching("  ", FOIA, TODAY) == BOOK.on(TODAY, FOIA)


@given(st.text(max_size=40))
def test_type_ahead_takes_any_text(words: str) -> None:
    found = BOOK.matching(words, FOIA, TODAY)
    assert len(set(found)) == len(found)
    assert set(found) <= set(BOOK.rows)


@given(st.sampled_from(BOOK.rows))
def test_a_cite_typed_whole_comes_first(row: Provision) -> None:
    assert BOOK.matching(row.cite, FOIA, TODAY)[0] is row


def test_labels() -> None:
    assert _found("31(1)(a)").label() == "Section 31(1)(a) – Law enforcement"
    assert _found("22A(2)").section == "22A"


def test_a_cite_given_twice_is_refused() -> None:
    row = _found("31(3)")
    with pytest.raises(ValueError, match=r"31\(3\) stands there twice"):
        Provisions.of([row, row])


def _found(cite: str) -> Provision:
    row = BOOK.find(FOIA, cite)
    assert row is not None
    return row
