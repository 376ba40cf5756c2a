"""What a claim has room for, and which provisions fit a decision."""

from dataclasses import replace
from datetime import date

import pytest

from foidesk.domain.claiming import Ask, asked_of, fits, has_room_for, left_over, may_ask_of, use_for
from foidesk.domain.decisions import Claim, Holding, Outcome, Part
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
        (Holding.NOT_HELD, Outcome.TRANSFERRED, Use.NOT_HELD),
        (Holding.HELD, Outcome.DISCLOSED, Use.NOT_HELD),
    ],
)
def test_what_claims_are_for(holding, outcome, use):
    assert use_for(holding, outcome) is use


NOT_HELD = Part("1", holding=Holding.NOT_HELD, outcome=Outcome.NOT_HELD)
COST = Part("1", holding=Holding.NOT_DETERMINED, outcome=Outcome.REFUSED_COST)
PARTLY = Part("1", holding=Holding.PARTLY_HELD, outcome=Outcome.PARTLY_DISCLOSED, answer="x")
GIVEN = Part("1", holding=Holding.HELD, outcome=Outcome.DISCLOSED, answer="x")
GIVEN_AS_FAR_AS_HELD = replace(GIVEN, holding=Holding.PARTLY_HELD)
PASSED_ON = Part("1", holding=Holding.NOT_HELD, outcome=Outcome.TRANSFERRED)

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
    (Regime.FOIA, GIVEN, set(), {"12(1)", "21(1)", "31(1)(a)", "31(3)"}),
    (Regime.EIR, GIVEN, set(), {"12(4)(a)", "12(5)(e)", "12(6)"}),
    (Regime.EIR, GIVEN_AS_FAR_AS_HELD, {"12(4)(a)"}, {"12(5)(e)", "12(6)"}),
    (Regime.EIR, PASSED_ON, {"12(4)(a)"}, {"12(5)(e)"}),
    (Regime.FOISA, GIVEN, set(), {"17(1)", "25(1)"}),
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


NOTHING = ()
ROOM = [
    # law, claims, holding, outcome, which of them there is still room for
    (Regime.FOIA, ("43(2)", "40(2)"), Holding.HELD, Outcome.PARTLY_DISCLOSED, ("43(2)", "40(2)")),
    (Regime.FOIA, ("43(2)", "40(2)"), Holding.HELD, Outcome.WITHHELD, ("43(2)", "40(2)")),
    (Regime.FOIA, ("43(2)", "40(2)"), Holding.HELD, None, ("43(2)", "40(2)")),
    (Regime.FOIA, ("43(2)", "40(2)"), Holding.HELD, Outcome.DISCLOSED, NOTHING),
    (Regime.FOIA, ("43(2)",), Holding.NOT_HELD, Outcome.NOT_HELD, NOTHING),
    (Regime.FOIA, ("43(2)",), Holding.NOT_HELD, Outcome.NOT_APPLICABLE, NOTHING),
    (Regime.FOIA, ("43(2)",), Holding.NOT_HELD, Outcome.TRANSFERRED, NOTHING),
    (Regime.FOIA, ("43(2)",), Holding.NOT_DETERMINED, Outcome.ADVICE_GIVEN, NOTHING),
    (Regime.FOIA, ("43(2)", "12(1)"), Holding.HELD, Outcome.REFUSED_COST, ("12(1)",)),
    (Regime.FOIA, ("31(1)(a)", "21(1)", "31(3)"), Holding.NEITHER_CONFIRM_NOR_DENY,
     Outcome.NEITHER_CONFIRMED_NOR_DENIED, ("31(1)(a)", "31(3)")),
    (Regime.FOIA, ("31(3)", "31(1)(a)"), Holding.HELD, Outcome.WITHHELD, ("31(1)(a)",)),
    (Regime.FOIA, ("99(9)",), Holding.HELD, Outcome.WITHHELD, ("99(9)",)),
    (Regime.FOIA, ("99(9)",), Holding.HELD, Outcome.DISCLOSED, NOTHING),
    (Regime.EIR, ("12(5)(e)", "12(4)(a)"), Holding.PARTLY_HELD, Outcome.DISCLOSED, ("12(4)(a)",)),
    (Regime.EIR, ("12(5)(e)", "12(4)(a)"), Holding.HELD, Outcome.DISCLOSED, NOTHING),
    (Regime.EIR, ("12(5)(e)", "12(4)(a)"), Holding.NOT_HELD, Outcome.NOT_HELD, ("12(4)(a)",)),
    (Regime.FOISA, ("33(1)(b)", "17(1)"), Holding.NOT_HELD, Outcome.NOT_HELD, ("17(1)",)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("regime", "cites", "holding", "outcome", "stay"), ROOM, ids=map(str, range(len(ROOM)))
)
def test_what_claims_an_outcome_has_room_for(regime, cites, holding, outcome, stay):
    found = {cite: PROVISIONS.find(regime, cite, TODAY) for cite in cites}
    assert tuple(cite for cite in cites if has_room_for(found[cite], holding, outcome)) == stay


@pytest.mark.parametrize(
    ("regime", "cites", "holding", "outcome", "stay"), ROOM, ids=map(str, range(len(ROOM)))
)
def test_what_is_left_over_is_what_a_part_that_keeps_nothing_back_has_no_room_for(
    regime, cites, holding, outcome, stay
):
    part = Part("1", holding=holding, outcome=outcome, claims=tuple(Claim(cite) for cite in cites))
    gone = tuple(one.provision for one in left_over(part, regime, PROVISIONS, TODAY))
    keeps_back = outcome in {
        None, Outcome.WITHHELD, Outcome.PARTLY_DISCLOSED, Outcome.REFUSED_COST, Outcome.NEITHER_CONFIRMED_NOR_DENIED
    }  # fmt: skip
    assert gone == (() if keeps_back else tuple(cite for cite in cites if cite not in stay))
