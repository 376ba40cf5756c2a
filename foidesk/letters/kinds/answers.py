"""The answer to each part: what was decided, the officer's own words, and the tables."""

from collections.abc import Iterator, Sequence

from foidesk.domain.decisions import DataTable, Holding, Outcome, Part
from foidesk.domain.timeline import Act, as_corrected
from foidesk.letters.blocks import Block, Heading, ItemList, Paragraph, Passage, Run, Table
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.grounds import Ground, Kind, kind_of, provision_of
from foidesk.letters.kinds.names import named
from foidesk.letters.kinds.voice import Voice, strong
from foidesk.letters.text import linked, one_line, paragraphs

_TELLS_NOTHING = {
    Outcome.REFUSED_COST,
    Outcome.REFUSED_VEXATIOUS,
    Outcome.REFUSED_REPEATED,
    Outcome.NEITHER_CONFIRMED_NOR_DENIED,
    None,
}


def answers(facts: LetterFacts, reasons: Sequence[Ground]) -> Iterator[Block]:
    """Yield the whole part-by-part answer, with the caveat on figures where there are any."""
    voice = facts.voice
    yield voice.heading(2, "answer.heading")
    tells = any(part.outcome not in _TELLS_NOTHING for part in facts.parts)
    if facts.case.data_correct_as_at is not None and tells:
        yield voice.paragraph("answer.as_at", day=voice.day(facts.case.data_correct_as_at))
    for part in facts.parts:
        if facts.is_parted:
            yield Heading(3, named(part, voice))
        yield from answer_of(part, facts, reasons)
    yield from about_figures(facts.parts, voice)


def about_figures(parts: Sequence[Part], voice: Voice) -> Iterator[Block]:
    """Yield the caveat on figures, where any of `parts` has some."""
    if any(part.tables for part in parts):
        yield voice.heading(3, "answer.figures_heading")
        yield voice.paragraph("answer.figures")


def in_brief(facts: LetterFacts) -> Iterator[Block]:
    """Yield one line for each part, where there are several."""
    if len(facts.parts) < 2:
        return
    voice = facts.voice
    yield voice.heading(2, "answer.brief_heading")
    yield ItemList(
        tuple(strong(f"{named(part, voice)}: ", (Run(brief_of(part, facts)),)) for part in facts.parts)
    )


def brief_of(part: Part, facts: LetterFacts) -> str:
    """Return in one clause what was decided on a part."""
    voice = _voice_of(part, facts)
    provision = voice.cited(provision_of(part, facts.case.regime))
    return voice.say(f"brief.{_manner(part, facts, 'brief')}", provision=provision)


def answer_of(part: Part, facts: LetterFacts, reasons: Sequence[Ground]) -> Iterator[Block]:
    """Yield the answer to one part: what it asks, what was decided, the officer's own words, the tables."""
    if part.asks and not part.residual and facts.is_parted:
        yield from (
            Paragraph((Run(asked, emphasis=True, lang=facts.asked_in),), leads_on=True)
            for asked in paragraphs(part.asks)
        )
    ground = next((one for one in reasons if part in one.parts), None)
    yield Paragraph(linked(" ".join(_statement(part, facts, ground, several=facts.is_parted))))
    yield from facts.voice.told(part.answer)
    yield from (_table(table, facts.voice) for table in part.tables)


def _statement(part: Part, facts: LetterFacts, ground: Ground | None, *, several: bool) -> Iterator[str]:
    voice = _voice_of(part, facts)
    manner = _manner(part, facts, "part")
    if manner == Outcome.NOT_HELD and ground is not None:
        manner = "not_held_refused"  # the section that refuses it says that this is the notice
    if part.outcome is Outcome.TRANSFERRED and manner == part.outcome:
        yield from _transferred(part, facts, several=several)
        return
    provision = voice.cited(ground.provision if ground else "")
    yield voice.say(
        _of_all(f"part.{manner}", facts, several=several),
        provision=provision,
        object=ground.about if ground else "",
    )
    if ground and several:
        yield voice.say("answer.see", section=ground.title)


def _manner(part: Part, facts: LetterFacts, table: str) -> str:
    """Return the clause of `table` that fits how a part was decided and what of it is held."""
    if part.outcome is None:
        return "undecided"
    kind = kind_of(part, facts.case.regime)
    if kind in {Kind.NCND, Kind.ACCESSIBLE}:
        return str(kind)
    if kind is Kind.NOT_HELD and part.holding is not Holding.PARTLY_HELD:
        return str(Outcome.NOT_HELD)
    if kind is Kind.COST:
        return _beyond_the_limit(part, table)
    if part.holding is not Holding.PARTLY_HELD:
        return str(part.outcome)
    own = f"{part.outcome}_partly_held"
    refused = part.outcome is Outcome.PARTLY_DISCLOSED and part.claims
    if refused:
        return f"{own}_and_withheld" if table == "part" else str(part.outcome)
    return own if facts.wording.has(f"{table}.{own}") else str(part.outcome)


def _of_all(key: str, facts: LetterFacts, *, several: bool) -> str:
    """Return the clause that speaks of the whole request, where it has one part and there is one."""
    return key if several or not facts.wording.has(f"{key}_whole") else f"{key}_whole"


def _beyond_the_limit(part: Part, table: str) -> str:
    """Return the clause for a refusal on cost: s12(1) leaves the duty to confirm, s12(2) does not."""
    if any(claim.provision == "12(2)" for claim in part.claims):
        return f"{part.outcome}_to_confirm"
    told = table == "part" and part.holding in {Holding.HELD, Holding.PARTLY_HELD}
    return f"{part.outcome}_held" if told else str(part.outcome)


def _transferred(part: Part, facts: LetterFacts, *, several: bool) -> Iterator[str]:
    """Yield that a part is not held, where that is known, and where it went last by the timeline."""
    voice = facts.voice
    if part.holding is Holding.NOT_HELD:
        yield voice.say("part.not_held")
    sent = [
        event
        for event in as_corrected(facts.case.timeline)
        if event.act is Act.TRANSFER and event.to and event.part in {None, part.label}
    ]
    if not sent:
        yield voice.say(_of_all("part.transferred", facts, several=several))
        return
    key = _of_all("part.transferred_to", facts, several=several)
    yield voice.say(key, to=one_line(sent[-1].to or "", 200), on=voice.day(sent[-1].on))


def _table(table: DataTable, voice: Voice) -> Table | Passage:
    """Return a table of the officer's, with our words about it in the language it is in."""
    if voice.officers:
        typed = voice.as_typed
        return Passage(voice.officers.lang, (_drawn(table, typed),), typed.furniture)
    return _drawn(table, voice)


def _drawn(table: DataTable, voice: Voice) -> Table:
    blank = any(cell is None or cell == "" for row in table.rows for cell in row)
    meaning = one_line(table.blank_means or "").rstrip(".")
    return Table(
        title=table.title,
        columns=table.columns,
        rows=table.rows,
        note=table.note,
        blank_means=voice.say("answer.blank", meaning=meaning) if blank and meaning else None,
        row_headers=len(table.columns) > 1,
    )


def _voice_of(part: Part, facts: LetterFacts) -> Voice:
    return facts.speaking(part.regime or facts.case.regime)
