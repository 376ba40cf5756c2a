"""What a decision still lacks, in words: which facts each provision asks for, and which are not there yet.

These are reminders while an officer writes, not the checks before issue.
"""

from collections.abc import Iterator
from enum import StrEnum

from foidesk.domain.decisions import Claim, Holding, Outcome, Part
from foidesk.domain.provisions import Need, Provision, Provisions, PublicInterest, Test, Use
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
_REFUSALS = {Outcome.REFUSED_COST, Outcome.REFUSED_VEXATIOUS, Outcome.REFUSED_REPEATED}


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
    if outcome is Outcome.NOT_HELD or (outcome is None and holding is Holding.NOT_HELD):
        return Use.NOT_HELD
    return Use.REFUSE if outcome in _REFUSALS else Use.WITHHOLD


def fits(provision: Provision, holding: Holding | None, outcome: Outcome | None) -> bool:
    """Return whether a part decided so can claim `provision`; where some is not held, that ground as well."""
    if provision.serves(use_for(holding, outcome)):
        return True
    return holding in {Holding.PARTLY_HELD, Holding.NOT_HELD} and provision.use is Use.NOT_HELD


def cited(regime: Regime, cite: str) -> str:
    """Return `31(3)` as "section 31(3)", or as "regulation …" under the environmental regulations."""
    noun = "regulation" if regime in ENVIRONMENTAL else "section"
    return f"{noun} {cite}"


def exemption_word(regime: Regime) -> str:
    """Return what the law calls a reason to withhold: an exemption, or an exception."""
    return "exception" if regime in ENVIRONMENTAL else "exemption"


def missing_from(part: Part, regime: Regime, provisions: Provisions) -> tuple[str, ...]:
    """Return what `part` still lacks, one sentence each; `regime` is that of the case."""
    law = part.regime or regime
    return (*_of_the_part(part, law), *_of_its_claims(part, law, provisions))


def _of_the_part(part: Part, regime: Regime) -> Iterator[str]:
    if part.holding is None:
        yield "Not yet said whether the information is held."
    if part.outcome is None:
        yield "No outcome yet."
    if part.outcome in {Outcome.DISCLOSED, Outcome.ADVICE_GIVEN} and not (part.answer or part.tables):
        yield "No answer yet."
    if not part.claims and _needs_claim(part):
        refuses = part.outcome in _REFUSALS and regime not in ENVIRONMENTAL
        noun = "ground of refusal" if refuses else exemption_word(regime)
        yield f"No {noun} claimed."


def _needs_claim(part: Part) -> bool:
    if part.outcome is Outcome.PARTLY_DISCLOSED:
        return part.holding is Holding.HELD  # where it is partly held, the rest may simply not exist
    return part.outcome in {Outcome.WITHHELD, Outcome.NEITHER_CONFIRMED_NOR_DENIED, *_REFUSALS}


def _of_its_claims(part: Part, regime: Regime, provisions: Provisions) -> Iterator[str]:
    use = use_for(part.holding, part.outcome)
    for claim in part.claims:
        name = cited(regime, claim.provision)
        provision = provisions.find(regime, claim.provision)
        if provision is None:
            known = provisions.knows(regime, claim.provision)
            yield f"{_first(name)} is not cited to its limb." if known else f"There is no {name}."
            continue
        if Use.NCND in {use, provision.use} and not provision.serves(use):
            yield _wrong_use(regime, provision)
        elif provision.use is Use.NOT_HELD and not fits(provision, part.holding, part.outcome):
            yield f"{_first(name)} is for information that is not held, and this part does not say so."
        yield from _of_a_claim(claim, name, provision, pooled=bool(part.pooled_balance))


def _wrong_use(regime: Regime, provision: Provision) -> str:
    name = _first(cited(regime, provision.cite))
    if provision.use is Use.NCND:
        return f"{name} is for neither confirming nor denying, and this part does not."
    if provision.ncnd is None:
        return f"{name} gives no way to neither confirm nor deny."
    return f"{name} does not cover confirming or denying: {cited(regime, provision.ncnd)} does."


def _of_a_claim(claim: Claim, name: str, provision: Provision, *, pooled: bool) -> Iterator[str]:
    asks = asked_of(provision, claim.limbs)
    if not (claim.reason or claim.withhold_reasons or provision.test is Test.FACT):
        yield f"No reason for {name}."
    if Need.LIMBS in provision.needs and not claim.limbs:
        yield f"Not yet said which limb {name} rests on."
    if Ask.HARM in asks and not claim.harm:
        yield f"No harm described for {name}."
    if Ask.LIKELIHOOD in asks and claim.likelihood is None and not claim.statistical:
        yield f"Not yet said how likely the harm in {name} is."
    if Ask.FACTORS in asks:
        yield from _of_the_public_interest(claim, name, pooled=pooled)
    yield from _of_the_evidence(claim, name, frozenset(provision.needs))


def _of_the_public_interest(claim: Claim, name: str, *, pooled: bool) -> Iterator[str]:
    if not claim.favouring:
        yield f"No factor in favour for {name}."
    if not claim.against:
        yield f"No factor against for {name}."
    if not claim.balance and not pooled:
        yield f"No balance for {name}."


def _of_the_evidence(claim: Claim, name: str, needs: frozenset[Need]) -> Iterator[str]:
    if Need.QUALIFIED_PERSON in needs and claim.qualified_person is None and not claim.statistical:
        yield f"No qualified person’s opinion for {name}."
    if Need.ENACTMENT in needs and not claim.enactment:
        yield f"No enactment named for {name}."
    if Need.LEGITIMATE_INTERESTS in needs and claim.legitimate_interests is None:
        yield f"Legitimate interests not weighed for {name}."


def _first(sentence: str) -> str:
    return sentence[0].upper() + sentence[1:]
