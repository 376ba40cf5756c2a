"""What is still to come: information to be published (FOIA s22), or finished (EIR r12(4)(d), r14(4))."""

from collections.abc import Iterator

from foidesk.domain.decisions import Claim
from foidesk.domain.regime import Regime
from foidesk.letters.blocks import Block
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.voice import Voice
from foidesk.letters.text import one_line

_TO_BE_PUBLISHED = {(Regime.FOIA, "22"), (Regime.FOIA, "22A"), (Regime.FOISA, "27")}
_UNFINISHED = {(Regime.EIR, "12(4)(d)"), (Regime.EISR, "10(4)(d)")}


def expected(claim: Claim, voice: Voice, facts: LetterFacts) -> Iterator[Block]:
    """Yield the day the letter gives, and the other authority it names; nothing where it gives neither."""
    if voice.ncnd or claim.withhold_reasons:
        return
    until, other = facts.said.until, one_line(facts.said.to or "", 200)
    if _is_to_be_published(claim, voice.regime) and until is not None:
        yield voice.paragraph("expected.published", by=voice.day(until))
    if (voice.regime, claim.provision) in _UNFINISHED:
        if other:
            yield voice.paragraph("expected.prepared_by", other=other)
        if until is not None:
            yield voice.paragraph("expected.finished", by=voice.day(until))


def _is_to_be_published(claim: Claim, regime: Regime) -> bool:
    return (regime, claim.provision.partition("(")[0]) in _TO_BE_PUBLISHED


def warnings_of_response(facts: LetterFacts) -> tuple[str, ...]:
    """Return what an answer should say of the time to come and does not, a sentence each."""
    return tuple(dict.fromkeys(_warnings(facts)))


def _warnings(facts: LetterFacts) -> Iterator[str]:
    if facts.said.until is not None:
        return
    for part in facts.parts:
        regime = part.regime or facts.case.regime
        for claim in part.claims:
            if any(char.isdigit() for char in f"{part.answer}{claim.reason}"):
                continue
            if _is_to_be_published(claim, regime):
                yield "The letter gives no date of publication: add one, or give it in the reason."
            if (regime, claim.provision) in _UNFINISHED:
                yield "The letter does not say when the information will be finished."
