"""The database copied while it is being written to, and the copy held against what it was taken of."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as sqlite

from foidesk.store.audit_chain import Head, chain_head, hash_at
from foidesk.store.backup_faults import told_of_folder
from foidesk.store.connections import APPLICATION_ID, Connection, Database, opened, prepare, within
from foidesk.store.copies import check_quickly, count_rows
from foidesk.store.faults import CaseFileDamaged, told_plainly
from foidesk.store.hashing import sync

Progress = Callable[[int, int], None]
"""Told how many bytes of how many are done. What it raises ends the work."""

LOOKS: Final = 50_000
"""Steps of SQLite between two looks at how far the copy is: some ten a second."""

PROBE: Final = 256 * 1024
"""Bytes a disk has to take still, or it is full."""

INTERRUPTED: Final = 9
"""SQLite’s code for a statement that its progress handler ended."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What a database held at one moment. `rows` counts every table, SQLite’s own left out."""

    schema: int
    rows: Mapping[str, int]
    head: Head


def taken_of(connection: Connection) -> Taken:
    """Return what is in a database now."""
    rows = {name: n for name, n in count_rows(connection).items() if not name.startswith("sqlite_")}
    schema = int(connection.execute("pragma user_version").fetchone()[0])
    return Taken(schema, rows, chain_head(connection))


def copy_online(database: Database, copy: Database, place: Path, progress: Progress) -> Taken:
    """Copy a database, whoever else writes to it meanwhile; return what the copy holds, once it is checked.

    The copy has no free pages, so nothing that was deleted goes with it. An encrypted one stays encrypted.
    Raises CaseFileDamaged, the Problems of `place`, in which the copy is made, and what `progress` raises.
    """
    folder = database.path.parent
    with told_plainly(folder), opened(database, writing=False) as connection:
        before = _now(connection)
        with told_of_folder(place):
            _vacuum_into(connection, copy.path, progress)
            sync(copy.path)  # VACUUM INTO does not
        with told_of_folder(place), opened_still(copy) as made:
            check_quickly(made, folder)
            taken = _checked(made, folder)
        _compare(before, taken, connection, folder)
    return taken


@contextmanager
def opened_still(database: Database) -> Iterator[Connection]:
    """Open a database that nobody writes to, without a lock: shares and sticks may know none."""
    uri = f"{database.path.absolute().as_uri()}?mode=ro&immutable=1"
    connection: Connection = sqlite.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    try:
        prepare(connection, database.key, writing=False)
        yield connection
    finally:
        connection.close()


def size_of(database: Database) -> int:
    """Return about how many bytes a copy will take."""
    with opened(database, writing=False) as connection:
        return _size(connection)


def _vacuum_into(connection: Any, path: Path, progress: Progress) -> None:
    """A reader that may write, but only the copy: it commits nothing to the file and never checkpoints."""
    total = _size(connection)
    stopped: list[BaseException] = []

    def look() -> int:
        try:
            progress(min(path.stat().st_size if path.exists() else 0, total), total)
        except BaseException as stop:  # noqa: BLE001  handed on below: SQLite would swallow it
            stopped.append(stop)
        return len(stopped)

    connection.execute("pragma query_only = off")
    connection.set_progress_handler(look, LOOKS)
    try:
        connection.execute("vacuum into ?", (str(path),))
    except sqlite.OperationalError as error:
        if stopped and error.sqlite_errorcode == INTERRUPTED:
            raise stopped[0] from None
        _write_on(path)  # SQLite does not tell why a disk would take no more; this does
        raise
    finally:
        connection.set_progress_handler(None, 0)
        connection.execute("pragma query_only = on")


def _write_on(path: Path) -> None:
    with path.open("ab") as handle:
        handle.write(bytes(PROBE))


def _size(connection: Connection) -> int:
    """Return a database's size in bytes. SQLCipher answers with text."""
    pages, size = (
        int(connection.execute(f"pragma {one}").fetchone()[0]) for one in ("page_count", "page_size")
    )
    return pages * size


def _checked(made: Connection, folder: Path) -> Taken:
    if made.execute("pragma application_id").fetchone()[0] != APPLICATION_ID:
        raise CaseFileDamaged(folder, "a copy of it came out as something else")
    return taken_of(made)


def _now(connection: Connection) -> Taken:
    with within(connection, "deferred"):
        return taken_of(connection)


def _compare(before: Taken, copy: Taken, source: Connection, folder: Path) -> None:
    """Raise CaseFileDamaged unless the copy holds what the source held at one moment in between."""
    if hash_at(source, copy.head.rows) != copy.head.hash:
        raise CaseFileDamaged(folder, "a copy of it ends with another row of the audit")
    if copy.rows["audit"] < before.rows["audit"]:
        raise CaseFileDamaged(folder, "a copy of it came out short")
    if copy.rows != before.rows and _now(source) == before:  # not even search was settled meanwhile
        raise CaseFileDamaged(folder, "a copy of it came out short")
