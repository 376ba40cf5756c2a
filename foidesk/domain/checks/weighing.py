"""Checks of the weighing: harm shown, a public interest test where there is one and only there."""

import re
from collections.abc import Iterator

from foidesk.domain.checks.finding import Finding, Level, Remedy
from foidesk.domain.checks.known import Known
from foidesk.domain.checks.reading import (
    ClaimRead,
    claims_in,
    claims_of,
    parts_of,
)
from foidesk.domain.claiming import Ask, asked_of
from foidesk.domain.outgoing import Outgoing
from foidesk.domain.provisions import Need, PublicInterest
from foidesk.domain.regime import ENVIRONMENTAL, Regime

_PREJUDICE = re.compile(r"\bprejudic\w*|\bharm(?:s|ed|ful)?\b|\bwould be likely to\b", re.IGNORECASE)


def qualified_claims_are_weighed(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N05: a qualified exemption has a factor each way and a balance; an absolute one none (FOIA s2)."""
    for claim in claims_of(letter):
        interest = claim.provision.interest(claim.claim.limbs) if claim.provision else None
        if claim.provision and Ask.FACTORS in asked_of(claim.provision, claim.claim.limbs):
            if not claim.claim.withhold_reasons:
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
            message = f"{one.capital_cite} is qualified, and the letter lacks {what}."
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
            f"{one.capital_cite} is not subject to the public interest test, and the letter applies one."
        )
        remedy = Remedy("Take the public interest test out.", one.at(given), "" if given == "balance" else ())
        rule = "2(3)" if one.within.regime is Regime.FOIA else _weighing(one)
        yield one.finding("N05", Level.WARN, rule, message, remedy)


def prejudice_is_shown(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N06: a prejudice-based claim says what harm, and how likely it is."""
    for one in claims_of(letter):
        if one.provision is None or one.claim.withhold_reasons:
            continue
        asks, rule = asked_of(one.provision, one.claim.limbs), one.provision.cite
        if Ask.HARM in asks and not one.claim.harm.strip():
            message = f"{one.capital_cite} needs harm to be shown, and none is described."
            yield one.finding("N06", Level.WARN, rule, message, Remedy("Describe the harm.", one.at("harm")))
        if Ask.LIKELIHOOD in asks and one.claim.likelihood is None and not one.claim.statistical:
            message = f"{one.capital_cite}: the letter does not say how likely the harm is."
            remedy = Remedy("Choose “would” or “would be likely to”.", one.at("likelihood"))
            yield one.finding("N06", Level.WARN, rule, message, remedy)


def necessity_is_not_prejudice(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N26: a claim whose test is not prejudice is not argued as harm: s24 is “required”, s23 a class."""
    for one in claims_of(letter):
        if one.provision is None or one.provision.section not in {"23", "24"} or one.claim.withhold_reasons:
            continue
        words = " ".join((one.claim.reason, one.claim.harm))
        found = _PREJUDICE.search(words)
        if found:
            says = (
                "Say why it is required for safeguarding national security."
                if one.provision.section == "24"
                else "Say how it concerns one of the bodies; no harm has to be shown."
            )
            message = f"{one.capital_cite} is argued as prejudice, which is not its test."
            remedy = Remedy(says, one.at("reason" if found.start() <= len(one.claim.reason) else "harm"))
            yield one.finding("N26", Level.WARN, one.provision.cite, message, remedy, found.group())


def interests_are_weighed(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N22: personal data: the three steps of the legitimate-interests test (s40(2), r13)."""
    for one in claims_of(letter):
        if one.provision is None or Need.LEGITIMATE_INTERESTS not in one.provision.needs:
            continue
        given = one.claim.legitimate_interests
        if one.claim.withhold_reasons or (given and given.interest and given.necessity and given.balance):
            continue
        message = f"{one.capital_cite}: the three steps of the legitimate-interests test are not all there."
        remedy = Remedy(
            "Say what the interest is, whether disclosure is necessary, and how it weighs.",
            one.at("legitimate_interests"),
        )
        yield one.finding("N22", Level.WARN, one.provision.cite, message, remedy)


def balances_are_not_shared(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N05, N24: FOIA weighs each exemption by itself; only the Regulations let them be weighed together."""
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
                message = f"{one.capital_cite} has the same balance, word for word, as {seen[words].cite}."
                remedy = Remedy("Weigh this exemption by itself.", one.at("balance"))
                yield one.finding("N05", Level.WARN, "2(2)(b)", message, remedy)
            seen.setdefault(words, one)
