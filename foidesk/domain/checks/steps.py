"""Checks of the letters on the way to an answer: extensions, fees, clarification, transfer."""

from collections.abc import Iterator
from datetime import date

from foidesk.domain.checks.finding import Finding, Level, Remedy
from foidesk.domain.checks.known import Known
from foidesk.domain.checks.reading import claims_in, claims_of, every_part, of_the_letter
from foidesk.domain.dates import in_words, pounds
from foidesk.domain.decisions import Claim
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.outgoing import Outgoing
from foidesk.domain.regime import Regime
from foidesk.domain.still_to_come import gives_no_day, is_unfinished
from foidesk.domain.weighing import cites_in, is_qualified


def named_in(letter: Outgoing) -> tuple[str, ...]:
    """Return the provisions an extension names, as cited: those given with it, or else those claimed."""
    if letter.said.provision:
        return cites_in(letter.said.provision)
    return tuple(
        dict.fromkeys(
            one.claim.provision
            for part in every_part(letter)
            for one in claims_in(part, letter)
            if is_qualified(one.claim, part.regime, letter.provisions, letter.dated)
        )
    )


def extension_is_lawful(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N11: a s17(2) notice names a qualified exemption and estimates the date of the decision."""
    if letter.kind is not LetterKind.PUBLIC_INTEREST_EXTENSION:
        return
    if letter.case.regime is not Regime.FOIA:
        message = "Only FOIA allows more time for the public interest test."
        yield of_the_letter("N11", Level.BLOCK, "10(3)", message, "Answer in time.", "provision")
        return
    weighed = {cite: _can_be_weighed(letter, cite) for cite in named_in(letter)}
    if not any(weighed.values()):
        message = "The notice names no qualified exemption; only one of those can need more time."
        says = "Name the qualified exemption relied on."
        yield of_the_letter("N11", Level.BLOCK, "17(2)(a)", message, says, "provision")
    for cite in (cite for cite, can in weighed.items() if not can):
        message = f"Section {cite} has no public interest test to take more time over."
        yield of_the_letter("N11", Level.BLOCK, "10(3)", message, "Take it out.", "provision")
    yield from _estimate(letter)


def _can_be_weighed(letter: Outgoing, cite: str) -> bool:
    """Whether an exemption is qualified: by the limbs it is claimed with, where it is claimed."""
    claims = [claim for part in letter.parts for claim in part.claims if claim.provision == cite]
    return any(
        is_qualified(one, Regime.FOIA, letter.provisions, letter.dated) for one in claims or [Claim(cite)]
    )


def _estimate(letter: Outgoing) -> Iterator[Finding]:
    until, target = letter.said.until, letter.longest_on
    if until is None:
        message = "The notice does not estimate when the decision will be made."
        yield of_the_letter("N11", Level.BLOCK, "17(2)", message, "Give the date.", "until")
    elif until <= letter.dated:
        message = f"The estimated date, {in_words(until)}, is not after the date of the letter."
        yield of_the_letter("N11", Level.BLOCK, "17(2)", message, "Give a later date.", "until")
    elif target is not None and until > target:
        message = f"The estimated date is later than {in_words(target)}, the limit good practice sets."
        yield of_the_letter(
            "N11", Level.WARN, "10(3)", message, "Give an earlier date, or be ready to say why.", "until"
        )
    notice = _last_day(letter)
    if notice is not None and letter.dated > notice:
        message = f"The notice was owed by {in_words(notice)}: it is late, and still owed."
        yield of_the_letter("N11", Level.WARN, "17(1)", message, "Send it now.", "dated")


def _last_day(letter: Outgoing) -> date | None:
    """Return the last day for a notice of extension: a day that no extension moves."""
    clocks = (*letter.standing.clocks, *letter.afterwards.clocks)
    fixed = [one.due for one in clocks if one.purpose is Purpose.EXTENSION_NOTICE and one.due]
    return fixed[0] if fixed else letter.standing.clocks[0].due


def eir_extension_is_lawful(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N34: regulation 7: both complexity and volume, told within 20 working days, and to 40 at most."""
    if letter.kind is not LetterKind.EIR_EXTENSION:
        return
    words = (letter.said.text or "").casefold()
    if not (
        "complex" in words and any(word in words for word in ("volume", "amount", "quantity", "number of"))
    ):
        message = "The notice does not say what makes the request both complex and voluminous."
        bare = letter.case.regime is Regime.EISR and not words.strip()
        level = Level.BLOCK if bare else Level.WARN  # Scotland's regulation 7 asks for reasons
        yield of_the_letter("N34", level, "EIR 7(1)", message, "Say both: complexity and volume.", "text")
    until, longest = letter.said.until, letter.longest_on
    if until is not None and longest is not None and until > longest:
        message = f"The new date is later than {in_words(longest)}, the last the Regulations allow."
        yield of_the_letter("N34", Level.BLOCK, "EIR 7(1)", message, "Give an earlier date.", "until")
    notice = _last_day(letter)
    if notice is not None and letter.dated > notice:
        message = f"The extension had to be told by {in_words(notice)}: after that it moves nothing."
        yield of_the_letter("N34", Level.WARN, "EIR 7(3)", message, "Answer as soon as you can.", "dated")


def fee_is_stated(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N35: a fees notice states the amount, and goes out before the time for answering ends (s9)."""
    if letter.kind is not LetterKind.FEES_NOTICE:
        return
    if letter.said.amount is None or letter.said.amount <= 0:
        yield of_the_letter(
            "N35",
            Level.BLOCK,
            "9(1)",
            "The notice states no amount.",
            "Enter the fee in pounds.",
            "amount",
        )
    yield from _over_the_most(letter)
    due = letter.standing.clocks[0].due
    if due is not None and letter.dated > due:
        message = f"A fees notice can only be given by {in_words(due)}; after that none can be asked."
        yield of_the_letter("N35", Level.WARN, "9(1)", message, "Answer without a fee.", "dated")


def _over_the_most(letter: Outgoing) -> Iterator[Finding]:
    """A fee is held against the estimate where the law says what share may be charged (FOISA s9)."""
    limit, estimate = letter.cost_limit(letter.case.regime), letter.case.cost_estimate
    if limit is None or estimate is None or letter.said.amount is None:
        return
    cost = limit.cost(estimate.hours)
    most = limit.most_fee(cost)
    if most is not None and letter.said.amount > most:
        message = f"An estimate of £{pounds(cost)} allows a fee of £{pounds(most)} at most."
        yield of_the_letter("N35", Level.WARN, "9(1)", message, f"Ask for £{pounds(most)} or less.", "amount")


def clarification_asks(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N36: a request for clarification says what is needed to find the information (s1(3), EIR r9)."""
    if letter.kind is LetterKind.CLARIFICATION and not (letter.said.text or "").strip():
        message = "The letter does not say what has to be made clear."
        yield of_the_letter(
            "N36",
            Level.BLOCK,
            "1(3)",
            message,
            "Write what you need to know, and help to say it.",
            "text",
        )


def transfer_names_the_other(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N37: a transfer says to which authority (EIR r10; the s45 code)."""
    if letter.kind is LetterKind.TRANSFER and not (letter.said.to or "").strip():
        message = "The letter does not say which authority the request goes to."
        yield of_the_letter("N37", Level.BLOCK, "16(1)", message, "Name the authority.", "to")


def unfinished_work_is_dated(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N38: material in the course of completion: who prepares it, and when it should be done (EIR r14(4))."""
    for one in claims_of(letter):
        part, regime = one.within.part, one.within.regime
        if is_unfinished(one.claim, regime) and gives_no_day(one.claim, part, letter.said.until):
            message = f"{one.capital_cite}: the letter does not estimate when the material will be finished."
            remedy = Remedy("Say when, and which other authority prepares it.", one.at("reason"))
            provision = "EIR 14(4)" if regime is Regime.EIR else one.claim.provision
            yield one.finding("N38", Level.WARN, provision, message, remedy)
