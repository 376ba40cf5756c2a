"""Passing a request, or one part of it, on to another authority (the s45 code, with agreement; EIR r10)."""

from collections.abc import Iterator

from foidesk.domain.decisions import Holding, Outcome, Part
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.regime import Regime
from foidesk.domain.strands import named
from foidesk.letters.blocks import Block, Letter, Paragraph, Quote
from foidesk.letters.kinds.closing import contact, signature
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.framed import framed
from foidesk.letters.kinds.opening import opening, the_request, title
from foidesk.letters.kinds.part_answers import the_rest
from foidesk.letters.kinds.rights import rights
from foidesk.letters.kinds.spans import span
from foidesk.letters.kinds.voice import unsaid
from foidesk.letters.text import linked, one_line

_HELD = {Holding.HELD, Holding.PARTLY_HELD}


def transfer(facts: LetterFacts) -> Letter:
    """Return the letter; where the law takes a transfer for a refusal, it is the notice of that as well.

    Raises NoSender, NoSuchClause.
    """
    part = _sent(facts)
    if part is not None and part.regime is not None:
        facts = facts.under(part.regime)
    key = "transfer.title" if part is None else "transfer.title_part"
    return framed(facts, title(facts, key), _blocks(facts, part, key))


def _sent(facts: LetterFacts) -> Part | None:
    """Return the one part that is passed on, or None where the whole request is."""
    label = facts.said.part
    return next((part for part in facts.case.parts if label and part.label == label), None)


def _blocks(facts: LetterFacts, part: Part | None, key: str) -> Iterator[Block]:
    yield from opening(facts, key, "notice.received")
    if part is None:
        yield from the_request(facts)
    else:
        yield facts.voice.heading(2, "transfer.given_heading")
        yield Quote(facts.quoted(part.asks or facts.said.part or ""))
    yield facts.voice.heading(2, "transfer.heading")
    yield from _passed(facts, part)
    yield from facts.voice.told(facts.said.text or "")
    yield from rights(facts, "review.heading_notice")
    yield from contact(facts)
    yield signature(facts)


def _passed(facts: LetterFacts, part: Part | None) -> Iterator[Block]:
    voice, to = facts.voice, one_line(facts.said.to or "", 200)
    if _not_held(facts, part):
        yield voice.paragraph("part.not_held")
    if not to:
        yield unsaid("to", voice)
        return
    on = facts.act.on if facts.act else facts.dated
    what = voice.say("transfer.whole" if part is None else "transfer.part")
    yield voice.paragraph("transfer.passed", to=to, what=what, on=voice.day(on))
    theirs = voice.say("transfer.their_time", to=to, days=span(facts.limit(Purpose.ANSWER), voice))
    yield Paragraph(linked(f"{theirs} {voice.say('transfer.ours_ends')}"))
    if part is not None:
        parts = named(facts.case.parts)
        yield from the_rest(
            facts, [name for name, one in parts.items() if one.outcome is Outcome.TRANSFERRED]
        )


def _not_held(facts: LetterFacts, part: Part | None) -> bool:
    """Whether the letter says that the information is not held: outside FOIA that is why it is passed on."""
    about = facts.parts if part is None else (part,)
    if all(one.holding is Holding.NOT_HELD for one in about):
        return True
    return facts.case.regime is not Regime.FOIA and not any(one.holding in _HELD for one in about)
