"""A new database out of a damaged one: made at its version, filled, mended, brought up to date."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from foidesk.store.connections import APPLICATION_ID, Connection, Database, opened, within
from foidesk.store.migrations import is_behind, migrate
from foidesk.store.migrations.steps import STEPS
from foidesk.store.salvage.filling import Filled, fill, put_rows, without_guards
from foidesk.store.salvage.mending import (
    Mended,
    keep_destroyed,
    mend,
    note_zeroed,
    put_head,
    register_anew,
    seal_anew,
    search_anew,
)
from foidesk.store.salvage.pages import Pages
from foidesk.store.salvage.shapes import Table, tables_of
from foidesk.store.search_settling import catch_up_wholly

CIPHER_RESERVE: Final = 80


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What came of it: what was read, and what it took for the rows to fit together."""

    filled: Filled
    mended: Mended


def salvage_database(damaged: Database, new: Database, folder: Path) -> Salvaged:
    """Make `new` out of what `damaged` still holds. SQLite may change `damaged`: give it a copy."""
    with _pages(damaged) as pages:
        version = pages.version
    steps = STEPS[:version] if version and version <= len(STEPS) else STEPS
    new.path.touch()
    with opened(new, writing=True) as connection:
        connection.execute(f"pragma application_id = {APPLICATION_ID}")
        connection.execute("pragma journal_mode = wal")
        migrate(connection, folder, new.key, steps)
        connection.execute("pragma foreign_keys = off")
        with within(connection, "exclusive"):
            salvaged = _fill(connection, damaged)
        connection.execute("pragma foreign_keys = on")
        if is_behind(connection, folder):
            migrate(connection, folder, new.key)
            for copy in folder.glob("before-version-*.db"):
                copy.unlink()  # of a file that nobody has worked with
        catch_up_wholly(connection)
    return salvaged


def _fill(connection: Connection, damaged: Database) -> Salvaged:
    tables = tables_of(connection)
    with without_guards(connection):
        first = {table.name: _taken(connection, table) for table in tables}
        filled = fill(connection, damaged, lambda: _pages(damaged))
        put_head(connection)
        keep_destroyed(connection, tables)
        for table in tables:
            _put_back(connection, table, first[table.name])
        mended = mend(connection, tables)
        if not filled.was_sound:
            note_zeroed(connection, tables, mended)
        register_anew(connection)
        search_anew(connection)
        seal_anew(connection)
    return Salvaged(filled, mended)


def _pages(damaged: Database) -> Pages:
    if damaged.key is None:
        return Pages(damaged.path)
    from foidesk.store.salvage.ciphers import PageCipher  # brings a library that plain files do not need

    return Pages(damaged.path, PageCipher(damaged.path, damaged.key), CIPHER_RESERVE)


def _taken(connection: Connection, table: Table) -> list[tuple[Any, ...]]:
    """Take out the rows a new database comes with, for the damaged one's own to have their place."""
    named = ", ".join(("rowid", *(f'"{one}"' for one in table.names)))
    rows = connection.execute(f'select {named} from "{table.name}"').fetchall()  # noqa: S608  our schema
    connection.execute(f'delete from "{table.name}"')  # noqa: S608
    return list(rows)


def _put_back(connection: Connection, table: Table, rows: Iterable[tuple[Any, ...]]) -> None:
    """Put them back where nothing has come in their place: the program counts on them."""
    if connection.execute(f'select 1 from "{table.name}" limit 1').fetchone() is None:  # noqa: S608
        put_rows(connection, table.name, table.names, rows)
