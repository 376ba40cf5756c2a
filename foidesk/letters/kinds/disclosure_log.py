"""An answer as it is published: request and answer with no applicant in them, ready for the web."""

from collections.abc import Iterator

from foidesk.domain.dispute import Dispute
from foidesk.letters.blocks import Address, Block, Detail, Heading, Letter, Quote
from foidesk.letters.kinds.answers import answers, in_brief
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.grounds import grounds
from foidesk.letters.kinds.opening import also_under, title
from foidesk.letters.kinds.published import as_published
from foidesk.letters.kinds.refusals import refusal
from foidesk.letters.kinds.sheets import labelled, to_nobody
from foidesk.letters.text import linked, one_line

_KIND = "disclosure_log"
TITLE = "disclosure_log.title"


def disclosure_log(facts: LetterFacts) -> Letter:
    """Return the answer last given out, for publication: no name, no address, no reference of the applicant.

    Raises NoSender, NoSuchClause, MissingSlot.
    """
    answered = Dispute.of(facts.case).given_out
    clean = as_published(facts)
    voice = clean.voice
    rows = (
        ("disclosure_log.answered", voice.day(answered.on) if answered else None),
        ("disclosure_log.published", voice.day(facts.dated)),
        ("disclosure_log.under", voice.say("act.name")),
    )
    return to_nobody(clean, title(clean, TITLE), _rows(clean, rows), _blocks(clean))


def _rows(facts: LetterFacts, rows: tuple[tuple[str, str | None], ...]) -> Iterator[Detail]:
    return labelled(facts.voice, rows)


def _blocks(facts: LetterFacts) -> Iterator[Block]:
    voice, reasons = facts.voice, grounds(facts)
    yield Heading(1, title(facts, TITLE))
    yield voice.paragraph(f"{_KIND}.about", act=voice.say("act.name"))
    yield from also_under(facts)
    yield voice.heading(2, f"{_KIND}.request_heading")
    quoted = facts.quoted(facts.case.request_text)
    if quoted:
        yield voice.paragraph(f"{_KIND}.request", leads_on=True)
        yield Quote(quoted)
    else:
        yield voice.paragraph(f"{_KIND}.request_empty")
    yield from in_brief(facts)
    yield from answers(facts, reasons)
    for place, ground in enumerate(reasons):
        yield from refusal(ground, facts, reasons[:place])
    yield from _more(facts)


def _more(facts: LetterFacts) -> Iterator[Block]:
    """Yield how to ask us about what is published: the office, no officer's name."""
    voice = facts.voice
    yield voice.heading(2, f"{_KIND}.more_heading")
    names = voice.listed([one_line(one.name) for one in facts.authorities])
    yield voice.paragraph(f"{_KIND}.more", leads_on=bool(facts.lead.email), authorities=names)
    if facts.lead.email:
        yield Address((linked(voice.say("closing.by_email", email=facts.lead.email)),))
    yield voice.paragraph("closing.act", act=voice.say("act.name"), link=voice.say("act.link"))
