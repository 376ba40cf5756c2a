"""Refusal of a vexatious or a repeated request (FOIA s14)."""

from collections.abc import Iterator

from foidesk.domain.case import LinkKind
from foidesk.letters.blocks import Block
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.grounds import Ground
from foidesk.letters.text import one_line


def refusal_of_vexation(ground: Ground) -> Iterator[Block]:
    """Yield the notice, what the law means by the word, and the reasons."""
    voice = ground.voice
    yield voice.paragraph("vexatious.notice")
    yield voice.paragraph("vexatious.law", provision=voice.titled(ground.provision))
    yield from _reasons(ground)


def refusal_of_repeat(ground: Ground, facts: LetterFacts) -> Iterator[Block]:
    """Yield the notice, the law, which request it repeats, and the reasons."""
    voice = ground.voice
    yield voice.paragraph("repeated.notice")
    yield voice.paragraph("repeated.law", provision=voice.titled(ground.provision))
    for link in facts.case.links:
        if link.kind is LinkKind.REPEATS:
            yield voice.paragraph("repeated.earlier", reference=one_line(link.reference, 100))
    yield from _reasons(ground)


def _reasons(ground: Ground) -> Iterator[Block]:
    for claim in ground.claims:
        if claim.withhold_reasons:
            yield ground.voice.paragraph("claim.reasons_withheld")
        else:
            yield from ground.voice.told(claim.reason)
