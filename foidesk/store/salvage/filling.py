"""A new database filled with the rows of a damaged one: in order where that goes, else off the leaves."""

from collections import defaultdict
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import sqlcipher3.dbapi2 as sqlite

from foidesk.store.connections import Connection, Database, opened
from foidesk.store.salvage.leaves import INTERIOR, Row, children_of, is_leaf, rows_of
from foidesk.store.salvage.pages import Pages
from foidesk.store.salvage.reading import forgive, is_sound, numbers_by_index, roots_of, rows_from_both_ends
from foidesk.store.salvage.shapes import Table, table_of, tables_of


@dataclass(slots=True)
class Schema:
    """What the damaged database says of itself: the roots of its trees, and which rows its indexes know."""

    roots: dict[str, int] = field(default_factory=dict)
    numbers: dict[str, dict[int, int | None] | None] = field(default_factory=dict)


@dataclass(slots=True)
class Filled:
    """What came into the new database. `lost` are rows an index knew and nothing had, with their case.

    `untold` are tables of which no index could be read, so that nobody can say whether rows are missing.
    """

    was_sound: bool = False
    saved: dict[str, int] = field(default_factory=dict)
    lost: dict[str, dict[int, int | None]] = field(default_factory=lambda: defaultdict(dict))
    untold: set[str] = field(default_factory=set)
    off_leaves: int = 0
    """Rows that only the leaves had."""


def fill(new: Connection, damaged: Database, open_pages: Callable[[], Pages]) -> Filled:
    """Put every row that can be read into `new`, which has the tables and is otherwise empty.

    `open_pages` opens the pages of `damaged` once SQLite is done with it: closing, it may move them. So a
    copy is what to give.
    """
    filled, schema, tables, whole = Filled(), Schema(), tables_of(new), set[str]()
    with suppress(sqlite.Error), opened(damaged, writing=False) as old:
        forgive(old)
        filled.was_sound = is_sound(old)
        whole = {table.name for table in tables if _read_in_order(old, new, table)}
        if not filled.was_sound:
            schema.roots = roots_of(old)
            schema.numbers = {one.name: numbers_by_index(old, one.name) for one in tables}
    if not filled.was_sound:
        with open_pages() as pages:
            filled.off_leaves = _read_leaves(schema.roots, new, pages, tables)
    _count(schema, new, tables, filled)
    filled.untold -= whole
    return filled


def _read_in_order(old: Connection, new: Connection, table: Table) -> bool:
    """Put in what can be read in order; return whether that was all."""
    try:
        said = old.execute("select name from pragma_table_info(?)", (table.name,)).fetchall()
    except sqlite.Error:
        return False
    columns = [one for one in table.names if (one,) in said]
    rows = Whole(rows_from_both_ends(old, table, columns))
    put_rows(new, table.name, columns, rows)
    return rows.whole


class Whole:
    """Rows, and once they have been gone through whether they were all."""

    def __init__(self, rows: Generator[tuple[Any, ...], None, bool]) -> None:
        self._rows, self.whole = rows, False

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        self.whole = yield from self._rows


def put_rows(new: Connection, table: str, columns: Iterable[str], rows: Iterable[tuple[Any, ...]]) -> int:
    """Put rows into a table, each with its number first; return how many it took.

    One whose number or key is there already, or that breaks the table's own rules, is left out.
    """
    named = ["rowid", *columns]
    listed, marks = ", ".join(f'"{one}"' for one in named), ", ".join("?" * len(named))
    sql = f'insert or ignore into "{table}" ({listed}) values ({marks})'  # noqa: S608  names of our schema
    return sum(_put(new, sql, row) for row in rows)


def _put(new: Connection, sql: str, row: tuple[Any, ...]) -> int:
    try:
        return int(new.execute(sql, row).rowcount)
    except (sqlite.Error, OverflowError, UnicodeEncodeError):  # a STRICT column takes no other kind
        return 0


# Off the leaves


def _read_leaves(roots: Mapping[str, int], new: Connection, pages: Pages, tables: list[Table]) -> int:
    """Read every leaf, those some page leads to first: what was let go may hold a row as it once was."""
    known = {table.name: table for table in tables}
    owner = {leaf: name for name, root in roots.items() for leaf in _leaves_below(pages, root)}
    led_to = _led_to(pages)
    free = pages.free()
    leaves = [number for number, page in pages if is_leaf(number, page) and number not in free]
    leaves.sort(key=lambda number: (number not in owner, number not in led_to, number))
    taken = 0
    for number in leaves:
        page = pages.page(number)
        if page is None or (number in owner and owner[number] not in known):
            continue
        rows = list(rows_of(pages, number, page))
        table = known[owner[number]] if number in owner else table_of(rows, tables)
        if table is not None:
            taken += sum(_put_row(new, table, row) for row in rows if table.takes(row))
    return taken


def _put_row(new: Connection, table: Table, row: Row) -> int:
    stored = table.stored(row)
    return put_rows(new, table.name, stored, [(row.number, *stored.values())])


def _led_to(pages: Pages) -> set[int]:
    """Return every page that some page of a tree leads to."""
    return {child for number, page in pages for child in children_of(number, page)}


def _leaves_below(pages: Pages, root: int) -> Iterator[int]:
    waiting, seen = [root], set[int]()
    while waiting:
        number = waiting.pop()
        page = pages.page(number) if 0 < number <= pages.count else None
        if page is None or number in seen:
            continue
        seen.add(number)
        if page[100 if number == 1 else 0] == INTERIOR:
            waiting += children_of(number, page)
        elif is_leaf(number, page):
            yield number


# What is missing


def _count(schema: Schema, new: Connection, tables: list[Table], filled: Filled) -> None:
    filled.saved = {table.name: _rows(new, table.name) for table in tables}
    if filled.was_sound:
        return
    for table in tables:
        numbers = schema.numbers.get(table.name)
        if numbers is not None:
            filled.lost[table.name] = _missing(new, table.name, numbers)
        elif table.name in schema.roots or not schema.roots:
            filled.untold.add(table.name)


def _missing(new: Connection, table: str, numbers: Mapping[int, int | None]) -> dict[int, int | None]:
    sql = f'select rowid from "{table}"'  # noqa: S608  the name comes from our schema
    kept = {row[0] for row in new.execute(sql)}
    return {number: case for number, case in numbers.items() if number not in kept}


def _rows(new: Connection, table: str) -> int:
    return int(new.execute(f'select count(*) from "{table}"').fetchone()[0])  # noqa: S608  of our schema


@contextmanager
def without_guards(new: Connection) -> Iterator[None]:
    """Take every trigger away and put it back: rows come in any order, and none of them is new."""
    triggers = new.execute("select name, sql from sqlite_schema where type = 'trigger'").fetchall()
    for name, _sql in triggers:
        new.execute(f'drop trigger "{name}"')
    yield
    for _name, sql in triggers:
        new.execute(sql)
