"""Stock paragraphs as values: which fit a claim and in which order, which slots are open, what is untouched."""

import pytest

from foidesk.domain.case import Language
from foidesk.domain.claim_texts import said_for
from foidesk.domain.clauses import (
    SLOT,
    Clause,
    Purpose,
    in_use,
    is_cite,
    is_well_formed,
    matching,
    untouched,
    widened,
)
from foidesk.domain.decisions import Claim, LegitimateInterests, QualifiedPerson
from foidesk.domain.regime import Regime


def clause(name, provision="31(1)(a)", purpose=Purpose.HARM, text="", **more):
    return Clause(name, 1, Regime.FOIA, provision, purpose, name, text or f"Words of {name}.", **more)


@pytest.mark.parametrize(
    ("cite", "wide"),
    [
        ("31(1)(a)", ("31(1)(a)", "31(1)", "31")),
        ("30(2)(a)(iii)", ("30(2)(a)(iii)", "30(2)(a)", "30(2)", "30")),
        ("22A(1)", ("22A(1)", "22A")),
        ("39", ("39",)),
    ],
)
def test_a_limb_stands_in_its_subsection_and_its_section(cite, wide):
    assert widened(cite) == wide


@pytest.mark.parametrize(
    ("cites", "found"),
    [
        (("31(1)(a)",), ["limb", "subsection", "section"]),
        (("31(1)(b)",), ["subsection", "section"]),
        (("31(3)", "31(1)(a)"), ["limb", "subsection", "section"]),
        (("30(1)(a)",), []),
        (("31",), ["section"]),
        ((), []),
    ],
)
def test_the_closest_come_first_and_a_section_serves_its_limbs(cites, found):
    rows = [clause("section", "31"), clause("limb"), clause("subsection", "31(1)")]
    assert [one.id for one in matching(rows, Regime.FOIA, cites, Purpose.HARM)] == found


def test_own_paragraphs_come_before_stock_however_far_off():
    rows = [clause("stock"), clause("mine", "31", own=True), clause("mine too", own=True)]
    found = matching(rows, Regime.FOIA, ("31(1)(a)",), Purpose.HARM)
    assert [one.id for one in found] == ["mine too", "mine", "stock"]


@pytest.mark.parametrize(
    "other",
    [
        {"purpose": Purpose.ENGAGED},
        {"purpose": Purpose.NCND_HARM},
        {"language": Language.WELSH},
        {"retired": True},
    ],
    ids=str,
)
def test_another_purpose_or_language_or_a_retired_one_is_not_offered(other):
    assert matching([clause("one", **other)], Regime.FOIA, ("31(1)(a)",), Purpose.HARM) == ()


def test_another_law_has_its_own():
    assert matching([clause("one")], Regime.FOISA, ("31(1)(a)",), Purpose.HARM) == ()


def test_a_version_of_ones_own_takes_the_place_of_the_stock_one_and_a_retired_one_leaves_none():
    stock = [clause("a"), clause("b"), clause("c")]
    own = [clause("b", own=True, text="Ours."), clause("c", own=True, retired=True), clause("d", own=True)]
    assert [(one.id, one.own) for one in in_use(stock, own)] == [("b", True), ("d", True), ("a", False)]


@pytest.mark.parametrize("plain", [one for one in Purpose if not one.is_ncnd])
def test_every_purpose_but_advice_has_one_that_speaks_of_confirming_or_denying(plain):
    other = plain.within(ncnd=True)
    assert plain.within(ncnd=False) is plain
    if plain is Purpose.ADVICE:
        assert other is plain
    else:
        assert other.is_ncnd
        assert other.plain is plain


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("Nothing here.", ()),
        ("{information} shows {what_it_shows}, and {information} again.", ("{information}", "{what_it_shows}", "{information}")),
        ("{Name of the body}", ("{Name of the body}",)),
        ("{}", ()),
        ("{1}", ()),
        ('{"a": 1}', ()),
        ("{a\nb}", ()),
        ("😀 {after_an_emoji}", ("{after_an_emoji}",)),
        ("{" + "x" * 61 + "}", ()),
    ],
)  # fmt: skip
def test_open_slots(text, slots):
    assert tuple(SLOT.findall(text)) == slots


@pytest.mark.parametrize(
    ("text", "sound"),
    [("{a} b {c_d}", True), ("none", True), ("{", False), ("a}", False), ("{{a}}", False), ("{a{b}}", False)],
)
def test_a_brace_is_part_of_a_slot_or_a_mistake(text, sound):
    assert is_well_formed(text) is sound


@pytest.mark.parametrize(
    ("text", "cite"),
    [("40(2)", True), ("22A", True), ("12(5)(a)", True), ("37(1)(aa)", True), ("s40", False), ("40 (2)", False), ("", False), ("40(", False)],
)  # fmt: skip
def test_how_a_provision_is_cited(text, cite):
    assert is_cite(text) is cite


STOCK = {"We hold {information} for {purpose}.": "one", "It is kept.": "two"}


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("We hold {information} for {purpose}.", ["one"]),
        ("  We hold {information}\n for  {purpose}. ", ["one"]),
        ("Our own words first.\n\nWe hold {information} for {purpose}.\n\nAnd after.", ["one"]),
        ("It is kept.\n \nWe hold {information} for {purpose}.", ["two", "one"]),
        ("We hold the minutes for {purpose}.", []),
        ("We hold {information} for {purpose}. And more.", []),
        ("it is kept.", []),
        ("", []),
    ],
)
def test_what_is_left_as_shipped_is_known(text, left):
    assert [STOCK[words] for words in untouched(text, STOCK)] == left


CLAIM = Claim(
    "40(2)",
    reason="r",
    harm="h",
    favouring=("f1", "f2"),
    against=("a",),
    balance="b",
    legitimate_interests=LegitimateInterests("i", "n", "l"),
    qualified_person=QualifiedPerson("Q", opinion="o"),
)


@pytest.mark.parametrize(
    ("purpose", "said"),
    [
        (Purpose.ENGAGED, ("r",)),
        (Purpose.NCND, ("r",)),
        (Purpose.HARM, ("h",)),
        (Purpose.NCND_FAVOURING, ("f1", "f2")),
        (Purpose.AGAINST, ("a",)),
        (Purpose.BALANCE, ("b",)),
        (Purpose.INTEREST, ("i",)),
        (Purpose.NECESSITY, ("n",)),
        (Purpose.NCND_RIGHTS, ("l",)),
        (Purpose.OPINION, ("o",)),
        (Purpose.ADVICE, ()),
    ],
)
def test_what_a_claim_says_for_a_purpose(purpose, said):
    assert said_for(CLAIM, purpose) == said


def test_a_claim_that_says_nothing_gives_nothing():
    assert [said_for(Claim("40(2)", reason=" "), one) for one in Purpose] == [()] * len(Purpose)
