"""Ordinary reading of a damaged database, as far as SQLite will go: from either end, and by its indexes."""

from collections.abc import Generator, Iterator
from contextlib import suppress
from functools import partial
from typing import Any

import sqlcipher3.dbapi2 as sqlite

from foidesk.store.connections import Connection
from foidesk.store.salvage.shapes import Table


def forgive(connection: Any) -> None:
    """Have text that is no UTF-8 any more read with U+FFFD in its place, rather than not at all."""
    connection.text_factory = partial(str, encoding="utf-8", errors="replace")


def roots_of(connection: Connection) -> dict[str, int]:
    """Return the first page of each table's tree; nothing where the schema cannot be read."""
    sql = "select name, rootpage from sqlite_schema where type = 'table' and rootpage > 0"
    with suppress(sqlite.Error):
        return {str(name): int(root) for name, root in connection.execute(sql).fetchall()}
    return {}


def is_sound(connection: Connection) -> bool:
    """Whether SQLite finds nothing wrong with any page, and there are cases: none are in an empty file."""
    with suppress(sqlite.Error):
        has_cases = connection.execute("select 1 from sqlite_schema where name = 'case'").fetchone()
        return has_cases is not None and connection.execute("pragma quick_check(1)").fetchone()[0] == "ok"
    return False


def rows_from_both_ends(
    connection: Connection, table: Table, columns: list[str]
) -> Generator[tuple[Any, ...], None, bool]:
    """Yield what can be read of a table, each row’s number first: forwards to the damage, then backwards.

    Returns whether the first reading came to the end, so that nothing can be missing.
    """
    named = ", ".join(("rowid", *(f'"{one}"' for one in columns)))
    sql = f'select {named} from "{table.name}" order by rowid'  # noqa: S608  names of our own schema
    last: int | None = None
    try:
        for row in _rows(connection, sql):
            last = row[0]
            yield row
    except (sqlite.Error, OverflowError):
        pass
    else:
        return True
    with suppress(sqlite.Error, OverflowError):
        for row in _rows(connection, f"{sql} desc"):
            if last is not None and row[0] <= last:
                break
            yield row
    return False


def _rows(connection: Connection, sql: str) -> Iterator[tuple[Any, ...]]:
    cursor = connection.execute(sql)
    while (row := cursor.fetchone()) is not None:  # one by one: what comes before the damage counts
        yield row


def numbers_by_index(connection: Connection, table: str) -> dict[int, int | None] | None:
    """Return the numbers of all rows a table has by one of its indexes, each with its case where that tells.

    None where there is no index, or none that can be read whole.
    """
    best: dict[int, int | None] | None = None
    with suppress(sqlite.Error):
        indexes = connection.execute(
            "select name from pragma_index_list(?) where partial = 0", (table,)
        ).fetchall()
        for (name,) in indexes:
            found = _numbers(connection, table, str(name))
            if found is not None and (best is None or any(found.values())):
                best = found
    return best


def _numbers(connection: Connection, table: str, index: str) -> dict[int, int | None] | None:
    with suppress(sqlite.Error):
        columns = connection.execute("select name from pragma_index_info(?)", (index,)).fetchall()
        case = "case_id" if ("case_id",) in columns else "null"
        # Only the index is read: every column asked for is in it, and NULLs are too.
        sql = f'select rowid, {case} from "{table}" indexed by "{index}"'  # noqa: S608  names of the schema
        return {int(number): case_id for number, case_id in connection.execute(sql).fetchall()}
    return None
