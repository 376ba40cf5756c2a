"""What happened, as a table for somebody outside: the timeline without what is only of the office."""

from collections.abc import Iterator

from foidesk.domain.dispute import Dispute
from foidesk.domain.timeline import Act, Event
from foidesk.letters.blocks import Table
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.text import one_line

_OF_THE_OFFICE = {Act.REFER, Act.CONSULT, Act.CORRECT, Act.CLOSE}
"""Who was asked inside could itself show what is held; the notes of the office stay there as well."""


def chronology(facts: LetterFacts, dispute: Dispute) -> Table:
    """Return every act that moved the request, with its date, in order; nobody's notes with them."""
    voice = facts.voice
    return Table(
        title=voice.say("chronology.table"),
        columns=(voice.say("chronology.date"), voice.say("chronology.what")),
        rows=tuple(
            (voice.day(row.on), " ".join(_said(row, facts)))
            for row in dispute.rows
            if row.act not in _OF_THE_OFFICE
        ),
        row_headers=True,
    )


def _said(row: Event, facts: LetterFacts) -> Iterator[str]:
    voice = facts.voice
    own = f"chronology.{row.act}_{row.outcome}"
    informal = row.act is Act.ASK_CLARIFICATION and not row.formal
    key = "chronology.ask_informally" if informal else f"chronology.{row.act}"
    yield voice.say(own if row.outcome and voice.wording.has(own) else key)
    if row.part:
        yield voice.say("chronology.part", part=one_line(row.part, 100))
    if row.to and row.act is Act.TRANSFER:
        yield voice.say("chronology.to", to=one_line(row.to, 200))
    if row.reference:
        yield voice.say("chronology.reference", reference=one_line(row.reference, 100))
    if row.until is not None:
        yield voice.say("chronology.until", until=voice.day(row.until))
