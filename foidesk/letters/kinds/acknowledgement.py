"""The acknowledgement: the request has come, and by when it will be answered."""

from collections.abc import Iterator

from foidesk.domain.authority import WelshUse
from foidesk.domain.case import Language
from foidesk.domain.limit_terms import Purpose
from foidesk.letters.blocks import Block, Letter, Paragraph, Run
from foidesk.letters.kinds.closing import contact_in_short, signature
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.framed import framed
from foidesk.letters.kinds.opening import opening, the_request, title
from foidesk.letters.kinds.spans import due_in_words, how_counted
from foidesk.letters.text import linked

TITLE = "acknowledgement.title"


def acknowledgement(facts: LetterFacts) -> Letter:
    """Return the letter; no law asks for one, and it moves no clock. Raises NoSender, NoSuchClause."""
    return framed(facts, title(facts, TITLE), _blocks(facts))


def _blocks(facts: LetterFacts) -> Iterator[Block]:
    yield from opening(facts, TITLE, "acknowledgement.thanks")
    yield facts.voice.heading(2, "acknowledgement.when_heading")
    yield Paragraph(linked(" ".join(_when(facts))))
    yield from facts.voice.told(facts.said.text or "")
    yield facts.voice.paragraph("acknowledgement.may_write")
    yield from _welsh_is_welcome(facts)
    yield from contact_in_short(facts)
    yield signature(facts)
    yield from the_request(facts)


def _welsh_is_welcome(facts: LetterFacts) -> Iterator[Block]:
    """Yield that one can write in Welsh without delay; in Welsh too where there is no Welsh version."""
    if facts.lead.welsh is WelshUse.NONE:
        return
    welsh = facts.wording.welsh
    if Language.WELSH not in facts.languages and welsh is not None:
        yield Paragraph((Run(welsh.say("acknowledgement.welsh"), lang=welsh.lang),))
    yield facts.voice.paragraph("acknowledgement.welsh")


def _when(facts: LetterFacts) -> Iterator[str]:
    """Yield by when the answer has to come and how that was counted, or why no date is running."""
    voice, clock = facts.voice, facts.afterwards.clocks[0]
    if clock.due is None:
        yield voice.say("acknowledgement.stopped")
    elif clock.purpose is Purpose.EXTENDED_ANSWER:
        yield voice.say("acknowledgement.by_promised", due=due_in_words(clock, voice))
    else:
        yield voice.say("acknowledgement.by", due=due_in_words(clock, voice))
        yield from how_counted(clock, facts)
