"""Parts and claims: rows to values and back."""

from collections import defaultdict
from typing import Final

from sqlalchemy import delete
from sqlmodel import col

from foidesk.domain.decisions import Claim, DataTable, Holding, Outcome, Part
from foidesk.domain.regime import Regime
from foidesk.store.connections import Connection
from foidesk.store.packed import fields_of, member_of, pack, unpack_all
from foidesk.store.records import Records
from foidesk.store.tables import ClaimRow, PartRow

CLAIMS: Final = """select part_id, provision, said from part join claim on claim.part_id = part.id
    where part.case_id = ? order by claim.position"""
PARTS: Final = """select id, label, asks, regime, residual, holding, actual_holding, outcome, answer, tables,
    pooled_balance from part where case_id = ? order by position"""
REGIME, HOLDING, OUTCOME = member_of(Regime), member_of(Holding), member_of(Outcome)


def put_parts(records: Records, case_id: int, parts: tuple[Part, ...]) -> None:
    """Make `parts` the parts of the case as they now stand, in place of any before."""
    session = records.session
    session.execute(delete(PartRow).where(col(PartRow.case_id) == case_id))  # claims go by cascade
    rows = [_part_row(case_id, position, part) for position, part in enumerate(parts)]
    session.add_all(rows)
    session.flush()
    for row, part in zip(rows, parts, strict=True):
        session.add_all(_claim_rows(case_id, row.id, part.claims))


def parts_of(connection: Connection, case_id: int) -> tuple[Part, ...]:
    """Return the parts of a case in their order."""
    claims: dict[int, list[Claim]] = defaultdict(list)
    for part_id, provision, said in connection.execute(CLAIMS, (case_id,)).fetchall():
        claims[part_id].append(Claim(**fields_of(said, Claim) | {"provision": provision}))
    rows = connection.execute(PARTS, (case_id,)).fetchall()
    return tuple(_part(tuple(claims.get(part_id, ())), *row) for part_id, *row in rows)


def _claim_rows(case_id: int, part_id: int | None, claims: tuple[Claim, ...]) -> list[ClaimRow]:
    assert part_id is not None
    return [
        ClaimRow(
            part_id=part_id,
            position=position,
            provision=claim.provision,
            said=pack(claim),
            case_id=case_id,
        )
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


def _part(
    claims: tuple[Claim, ...], label: str | None, asks: str, regime: str | None, residual: int,
    holding: str | None, actual_holding: str | None, outcome: str | None, answer: str, tables: str,
    pooled_balance: str | None,
) -> Part:  # fmt: skip
    return Part(
        label=label,
        asks=asks,
        regime=None if regime is None else REGIME(regime),
        residual=bool(residual),
        holding=None if holding is None else HOLDING(holding),
        actual_holding=None if actual_holding is None else HOLDING(actual_holding),
        outcome=None if outcome is None else OUTCOME(outcome),
        answer=answer,
        tables=unpack_all(tables, DataTable),
        claims=claims,
        pooled_balance=pooled_balance,
    )
