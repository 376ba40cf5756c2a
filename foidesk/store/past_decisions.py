"""What was decided before under one provision: how often with which outcome, and the latest of them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlmodel import col

from foidesk.domain.decisions import Outcome
from foidesk.domain.regime import Regime
from foidesk.store.past_paragraphs import in_answered_cases
from foidesk.store.records import Records
from foidesk.store.tables import CaseRow, ClaimRow, PartRow

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
    """How many parts came to which outcome, the commonest first; and the latest, newest first."""

    counts: tuple[tuple[Outcome, int], ...]
    latest: tuple[PastDecision, ...]


def past_decisions(
    records: Records, case_id: int, regime: Regime, provision: str, stages: Collection[str]
) -> PastDecisions:
    """Return what was decided under `provision` in other cases that stand at one of `stages`.

    Of the authorities the case speaks for, where it names any. A part counts once.
    """
    where = in_answered_cases(records, case_id, regime, provision, stages)
    parts = func.count(func.distinct(col(PartRow.id)))
    counted = (
        select(col(PartRow.outcome), parts)
        .join(ClaimRow, col(PartRow.id) == col(ClaimRow.part_id))
        .join(CaseRow, col(CaseRow.id) == col(PartRow.case_id))
        .where(*where)
        .group_by(col(PartRow.outcome))
        .order_by(parts.desc(), col(PartRow.outcome))
    )
    latest = (
        select(col(CaseRow.id), col(CaseRow.reference), col(CaseRow.answered_on), col(PartRow.outcome))
        .join(PartRow, col(CaseRow.id) == col(PartRow.case_id))
        .join(ClaimRow, col(PartRow.id) == col(ClaimRow.part_id))
        .where(*where)
        .distinct()
        .order_by(col(CaseRow.answered_on).desc(), col(CaseRow.id).desc(), col(PartRow.outcome))
        .limit(LATEST)
    )
    counts = tuple((Outcome(outcome), number) for outcome, number in records.session.execute(counted))
    rows = records.session.execute(latest)
    return PastDecisions(
        counts, tuple(PastDecision(id_, name, on, Outcome(said)) for id_, name, on, said in rows)
    )
