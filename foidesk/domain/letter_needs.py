"""What a letter still lacks before it can go out: particulars its law requires, and acts its law knows."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from foidesk.domain.dates import in_words
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.letter_needs_disputed import lacking_in_dispute
from foidesk.domain.outgoing import Outgoing
from foidesk.domain.regime import Regime
from foidesk.domain.weighing import cites_in, is_qualified, names, weighed

ENVIRONMENTAL = frozenset({Regime.EIR, Regime.EISR})


def lacking(letter: Outgoing) -> tuple[str, ...]:
    """Return what keeps the letter from going out, one sentence each that says how to mend it."""
    look = NEEDS.get(letter.kind, lacking_in_dispute)
    return tuple(look(letter))


def _clarification(letter: Outgoing) -> Iterator[str]:
    if not (letter.said.text or "").strip():
        yield "The letter does not say what the applicant has to tell you: give it as its text."


def _fees_notice(letter: Outgoing) -> Iterator[str]:
    amount = letter.said.amount
    if amount is None:
        yield "The notice does not say how much is to be paid (FOIA s9(1), EIR r8(4)): give the amount."
    elif amount <= 0:
        yield "The amount to be paid has to be more than nothing: give the amount, or send no notice."


def _public_interest_extension(letter: Outgoing) -> Iterator[str]:
    if Regime.FOIA not in letter.regimes:
        yield "Only FOIA has more time to weigh the public interest (s10(3)): the case is under another law."
        return
    yield from _exemptions(letter)
    if letter.said.until is None:
        yield "The notice gives no estimate of when you will have decided (s17(2)): give the date."
    else:
        yield from _not_before_its_letter(letter)


def _exemptions(letter: Outgoing) -> Iterator[str]:
    """Yield what is wrong with the exemptions named: none engaged, not qualified, or no reason given."""
    parts = [part for part in letter.parts if (part.regime or letter.case.regime) is Regime.FOIA]
    claims = [claim for part in parts for claim in part.claims]
    for cite in cites_in(letter.said.provision):
        meant = [claim for claim in claims if names(cite, claim)]
        if not meant:
            yield f"No part of the request claims section {cite}: claim it on a part first."
        elif not any(is_qualified(claim, Regime.FOIA, letter.provisions) for claim in meant):
            yield f"Section {cite} is not a qualified exemption, so there is no public interest to weigh."
    found = weighed(parts, Regime.FOIA, letter.provisions, cites_in(letter.said.provision))
    if not found and not letter.said.provision:
        yield "No part of the request claims a qualified exemption yet (s17(1)): claim it, with the reason."
    for one in found:
        if not one.claim.reason.strip() and not one.claim.withhold_reasons:
            cite = one.claim.provision
            yield f"Nothing says why section {cite} applies (s17(1)(c)): give the reason with the claim."


def _eir_extension(letter: Outgoing) -> Iterator[str]:
    if not letter.regimes & ENVIRONMENTAL:
        yield "Only the Regulations on environmental information know this extension (r7)."
        return
    if letter.said.until is None:
        yield "The notice does not say by when you will answer (r7(3)): give the date."
    else:
        yield from _not_before_its_letter(letter)
    if letter.longest_on and letter.said.until and letter.said.until > letter.longest_on:
        yield f"No answer may come later than {in_words(letter.longest_on)} (r7(1)): give an earlier date."
    if Regime.EISR in letter.regimes and not (letter.said.text or "").strip():
        yield "The notice gives no reasons (EI(S)R r7): say why the information is complex and voluminous."


def _transfer(letter: Outgoing) -> Iterator[str]:
    if not (letter.said.to or "").strip():
        yield "The letter does not say which authority the request goes to: give its name."
    labels = {part.label for part in letter.case.parts}
    if letter.said.part and letter.said.part not in labels:
        yield f"The request has no part “{letter.said.part}”: give the label of one it has, or none."


def _late_apology(letter: Outgoing) -> Iterator[str]:
    if letter.standing.answered_on is not None:
        yield f"The request was answered on {in_words(letter.standing.answered_on)}."
    elif letter.due_on is None:
        yield "No date is running for the answer, so it is not late."
    elif letter.dated <= letter.due_on:
        yield f"The answer is due {in_words(letter.due_on)}, so it is not late."
    elif letter.said.until is None:
        yield "The letter does not say when the applicant can expect the answer: give the date."
    else:
        yield from _not_before_its_letter(letter)


def _not_before_its_letter(letter: Outgoing) -> Iterator[str]:
    if letter.said.until is not None and letter.said.until < letter.dated:
        yield f"The date given, {in_words(letter.said.until)}, is before the letter’s own: give a later one."


NEEDS: Mapping[LetterKind, Callable[[Outgoing], Iterator[str]]] = MappingProxyType(
    {
        LetterKind.CLARIFICATION: _clarification,
        LetterKind.FEES_NOTICE: _fees_notice,
        LetterKind.PUBLIC_INTEREST_EXTENSION: _public_interest_extension,
        LetterKind.EIR_EXTENSION: _eir_extension,
        LetterKind.TRANSFER: _transfer,
        LetterKind.LATE_APOLOGY: _late_apology,
    }
)
"""What is looked for in each kind of letter; what is not here needs nothing said."""
