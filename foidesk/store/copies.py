"""Copies of the database, read through before they are trusted."""

import os
from pathlib import Path

from foidesk.store.connections import Connection, Database, opened
from foidesk.store.faults import CaseFileDamaged
from foidesk.store.files import settle_folder


def copy_database(connection: Connection, copy: Database, folder: Path) -> None:
    """Copy an open database to `copy`, which gets its name once it is verified. Raises CaseFileDamaged.

    The copy is encrypted with the key of the database it is taken of.
    """
    making = copy.beside(f"{copy.path.name}.making")
    making.path.unlink(missing_ok=True)
    connection.execute("vacuum into ?", (str(making.path),))
    with opened(making, writing=False) as made:
        check_quickly(made, folder)
        if count_rows(made) != count_rows(connection):
            raise CaseFileDamaged(folder, "a copy of it came out short")
    with making.path.open("rb+") as handle:
        os.fsync(handle.fileno())  # VACUUM INTO does not
    making.path.replace(copy.path)
    settle_folder(copy.path.parent)


def check_quickly(connection: Connection, folder: Path) -> None:
    """Have SQLite read every page. Raises CaseFileDamaged at the first that does not fit."""
    if connection.execute("pragma quick_check(1)").fetchone()[0] != "ok":
        raise CaseFileDamaged(folder)


def count_rows(connection: Connection) -> dict[str, int]:
    """Return the number of rows of every table; of search's indexes, the tables they are kept in."""
    tables = connection.execute(
        "select name from pragma_table_list where \"schema\" = 'main' and type in ('table', 'shadow')"
        " order by name"
    ).fetchall()
    return {name: _count(connection, name) for (name,) in tables}


def _count(connection: Connection, table: str) -> int:
    sql = f'select count(*) from "{table}"'  # noqa: S608  the name comes from the schema
    return int(connection.execute(sql).fetchone()[0])
