"""What a claim has room for: which facts each provision asks for, and which provisions fit a decision.

What is missing of them is for the checks to say.
"""

from datetime import date
from enum import StrEnum
from typing import Final

from foidesk.domain.decisions import Claim, Holding, Outcome, Part
from foidesk.domain.provisions import Provision, Provisions, PublicInterest, Test, Use
from foidesk.domain.regime import ENVIRONMENTAL, Regime


class Ask(StrEnum):
    """A fact a claim has room for beside its reason, which every claim has."""

    LIMBS = "limbs"
    HARM = "harm"
    LIKELIHOOD = "likelihood"
    FACTORS = "factors"
    QUALIFIED_PERSON = "qualified_person"
    STATISTICAL = "statistical"
    CERTIFICATE = "certificate"
    ENACTMENT = "enactment"
    LEGITIMATE_INTERESTS = "legitimate_interests"


_LIKELIHOOD_TESTS = {Test.PREJUDICE, Test.SUBSTANTIAL_PREJUDICE, Test.ENDANGER, Test.OPINION}
_HARM_TESTS = {Test.PREJUDICE, Test.SUBSTANTIAL_PREJUDICE, Test.ENDANGER, Test.ADVERSE_EFFECT}
REFUSALS: Final = frozenset({Outcome.REFUSED_COST, Outcome.REFUSED_VEXATIOUS, Outcome.REFUSED_REPEATED})
"""Outcomes that turn a request away for what it costs or how it is made; not exemptions."""
NO_REFUSAL: Final = frozenset(
    {
        *(Outcome.DISCLOSED, Outcome.NOT_HELD, Outcome.NOT_APPLICABLE),
        *(Outcome.ADVICE_GIVEN, Outcome.TRANSFERRED),
    }
)
"""Outcomes that keep nothing back, so that nothing can be claimed but that some or all of it is not held."""
_MISSING: Final = frozenset({Holding.PARTLY_HELD, Holding.NOT_HELD})


def asked_of(provision: Provision, limbs: tuple[str, ...] = ()) -> frozenset[Ask]:
    """Return what there is to say in a claim of `provision` resting on `limbs` (law.md §6)."""
    asks = {Ask(need.value) for need in (*provision.needs, *provision.allows)}
    if provision.rests_on:
        asks.add(Ask.LIMBS)
    tests = provision.tests(limbs)
    if tests & _HARM_TESTS:
        asks.add(Ask.HARM)
    if tests & _LIKELIHOOD_TESTS:
        asks.add(Ask.LIKELIHOOD)
    if provision.interest(limbs) is PublicInterest.QUALIFIED and provision.test is not Test.FACT:
        asks.add(Ask.FACTORS)
    return frozenset(asks)


def may_ask_of(provision: Provision) -> frozenset[Ask]:
    """Return what there could be to say in a claim of `provision`, whichever limbs it comes to rest on."""
    choices = [(), *((limb,) for limb in provision.rests_on)]
    return frozenset(ask for limbs in choices for ask in asked_of(provision, limbs))


def use_for(holding: Holding | None, outcome: Outcome | None) -> Use:
    """Return what a claim is for in a part decided so."""
    if holding is Holding.NEITHER_CONFIRM_NOR_DENY or outcome is Outcome.NEITHER_CONFIRMED_NOR_DENIED:
        return Use.NCND
    if outcome in NO_REFUSAL or (outcome is None and holding is Holding.NOT_HELD):
        return Use.NOT_HELD
    return Use.REFUSE if outcome in REFUSALS else Use.WITHHOLD


def fits(provision: Provision, holding: Holding | None, outcome: Outcome | None) -> bool:
    """Return whether a part decided so can claim `provision`; where some is not held, that ground as well.

    A part given in full, passed on or fallen away claims nothing else (FOIA s17(1), EIR r14(1)).
    """
    if outcome in NO_REFUSAL:
        missing = outcome is Outcome.NOT_HELD or holding in _MISSING
        return missing and provision.serves(Use.NOT_HELD)
    if provision.serves(use_for(holding, outcome)):
        return True
    return holding in _MISSING and provision.use is Use.NOT_HELD


def left_over(part: Part, regime: Regime, provisions: Provisions, on: date) -> tuple[Claim, ...]:
    """Return the claims of a part that keeps nothing back, which were there before it was decided so."""
    if part.outcome not in NO_REFUSAL:
        return ()
    found = ((claim, provisions.find(part.regime or regime, claim.provision, on)) for claim in part.claims)
    return tuple(claim for claim, law in found if law is None or not fits(law, part.holding, part.outcome))


def has_room_for(provision: Provision | None, holding: Holding | None, outcome: Outcome | None) -> bool:
    """Return whether a claim of `provision` is still of use to a part that comes to be decided so.

    One that only needs another limb to neither confirm nor deny is; so is any while nothing is decided.
    """
    if provision is None:
        return outcome not in NO_REFUSAL
    if outcome is None or fits(provision, holding, outcome):
        return True
    return use_for(holding, outcome) is Use.NCND and outcome not in NO_REFUSAL and bool(provision.ncnd)


def cited(regime: Regime, cite: str) -> str:
    """Return `31(3)` as "section 31(3)", or as "regulation …" under the environmental regulations."""
    noun = "regulation" if regime in ENVIRONMENTAL else "section"
    return f"{noun} {cite}"


def exemption_word(regime: Regime) -> str:
    """Return what the law calls a reason to withhold: an exemption, or an exception."""
    return "exception" if regime in ENVIRONMENTAL else "exemption"
