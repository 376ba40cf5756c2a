"""What a case in a file cannot be, though each of its values is of the right kind."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from foidesk.domain.case import Case
from foidesk.domain.decisions import Claim, Part
from foidesk.domain.provisions import Provisions
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, Event, struck_rows
from foidesk.intake.wire_faults import Fault

NAMES: Final = {
    Regime.FOIA: "FOIA",
    Regime.EIR: "the EIR",
    Regime.FOISA: "FOISA",
    Regime.EISR: "the EISR",
}


@dataclass(frozen=True, slots=True)
class _Laws:
    """The provisions there are, the law of the case, and those it or a part of it was moved to later."""

    provisions: Provisions
    regime: Regime
    moved_to: tuple[Regime, ...]

    def of(self, part: Part) -> tuple[Regime, ...]:
        """Return the laws a part can have been decided under, once each."""
        return tuple(dict.fromkeys((part.regime or self.regime, *self.moved_to)))


def case_faults(case: Case, provisions: Provisions) -> Iterator[Fault]:
    """Yield what no case can say: a provision the law lacks, a ragged table, a correction of nothing."""
    laws = _Laws(provisions, case.regime, tuple(_moved_to(case.timeline)))
    yield from _part_faults("/parts", case.parts, laws)
    gone = struck_rows(case.timeline)
    if not any(event.act is Act.RECEIVE and row not in gone for row, event in enumerate(case.timeline)):
        yield "/timeline", 'has no "receive" row'
    for row, event in enumerate(case.timeline):
        path = f"/timeline/{row}"
        yield from _event_faults(path, event, laws)
        if event.struck and event.act is not Act.CORRECT:
            yield f"{path}/struck", 'belongs to a "correct" row, which names the row that is struck'
        if event.act is Act.CORRECT:
            yield from _correction_faults(path, event, case.timeline[:row])


def _moved_to(timeline: tuple[Event, ...]) -> Iterator[Regime]:
    for event in timeline:
        row = event.should_say or event
        if row.act is Act.RECLASSIFY and row.to and row.to.lower() in set(Regime):
            yield Regime(row.to.lower())


def _event_faults(path: str, event: Event, laws: _Laws) -> Iterator[Fault]:
    yield from _part_faults(f"{path}/parts", event.parts, laws)
    if event.should_say is not None:
        yield from _event_faults(f"{path}/should_say", event.should_say, laws)


def _correction_faults(path: str, event: Event, before: tuple[Event, ...]) -> Iterator[Fault]:
    if event.row is None:
        yield f"{path}/row", "is missing: a correction names the row it corrects"
    elif event.row >= len(before):
        yield f"{path}/row", f"{event.row} is not a row before this one; rows are counted from 0"
    elif before[event.row].act is Act.CORRECT:
        yield f"{path}/row", f"{event.row} is a correction itself; name the row that it corrected"
    if event.struck:
        if event.should_say is not None:
            yield f"{path}/struck", "cannot be true where the row should have said something else"
    elif event.should_say is None:
        yield f"{path}/should_say", "is missing: a correction says what the row should have been"
    elif event.should_say.act is Act.CORRECT:
        yield f"{path}/should_say/act", "cannot be a correction itself"


def _part_faults(path: str, parts: tuple[Part, ...], laws: _Laws) -> Iterator[Fault]:
    for number, part in enumerate(parts):
        for place, table in enumerate(part.tables):
            for row, cells in enumerate(table.rows):
                if len(cells) != len(table.columns):
                    yield (
                        f"{path}/{number}/tables/{place}/rows/{row}",
                        f"has {len(cells)} cells for {len(table.columns)} columns",
                    )
        for place, claim in enumerate(part.claims):
            yield from _claim_faults(f"{path}/{number}/claims/{place}", claim, laws.of(part), laws.provisions)


def _claim_faults(
    path: str, claim: Claim, regimes: tuple[Regime, ...], provisions: Provisions
) -> Iterator[Fault]:
    cited = [("provision", claim.provision), *((f"limbs/{at}", one) for at, one in enumerate(claim.limbs))]
    if claim.alternative_to is not None:
        cited.append(("alternative_to", claim.alternative_to))
    for key, cite in cited:
        if not any(provisions.knows(regime, cite) for regime in regimes):
            named = " or ".join(NAMES[regime] for regime in regimes)
            yield f"{path}/{key}", f'"{cite}" is not a provision of {named}'
