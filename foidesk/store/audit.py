"""Who did what, when: one row for every write, in the same transaction."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Engine, func, select
from sqlmodel import Session, col

from foidesk.store.audit_chain import append
from foidesk.store.audit_links import Entry
from foidesk.store.kept_tables import AuditRow
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.seals import seal


class UnauditedWriteError(Exception):
    """A use case changed something and left no audit row: a bug, and the change is taken back."""


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One row of the audit. `what` is the use case's name; `row` its number, once it has one.

    The detail of a row erased by a destruction is empty, and `erased_by` is the destruction's number.
    """

    done_at: datetime
    done_by: str
    what: str
    case_id: int | None
    detail: Mapping[str, Any]
    row: int = field(default=0, compare=False)
    erased_by: int | None = None


def note_down(records: Records, *lines: AuditLine) -> None:
    """Add rows to the audit, chained to the last."""
    append(plain(records), (_entry(line) for line in lines))


def _entry(line: AuditLine) -> Entry:
    detail = json.dumps(dict(line.detail), ensure_ascii=False, default=str)
    return Entry(line.done_at.isoformat(), line.done_by, line.what, line.case_id, detail)


def audit_trail(records: Records, case_id: int | None = None) -> list[AuditLine]:
    """Return the audit of one case, or of everything, oldest first."""
    rows = select(AuditRow).order_by(col(AuditRow.id))
    if case_id is not None:
        rows = rows.where(col(AuditRow.case_id) == case_id)
    return [_line(row) for row in records.session.scalars(rows)]


def _line(row: AuditRow) -> AuditLine:
    detail = json.loads(row.detail) if row.detail else {}
    return AuditLine(row.done_at, row.done_by, row.what, row.case_id, detail, row.id or 0, row.erased_by)


@contextmanager
def audited(engine: Engine) -> Iterator[Session]:
    """Open a writing transaction, committed at the end if all it changed was noted down.

    Raises UnauditedWriteError where rows were changed and the audit did not grow.
    """
    with Session(engine, expire_on_commit=False) as session:
        driver: Any = session.connection().connection.dbapi_connection
        changes, last = driver.total_changes, _last_row(session)
        yield session
        session.flush()
        if driver.total_changes > changes and _last_row(session) == last:
            raise UnauditedWriteError
        seal(driver)
        session.commit()


def _last_row(session: Session) -> int:
    return session.scalar(select(func.coalesce(func.max(AuditRow.id), 0))) or 0
