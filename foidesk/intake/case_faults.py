"""What a case in a file cannot be, though each of its values is of the right kind."""

import re
from collections.abc import Iterator
from typing import Final

from foidesk.domain.case import Case
from foidesk.domain.decisions import Claim, Part
from foidesk.domain.provisions import Provisions
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act, Event
from foidesk.intake.wire_faults import Fault

CITE = re.compile(r"[0-9]{1,3}[A-Z]{0,2}(\([0-9]{1,2}[A-Z]{0,2}\)|\([a-z]{1,4}\))*")
NAMES: Final = {
    Regime.FOIA: "FOIA",
    Regime.EIR: "the EIR",
    Regime.FOISA: "FOISA",
    Regime.EISR: "the EISR",
}


def case_faults(case: Case, provisions: Provisions) -> Iterator[Fault]:
    """Yield what no case can say: a provision the law lacks, a ragged table, a correction of nothing."""
    yield from _part_faults("/parts", case.parts, case.regime, provisions)
    if not any(event.act is Act.RECEIVE for event in case.timeline):
        yield "/timeline", 'has no "receive" row'
    for row, event in enumerate(case.timeline):
        path = f"/timeline/{row}"
        yield from _event_faults(path, event, case.regime, provisions)
        if event.act is Act.CORRECT:
            yield from _correction_faults(path, event, case.timeline[:row])


def _event_faults(path: str, event: Event, regime: Regime, provisions: Provisions) -> Iterator[Fault]:
    yield from _part_faults(f"{path}/parts", event.parts, regime, provisions)
    if event.should_say is not None:
        yield from _event_faults(f"{path}/should_say", event.should_say, regime, provisions)


def _correction_faults(path: str, event: Event, before: tuple[Event, ...]) -> Iterator[Fault]:
    if event.row is None:
        yield f"{path}/row", "is missing: a correction names the row it corrects"
    elif event.row >= len(before):
        yield f"{path}/row", f"{event.row} is not a row before this one; rows are counted from 0"
    elif before[event.row].act is Act.CORRECT:
        yield f"{path}/row", f"{event.row} is a correction itself; name the row that it corrected"
    if event.should_say is None:
        yield f"{path}/should_say", "is missing: a correction says what the row should have been"
    elif event.should_say.act is Act.CORRECT:
        yield f"{path}/should_say/act", "cannot be a correction itself"


def _part_faults(
    path: str, parts: tuple[Part, ...], regime: Regime, provisions: Provisions
) -> Iterator[Fault]:
    for number, part in enumerate(parts):
        for place, table in enumerate(part.tables):
            for row, cells in enumerate(table.rows):
                if len(cells) != len(table.columns):
                    yield (
                        f"{path}/{number}/tables/{place}/rows/{row}",
                        f"has {len(cells)} cells for {len(table.columns)} columns",
                    )
        for place, claim in enumerate(part.claims):
            yield from _claim_faults(
                f"{path}/{number}/claims/{place}", claim, part.regime or regime, provisions
            )


def _claim_faults(path: str, claim: Claim, regime: Regime, provisions: Provisions) -> Iterator[Fault]:
    cited = [("provision", claim.provision), *((f"limbs/{at}", one) for at, one in enumerate(claim.limbs))]
    if claim.alternative_to is not None:
        cited.append(("alternative_to", claim.alternative_to))
    for key, cite in cited:
        if not _is_provision(cite, regime, provisions):
            yield f"{path}/{key}", f'"{cite}" is not a provision of {NAMES[regime]}'


def _is_provision(cite: str, regime: Regime, provisions: Provisions) -> bool:
    """Whether the law has it; of an Act whose table is not shipped, whether it looks like one."""
    if any(row.regime is regime for row in provisions.rows):
        return provisions.knows(regime, cite)
    return CITE.fullmatch(cite) is not None
