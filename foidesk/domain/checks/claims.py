"""Checks of the claims: cited to the limb, reasoned, weighed, and never two that exclude each other."""

from collections.abc import Iterator

from foidesk.domain.checks.finding import Finding, Level, Remedy
from foidesk.domain.checks.known import Known
from foidesk.domain.checks.reading import (
    ENVIRONMENTAL,
    ClaimRead,
    PartRead,
    claims_in,
    claims_of,
    parts_of,
)
from foidesk.domain.decisions import Holding, Outcome
from foidesk.domain.outgoing import Outgoing
from foidesk.domain.provisions import Need, Provisions, PublicInterest, Use
from foidesk.domain.regime import Regime
from foidesk.domain.unfinished import Ask, asked_of, cited

NOTICE = {
    Regime.FOIA: "17(1)",
    Regime.EIR: "EIR 14(3)",
    Regime.FOISA: "FOISA 16(1)",
    Regime.EISR: "EI(S)R 13",
}
_NEED_A_CLAIM = frozenset({Outcome.WITHHELD, Outcome.NEITHER_CONFIRMED_NOR_DENIED})
_REFUSALS = frozenset({Outcome.REFUSED_COST, Outcome.REFUSED_VEXATIOUS, Outcome.REFUSED_REPEATED})


def every_refusal_is_claimed(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N03: each part withheld or not confirmed names the provision relied on (FOIA s17(1)(b))."""
    for part in parts_of(letter):
        lacking = not part.part.claims and _needs_claim(part)
        if lacking:
            word = "exception" if part.regime in ENVIRONMENTAL else "exemption"
            message = f"Part {part.name} is refused, and no {word} is claimed."
            yield part.finding(
                "N03", Level.BLOCK, f"{NOTICE[part.regime]}", message, f"Claim the {word}.", "claims"
            )


def _needs_claim(one: PartRead) -> bool:
    if one.part.outcome is Outcome.PARTLY_DISCLOSED:
        return one.part.holding is Holding.HELD
    if one.part.outcome in _REFUSALS:
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
        message = f"{_first(one.cite)} is not cited to its limb." if cut_short else f"There is no {one.cite}."
        remedy = Remedy("Choose the provision to its limb.", one.at("provision"))
        yield one.finding("N03", Level.BLOCK, notice, message, remedy, one.claim.provision)
    elif one.ncnd and law.use is not Use.NCND:
        yield _not_for_ncnd(one, law.ncnd, notice)
    elif not one.ncnd and law.use is Use.NCND:
        message = (
            f"{_first(one.cite)} is for neither confirming nor denying, and part {one.within.name} does not."
        )
        remedy = Remedy("Choose the provision to withhold under, or change the outcome.", one.at("provision"))
        yield one.finding("N03", Level.BLOCK, notice, message, remedy, one.claim.provision)
    elif Need.LIMBS in law.needs and not one.claim.limbs:
        message = f"{_first(one.cite)} does not say which limb it rests on."
        remedy = Remedy("Choose the limb.", one.at("limbs"))
        yield one.finding("N03", Level.BLOCK, notice, message, remedy, one.claim.provision)


def _not_for_ncnd(one: ClaimRead, limb: str | None, notice: str) -> Finding:
    if limb is None:
        message = f"{_first(one.cite)} gives no way to neither confirm nor deny."
        remedy = Remedy("Choose another provision, or say whether it is held.", one.at("provision"))
    else:
        right = cited(one.within.regime, limb)
        message = f"{_first(one.cite)} does not cover confirming or denying: {right} does."
        remedy = Remedy(f"Claim {right}.", one.at("provision"), limb)
    return one.finding("N03", Level.BLOCK, notice, message, remedy, one.claim.provision)


def every_claim_is_reasoned(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N04: why each exemption applies, unless to say so would disclose it (FOIA s17(1)(c), (4))."""
    for claim in claims_of(letter):
        if not claim.claim.reason.strip() and not claim.claim.withhold_reasons:
            message = f"The letter does not say why {claim.cite} applies."
            remedy = Remedy("Write the reason, or withhold it under s17(4).", claim.at("reason"))
            yield claim.finding("N04", Level.BLOCK, "17(1)(c)", message, remedy)


def qualified_claims_are_weighed(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N05: a qualified exemption has a factor each way and a balance; an absolute one none (FOIA s2(2), 17(3))."""
    for claim in claims_of(letter):
        interest = claim.provision.interest(claim.claim.limbs) if claim.provision else None
        if interest is PublicInterest.QUALIFIED and not claim.claim.withhold_reasons:
            yield from _weighed(claim)
        elif interest in {PublicInterest.ABSOLUTE, PublicInterest.NONE}:
            yield from _not_weighed(claim)


def _weighed(one: ClaimRead) -> Iterator[Finding]:
    claim, rule = one.claim, _weighing(one)
    pooled = bool(one.within.part.pooled_balance) and one.within.regime in ENVIRONMENTAL
    toward, away = (
        ("confirming or denying", "neither confirming nor denying")
        if one.ncnd
        else ("disclosure", "maintaining it")
    )
    lacking = [
        ("favouring", f"a factor in favour of {toward}", not any(text.strip() for text in claim.favouring)),
        ("against", f"a factor in favour of {away}", not any(text.strip() for text in claim.against)),
        ("balance", "where the balance lies", not claim.balance.strip() and not pooled),
    ]
    for name, what, is_lacking in lacking:
        if is_lacking:
            message = f"{_first(one.cite)} is qualified, and the letter lacks {what}."
            remedy = Remedy(f"Write {what}.", one.at(name))
            yield one.finding("N05", Level.BLOCK, rule, message, remedy)


def _weighing(one: ClaimRead) -> str:
    if one.within.regime is Regime.FOIA:
        return "2(1)(b)" if one.ncnd else "2(2)(b)"
    return {Regime.EIR: "EIR 12(1)(b)", Regime.FOISA: "FOISA 2(1)(b)"}.get(
        one.within.regime, "EI(S)R 10(1)(b)"
    )


def _not_weighed(one: ClaimRead) -> Iterator[Finding]:
    claim = one.claim
    given = next((name for name in ("favouring", "against", "balance") if getattr(claim, name)), None)
    if given is not None:
        message = (
            f"{_first(one.cite)} is not subject to the public interest test, and the letter applies one."
        )
        remedy = Remedy("Take the public interest test out.", one.at(given), "" if given == "balance" else ())
        yield one.finding("N05", Level.WARN, "2(3)", message, remedy)


def prejudice_is_shown(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N06: a prejudice-based claim says what harm, and how likely it is."""
    for one in claims_of(letter):
        if one.provision is None or one.claim.withhold_reasons:
            continue
        asks, rule = asked_of(one.provision, one.claim.limbs), one.provision.cite
        if Ask.HARM in asks and not one.claim.harm.strip():
            message = f"{_first(one.cite)} needs harm to be shown, and none is described."
            yield one.finding("N06", Level.WARN, rule, message, Remedy("Describe the harm.", one.at("harm")))
        if Ask.LIKELIHOOD in asks and one.claim.likelihood is None and not one.claim.statistical:
            message = f"{_first(one.cite)}: the letter does not say whether the harm would, or would be likely to, follow."
            remedy = Remedy("Choose “would” or “would be likely to”.", one.at("likelihood"))
            yield one.finding("N06", Level.WARN, rule, message, remedy)


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
            f"{_first(one.cite)} and {other.cite} cannot cover the same information, and the letter does not"
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
            message = f"{_first(one.cite)} rests on a qualified person’s opinion, and none is recorded with its date."
        elif given.on > letter.dated:
            message = f"The qualified person’s opinion for {one.cite} is dated after this letter."
        else:
            continue
        remedy = Remedy("Record who gave the opinion, and when.", one.at("qualified_person"))
        yield one.finding("N09", Level.BLOCK, "36(2)", message, remedy)


def enactment_is_named(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N21: a claim that rests on another law names it (s44(1)(a))."""
    for one in claims_of(letter):
        if (
            one.provision
            and Need.ENACTMENT in one.provision.needs
            and not (one.claim.enactment or "").strip()
        ):
            message = f"{_first(one.cite)} does not name the law that prohibits disclosure."
            yield one.finding(
                "N21", Level.BLOCK, "44(1)(a)", message, Remedy("Name it.", one.at("enactment"))
            )


def interests_are_weighed(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N22: personal data: the three steps of the legitimate-interests test (s40(2) by the first condition)."""
    for one in claims_of(letter):
        if one.provision is None or Need.LEGITIMATE_INTERESTS not in one.provision.needs:
            continue
        given = one.claim.legitimate_interests
        if one.claim.withhold_reasons or (given and given.interest and given.necessity and given.balance):
            continue
        message = f"{_first(one.cite)}: the three steps of the legitimate-interests test are not all there."
        remedy = Remedy(
            "Say what the interest is, whether disclosure is necessary, and how it weighs.",
            one.at("legitimate_interests"),
        )
        yield one.finding("N22", Level.WARN, one.provision.cite, message, remedy)


def provisions_are_in_force(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N23: each provision claimed is law on the letter's date."""
    for one in claims_of(letter):
        if one.provision is not None and not one.provision.in_force(letter.dated):
            message = f"{_first(one.cite)} is not in force on the date of this letter."
            remedy = Remedy("Choose a provision of that day.", one.at("provision"))
            yield one.finding(
                "N23", Level.BLOCK, NOTICE[one.within.regime], message, remedy, one.claim.provision
            )


def balances_are_not_shared(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N24: FOIA weighs each exemption by itself; only the Regulations let them be weighed together."""
    for part in parts_of(letter):
        if part.regime in ENVIRONMENTAL:
            continue
        if (part.part.pooled_balance or "").strip():
            message = f"Part {part.name} has one balance for all its exemptions; each needs its own."
            yield part.finding(
                "N24", Level.WARN, "2(2)(b)", message, "Write a balance for each claim.", "pooled_balance"
            )
        seen: dict[str, ClaimRead] = {}
        for one in claims_in(part, letter):
            words = " ".join(one.claim.balance.split())
            if words and words in seen:
                message = f"{_first(one.cite)} has the same balance, word for word, as {seen[words].cite}."
                remedy = Remedy("Weigh this exemption by itself.", one.at("balance"))
                yield one.finding("N24", Level.WARN, "2(2)(b)", message, remedy)
            seen.setdefault(words, one)


def _first(sentence: str) -> str:
    return sentence[0].upper() + sentence[1:]
