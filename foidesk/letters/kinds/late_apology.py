"""The holding letter for an answer that is late: sorry, when it will come, and the right to complain now."""

from collections.abc import Iterator

from foidesk.domain.limit_terms import Purpose
from foidesk.letters.blocks import Block, Letter, Paragraph
from foidesk.letters.kinds.closing import contact, signature
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.framed import framed
from foidesk.letters.kinds.opening import greeting, jointly, title
from foidesk.letters.kinds.rights import complaint, reviewers, where_to_send
from foidesk.letters.kinds.spans import span
from foidesk.letters.kinds.voice import unsaid
from foidesk.letters.text import linked

TITLE = "late_apology.title"


def late_apology(facts: LetterFacts) -> Letter:
    """Return the letter; it tells of no act and moves no clock. Raises NoSender, NoSuchClause."""
    return framed(facts, title(facts, TITLE), _blocks(facts))


def _blocks(facts: LetterFacts) -> Iterator[Block]:
    voice = facts.voice
    yield from greeting(facts, title(facts, TITLE))
    yield voice.paragraph("notice.received", received=voice.day(facts.received_on), act=voice.say("act.name"))
    yield from jointly(facts)
    yield _sorry(facts)
    yield from voice.told(facts.said.text or "")
    yield voice.heading(2, "late_apology.expect_heading")
    until = facts.said.until
    if until is None:
        yield unsaid("until", voice)
    else:
        yield voice.paragraph("late_apology.expect", until=voice.day(until))
    yield from _rights(facts)
    yield from contact(facts)
    yield signature(facts)


def _sorry(facts: LetterFacts) -> Paragraph:
    voice, due = facts.voice, facts.due_on
    if due is None or facts.dated <= due:
        return unsaid("not_late", voice)
    return voice.paragraph("late_apology.sorry", due=voice.day(due))


def _rights(facts: LetterFacts) -> Iterator[Block]:
    """Yield what can be done before an answer has come: a review at once, and the regulator."""
    voice, offering = facts.voice, reviewers(facts)
    yield voice.heading(2, "late_apology.rights_heading")
    if offering:
        window = span(facts.limit(Purpose.REVIEW_WINDOW), voice)
        days = voice.counted(offering[0][1].answer_days, "working_days")
        asked = voice.say("late_apology.review", window=window)
        yield Paragraph(linked(f"{asked} {voice.say('late_apology.answered', days=days)}"))
        yield from where_to_send(offering, voice)
    else:
        yield voice.paragraph("review.none")
    yield from complaint(facts, "late_apology.complain")
