"""Parts and claims: rows to values and back."""

from collections import defaultdict
from dataclasses import replace

from sqlalchemy import delete, select
from sqlmodel import col

from foidesk.domain.decisions import Claim, DataTable, Holding, Outcome, Part
from foidesk.domain.regime import Regime
from foidesk.store.packed import pack, unpack, unpack_all
from foidesk.store.records import Records
from foidesk.store.tables import ClaimRow, PartRow


def put_parts(records: Records, case_id: int, parts: tuple[Part, ...]) -> None:
    """Make `parts` the parts of the case as they now stand, in place of any before."""
    session = records.session
    session.execute(delete(PartRow).where(col(PartRow.case_id) == case_id))  # claims go by cascade
    rows = [_part_row(case_id, position, part) for position, part in enumerate(parts)]
    session.add_all(rows)
    session.flush()
    for row, part in zip(rows, parts, strict=True):
        session.add_all(_claim_rows(row.id, part.claims))


def parts_of(records: Records, case_id: int) -> tuple[Part, ...]:
    """Return the parts of a case in their order."""
    rows = records.session.scalars(
        select(PartRow).where(col(PartRow.case_id) == case_id).order_by(col(PartRow.position))
    ).all()
    claims: dict[int, list[Claim]] = defaultdict(list)
    found = select(ClaimRow).join(PartRow, col(PartRow.id) == col(ClaimRow.part_id))
    in_order = found.where(col(PartRow.case_id) == case_id).order_by(col(ClaimRow.position))
    for row in records.session.scalars(in_order):
        claims[row.part_id].append(replace(unpack(row.said, Claim), provision=row.provision))
    return tuple(_part(row, tuple(claims[row.id or 0])) for row in rows)


def _claim_rows(part_id: int | None, claims: tuple[Claim, ...]) -> list[ClaimRow]:
    assert part_id is not None
    return [
        ClaimRow(part_id=part_id, position=position, provision=claim.provision, said=pack(claim))
        for position, claim in enumerate(claims)
    ]


def _part_row(case_id: int, position: int, part: Part) -> PartRow:
    return PartRow(
        case_id=case_id,
        position=position,
        label=part.label,
        asks=part.asks,
        regime=part.regime,
        residual=part.residual,
        holding=part.holding,
        actual_holding=part.actual_holding,
        outcome=part.outcome,
        answer=part.answer,
        tables=pack(part.tables),
        pooled_balance=part.pooled_balance,
    )


def _part(row: PartRow, claims: tuple[Claim, ...]) -> Part:
    return Part(
        label=row.label,
        asks=row.asks,
        regime=None if row.regime is None else Regime(row.regime),
        residual=row.residual,
        holding=None if row.holding is None else Holding(row.holding),
        actual_holding=None if row.actual_holding is None else Holding(row.actual_holding),
        outcome=None if row.outcome is None else Outcome(row.outcome),
        answer=row.answer,
        tables=unpack_all(row.tables, DataTable),
        claims=claims,
        pooled_balance=row.pooled_balance,
    )
