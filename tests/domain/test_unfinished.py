"""What a decision still lacks, in words."""

from dataclasses import replace

import pytest

from foidesk.domain.decisions import (
    Claim,
    DataTable,
    Holding,
    LegitimateInterests,
    Likelihood,
    Outcome,
    Part,
    QualifiedPerson,
)
from foidesk.domain.provisions import Use
from foidesk.domain.regime import Regime
from foidesk.domain.unfinished import Ask, asked_of, missing_from, use_for
from foidesk.lawbook import read_lawbook
from foidesk.resources import resource

PROVISIONS = read_lawbook(resource("law")).provisions
NCND = Part(
    "1",
    holding=Holding.NEITHER_CONFIRM_NOR_DENY,
    outcome=Outcome.NEITHER_CONFIRMED_NOR_DENIED,
)
WITHHELD = Part("1", holding=Holding.HELD, outcome=Outcome.WITHHELD)
WHOLE_31 = Claim(
    "31(3)",
    ("31(1)(a)",),
    reason="why",
    harm="what",
    likelihood=Likelihood.WOULD,
    favouring=("openness",),
    against=("tactics",),
    balance="so",
)


def missing(part):
    return list(missing_from(part, Regime.FOIA, PROVISIONS))


PARTS = [
    (Part(), ["Not yet said whether the information is held.", "No outcome yet."]),
    (Part(holding=Holding.HELD), ["No outcome yet."]),
    (Part(holding=Holding.HELD, outcome=Outcome.DISCLOSED), ["No answer yet."]),
    (Part(holding=Holding.HELD, outcome=Outcome.DISCLOSED, answer="Yes"), []),
    (Part(holding=Holding.HELD, outcome=Outcome.DISCLOSED, tables=(DataTable("T", ("A",)),)), []),
    (Part(holding=Holding.NOT_HELD, outcome=Outcome.NOT_HELD), []),
    (Part(holding=Holding.HELD, outcome=Outcome.PARTLY_DISCLOSED, answer="x"), ["No exemption claimed."]),
    (Part(holding=Holding.PARTLY_HELD, outcome=Outcome.PARTLY_DISCLOSED, answer="x"), []),
    (WITHHELD, ["No exemption claimed."]),
    (NCND, ["No exemption claimed."]),
    (Part(holding=Holding.NOT_DETERMINED, outcome=Outcome.REFUSED_COST), ["No ground of refusal claimed."]),
]


@pytest.mark.parametrize(("part", "said"), PARTS, ids=[str(n) for n in range(len(PARTS))])
def test_a_part(part, said):
    assert missing(part) == said


CLAIMS = [
    (NCND, WHOLE_31, []),
    (NCND, replace(WHOLE_31, reason=""), ["No reason for section 31(3)."]),
    (NCND, replace(WHOLE_31, reason="", withhold_reasons=True), []),
    (NCND, replace(WHOLE_31, limbs=()), ["Not yet said which limb section 31(3) rests on."]),
    (NCND, replace(WHOLE_31, harm=""), ["No harm described for section 31(3)."]),
    (NCND, replace(WHOLE_31, likelihood=None), ["Not yet said how likely the harm in section 31(3) is."]),
    (NCND, replace(WHOLE_31, favouring=()), ["No factor in favour for section 31(3)."]),
    (NCND, replace(WHOLE_31, against=()), ["No factor against for section 31(3)."]),
    (NCND, replace(WHOLE_31, balance=""), ["No balance for section 31(3)."]),
    (NCND, Claim("99(9)", reason="x"), ["There is no section 99(9)."]),
    (NCND, Claim("31(1)", reason="x"), ["Section 31(1) is not cited to its limb."]),
    (
        NCND,
        Claim("42(1)", reason="x", favouring=("a",), against=("b",), balance="c"),
        ["Section 42(1) does not cover confirming or denying: section 42(2) does."],
    ),
    (NCND, Claim("21(1)", reason="x"), ["Section 21(1) gives no way to neither confirm nor deny."]),
    (
        WITHHELD,
        WHOLE_31,
        ["Section 31(3) is for neither confirming nor denying, and this part does not."],
    ),
    (WITHHELD, Claim("21(1)", reason="It is on the website."), []),
    (
        WITHHELD,
        Claim(
            "36(2)(c)", reason="x", likelihood=Likelihood.WOULD, favouring=("a",), against=("b",), balance="c"
        ),
        ["No qualified person’s opinion for section 36(2)(c)."],
    ),
    (
        WITHHELD,
        Claim(
            "36(2)(c)",
            reason="x",
            likelihood=Likelihood.WOULD,
            favouring=("a",),
            against=("b",),
            balance="c",
            qualified_person=QualifiedPerson("The Minister"),
        ),
        [],
    ),
    (WITHHELD, Claim("44(1)(a)", reason="x"), ["No enactment named for section 44(1)(a)."]),
]


@pytest.mark.parametrize(("part", "claim", "said"), CLAIMS, ids=[str(n) for n in range(len(CLAIMS))])
def test_a_claim(part, claim, said):
    assert missing(replace(part, claims=(claim,))) == said


def test_personal_data_asks_for_a_test_only_where_its_limb_is_qualified():
    provision = PROVISIONS.find(Regime.FOIA, "40(2)")
    assert Ask.FACTORS not in asked_of(provision, ("40(3A)(a)",))
    assert Ask.FACTORS in asked_of(provision, ("40(3B)",))
    claim = Claim(
        "40(2)", ("40(3A)(a)",), reason="x", legitimate_interests=LegitimateInterests("a", "b", "c")
    )
    assert missing(replace(WITHHELD, claims=(claim,))) == []


ASKED = [
    ("31(1)(a)", {Ask.HARM, Ask.LIKELIHOOD, Ask.FACTORS}, {Ask.QUALIFIED_PERSON, Ask.ENACTMENT}),
    ("38(1)(a)", {Ask.HARM, Ask.LIKELIHOOD, Ask.FACTORS}, {Ask.CERTIFICATE}),
    ("24(1)", {Ask.FACTORS, Ask.CERTIFICATE}, {Ask.HARM, Ask.LIKELIHOOD}),
    ("23(5)", {Ask.CERTIFICATE}, {Ask.HARM, Ask.FACTORS}),
    ("42(1)", {Ask.FACTORS}, {Ask.HARM}),
    ("36(2)(b)(i)", {Ask.QUALIFIED_PERSON, Ask.STATISTICAL, Ask.LIKELIHOOD, Ask.FACTORS}, {Ask.ENACTMENT}),
    ("44(1)(a)", {Ask.ENACTMENT}, {Ask.FACTORS}),
    ("31(3)", {Ask.LIMBS, Ask.HARM, Ask.FACTORS}, {Ask.ENACTMENT}),
    ("12(1)", set(), {Ask.FACTORS, Ask.HARM}),
]


@pytest.mark.parametrize(("cite", "asked", "not_asked"), ASKED, ids=[row[0] for row in ASKED])
def test_only_what_the_provision_needs_is_asked(cite, asked, not_asked):
    asks = asked_of(PROVISIONS.find(Regime.FOIA, cite))
    assert asked <= asks
    assert not not_asked & asks


@pytest.mark.parametrize(
    ("holding", "outcome", "use"),
    [
        (None, None, Use.WITHHOLD),
        (Holding.NEITHER_CONFIRM_NOR_DENY, None, Use.NCND),
        (None, Outcome.NEITHER_CONFIRMED_NOR_DENIED, Use.NCND),
        (Holding.NOT_DETERMINED, Outcome.REFUSED_VEXATIOUS, Use.REFUSE),
        (Holding.HELD, Outcome.REFUSED_COST, Use.REFUSE),
        (Holding.HELD, Outcome.PARTLY_DISCLOSED, Use.WITHHOLD),
    ],
)
def test_what_claims_are_for(holding, outcome, use):
    assert use_for(holding, outcome) is use


def test_an_exception_is_a_regulation():
    (said,) = missing_from(replace(WITHHELD, claims=(Claim("12(5)(b)"),)), Regime.EIR, PROVISIONS)
    assert "regulation 12(5)(b)" in said
