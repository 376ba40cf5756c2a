"""What was decided before under one provision: how often with which outcome, and the latest of them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from foidesk.domain.decisions import Outcome
from foidesk.domain.regime import Regime
from foidesk.store.past_claims import LOOKED_AT, past_claims_of
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records

LATEST = 5


@dataclass(frozen=True, slots=True)
class PastDecision:
    """One part that was decided under the provision, in another case."""

    case_id: int
    reference: str
    answered_on: date
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class PastDecisions:
    """How many parts came to which outcome, the commonest first; and the latest, newest first.

    `among` is None where every case was looked at, or how many of the latest answered ones were.
    """

    counts: tuple[tuple[Outcome, int], ...]
    latest: tuple[PastDecision, ...]
    among: int | None = None


def past_decisions(
    records: Records, case_id: int, regime: Regime, provision: str, stages: Collection[str]
) -> PastDecisions:
    """Return what was decided under `provision` in other cases that stand at one of `stages`.

    Of the authorities the case speaks for, where it names any. A part counts once.
    """
    connection = plain(records)
    found = past_claims_of(connection, case_id, regime, provision, stages)
    counted = connection.execute(
        f"select part.outcome, count(distinct part.id) as parts {found.sql}"
        " group by part.outcome order by parts desc, part.outcome",
        found.values,
    )
    counts = tuple((Outcome(outcome), number) for outcome, number in counted)
    latest = connection.execute(
        f'select distinct "case".id, reference, answered_on, part.outcome {found.sql}'
        ' order by answered_on desc, "case".id desc, part.outcome limit :latest',
        {**found.values, "latest": LATEST},
    )
    rows = tuple(
        PastDecision(id_, name, date.fromisoformat(on), Outcome(said)) for id_, name, on, said in latest
    )
    return PastDecisions(counts, rows, None if found.is_all else LOOKED_AT)
