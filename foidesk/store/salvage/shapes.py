"""Which table a row is of, told by the row alone: how many values, of what kinds, and what they look like."""

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields
from datetime import date, datetime
from typing import Any, Final

from foidesk.domain.authority import Authority, Officer, Regulator
from foidesk.domain.bank_holidays import Nation
from foidesk.domain.case import LinkKind
from foidesk.domain.lifecycle import Stage
from foidesk.domain.regime import Regime
from foidesk.domain.timeline import Act
from foidesk.store.connections import Connection
from foidesk.store.salvage.leaves import Row, Value

KINDS: Final[Mapping[str, type | tuple[type, ...]]] = {
    "INTEGER": int,
    "TEXT": str,
    "BLOB": bytes,
    "REAL": (int, float),
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column that is stored. `is_number` is the one that stands for the row's own number.

    `may_lack`: a row from before the column was added has no value for it.
    """

    table: str
    name: str
    kind: str
    is_filled: bool
    is_number: bool
    may_lack: bool


@dataclass(frozen=True, slots=True)
class Table:
    """A table as rows are put into it."""

    name: str
    columns: tuple[Column, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The columns but the one that stands for the row's number."""
        return tuple(one.name for one in self.columns if not one.is_number)

    def fits(self, row: Row) -> bool:
        """Whether a row can be of this table by what its values look like."""
        named = zip(self.columns, row.values, strict=False)
        return self.takes(row) and all(_looks_right(column, value) for column, value in named)

    def takes(self, row: Row) -> bool:
        """Whether the table would take a row; columns that were added since may be wanting at its end."""
        if not row.values or len(row.values) > len(self.columns):
            return False
        if not all(column.may_lack for column in self.columns[len(row.values) :]):
            return False
        return all(_fits(column, value) for column, value in zip(self.columns, row.values, strict=False))

    def stored(self, row: Row) -> dict[str, Value]:
        """Return the values of a row by their column, without the one that stands for its number."""
        named = zip(self.columns, row.values, strict=False)
        return {column.name: value for column, value in named if not column.is_number}


def tables_of(connection: Connection) -> list[Table]:
    """Return the tables of a database whose rows are its own: not what search or SQLite keeps of them."""
    names = connection.execute(
        "select name from pragma_table_list where schema = 'main' and type = 'table' and wr = 0"
        " and name not like 'sqlite%' and name not like 'likeness%'"
        " and name not in ('search_due', 'stage_count', 'erasing', 'case_seal', 'seal_due') order by name"
    ).fetchall()
    return [Table(name, tuple(_columns(connection, name))) for (name,) in names]


def _columns(connection: Connection, table: str) -> Iterable[Column]:
    rows = connection.execute(
        'select name, type, "notnull", pk, hidden, dflt_value from pragma_table_xinfo(?) order by cid',
        (table,),
    ).fetchall()
    keys = [name for name, _kind, _filled, place, *_rest in rows if place]
    for name, kind, filled, place, hidden, default in rows:
        if hidden not in {2, 1}:  # a virtual column is not stored
            is_number = bool(place) and kind == "INTEGER" and len(keys) == 1
            may_lack = not (filled or place) or default is not None
            yield Column(table, name, kind, bool(filled), is_number, may_lack)


def _fits(column: Column, value: Value) -> bool:
    if column.is_number:
        return value is None
    if value is None:
        return not column.is_filled
    return isinstance(value, KINDS.get(column.kind, object))


def _looks_right(column: Column, value: Value) -> bool:
    if value is None or column.kind != "TEXT":
        return True
    look = _look_of(column)
    return look is None or look(value)


def _look_of(column: Column) -> Callable[[Value], bool] | None:
    named = LOOKS.get(f"{column.table}.{column.name}") or LOOKS.get(column.name)
    return named or next((one for end, one in ENDS if column.name.endswith(end)), None)


def table_of(rows: Sequence[Row], tables: Iterable[Table]) -> Table | None:
    """Return the one table that all rows of a leaf can be of; None where it is none, or more than one.

    A row that was damaged fits none, so most rows decide; one of full length speaks louder than one that
    would lack columns.
    """
    counts = [(sum(_weight(table, row) for row in rows), table) for table in tables]
    best = max((count for count, _table in counts), default=0)
    likely = [table for count, table in counts if count == best]
    known = max((_looks_known(table) for table in likely), default=0)
    likely = [table for table in likely if _looks_known(table) == known]
    return likely[0] if best > len(rows) // 2 and len(likely) == 1 else None


def _looks_known(table: Table) -> int:
    """Return of how many columns it is known what they look like: any text fits where nothing is."""
    return sum(_look_of(column) is not None for column in table.columns)


def _weight(table: Table, row: Row) -> int:
    return (2 if len(row.values) == len(table.columns) else 1) if table.fits(row) else 0


def _is_day(value: Value) -> bool:
    try:
        return isinstance(value, str) and len(value) == 10 and bool(date.fromisoformat(value))
    except ValueError:
        return False


def _is_instant(value: Value) -> bool:
    try:
        return isinstance(value, str) and len(value) > 10 and bool(datetime.fromisoformat(value))
    except ValueError:
        return False


def _is_digest(value: Value) -> bool:
    return isinstance(value, str) and re.fullmatch("[0-9a-f]{64}", value) is not None


def _is_packed(value: Value) -> bool:
    try:
        return isinstance(value, str) and isinstance(json.loads(value), dict | list)
    except ValueError:
        return False


def _one_of(words: Iterable[str]) -> Callable[[Value], bool]:
    known = frozenset(words)
    return lambda value: value in known


def _is_pack_of(kind: Any) -> Callable[[Value], bool]:
    """Return whether a value is a pack of that dataclass: each key a field, none wanting."""
    known = {one.name for one in fields(kind)}
    wanted = {one.name for one in fields(kind) if one.default is MISSING and one.default_factory is MISSING}

    def look(value: Value) -> bool:
        return _is_packed(value) and wanted <= set(json.loads(str(value))) <= known

    return look


LOOKS: Final[Mapping[str, Callable[[Value], bool]]] = {
    "act": _one_of(Act),
    "stage": _one_of(Stage),
    "regime": _one_of(Regime),
    "handled_under": _one_of(Regime),
    "role": _one_of(("attachment", "original")),
    "sha256": _is_digest,
    "said": _is_packed,
    "detail": _is_packed,
    "profile": _is_packed,
    "limits": _is_packed,
    "overrides": _is_packed,
    "tables": _is_packed,
    "address": _is_packed,
    "school_closures": _is_packed,
    "dated": _is_day,
    "data_correct_as_at": _is_day,
    "officer.profile": _is_pack_of(Officer),
    "regulator.profile": _is_pack_of(Regulator),
    "authority.profile": _is_pack_of(Authority),
    "link.kind": _one_of(LinkKind),
    "calendar_day.what": _one_of(("added", "removed", "confirmed")),
    "nation": _one_of(Nation),
}
ENDS: Final = (("_on", _is_day), ("_at", _is_instant), ("_sha256", _is_digest))
"""What the values of columns look like, by the column's name or its end."""
