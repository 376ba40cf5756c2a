"""The notice that a fee or charge has to be paid first (FOIA s9, EIR r8, FOISA s9, EI(S)R r8)."""

from collections.abc import Iterator

from foidesk.domain.dates import pounds
from foidesk.domain.limit_terms import Purpose
from foidesk.letters.blocks import Address, Block, Letter
from foidesk.letters.kinds.closing import contact, signature
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.framed import framed
from foidesk.letters.kinds.opening import opening, title
from foidesk.letters.kinds.rights import rights
from foidesk.letters.kinds.spans import span
from foidesk.letters.kinds.voice import strong, unsaid
from foidesk.letters.text import one_line

TITLE = "fees_notice.title"


def fees_notice(facts: LetterFacts) -> Letter:
    """Return the notice; the last day for paying is the clock's. Raises NoSender, NoSuchClause."""
    return framed(facts, title(facts, TITLE), _blocks(facts))


def _blocks(facts: LetterFacts) -> Iterator[Block]:
    voice = facts.voice
    yield from opening(facts, TITLE, "notice.received")
    yield voice.paragraph("fees_notice.notice", leads_on=True)
    if facts.said.amount is None:
        yield unsaid("amount", voice)
    else:
        amount = voice.say("fees_notice.amount", amount=pounds(facts.said.amount))
        yield Address((strong(amount),))
    yield voice.paragraph("fees_notice.covers")
    yield from voice.told(facts.said.text or "")
    yield from _paying(facts)
    if facts.afterwards.clocks[0].due is None:
        yield voice.heading(2, "fees_notice.clock_heading")
        yield voice.paragraph("fees_notice.clock", days=span(facts.limit(Purpose.ANSWER), voice))
    yield from rights(facts, "review.heading_notice")
    yield from contact(facts)
    yield signature(facts)


def _paying(facts: LetterFacts) -> Iterator[Block]:
    voice, running = facts.voice, facts.clock(Purpose.FEE_WINDOW)
    window = span(facts.limit(Purpose.FEE_WINDOW), voice)
    yield voice.heading(2, "fees_notice.pay_heading")
    if running is not None and running.due is not None:
        yield voice.paragraph("fees_notice.pay_by", until=voice.day(running.due), window=window)
    else:
        yield voice.paragraph("fees_notice.pay_within", window=window)
    reference = one_line(facts.case.reference)
    yield voice.paragraph(
        "fees_notice.how_referenced" if reference else "fees_notice.how", reference=reference
    )
    yield voice.paragraph("fees_notice.less")
