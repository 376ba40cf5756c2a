"""Checks of the claims: each cited to its limb, in force, with its reason and its evidence."""

from collections.abc import Iterator

from foidesk.domain.at_hand import is_at_hand
from foidesk.domain.checks.finding import Finding, Level, Remedy
from foidesk.domain.checks.known import Known
from foidesk.domain.checks.reading import (
    ClaimRead,
    PartRead,
    claims_in,
    claims_of,
    parts_of,
)
from foidesk.domain.claiming import REFUSALS, cited, exemption_word, fits
from foidesk.domain.decisions import Holding, Outcome
from foidesk.domain.outgoing import Outgoing
from foidesk.domain.provisions import Need, Provision, Provisions, Use
from foidesk.domain.regime import ENVIRONMENTAL, Regime

NOTICE = {
    Regime.FOIA: "17(1)",
    Regime.EIR: "EIR 14(3)",
    Regime.FOISA: "FOISA 16(1)",
    Regime.EISR: "EI(S)R 13",
}
_NEED_A_CLAIM = frozenset({Outcome.WITHHELD, Outcome.NEITHER_CONFIRMED_NOR_DENIED})


def every_refusal_is_claimed(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N03: each part withheld or not confirmed names the provision relied on (FOIA s17(1)(b))."""
    for part in parts_of(letter):
        lacking = not part.part.claims and _needs_claim(part)
        if lacking:
            word = exemption_word(part.regime)
            message = f"Part {part.name} is refused, and no {word} is claimed."
            yield part.finding(
                "N03", Level.BLOCK, NOTICE[part.regime], message, f"Claim the {word}.", "claims"
            )


def _needs_claim(one: PartRead) -> bool:
    if one.part.outcome is Outcome.PARTLY_DISCLOSED:
        return one.part.holding is Holding.HELD
    if one.part.outcome in REFUSALS:
        return one.regime in ENVIRONMENTAL  # the letter itself cites s12 or s14; the Regulations have neither
    return one.part.outcome in _NEED_A_CLAIM


def claims_are_to_the_limb(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N03: each claim is a provision of its law, to the limb, and a limb for NCND only where it is one."""
    for claim in claims_of(letter):
        yield from _cite(claim, letter.provisions)


def _cite(one: ClaimRead, provisions: Provisions) -> Iterator[Finding]:
    law, notice = one.provision, NOTICE[one.within.regime]
    if law is None:
        cut_short = provisions.knows(one.within.regime, one.claim.provision)
        message = f"{one.capital_cite} is not cited to its limb." if cut_short else f"There is no {one.cite}."
        remedy = Remedy("Choose the provision to its limb.", one.at("provision"))
        yield one.finding("N03", Level.BLOCK, notice, message, remedy, one.claim.provision)
    elif not fits(law, one.within.part.holding, one.within.part.outcome):
        yield _of_another_use(one, law, notice)
    elif Need.LIMBS in law.needs and not one.claim.limbs:
        message = f"{one.capital_cite} does not say which limb it rests on."
        remedy = Remedy("Choose the limb.", one.at("limbs"))
        yield one.finding("N03", Level.BLOCK, notice, message, remedy, one.claim.provision)


def _of_another_use(one: ClaimRead, law: Provision, notice: str) -> Finding:
    if one.ncnd:
        return _not_for_ncnd(one, law.ncnd, notice)
    if law.use is Use.NCND:
        message = (
            f"{one.capital_cite} is for neither confirming nor denying: part {one.within.name} does not."
        )
    else:
        message = f"{one.capital_cite} is no ground for what was decided on part {one.within.name}."
    remedy = Remedy("Choose another provision, or change the outcome.", one.at("provision"))
    return one.finding("N03", Level.BLOCK, notice, message, remedy, one.claim.provision)


def _not_for_ncnd(one: ClaimRead, limb: str | None, notice: str) -> Finding:
    if limb is None:
        message = f"{one.capital_cite} gives no way to neither confirm nor deny."
        remedy = Remedy("Choose another provision, or say whether it is held.", one.at("provision"))
    else:
        right = cited(one.within.regime, limb)
        message = f"{one.capital_cite} does not cover confirming or denying: {right} does."
        remedy = Remedy(f"Claim {right}.", one.at("provision"), limb)
    return one.finding("N03", Level.BLOCK, notice, message, remedy, one.claim.provision)


def every_claim_is_reasoned(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N04: why each exemption applies, unless to say so would disclose it (FOIA s17(1)(c), (4))."""
    for claim in claims_of(letter):
        regime = claim.within.regime
        if not (claim.claim.reason.strip() or claim.claim.withhold_reasons or _speaks_for_itself(claim)):
            message = f"The letter does not say why {claim.cite} applies."
            remedy = Remedy(_what_is_wanted(claim), claim.at("reason"))
            notice = "17(1)(c)" if regime is Regime.FOIA else NOTICE[regime]
            yield claim.finding("N04", Level.BLOCK, notice, message, remedy)


def _what_is_wanted(one: ClaimRead) -> str:
    if is_at_hand(one.claim, one.within.regime):
        return "Say in the answer or here where it can be had."
    return f"Write the reason{', or withhold it under s17(4)' if one.within.regime is Regime.FOIA else ''}."


def _speaks_for_itself(one: ClaimRead) -> bool:
    """Whether the reason is apparent (s17(1)(c)): the cost, that it is not held, or where it can be had."""
    part, regime = one.within.part, one.within.regime
    costly = part.outcome is Outcome.REFUSED_COST and regime not in ENVIRONMENTAL
    not_held = one.provision is not None and one.provision.use is Use.NOT_HELD
    return costly or not_held or (is_at_hand(one.claim, regime) and bool(part.answer.strip()))


def exclusive_claims_are_alternatives(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N08: ss30 and 31, or 23 and 24, in one part are stated in the alternative (ss24(1), 31(1))."""
    for part in parts_of(letter):
        claims = claims_in(part, letter)
        for one in claims:
            yield from _exclusive(one, claims)


def _exclusive(one: ClaimRead, among: tuple[ClaimRead, ...]) -> Iterator[Finding]:
    if one.provision is None or one.claim.alternative_to:
        return
    others = [
        other
        for other in among
        if other.provision
        and other.provision.section in one.provision.not_with
        and other.claim.alternative_to != one.claim.provision
        and not other.claim.alternative_to
    ]
    if others:
        other = others[0]
        message = (
            f"{one.capital_cite} and {other.cite} cannot cover the same information, and the letter does not"
            " say that one is relied on in the alternative."
        )
        remedy = Remedy(
            f"Say so: in the alternative to {other.cite}.", one.at("alternative_to"), other.claim.provision
        )
        yield one.finding("N08", Level.WARN, one.provision.cite, message, remedy)


def opinion_is_recorded(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N09: section 36 rests on a qualified person's opinion, dated before the letter (s36(2), (4))."""
    for one in claims_of(letter):
        needs = one.provision.needs if one.provision else ()
        if Need.QUALIFIED_PERSON not in needs or one.claim.statistical:
            continue
        given = one.claim.qualified_person
        if given is None or not given.name.strip() or given.on is None:
            message = (
                f"{one.capital_cite} rests on a qualified person’s opinion; none is recorded with its date."
            )
        elif given.on > letter.dated:
            message = f"The qualified person’s opinion for {one.cite} is dated after this letter."
        else:
            continue
        remedy = Remedy("Record who gave the opinion, and when.", one.at("qualified_person"))
        yield one.finding("N09", Level.BLOCK, "36(2)", message, remedy)


def enactment_is_named(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N21: a claim that rests on another law, itself or by its limb, names it (s44(1)(a), (2))."""
    for one in claims_of(letter):
        limbs = (letter.provisions.find(one.within.regime, limb, letter.dated) for limb in one.claim.limbs)
        rests_on_a_law = any(law and Need.ENACTMENT in law.needs for law in (one.provision, *limbs))
        if rests_on_a_law and not (one.claim.enactment or "").strip():
            what = "confirming or denying" if one.ncnd else "disclosure"
            message = f"{one.capital_cite} does not name the law that prohibits {what}."
            yield one.finding(
                "N21", Level.BLOCK, "44(1)(a)", message, Remedy("Name it.", one.at("enactment"))
            )


def provisions_are_in_force(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N23: each provision claimed is law on the letter's date."""
    for one in claims_of(letter):
        if one.provision is not None and not one.provision.in_force(letter.dated):
            message = f"{one.capital_cite} is not in force on the date of this letter."
            remedy = Remedy("Choose a provision of that day.", one.at("provision"))
            yield one.finding(
                "N23", Level.BLOCK, NOTICE[one.within.regime], message, remedy, one.claim.provision
            )
