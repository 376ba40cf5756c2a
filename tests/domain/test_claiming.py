"""What a claim has room for, and which provisions fit a decision."""

from datetime import date

import pytest

from foidesk.domain.claiming import Ask, asked_of, fits, may_ask_of, use_for
from foidesk.domain.decisions import (
    Holding,
    Outcome,
    Part,
)
from foidesk.domain.provisions import Use
from foidesk.domain.regime import Regime
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


def test_personal_data_asks_for_a_test_only_where_its_limb_is_qualified():
    provision = PROVISIONS.find(Regime.FOIA, "40(2)")
    assert Ask.FACTORS not in asked_of(provision, ("40(3A)(a)",))
    assert Ask.FACTORS in asked_of(provision, ("40(3B)",))


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


NOT_HELD = Part("1", holding=Holding.NOT_HELD, outcome=Outcome.NOT_HELD)
COST = Part("1", holding=Holding.NOT_DETERMINED, outcome=Outcome.REFUSED_COST)
PARTLY = Part("1", holding=Holding.PARTLY_HELD, outcome=Outcome.PARTLY_DISCLOSED, answer="x")


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
