"""Claims of one provision in cases that were answered: what their paragraphs are taken from."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, func, or_, select
from sqlmodel import col

from foidesk.domain.decisions import Claim, Holding, Outcome
from foidesk.domain.regime import Regime
from foidesk.store.packed import unpack
from foidesk.store.records import Records
from foidesk.store.tables import CaseAuthorityRow, CaseRow, ClaimRow, PartRow

MOST = 300
"""Claims looked at: the newest of a provision, even where an office relies on it every day."""


@dataclass(frozen=True, slots=True)
class PastClaim:
    """A claim as it was given out, with the case it stands in. What lies behind an NCND is not read."""

    reference: str
    answered_on: date
    claim: Claim
    holding: Holding | None
    outcome: Outcome


def past_claims(
    records: Records, case_id: int, regime: Regime, provision: str, stages: Collection[str]
) -> tuple[PastClaim, ...]:
    """Return the claims of `provision` in other cases that stand at one of `stages`, newest first.

    Of the authorities the case speaks for, where it names any.
    """
    wanted = (
        *(col(CaseRow.reference), col(CaseRow.answered_on), col(ClaimRow.provision), col(ClaimRow.said)),
        *(col(PartRow.holding), col(PartRow.outcome)),
    )
    rows = (
        select(*wanted)
        .join(PartRow, col(PartRow.id) == col(ClaimRow.part_id))
        .join(CaseRow, col(CaseRow.id) == col(PartRow.case_id))
        .where(*in_answered_cases(records, case_id, regime, provision, stages))
    )
    in_order = rows.order_by(col(CaseRow.answered_on).desc(), col(CaseRow.id).desc(), col(ClaimRow.id))
    return tuple(_past(row) for row in records.session.execute(in_order.limit(MOST)))


def in_answered_cases(
    records: Records, case_id: int, regime: Regime, provision: str, stages: Collection[str]
) -> list[ColumnElement[bool]]:
    """Return what claims of `provision` in other, answered cases of the same authorities are found by."""
    return [
        col(ClaimRow.provision) == provision,
        col(CaseRow.id) != case_id,
        col(CaseRow.stage).in_(stages),
        col(CaseRow.answered_on).is_not(None),
        col(PartRow.outcome).is_not(None),
        func.coalesce(col(PartRow.regime), col(CaseRow.handled_under)) == regime.value,
        *_of_its_authorities(records, case_id),
    ]


def _of_its_authorities(records: Records, case_id: int) -> list[ColumnElement[bool]]:
    """A case that names no authority is in the name of the office's first, and every case may draw on it."""
    names = select(col(CaseAuthorityRow.name)).where(col(CaseAuthorityRow.case_id) == case_id)
    own = list(records.session.scalars(names))
    if not own:
        return []
    theirs = select(col(CaseAuthorityRow.case_id))
    return [
        or_(
            col(CaseRow.id).in_(theirs.where(col(CaseAuthorityRow.name).in_(own))),
            col(CaseRow.id).not_in(theirs),
        )
    ]


def _past(row: Row[Any]) -> PastClaim:
    claim = replace(unpack(row.said, Claim), provision=row.provision)
    holding = None if row.holding is None else Holding(row.holding)
    return PastClaim(row.reference, row.answered_on, claim, holding, Outcome(row.outcome))
