"""The shipped paragraphs: each is sound, none breaks the law it is written for, and none is missing."""

import re
from datetime import date

import pytest

from foidesk.domain.clauses import SLOT, Purpose, is_well_formed, matching, plain_words
from foidesk.domain.provisions import PublicInterest, Use
from foidesk.domain.regime import Regime
from foidesk.lawbook import read_provisions
from foidesk.lawbook.clauses import BadStock, read_clauses
from foidesk.resources import resource

STOCK = read_clauses(resource("clauses"))
LAW = read_provisions(resource("law"))
TODAY = date(2026, 11, 20)
IN_FORCE = [row for row in LAW.rows if row.in_force(TODAY)]
WEIGHED = (Purpose.FAVOURING, Purpose.AGAINST, Purpose.BALANCE)
ADVISING = {Regime.FOIA: "16", Regime.EIR: "9", Regime.FOISA: "15", Regime.EISR: "9"}
"""Where each law asks for advice and assistance; no claim is made under it."""

KNOWN_ABSOLUTE = {
    Regime.FOIA: ("21(1)", "23(1)", "23(5)", "32(1)(a)", "34(1)", "37(1)(a)", "40(1)", "40(2)", "41(1)", "44(1)(a)"),
    Regime.EIR: ("13(1)",),
    Regime.FOISA: ("25(1)", "26(a)", "36(2)", "37(1)(a)(i)", "38(1)(a)", "38(1)(b)", "38(1)(c)"),
    Regime.EISR: ("11(2)",),
}  # fmt: skip
"""From law.md §§6, 8 and 9, so that no slip in the law files can excuse one here."""

QUALIFIED_ELSEWHERE = {
    Regime.EIR: ["12(4)(a)", "12(4)(b)", "12(4)(c)", "12(4)(d)", "12(4)(e)", *(f"12(5)({limb})" for limb in "abcdefg")],
    Regime.FOISA: [
        *("27(1)", "27(2)", "28(1)", "29(1)(a)", "29(1)(b)", "29(1)(c)", "29(1)(d)", "30(a)", "30(b)(i)"),
        *("30(b)(ii)", "30(c)", "31(1)", "31(4)(a)", "32(1)(a)(i)", "32(1)(b)(ii)", "33(1)(a)", "33(1)(b)"),
        *("33(2)(a)", "34(1)(a)", "34(3)", "36(1)", "39(1)", "39(2)", "40(a)", "41(a)", "41(b)"),
        *(f"35(1)({limb})" for limb in "abcdefgh"),
    ],
    Regime.EISR: ["10(4)(a)", "10(4)(b)", "10(4)(c)", "10(4)(d)", "10(4)(e)", *(f"10(5)({limb})" for limb in "abcdefg")],
}  # fmt: skip
HARMFUL_ELSEWHERE = [
    *((Regime.EIR, f"12(5)({limb})") for limb in "abcdefg"),
    *((Regime.EISR, f"10(5)({limb})") for limb in "abcdefg"),
    *((Regime.FOISA, f"35(1)({limb})") for limb in "abcdefgh"),
    *((Regime.FOISA, cite) for cite in ("28(1)", "30(c)", "33(1)(b)", "39(1)", "40(a)")),
]
NCND_ELSEWHERE = [(Regime.EIR, "12(6)"), (Regime.FOISA, "18(1)"), (Regime.EISR, "10(8)")]


def offered(regime, cites, purpose):
    return matching(STOCK, regime, cites, purpose)


def ids(rows):
    return [row.id for row in rows]


def test_there_is_a_library_for_every_law():
    counts = {regime: sum(row.regime is regime for row in STOCK) for regime in Regime}
    assert all(count > 100 for count in counts.values()), counts
    assert len(STOCK) > 800


FAULTS = {
    "its version is counted from 1": lambda row: row.version < 1,
    "its title is too long for a list, or a sentence": lambda row: len(row.title) > 80 or row.title.endswith("."),
    "it is more than one paragraph, or oddly spaced": lambda row: row.text != plain_words(row.text),
    "it is no sentence": lambda row: not row.text.endswith("."),
    "a brace is no slot": lambda row: not is_well_formed(row.text),
    "with nothing to fill in it invites being left as it is": lambda row: not SLOT.search(row.text),
    "typewriter quotes": lambda row: re.search(r"[\"']", row.text),
    "not plain English": lambda row: re.search(
        r"\b(utilis|pursuant|herein|hereby|aforementioned|in order to prevent|in respect of|prior to)", row.text
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_no_paragraph_has_this_fault(fault):
    assert [row.id for row in STOCK if FAULTS[fault](row)] == []


def test_ids_and_texts_are_each_there_once():
    assert len({row.id for row in STOCK}) == len(STOCK)
    assert len({plain_words(row.text).casefold() for row in STOCK}) == len(STOCK)


def test_texts_differ_by_more_than_their_slots():
    bare = {}
    for row in STOCK:
        words = re.sub(r"\{[^}]+\}", "…", row.text).casefold()
        assert words not in bare, f"{row.id} and {bare[words]}"
        bare[words] = row.id


def test_every_paragraph_serves_a_provision_of_its_law():
    listed = {row.regime for row in LAW.rows}
    lost = [
        row.id
        for row in STOCK
        if row.provision != ADVISING[row.regime]
        and not (
            LAW.knows(row.regime, row.provision)
            if row.regime in listed
            else row.provision.split("(")[0] in SECTIONS[row.regime]
        )
    ]
    assert lost == []


SECTIONS = {
    Regime.EIR: {"5", "12", "13"},
    Regime.FOISA: {"12", "14", "17", "18", *map(str, range(25, 42))},
    Regime.EISR: {"10", "11"},
}


# What the law asks, or does not let be said

NCND = [row for row in STOCK if row.purpose.is_ncnd]


@pytest.mark.parametrize("row", NCND, ids=ids(NCND))
def test_ncnd_speaks_only_of_confirming_or_denying(row):
    said = f"{row.title} {row.text}".casefold()
    assert not re.search(r"disclos|withh[eo]ld|releas", said), "that is another question (FOIA s2(1)(b))"
    told = re.sub(r"(whether|if) (or not )?we (hold|held|had)", "", said)
    assert not re.search(r"\bwe (do not |also )?(hold|held|have (no )?(information|records?))\b", told), (
        "it tells"
    )


@pytest.mark.parametrize(
    "row",
    [row for row in STOCK if row.regime is Regime.FOIA and row.provision.split("(")[0] in {"24", "34"}],
    ids=lambda row: row.id,
)
def test_national_security_and_privilege_are_required_and_not_prejudiced(row):
    said = f"{row.title} {row.text}".casefold()
    assert "prejudic" not in said
    assert "likely" not in said


def test_what_engages_national_security_says_required():
    engaged = {row.id for row in STOCK if row.provision in {"24(1)", "24(2)"} and "required" in row.text}
    assert {"foia/24(1)/engaged/required", "foia/24(2)/ncnd/required"} <= engaged


@pytest.mark.parametrize(
    ("regime", "section"), [(Regime.FOIA, "38"), (Regime.FOISA, "39(1)")], ids=["FOIA", "FOISA"]
)
def test_health_and_safety_is_endangered_and_not_prejudiced(regime, section):
    rows = [row for row in STOCK if row.regime is regime and row.provision.startswith(section)]
    assert rows
    assert [row.id for row in rows if "prejudic" in row.text] == []
    assert all(
        "endanger" in row.text for row in rows if row.purpose.plain is Purpose.HARM and "ncnd" not in row.id
    )


@pytest.mark.parametrize(
    "row",
    [row for row in STOCK if row.regime in {Regime.FOISA, Regime.EISR} and "prejudic" in row.text],
    ids=lambda row: row.id,
)
def test_scottish_prejudice_is_substantial(row):
    assert "substantial" in row.text


def test_eir_speaks_of_adverse_effect_and_never_of_prejudice():
    rows = [row for row in STOCK if row.regime is Regime.EIR]
    assert [row.id for row in rows if "prejudic" in row.text] == []
    assert [
        row.id for row in rows if row.purpose is Purpose.HARM and "adversely affect" not in row.text
    ] == []


@pytest.mark.parametrize("regime", [Regime.EIR, Regime.EISR])
def test_environmental_balances_start_from_the_presumption(regime):
    rows = [row for row in STOCK if row.regime is regime and row.purpose is Purpose.BALANCE]
    silent = [row.id for row in rows if not re.search(r"presum|public interest", row.text)]
    assert len(rows) >= 12
    assert [one for one in silent if "(5)" in one] == []


def test_no_public_interest_is_weighed_under_an_absolute_provision():
    listed = [(regime, cite) for regime, cites in KNOWN_ABSOLUTE.items() for cite in cites]
    known = [
        (row.regime, row.cite) for row in IN_FORCE if row.public_interest is not PublicInterest.QUALIFIED
    ]
    for regime, cite in (*listed, *known):
        for purpose in (*WEIGHED, *(one.within(ncnd=True) for one in WEIGHED)):
            assert offered(regime, (cite,), purpose) == (), f"{regime} {cite} {purpose}"


def enough(regime, cites, *, ncnd):
    return [len(offered(regime, cites, one.within(ncnd=ncnd))) for one in WEIGHED]


def qualified_rows():
    for row in IN_FORCE:
        if row.public_interest is PublicInterest.QUALIFIED and row.test.value != "fact":
            yield pytest.param(row.regime, (row.cite,), row.use is Use.NCND, id=f"{row.regime} {row.cite}")
        for limb in row.qualified_by:
            named = f"{row.regime} {row.cite} by {limb}"
            yield pytest.param(row.regime, (row.cite, limb), row.use is Use.NCND, id=named)
    for regime, cites in QUALIFIED_ELSEWHERE.items():
        for cite in cites:
            yield pytest.param(regime, (cite,), False, id=f"{regime} {cite} as listed")
    for regime, cite in NCND_ELSEWHERE:
        yield pytest.param(regime, (cite,), True, id=f"{regime} {cite} as listed")


@pytest.mark.parametrize(("regime", "cites", "ncnd"), list(qualified_rows()))
def test_every_qualified_provision_can_be_weighed(regime, cites, ncnd):
    favouring, against, balance = enough(regime, cites, ncnd=ncnd)
    assert favouring >= 2
    assert against >= 2
    assert balance >= 1


HARM_TESTS = {"prejudice", "endanger", "substantial_prejudice", "adverse_effect"}
REASONED = [row for row in IN_FORCE if row.test.value != "fact"]


@pytest.mark.parametrize("row", REASONED, ids=lambda row: f"{row.regime} {row.cite}")
def test_every_provision_has_a_reason_and_its_harm_and_its_steps(row):
    ncnd = row.use is Use.NCND
    wanted = {Purpose.ENGAGED}
    if row.test.value in HARM_TESTS:
        wanted.add(Purpose.HARM)
    if row.test.value == "opinion":
        wanted.add(Purpose.OPINION)
    if "legitimate_interests" in row.needs:
        wanted |= {Purpose.INTEREST, Purpose.NECESSITY, Purpose.RIGHTS}
    lacking = [
        one for one in wanted if not offered(row.regime, (row.cite, *row.rests_on), one.within(ncnd=ncnd))
    ]
    assert lacking == []


@pytest.mark.parametrize(("regime", "cite"), HARMFUL_ELSEWHERE)
def test_every_harm_of_the_other_laws_is_described(regime, cite):
    assert offered(regime, (cite,), Purpose.HARM)


@pytest.mark.parametrize(("regime", "cite"), list(ADVISING.items()))
def test_every_law_has_advice_to_give(regime, cite):
    assert len(offered(regime, (cite,), Purpose.ADVICE)) >= 4


@pytest.mark.parametrize("cite", ["12(1)", "12(2)", "14(1)", "14(2)", "21(1)", "32(1)(a)", "40(1)"])
def test_refusals_that_owe_advice_have_it(cite):
    assert offered(Regime.FOIA, (cite,), Purpose.ADVICE)


# Reading

GOOD = (
    'regime = "foia"\nlanguage = "en"\n["31(1)(a)".harm.one]\nversion = 1\ntitle = "T"\ntext = "A {slot}."\n'
)


def shelf(tmp_path, foia=GOOD):
    folder = tmp_path / "stock"
    folder.mkdir()
    for regime in Regime:
        (folder / f"{regime}.toml").write_text(f'regime = "{regime}"\nlanguage = "en"\n', "utf-8")
    (folder / "foia.toml").write_text(foia, "utf-8")
    return tmp_path


def test_a_paragraph_is_known_by_where_it_stands(tmp_path):
    (row,) = read_clauses(shelf(tmp_path))
    assert (row.id, row.version, row.provision, row.purpose) == (
        "foia/31(1)(a)/harm/one", 1, "31(1)(a)", Purpose.HARM,
    )  # fmt: skip
    assert not row.own


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (("version = 1\n", ""), "“version” is missing"),
        (("version = 1", "version = 0"), "0 is not a version"),
        (("version = 1", "version = true"), "True is not a version"),
        (('title = "T"', 'title = " "'), "' ' is not words"),
        (("{slot}", "{slot"), "a slot is not written as"),
        (('title = "T"', 'titel = "T"'), "“titel” is not a column"),
        ((".harm.", ".harmful."), "'harmful' is not a valid Purpose"),
        (("31(1)(a)", "s31"), "“s31” is no way to cite"),
        (('regime = "foia"', 'regime = "foi"'), "'foi' is not a valid Regime"),
        (('language = "en"\n', ""), "“language” is missing"),
        (("[", "[["), "foia.toml"),
        (('["31(1)(a)".harm.one]', "[harm]"), "is not a table"),
    ],
)
def test_a_fault_is_named_by_file_and_paragraph(tmp_path, change, why):
    with pytest.raises(BadStock, match="The stock paragraphs cannot be read") as caught:
        read_clauses(shelf(tmp_path, GOOD.replace(*change)))
    assert why in str(caught.value)
    assert caught.value.next_step


def test_a_missing_file_and_a_text_said_twice_are_told(tmp_path):
    folder = shelf(tmp_path, GOOD + GOOD.split("\n", 2)[2].replace(".one]", ".two]").replace("A {", "A  {"))
    with pytest.raises(BadStock, match="it says the same as foia/31"):
        read_clauses(folder)
    (folder / "stock" / "eir.toml").unlink()
    with pytest.raises(BadStock, match=r"eir\.toml"):
        read_clauses(folder)
