"""What is still to come: information to be published (FOIA s22), or finished (EIR r12(4)(d), r14(4))."""

from collections.abc import Iterator

from foidesk.domain.decisions import Claim, Part
from foidesk.domain.still_to_come import gives_no_day, is_to_be_published, is_unfinished
from foidesk.letters.blocks import Block
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.voice import Voice
from foidesk.letters.text import one_line

NO_DAY = "The letter gives no date of publication: add one, or give it in the reason."


def expected(claim: Claim, voice: Voice, facts: LetterFacts) -> Iterator[Block]:
    """Yield the day the letter gives, and the other authority it names; nothing where it gives neither."""
    if voice.ncnd or claim.withhold_reasons:
        return
    until, other = facts.said.until, one_line(facts.said.to or "", 200)
    if is_to_be_published(claim, voice.regime) and until is not None:
        yield voice.paragraph("expected.published", by=voice.day(until))
    if is_unfinished(claim, voice.regime):
        if other:
            yield voice.paragraph("expected.prepared_by", other=other)
        if until is not None:
            yield voice.paragraph("expected.finished", by=voice.day(until))


def warnings_of_response(facts: LetterFacts) -> tuple[str, ...]:
    """Return that an answer gives no day of publication, where it gives none; the law asks for none."""
    return (NO_DAY,) if any(_is_undated(part, facts) for part in facts.parts) else ()


def _is_undated(part: Part, facts: LetterFacts) -> bool:
    regime = part.regime or facts.case.regime
    return any(
        is_to_be_published(claim, regime) and gives_no_day(claim, part, facts.said.until)
        for claim in part.claims
    )
