"""More time for a complex and voluminous request for environmental information (EIR r7, EI(S)R r7)."""

from collections.abc import Iterator

from foidesk.domain.decisions import Part
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.part_answer import called
from foidesk.domain.regime import ENVIRONMENTAL, Regime
from foidesk.domain.several_parts import labels_in
from foidesk.domain.strands import named
from foidesk.letters.blocks import Block, Letter, Paragraph
from foidesk.letters.kinds.closing import contact, signature
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.framed import framed
from foidesk.letters.kinds.names import in_a_sentence
from foidesk.letters.kinds.opening import opening, title
from foidesk.letters.kinds.part_answers import the_rest
from foidesk.letters.kinds.rights import rights
from foidesk.letters.kinds.spans import how_counted, span
from foidesk.letters.kinds.voice import unsaid
from foidesk.letters.text import linked

TITLE = "eir_extension.title"


def eir_extension(facts: LetterFacts) -> Letter:
    """Return the notice; the last day is the clock's. Raises NoSender, NoSuchClause."""
    environmental = sorted(facts.regimes & ENVIRONMENTAL)
    facts = facts.under(environmental[0] if environmental else Regime.EIR)
    return framed(facts, title(facts, TITLE), _blocks(facts))


def _blocks(facts: LetterFacts) -> Iterator[Block]:
    voice = facts.voice
    yield from opening(facts, TITLE, "notice.received")
    put_off = _put_off(facts)
    yield voice.heading(2, "eir_extension.why_heading")
    if put_off:
        yield voice.paragraph("eir_extension.parts", parts=in_a_sentence(put_off, voice))
    yield voice.paragraph(
        "eir_extension.why",
        longest=span(facts.limit(Purpose.EXTENDED_ANSWER), voice),
        days=span(facts.limit(Purpose.ANSWER), voice),
    )
    if facts.said.text:
        yield from voice.told(facts.said.text)
    elif voice.regime is Regime.EISR:
        yield unsaid("reasons", voice)
    yield voice.paragraph("eir_extension.notice")
    yield voice.heading(2, "eir_extension.when_heading")
    yield from _when(facts)
    if put_off:
        yield from the_rest(facts)
    yield from rights(facts, "review.heading_notice")
    yield from contact(facts)
    yield signature(facts)


def _put_off(facts: LetterFacts) -> tuple[Part, ...]:
    """The parts the longer time is for, where it is not for the whole request."""
    every = named(facts.case.parts)
    wanted = labels_in(facts.said.part, every)
    found = tuple(called(name, part) for name, part in every.items() if name in wanted)
    return found if len(found) < len(every) else ()


def _when(facts: LetterFacts) -> Iterator[Block]:
    voice, until = facts.voice, facts.said.until
    if until is None:
        yield unsaid("until", voice)
        return
    said = [voice.say("eir_extension.by", until=voice.day(until))]
    clock = facts.clock(Purpose.EXTENDED_ANSWER)
    if clock is not None and clock.due is not None:
        if until < clock.due:
            said.append(voice.say("eir_extension.latest", due=voice.day(clock.due)))
        said.extend(how_counted(clock, facts))
    said.append(voice.say("eir_extension.sooner"))
    yield Paragraph(linked(" ".join(said)))
