"""Seals cases as they were written, and tells which no longer are so: a digest over every row of a case."""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from hashlib import sha256
from typing import Final

from foidesk.store.connections import Connection
from foidesk.store.migrations.step_0005_seals import CASE_COLUMNS, OF_CASES, OF_NO_CASE, SETTINGS

MOST: Final = 200
"""Cases sealed with what changed them; of more, the rest with what is written next."""

ALTERED: Final = "{name}: what is kept of it is not what was written."
ALTERED_SETTINGS: Final = "The settings and lists: what is kept of them is not what was written."

SEALED: Final = "select case_id, digest from case_seal where case_id not in (select case_id from seal_due)"


def seal(connection: Connection, size: int = MOST) -> None:
    """Seal up to `size` of the cases that were changed, newest first; one that is gone loses its seal.

    The transaction that is open changed them, or an earlier one that changed more.
    """
    due = connection.execute("select case_id from seal_due order by case_id desc limit ?", (size,)).fetchall()
    for key in due:
        connection.execute("delete from case_seal where case_id = ?", key)
        connection.execute("delete from seal_due where case_id = ?", key)
        if (digest := _digest(connection, *key)) is not None:
            connection.execute("insert into case_seal (case_id, digest) values (?, ?)", (*key, digest))


def broken_seals(connection: Connection) -> Iterator[str]:
    """Yield a sentence for each case that is not as it was sealed; what still waits to be is passed over."""
    for case_id, digest in connection.execute(SEALED).fetchall():
        if _digest(connection, case_id) != digest:
            yield _told(connection, case_id)


def _told(connection: Connection, case_id: int) -> str:
    if case_id == SETTINGS:
        return ALTERED_SETTINGS
    row = connection.execute('select reference from "case" where id = ?', (case_id,)).fetchone()
    return ALTERED.format(name=row[0] if row else f"Case number {case_id}")


def _digest(connection: Connection, case_id: int) -> bytes | None:
    """Return the SHA-256 over all rows of a case, or of the settings; None where there is no such case."""
    is_settings = case_id == SETTINGS
    asked, told = SETTINGS_ASKED if is_settings else _asked(), sha256()
    for table, sql in asked.items():
        rows = connection.execute(sql, () if is_settings else (case_id,)).fetchall()
        if table == "case" and not rows:
            return None
        told.update(json.dumps([table, rows], ensure_ascii=False, default=repr).encode())
    return told.digest()


SETTINGS_ASKED: Final = {table: f'select * from "{table}" order by 1, 2' for table in OF_NO_CASE}  # noqa: S608


@cache
def _asked() -> Mapping[str, str]:
    """Return what is asked of each table for one case, in an order that no rewriting of the file changes."""
    asked = {"case": f'select {", ".join(CASE_COLUMNS)} from "case" where id = ?'}  # noqa: S608  our own words
    for table in OF_CASES:
        asked[table] = f'select * from "{table}" where case_id = ? order by 1, 2'  # noqa: S608
    parts = "select id from part where case_id = ?"
    asked["claim"] = f"select * from claim where part_id in ({parts}) order by 1"  # noqa: S608
    return asked
