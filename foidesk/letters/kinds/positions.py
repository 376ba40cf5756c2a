"""The authority's position as a regulator reads it: part by part, with provisions and reasoning."""

from collections.abc import Iterator, Sequence

from foidesk.domain.dates import capitalised
from foidesk.domain.decisions import Part
from foidesk.letters.blocks import Block, Heading, ItemList, Table
from foidesk.letters.kinds.answers import brief_of
from foidesk.letters.kinds.claims import Claimed
from foidesk.letters.kinds.costs import estimate_of
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.grounds import Ground, Kind
from foidesk.letters.kinds.names import named
from foidesk.letters.kinds.voice import strong
from foidesk.letters.text import one_line

_WORKED_OUT = {Kind.COST, Kind.UNREASONABLE}


def in_a_table(facts: LetterFacts) -> Table:
    """Return one row a part: what it asks, what was decided, and under which provisions."""
    voice = facts.voice
    columns = ("part", "asks", "decided", "provisions")
    return Table(
        title=voice.say("ico_submission.positions_table"),
        columns=tuple(voice.say(f"ico_submission.{key}") for key in columns),
        rows=tuple(_row(part, facts) for part in facts.parts),
        row_headers=True,
    )


def _row(part: Part, facts: LetterFacts) -> tuple[str, ...]:
    voice = facts.speaking(part.regime or facts.case.regime)
    said = brief_of(part, facts)
    cites = tuple(dict.fromkeys(claim.provision for claim in part.claims))
    none = voice.say("ico_submission.no_provision")
    cited = voice.all_cited(cites) if cites else none
    asks = "" if part.residual else one_line(part.asks, 300)
    return (
        named(part, voice),
        asks or voice.say("ico_submission.as_quoted"),
        capitalised(said),
        capitalised(cited),
    )


def positions(facts: LetterFacts, reasons: Sequence[Ground]) -> Iterator[Block]:
    """Yield the reasoning behind every ground, under a heading of its own."""
    for ground in reasons:
        yield Heading(2, ground.title)
        parts = facts.voice.listed([named(part, facts.voice) for part in ground.parts])
        yield facts.voice.paragraph("ico_submission.concerns", parts=parts)
        yield from _reasoning(ground, facts)


def _reasoning(ground: Ground, facts: LetterFacts) -> Iterator[Block]:
    several = len(ground.claims) > 1
    claimed = [
        Claimed(claim, facts.provisions, ground.voice, level=4 if several else 3, pooled=bool(ground.pooled))
        for claim in ground.claims
    ]
    if claimed:
        yield ItemList(tuple(strong(one.label()) for one in claimed))
    for one in claimed:
        if several:
            yield Heading(3, one.label())
        yield from one.blocks()
    if ground.pooled:
        yield ground.voice.heading(3, "claim.balance")
        yield from ground.voice.told(ground.pooled)
        yield ground.voice.paragraph("claim.concluded_pooled")
    if ground.kind in _WORKED_OUT and facts.case.cost_estimate is not None:
        yield from estimate_of(facts.case.cost_estimate, ground.voice, facts.cost_limit(ground.voice.regime))
