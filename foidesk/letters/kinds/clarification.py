"""Asking what is wanted, with help to say it (FOIA s1(3) and s16, EIR r9, FOISA s1(3) and s15)."""

from collections.abc import Iterator

from foidesk.domain.limit_terms import Purpose
from foidesk.letters.blocks import Block, Letter, Paragraph
from foidesk.letters.kinds.closing import contact_in_short, signature
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.framed import framed
from foidesk.letters.kinds.opening import opening, the_request, title
from foidesk.letters.kinds.spans import due_in_words, span
from foidesk.letters.kinds.voice import unsaid
from foidesk.letters.text import linked

TITLE = "clarification.title"


def clarification(facts: LetterFacts) -> Letter:
    """Return the letter; one outside s1(3) claims no right to wait. Raises NoSender, NoSuchClause."""
    return framed(facts, title(facts, TITLE), _blocks(facts))


def _blocks(facts: LetterFacts) -> Iterator[Block]:
    voice = facts.voice
    informal = facts.act is not None and not facts.act.formal
    yield from opening(facts, TITLE, "notice.received")
    yield voice.heading(2, "clarification.why_heading")
    yield voice.paragraph("clarification.why_informal" if informal else "clarification.why", leads_on=True)
    if facts.said.text:
        yield from voice.told(facts.said.text)
    else:
        yield unsaid("question", voice)
    yield voice.paragraph("clarification.help")
    yield voice.heading(2, "clarification.next_heading")
    yield Paragraph(linked(" ".join(_next(facts))))
    yield from contact_in_short(facts)
    yield signature(facts)
    yield from the_request(facts)


def _next(facts: LetterFacts) -> Iterator[str]:
    """Yield what the clock does: it stands still, or, asked out of time or informally, it goes on."""
    voice, clock = facts.voice, facts.afterwards.clocks[0]
    if clock.due is not None:
        late = facts.dated > clock.due
        yield voice.say(f"clarification.{'overdue' if late else 'running'}", due=due_in_words(clock, voice))
        return
    yield voice.say("clarification.stopped", days=span(facts.limit(Purpose.ANSWER), voice))
    lapses = facts.said.until
    yield voice.say(
        "clarification.lapses" if lapses else "clarification.waiting",
        until=voice.day(lapses) if lapses else "",
    )
