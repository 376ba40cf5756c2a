"""The authority's own paragraphs: each change is a further version, and none is ever taken back."""

from datetime import datetime

from sqlalchemy import func, select
from sqlmodel import col

from foidesk.domain.case import Language
from foidesk.domain.clauses import OWN, Clause, Purpose
from foidesk.domain.regime import Regime
from foidesk.store.connections import Connection
from foidesk.store.kept_tables import ClauseRow
from foidesk.store.records import Records


def own_clauses(records: Records) -> tuple[Clause, ...]:
    """Return every own paragraph as it now reads, retired ones too; the one changed last comes first."""
    name, version = col(ClauseRow.clause), col(ClauseRow.version)
    last = select(name, func.max(version).label("version")).group_by(name).subquery()
    rows = select(ClauseRow).join(last, (name == last.c.clause) & (version == last.c.version))
    in_order = rows.order_by(col(ClauseRow.made_at).desc(), name)
    return tuple(_clause(row) for row in records.session.scalars(in_order))


def own_clause(records: Records, clause_id: str) -> Clause | None:
    """Return one own paragraph as it now reads, or None where there is none of that id."""
    rows = select(ClauseRow).where(col(ClauseRow.clause) == clause_id)
    row = records.session.scalars(rows.order_by(col(ClauseRow.version).desc()).limit(1)).first()
    return None if row is None else _clause(row)


def next_own_id(records: Records) -> str:
    """Return the id of the next new paragraph. As none is ever deleted, none is given twice."""
    wanted = col(ClauseRow.clause).startswith(OWN)
    made = records.session.scalar(select(func.count(func.distinct(ClauseRow.clause))).where(wanted))
    return f"{OWN}{(made or 0) + 1}"


def put_clause(records: Records, clause: Clause, made_at: datetime, made_by: str) -> None:
    """Add a version of a paragraph."""
    records.session.add(
        ClauseRow(
            clause=clause.id,
            version=clause.version,
            regime=clause.regime,
            provision=clause.provision,
            purpose=clause.purpose,
            language=clause.language,
            title=clause.title,
            body=clause.text,
            retired=clause.retired,
            made_at=made_at,
            made_by=made_by,
        )
    )


def every_version(connection: Connection) -> list[tuple[str, int, str, str]]:
    """Return id, version, title and text of every version of every own paragraph."""
    rows = connection.execute("select clause, version, title, body from clause order by clause, version")
    return [(str(clause), int(version), str(title), str(body)) for clause, version, title, body in rows]


def rewrite(connection: Connection, clause: str, version: int, title: str, body: str) -> None:
    """Take words out of one version of a paragraph; for a destruction alone."""
    sql = "update clause set title = ?, body = ? where clause = ? and version = ?"
    connection.execute(sql, (title, body, clause, version))


def _clause(row: ClauseRow) -> Clause:
    return Clause(
        id=row.clause,
        version=row.version,
        regime=Regime(row.regime),
        provision=row.provision,
        purpose=Purpose(row.purpose),
        title=row.title,
        text=row.body,
        language=Language(row.language),
        own=True,
        retired=row.retired,
    )
