"""Every provision of the four laws against tables written down by hand, and the type-ahead over them."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foidesk.domain.case import Language
from foidesk.domain.provisions import Need, Provision, Provisions, PublicInterest, Use
from foidesk.domain.provisions import Test as Shown
from foidesk.domain.regime import ENVIRONMENTAL, Regime
from foidesk.domain.type_ahead import limbs_named
from foidesk.lawbook import read_provisions
from foidesk.resources import resource
from tests.domain.provision_tables import AGREED, BEFORE, TITLES, WELSH, A, Q, Row

TODAY = date(2026, 11, 20)
FOIA, EIR, FOISA, EISR = Regime.FOIA, Regime.EIR, Regime.FOISA, Regime.EISR
BOOK = read_provisions(resource("law"))


def _said(row: Row) -> str:
    return f"{row[0]} {row[1]}"


@pytest.mark.parametrize("row", AGREED, ids=_said)
def test_each_provision_is_as_agreed(row: Row) -> None:
    regime, cite, use, interest, test, ncnd = row
    found = _found(cite, regime)
    assert (found.use, found.public_interest, found.test, found.ncnd) == (use, interest, test, ncnd)
    titles = TITLES[regime]
    assert found.title == (titles[cite] if regime in ENVIRONMENTAL else titles[found.section])
    assert found.covers
    assert found.source


@pytest.mark.parametrize("regime", list(Regime))
def test_there_are_no_others(regime: Regime) -> None:
    agreed = {cite for of, cite, *_rest in AGREED if of is regime}
    assert {row.cite for row in BOOK.on(TODAY, regime)} == agreed
    past = {row.cite for row in BOOK.rows if row.regime is regime and not row.in_force(TODAY)}
    assert past == {cite for _day, (of, cite, *_rest) in BEFORE if of is regime}


@pytest.mark.parametrize(("last", "row"), BEFORE, ids=[_said(row) for _last, row in BEFORE])
def test_what_stood_there_before(last: str, row: Row) -> None:
    regime, cite, use, interest, test, ncnd = row
    day = date.fromisoformat(last)
    found = BOOK.find(regime, cite, day)
    assert found is not None
    assert (found.use, found.public_interest, found.test, found.ncnd) == (use, interest, test, ncnd)
    assert found in BOOK.on(day, regime)
    assert found not in BOOK.on(day + timedelta(1), regime)
    assert found.title == TITLES[regime].get(found.section, "Personal data")


NO_WAY = [
    (FOIA, "21(1) 43(1)"),
    (EIR, "12(4)(a) 12(4)(b) 12(4)(c) 12(4)(d) 12(4)(e) 5(3)"),
    (EIR, "12(5)(b) 12(5)(c) 12(5)(d) 12(5)(e) 12(5)(f) 12(5)(g)"),
    (FOISA, "25(1) 26(a) 27(1) 27(2) 36(1) 36(2) 37(1)(a)(i) 39(2) 40(a) 40(b)"),
    (EISR, "10(5)(b) 10(5)(c) 10(5)(d) 10(5)(e) 10(5)(f) 10(5)(g) 10(4)(b)"),
]


@pytest.mark.parametrize(("regime", "cites"), NO_WAY, ids=[f"{one[0]} {one[1][:20]}" for one in NO_WAY])
def test_these_give_no_way_to_neither_confirm_nor_deny(regime: Regime, cites: str) -> None:
    ways = [row for row in BOOK.on(TODAY, regime) if row.use is Use.NCND]
    for cite in cites.split():
        assert _found(cite, regime).ncnd is None
        assert not any(cite in way.rests_on for way in ways)


def test_emissions_bar_exactly_d_to_g() -> None:
    barred = {(row.regime, row.cite) for row in BOOK.rows if row.emissions_barred}
    assert barred == {(EIR, f"12(5)({one})") for one in "defg"} | {(EISR, f"10(5)({one})") for one in "defg"}


def test_section_18_goes_with_the_sections_it_names_and_no_others() -> None:
    way = _found("18(1)", FOISA)
    named = re.compile(r"(28|29|30|31|32|33|34|35|38|41)\(|39\(1\)")
    could = [row for row in BOOK.on(TODAY, FOISA) if row.use is Use.WITHHOLD]
    assert set(way.rests_on) == {row.cite for row in could if named.match(row.cite)}
    assert {row.cite for row in could if row.ncnd == "18(1)"} == set(way.rests_on)


TESTS_OF_18 = [
    ((), set()),
    (("34(1)(a)",), {Shown.CLASS}),
    (("35(1)(a)",), {Shown.SUBSTANTIAL_PREJUDICE}),
    (("39(1)", "31(1)"), {Shown.ENDANGER, Shown.REQUIRED}),
]


@pytest.mark.parametrize(("limbs", "wanted"), TESTS_OF_18)
def test_section_18_asks_what_its_limbs_ask(limbs: tuple[str, ...], wanted: set[Shown]) -> None:
    assert _found("18(1)", FOISA).tests(limbs) == wanted


def test_purposes_behind_31_1_g_to_i_are_all_ten() -> None:
    ten = tuple(f"31(2)({letter})" for letter in "abcdefghij")
    for regime, cites in ((FOIA, "31(1)(g) 31(1)(h) 31(1)(i)"), (FOISA, "35(1)(g) 35(1)(h) 34(3)")):
        for cite in cites.split():
            row = _found(cite, regime)
            assert row.rests_on == tuple(one.replace("31", "31" if regime is FOIA else "35") for one in ten)
            assert Need.LIMBS in row.needs
    assert set(ten) < set(_found("31(3)").rests_on)


def test_security_bodies_run_from_a_to_p() -> None:
    assert _found("23(5)").rests_on == tuple(f"23(3)({letter})" for letter in "abcdefghijklmnop")


INTEREST = [
    (FOIA, "37(2)", (), Q, "no limb named: the stricter answer"),
    (FOIA, "37(2)", ("37(1)(a)",), A, "the Sovereign"),
    (FOIA, "37(2)", ("37(1)(aa)", "37(1)(ab)"), A, "heirs, then and since"),
    (FOIA, "37(2)", ("37(1)(ac)",), Q, "other members of the family"),
    (FOIA, "37(2)", ("37(1)(a)", "37(1)(b)"), Q, "one qualified limb is enough"),
    (FOIA, "40(2)", ("40(3A)(a)",), A, "first condition"),
    (FOIA, "40(2)", ("40(3A)(b)",), A, "first condition, manual data"),
    (FOIA, "40(2)", ("40(3B)",), Q, "objection"),
    (FOIA, "40(2)", ("40(3A)(a)", "40(4A)"), Q, "withheld on subject access as well"),
    (FOIA, "31(3)", ("31(1)(a)",), Q, "nothing turns on the limb"),
    (EIR, "13(1)", ("13(2A)(a)",), A, "EIR: first condition"),
    (EIR, "13(1)", ("13(2B)",), Q, "EIR: objection"),
    (EIR, "13(1)", ("13(3A)",), Q, "EIR: withheld on subject access"),
    (EIR, "13(5A)", ("13(5B)(a)(i)",), A, "EIR: saying so breaks a principle"),
    (EIR, "13(5A)", ("13(5B)(a)(ii)",), A, "EIR: the same, manual data"),
    (EIR, "13(5A)", ("13(5B)(b)",), Q, "EIR: saying so goes against an objection"),
    (EIR, "12(6)", ("12(5)(a)",), Q, "EIR: always weighed"),
    (FOISA, "38(1)(b)", ("38(2A)(a)",), A, "FOISA: first condition"),
    (FOISA, "38(1)(b)", ("38(2B)",), Q, "FOISA: objection"),
    (FOISA, "38(1)(b)", ("38(3A)",), Q, "FOISA: withheld on subject access"),
    (FOISA, "18(1)", ("38(1)(a)",), Q, "FOISA: revealing is weighed even where the exemption is absolute"),
    (EISR, "11(2)", ("11(3A)(a)",), A, "EI(S)R: first condition"),
    (EISR, "11(2)", ("11(3B)",), Q, "EI(S)R: objection"),
    (EISR, "11(6)", ("11(4A)",), Q, "EI(S)R: exempt from subject access"),
]


@pytest.mark.parametrize(
    ("regime", "cite", "limbs", "wanted", "why"), INTEREST, ids=[row[4] for row in INTEREST]
)
def test_public_interest_follows_the_limbs(
    regime: Regime, cite: str, limbs: tuple[str, ...], wanted: PublicInterest, why: str
) -> None:
    row = _found(cite, regime)
    assert set(limbs) <= set(row.rests_on)
    assert row.interest(limbs) is wanted


UNCONFIRMED = {
    FOIA: "40(5A) 40(5B)(a)(i) 40(5B)(a)(ii) 40(5B)(b) 40(5B)(c) 40(5B)(d) 40(5)(a) 40(5)(b)(i) 40(5)(b)(ii)",
    EIR: "13(1) 13(5A)",
    FOISA: "38(1)(b)",
    EISR: "11(6)",
}


@pytest.mark.parametrize("regime", list(Regime))
def test_facts_from_memory_are_marked(regime: Regime) -> None:
    marked = {row.cite for row in BOOK.rows if row.unconfirmed and row.regime is regime}
    assert marked == set(UNCONFIRMED[regime].split())


def test_what_a_law_of_today_says_of_personal_data_is_marked_only_where_it_was_not_read() -> None:
    today = [row for regime in Regime for row in BOOK.on(TODAY, regime)]
    assert not _found("38(1)(b)", FOISA).unconfirmed
    assert {row.cite for row in today if row.unconfirmed and row.regime is EIR} == {"13(1)", "13(5A)"}


NEEDS = [
    (FOIA, "36(2)(b)(i)", {Need.QUALIFIED_PERSON}),
    (FOIA, "36(3)", {Need.QUALIFIED_PERSON, Need.LIMBS}),
    (FOIA, "44(1)(a)", {Need.ENACTMENT}),
    (FOIA, "40(2)", {Need.LIMBS, Need.LEGITIMATE_INTERESTS}),
    (FOIA, "31(3)", {Need.LIMBS}),
    (FOIA, "31(1)(a)", set()),
    (FOIA, "23(5)", set()),
    (EIR, "13(1)", {Need.LIMBS, Need.LEGITIMATE_INTERESTS}),
    (EIR, "12(6)", {Need.LIMBS}),
    (EIR, "12(5)(e)", set()),
    (FOISA, "18(1)", {Need.LIMBS}),
    (FOISA, "26(a)", {Need.ENACTMENT}),
    (FOISA, "30(b)(i)", set()),
    (FOISA, "38(1)(b)", {Need.LIMBS, Need.LEGITIMATE_INTERESTS}),
    (EISR, "10(8)", {Need.LIMBS}),
    (EISR, "11(2)", {Need.LIMBS, Need.LEGITIMATE_INTERESTS}),
]


@pytest.mark.parametrize(("regime", "cite", "needs"), NEEDS, ids=[f"{row[0]} {row[1]}" for row in NEEDS])
def test_what_a_claim_must_record(regime: Regime, cite: str, needs: set[Need]) -> None:
    assert set(_found(cite, regime).needs) == needs


CERTIFICATES = [(FOIA, one) for one in ("23(1)", "23(5)", "24(1)", "24(2)", "34(1)", "34(2)")]
CERTIFICATES += [(EIR, "12(5)(a)"), (EIR, "12(6)"), (FOISA, "31(1)"), (EISR, "10(5)(a)"), (EISR, "10(8)")]


def test_a_certificate_is_allowed_but_never_needed() -> None:
    allowed = {(row.regime, row.cite) for row in BOOK.rows if Need.CERTIFICATE in row.allows}
    assert allowed == set(CERTIFICATES)
    assert not any(Need.CERTIFICATE in row.needs for row in BOOK.rows)


@pytest.mark.parametrize(("day", "known"), [(date(2014, 9, 30), False), (date(2014, 10, 1), True)])
def test_research_begins_in_october_2014(day: date, known: bool) -> None:
    assert ("22A(1)" in {row.cite for row in BOOK.on(day, FOIA)}) is known


def test_personal_data_turns_over_in_may_2018() -> None:
    for regime, cite, then, now in (
        (FOIA, "40(2)", "40(3)(a)(i)", "40(3A)(a)"),
        (EIR, "13(1)", "13(2)(a)(i)", "13(2A)(a)"),
        (FOISA, "38(1)(b)", "38(2)(a)(i)", "38(2A)(a)"),
        (EISR, "11(2)", "11(3)(a)(i)", "11(3A)(a)"),
    ):
        before, after = (BOOK.find(regime, cite, day) for day in (date(2018, 5, 24), date(2018, 5, 25)))
        assert before is not None
        assert after is not None
        assert (before.rests_on[0], after.rests_on[0]) == (then, now)
        assert BOOK.find(regime, cite) is after


def test_a_cite_that_was_not_yet_law_is_found_all_the_same() -> None:
    assert BOOK.find(FOIA, "22A(1)", date(2010, 1, 1)) is BOOK.find(FOIA, "22A(1)")
    assert BOOK.find(FOIA, "40(5)(a)", TODAY) is BOOK.find(FOIA, "40(5)(a)")


KNOWN = [
    (FOIA, "31(1)(a)", True),
    (FOIA, "31(1)", True),
    (FOIA, "31", True),
    (FOIA, "31(9)", False),
    (FOIA, "3", False),
    (FOIA, "31(1)(a", False),
    (FOIA, "30(1)(a)(i)", True),
    (FOIA, "40(3A)(a)", True),
    (FOIA, "40(5)(b)(i)", True),
    (FOIA, "22(1)(a)", False),
    (FOIA, "25", False),
    (FOIA, "31(2)(j)", True),
    (FOIA, "31(2)(k)", False),
    (FOIA, "12(1)", True),
    (FOIA, "", False),
    (EIR, "12(5)(e)", True),
    (EIR, "12(5)", True),
    (EIR, "12(6)", True),
    (EIR, "13(5A)", True),
    (EIR, "13(5B)(a)(i)", True),
    (EIR, "13", True),
    (EIR, "12(4)(f)", False),
    (EIR, "31(1)(a)", False),
    (FOISA, "18(1)", True),
    (FOISA, "38(1)(b)", True),
    (FOISA, "12(2)", True),
    (FOISA, "24", False),
    (FOISA, "44(1)(a)", False),
    (EISR, "10(8)", True),
    (EISR, "11(6)", True),
    (EISR, "12(6)", False),
]


@pytest.mark.parametrize(
    ("regime", "cite", "known"), KNOWN, ids=[f"{row[0]} {row[1] or 'nothing'}" for row in KNOWN]
)
def test_what_is_a_provision_at_all(regime: Regime, cite: str, known: bool) -> None:
    assert BOOK.knows(regime, cite) is known


TYPED = [
    (FOIA, "31 1 a", ["31(1)(a)"], "limb by limb"),
    (FOIA, "31(1)(a)", ["31(1)(a)"], "as it is cited"),
    (FOIA, "s31(1)(a)", ["31(1)(a)"], "as officers write it"),
    (FOIA, "section 23 5", ["23(5)"], "with the word"),
    (FOIA, "personal", ["40(2)", "40(1)"], "the usual one first"),
    (FOIA, "NCND security", ["23(5)", "24(2)"], "what it does, and the title"),
    (FOIA, "ncnd law enf", ["31(3)"], "beginnings of words"),
    (FOIA, "law enf", ["31(1)(a)", "31(1)(b)"], "in the order of the Act"),
    (FOIA, "commercial", ["43(2)"], "the usual one first"),
    (FOIA, "31 crime", ["31(1)(a)"], "cite and word together"),
    (FOIA, "crime 31", ["31(1)(a)"], "either way round"),
    (FOIA, "36 2 b", ["36(2)(b)(i)", "36(2)(b)(ii)"], "all below a limb"),
    (FOIA, "37 1 a", ["37(1)(a)", "37(1)(aa)"], "the exact one before the longer ones"),
    (FOIA, "22a", ["22A(1)", "22A(2)"], "small letters"),
    (FOIA, "40 5b a ii", ["40(5B)(a)(ii)"], "down to the roman numeral"),
    (FOIA, "vexatious", ["14(1)"], "a ground of refusal"),
    (FOIA, "refuse cost", ["12(1)", "12(2)"], "both limbs of section 12"),
    (
        FOIA,
        "31 2 e",
        ["30(2)(a)(iii)", "31(1)(g)", "31(1)(h)", "31(1)(i)", "31(3)"],
        "those that rest on a limb",
    ),
    (FOIA, "ncnd crime", ["23(5)", "31(3)"], "words of a limb it rests on"),
    (EIR, "12 5 e", ["12(5)(e)"], "limb by limb"),
    (EIR, "r12(5)(e)", ["12(5)(e)"], "as officers write it"),
    (EIR, "regulation 13", ["13(1)", "13(5A)"], "with the word"),
    (EIR, "commercial", ["12(5)(e)"], "a word of its title"),
    (EIR, "personal", ["13(1)"], "other people’s before the applicant’s own"),
    (EIR, "ncnd", ["12(6)", "13(5A)"], "both ways, and no others"),
    (EIR, "not held", ["12(4)(a)"], "what it does"),
    (EIR, "internal", ["12(4)(e)"], "a word of its title"),
    (EIR, "12 5 a", ["12(5)(a)", "12(6)"], "the limb, then what rests on it"),
    (FOISA, "31 1", ["31(1)", "18(1)"], "the limb, then section 18 that rests on it"),
    (FOISA, "35 1 a", ["35(1)(a)", "18(1)"], "the same"),
    (FOISA, "personal", ["38(1)(b)"], "the usual one first"),
    (FOISA, "commercial", ["33(1)(b)"], "the usual one first"),
    (FOISA, "ncnd crime", ["18(1)"], "words of a limb it rests on"),
    (FOISA, "not held", ["17(1)"], "what it does"),
    (FOISA, "vexatious", ["14(1)"], "a ground of refusal"),
    (EISR, "10 5 e", ["10(5)(e)"], "limb by limb"),
    (EISR, "commercial", ["10(5)(e)"], "a word of its title"),
    (EISR, "personal", ["11(2)"], "the usual one first"),
    (EISR, "unreasonable", ["10(4)(b)"], "a word of its title"),
]


@pytest.mark.parametrize(
    ("regime", "words", "first", "why"), TYPED, ids=[f"{row[0]} {row[1]}" for row in TYPED]
)
def test_type_ahead_puts_first(regime: Regime, words: str, first: list[str], why: str) -> None:
    found = [row.cite for row in BOOK.matching(words, regime, TODAY)]
    assert found[: len(first)] == first


@pytest.mark.parametrize("words", ["zebra", "99", "31 1 z", "personal 31", "31(4)"])
def test_type_ahead_finds_nothing(words: str) -> None:
    assert BOOK.matching(words, FOIA, TODAY) == ()


NAMED = [
    (FOIA, "31(3)", "31 1 a", ("31(1)(a)",)),
    (FOIA, "31(3)", "ncnd 31 1 a", ("31(1)(a)",)),
    (FOIA, "31(3)", "31 1", ()),
    (FOIA, "31(3)", "31 3", ()),
    (FOIA, "31(3)", "law", ()),
    (FOISA, "18(1)", "35 1 a", ("35(1)(a)",)),
    (FOISA, "18(1)", "30 b i", ("30(b)(i)",)),
    (EIR, "12(6)", "12 5 a", ("12(5)(a)",)),
]


@pytest.mark.parametrize(("regime", "cite", "words", "limbs"), NAMED, ids=[f"{r[1]} {r[2]}" for r in NAMED])
def test_a_limb_typed_whole_is_named(regime: Regime, cite: str, words: str, limbs: tuple[str, ...]) -> None:
    assert limbs_named(_found(cite, regime), words) == limbs


@pytest.mark.parametrize("regime", list(Regime))
def test_nothing_typed_shows_all_in_force(regime: Regime) -> None:
    assert BOOK.matching("  ", regime, TODAY) == BOOK.on(TODAY, regime)


@given(st.text(max_size=40), st.sampled_from(Regime))
def test_type_ahead_takes_any_text(words: str, regime: Regime) -> None:
    found = BOOK.matching(words, regime, TODAY)
    assert len(set(found)) == len(found)
    assert set(found) <= set(BOOK.on(TODAY, regime))


@given(st.sampled_from(BOOK.rows))
def test_a_cite_typed_whole_comes_first(row: Provision) -> None:
    day = row.ends_on or TODAY
    assert BOOK.matching(row.cite, row.regime, day)[0] is row


def test_labels() -> None:
    assert _found("31(1)(a)").label() == "Section 31(1)(a) – Law enforcement"
    assert _found("22A(2)").section == "22A"
    assert _found("12(5)(b)", EIR).label() == "Regulation 12(5)(b) – The course of justice and inquiries"
    assert _found("12(5)(b)", EIR).named() == "regulation 12(5)(b)"
    assert _found("31(1)", FOISA).cited() == "Section 31(1)"
    assert _found("10(5)(a)", EISR).cited() == "Regulation 10(5)(a)"


def test_labels_in_welsh() -> None:
    assert _found("31(1)(a)").cited(Language.WELSH) == "Adran 31(1)(a)"
    assert _found("31(1)(a)").label(Language.WELSH) == "Adran 31(1)(a) – Gorfodi’r gyfraith"
    assert _found("12(5)(a)", EIR).cited(Language.WELSH) == "Rheoliad 12(5)(a)"
    assert _found("31(1)", FOISA).label(Language.WELSH) == "Adran 31(1) – National security and defence"


@pytest.mark.parametrize(("cite", "title"), WELSH.items())
def test_a_welsh_title(cite: str, title: str) -> None:
    assert _found(cite).titled(Language.WELSH) == title


@pytest.mark.parametrize(
    "row", BOOK.rows, ids=[f"{row.regime} {row.cite} {row.ends_on or ''}" for row in BOOK.rows]
)
def test_every_provision_has_its_words(row: Provision) -> None:
    sentences = re.findall(r"[.](?= |$)", row.help)
    assert 2 <= len(sentences) <= 4, row.help
    assert row.help == row.help.strip()
    assert "'" not in f"{row.help}{row.covers}{row.title_cy}{row.note}", "a straight apostrophe"
    welsh = row.regime in {FOIA, EIR}
    assert bool(row.title_cy) is welsh
    assert row.welsh_unconfirmed is welsh
    for limb in row.rests_on:
        assert BOOK.covers(row.regime, limb), limb


@pytest.mark.parametrize("row", [row for row in BOOK.rows if row.use is Use.NCND], ids=lambda row: row.cite)
def test_help_to_neither_confirm_nor_deny_never_speaks_of_disclosure(row: Provision) -> None:
    assert "disclos" not in f"{row.help} {row.covers} {row.note}".casefold()


def test_what_is_said_of_a_limb() -> None:
    assert BOOK.covers(FOIA, "31(1)(a)") == "harm to preventing or detecting crime"
    assert BOOK.covers(FOIA, "31(2)(e)") == "to find the cause of an accident"
    assert BOOK.covers(FOIA, "31(2)(z)") == ""


def test_a_cite_given_twice_is_refused() -> None:
    row = _found("31(3)")
    with pytest.raises(ValueError, match=r"31\(3\) stands there twice"):
        Provisions.of([row, row])


def _found(cite: str, regime: Regime = FOIA) -> Provision:
    row = BOOK.find(regime, cite, TODAY)
    assert row is not None
    return row
