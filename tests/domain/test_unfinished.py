"""What a decision still lacks, in words."""

from dataclasses import replace
from datetime import date

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
from foidesk.domain.unfinished import Ask, asked_of, fits, may_ask_of, missing_from, use_for
from foidesk.lawbook import read_lawbook
from foidesk.resources import resource

PROVISIONS = read_lawbook(resource("law")).provisions
TODAY = date(2026, 11, 20)
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
        (Holding.NOT_HELD, Outcome.NOT_HELD, Use.NOT_HELD),
        (Holding.NOT_HELD, None, Use.NOT_HELD),
        (Holding.NOT_HELD, Outcome.TRANSFERRED, Use.WITHHOLD),
    ],
)
def test_what_claims_are_for(holding, outcome, use):
    assert use_for(holding, outcome) is use


def under(regime, part, *claims):
    return list(missing_from(replace(part, claims=claims), regime, PROVISIONS))


WEIGHED = {"favouring": ("a",), "against": ("b",)}
NOT_HELD = Part("1", holding=Holding.NOT_HELD, outcome=Outcome.NOT_HELD)
COST = Part("1", holding=Holding.NOT_DETERMINED, outcome=Outcome.REFUSED_COST)
PARTLY = Part("1", holding=Holding.PARTLY_HELD, outcome=Outcome.PARTLY_DISCLOSED, answer="x")
OTHER_LAWS = [
    (Regime.EIR, WITHHELD, [], ["No exception claimed."]),
    (Regime.EISR, NCND, [], ["No exception claimed."]),
    (Regime.FOISA, WITHHELD, [], ["No exemption claimed."]),
    (Regime.EIR, COST, [], ["No exception claimed."]),
    (Regime.FOISA, COST, [], ["No ground of refusal claimed."]),
    (Regime.EIR, COST, [Claim("12(4)(b)", reason="x", balance="c", **WEIGHED)], []),
    (
        Regime.EIR,
        WITHHELD,
        [Claim("12(5)(e)", reason="x", balance="c", **WEIGHED)],
        ["No harm described for regulation 12(5)(e)."],
    ),
    (Regime.EIR, WITHHELD, [Claim("12(5)(e)", reason="x", harm="y", balance="c", **WEIGHED)], []),
    (
        Regime.EIR,
        WITHHELD,
        [Claim("12(4)(e)", reason="x", **WEIGHED)],
        ["No balance for regulation 12(4)(e)."],
    ),
    (Regime.EIR, replace(WITHHELD, pooled_balance="c"), [Claim("12(4)(e)", reason="x", **WEIGHED)], []),
    (
        Regime.EIR,
        NCND,
        [Claim("12(5)(b)", reason="x", harm="y", balance="c", **WEIGHED)],
        ["Regulation 12(5)(b) gives no way to neither confirm nor deny."],
    ),
    (
        Regime.EIR,
        NCND,
        [Claim("12(5)(a)", reason="x", harm="y", balance="c", **WEIGHED)],
        ["Regulation 12(5)(a) does not cover confirming or denying: regulation 12(6) does."],
    ),
    (Regime.EIR, NCND, [Claim("12(6)", ("12(5)(a)",), reason="x", harm="y", balance="c", **WEIGHED)], []),
    (Regime.EIR, NCND, [Claim("13(5A)", ("13(5B)(a)(i)",), reason="x")], []),
    (
        Regime.EIR,
        NCND,
        [Claim("13(5A)", ("13(5B)(b)",), reason="x", **WEIGHED)],
        ["No balance for regulation 13(5A)."],
    ),
    (
        Regime.EIR,
        WITHHELD,
        [Claim("13(1)", ("13(2A)(a)",), reason="x")],
        ["Legitimate interests not weighed for regulation 13(1)."],
    ),
    (Regime.EIR, NOT_HELD, [], []),
    (Regime.EIR, NOT_HELD, [Claim("12(4)(a)")], []),
    (Regime.EIR, PARTLY, [Claim("12(4)(a)")], []),
    (
        Regime.EIR,
        WITHHELD,
        [Claim("12(4)(a)")],
        ["Regulation 12(4)(a) is for information that is not held, and this part does not say so."],
    ),
    (Regime.FOISA, NOT_HELD, [Claim("17(1)")], []),
    (
        Regime.FOISA,
        WITHHELD,
        [Claim("35(1)(a)", reason="x", balance="c", **WEIGHED)],
        [
            "No harm described for section 35(1)(a).",
            "Not yet said how likely the harm in section 35(1)(a) is.",
        ],
    ),
    (Regime.FOISA, WITHHELD, [Claim("36(2)", reason="x")], []),
    (Regime.FOISA, WITHHELD, [Claim("26(a)", reason="x")], ["No enactment named for section 26(a)."]),
    (
        Regime.FOISA,
        NCND,
        [Claim("18(1)", reason="x", balance="c", **WEIGHED)],
        ["Not yet said which limb section 18(1) rests on."],
    ),
    (Regime.FOISA, NCND, [Claim("18(1)", ("34(1)(a)",), reason="x", balance="c", **WEIGHED)], []),
    (
        Regime.FOISA,
        NCND,
        [Claim("18(1)", ("35(1)(a)",), reason="x", balance="c", **WEIGHED)],
        ["No harm described for section 18(1).", "Not yet said how likely the harm in section 18(1) is."],
    ),
    (
        Regime.FOISA,
        NCND,
        [Claim("34(1)(a)", reason="x", balance="c", **WEIGHED)],
        ["Section 34(1)(a) does not cover confirming or denying: section 18(1) does."],
    ),
    (
        Regime.FOISA,
        NCND,
        [Claim("36(2)", reason="x")],
        ["Section 36(2) gives no way to neither confirm nor deny."],
    ),
    (Regime.EISR, NCND, [Claim("11(6)", ("11(3A)(a)",), reason="x")], []),
    (
        Regime.EISR,
        NCND,
        [Claim("10(8)", ("10(5)(a)",), reason="x", harm="y", balance="c", **WEIGHED)],
        ["Not yet said how likely the harm in regulation 10(8) is."],
    ),
]


@pytest.mark.parametrize(
    ("regime", "part", "claims", "said"), OTHER_LAWS, ids=[str(n) for n in range(len(OTHER_LAWS))]
)
def test_under_the_other_laws(regime, part, claims, said):
    assert under(regime, part, *claims) == said


FITTING = [
    (Regime.EIR, WITHHELD, {"12(5)(e)", "13(1)", "12(4)(b)"}, {"12(6)", "12(4)(a)"}),
    (Regime.EIR, NCND, {"12(6)", "13(5A)"}, {"12(5)(a)", "12(4)(a)"}),
    (Regime.EIR, NOT_HELD, {"12(4)(a)"}, {"12(5)(e)", "12(6)"}),
    (Regime.EIR, PARTLY, {"12(4)(a)", "12(5)(e)"}, {"12(6)"}),
    (Regime.EIR, COST, {"12(4)(b)"}, {"12(5)(e)", "12(4)(c)"}),
    (Regime.FOISA, NCND, {"18(1)"}, {"35(1)(a)", "17(1)"}),
    (Regime.FOISA, COST, {"12(1)", "14(1)"}, {"17(1)", "25(1)"}),
    (Regime.FOISA, NOT_HELD, {"17(1)"}, {"12(1)", "25(1)"}),
    (Regime.FOIA, NOT_HELD, set(), {"12(1)", "21(1)", "31(3)"}),
    (Regime.EISR, NCND, {"10(8)", "11(6)"}, {"10(5)(a)"}),
]


@pytest.mark.parametrize(
    ("regime", "part", "offered", "not_offered"), FITTING, ids=[str(n) for n in range(len(FITTING))]
)
def test_what_a_part_can_claim(regime, part, offered, not_offered):
    found = {row.cite for row in PROVISIONS.on(TODAY, regime) if fits(row, part.holding, part.outcome)}
    assert offered <= found
    assert not not_offered & found


def test_what_may_come_to_be_asked():
    assert Ask.FACTORS in may_ask_of(PROVISIONS.find(Regime.FOIA, "40(2)"))
    assert {Ask.HARM, Ask.LIKELIHOOD} <= may_ask_of(PROVISIONS.find(Regime.FOISA, "18(1)"))
    assert Ask.HARM not in may_ask_of(PROVISIONS.find(Regime.EIR, "13(5A)"))
