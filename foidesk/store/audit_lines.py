"""The audit's lines, by plain SQL: filtered, counted, and fetched a page at a time, the newest first."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from foidesk.store.audit_links import COLUMNS, Link
from foidesk.store.connections import Connection


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """Which lines are wanted: of one case, of use cases by name, with a check overridden. None is any."""

    case_id: int | None = None
    whats: frozenset[str] | None = None
    overridden: bool = False


ALL: Final = AuditFilter()


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """A line to show: `reference` of its case may be empty; `erased_by` is the destruction that erased it."""

    row: int
    done_at: datetime
    done_by: str
    what: str
    reference: str
    detail: Mapping[str, Any]
    erased_by: int | None


FOUND: Final = """
    select a.id, a.done_at, a.done_by, a.what, coalesce(c.reference, d.reference, ''), a.detail, a.erased_by
    from audit a left join "case" c on c.id = a.case_id
    left join destroyed d on d.case_id = a.case_id and c.id is null
"""


def count_audit(connection: Connection, wanted: AuditFilter = ALL) -> int:
    """Return how many lines there are."""
    where, values = _where(wanted)
    return int(connection.execute(f"select count(*) from audit a {where}", values).fetchone()[0])  # noqa: S608


def page_of_audit(
    connection: Connection, wanted: AuditFilter = ALL, before: int | None = None, size: int = 200
) -> list[AuditEntry]:
    """Return up to `size` lines, the newest first, from the one before row `before` on."""
    where, values = _where(wanted, before)
    sql = f"{FOUND} {where} order by a.id desc limit :size"
    return [_entry(*row) for row in connection.execute(sql, {**values, "size": size})]


def whole_audit(connection: Connection, wanted: AuditFilter = ALL) -> Iterator[tuple[AuditEntry, Link]]:
    """Yield every line, oldest first, with what seals it."""
    where, values = _where(wanted)
    sealed = ", ".join(f"a.{name}" for name in COLUMNS.split(", "))
    sql = f"{FOUND.replace('a.erased_by', f'a.erased_by, {sealed}', 1)} {where} order by a.id"
    for row in connection.execute(sql, values):
        yield _entry(*row[:7]), Link(*row[7:])


def case_referred_to(connection: Connection, reference: str) -> int | None:
    """Return the number of the case with that reference, be it destroyed or not."""
    sql = """select id from "case" where reference = ? union all
        select case_id from destroyed where reference = ? limit 1"""
    found = connection.execute(sql, (reference.strip(), reference.strip())).fetchone()
    return None if found is None else int(found[0])


def _where(wanted: AuditFilter, before: int | None = None) -> tuple[str, dict[str, object]]:
    clauses, values = ["1"], dict[str, object]()
    if wanted.case_id is not None:
        clauses.append("a.case_id = :case_id")
        values["case_id"] = wanted.case_id
    if wanted.whats is not None:
        clauses.append("a.what in (select value from json_each(:whats))")
        values["whats"] = json.dumps(sorted(wanted.whats))
    if wanted.overridden:
        clauses.append("json_array_length(a.detail, '$.overrides') > 0")
    if before is not None:
        clauses.append("a.id < :before")
        values["before"] = before
    return f"where {' and '.join(clauses)}", values


def _entry(
    row: int, at: str, by: str, what: str, reference: str, detail: str | None, erased_by: int | None
) -> AuditEntry:
    said = json.loads(detail) if detail else {}
    return AuditEntry(row, datetime.fromisoformat(at), by, what, reference, said, erased_by)
