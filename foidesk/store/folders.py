"""The folder a case file is: making one, and telling whether this is one and what may be done with it."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as sqlite

from foidesk.store.audit_chain import append
from foidesk.store.audit_links import Entry
from foidesk.store.connections import APPLICATION_ID, Connection, Database, opened, within
from foidesk.store.copies import check_quickly
from foidesk.store.faults import CaseFileExists, NotACaseFile
from foidesk.store.files import settle_folder
from foidesk.store.locks import HOLDER, LOCK, WritingLock
from foidesk.store.migrations import is_behind, migrate
from foidesk.store.quick_check import CHECKED, forget_checked

DATABASE: Final = "cases.db"
FILES: Final = "files"
MAKING: Final = "cases.db.making"
LEFTOVERS: Final = frozenset({FILES, MAKING, f"{MAKING}-wal", f"{MAKING}-shm", LOCK, HOLDER, CHECKED})
"""What a case file that was never finished may have left in its folder."""


def make_case_file(folder: Path, now: datetime, key: bytes | None = None) -> None:
    """Make an empty case file; it gets its name only once it is whole. Raises CaseFileExists."""
    if folder.exists() and not _is_free(folder):
        raise CaseFileExists(folder)
    (folder / FILES).mkdir(parents=True, exist_ok=True)
    lock = WritingLock(folder)
    try:
        _make_database(folder, now, key)
    finally:
        lock.release()
    settle_folder(folder)
    settle_folder(folder.parent)


def _is_free(folder: Path) -> bool:
    return folder.is_dir() and {one.name for one in folder.iterdir()} <= LEFTOVERS


def _make_database(folder: Path, now: datetime, key: bytes | None) -> None:
    making = folder / MAKING
    for leftover in (making, folder / f"{MAKING}-wal", folder / f"{MAKING}-shm"):
        leftover.unlink(missing_ok=True)
    making.touch()
    with opened(Database(making, key), writing=True) as connection:
        connection.execute(f"pragma application_id = {APPLICATION_ID}")
        connection.execute("pragma journal_mode = wal")
        migrate(connection, folder, key)
        with within(connection, "immediate"):
            append(connection, [Entry(now.isoformat(), "FoiDesk", "make_case_file", None, "{}")])
    making.replace(folder / DATABASE)


def verify_case_file(
    folder: Path, key: bytes | None, *, for_writing: bool, check_later: bool = False
) -> WritingLock | None:
    """Return the lock on a case file that is fit for use; None where it is only to be read.

    A file of an older version is brought up to date, which takes the lock for that long. One that was left
    open is read through, unless whoever opens it does so later.
    Raises the Problems of `CaseFile.open`.
    """
    if not folder.is_dir():
        raise NotACaseFile(
            folder, "it is a file, not a folder" if folder.exists() else "there is no such folder"
        )
    database = Database(folder / DATABASE, key)
    if not database.path.is_file():
        raise NotACaseFile(folder, f"there is no {DATABASE} in it")
    with opened(database, writing=False) as connection:
        _check_kind(connection, folder)
        behind = is_behind(connection, folder)
    if not (for_writing or behind):
        return None
    lock = _ready_for_writing(folder, database, check_later=check_later)
    if for_writing:
        return lock
    lock.release()
    return None


def _check_kind(connection: Connection, folder: Path) -> None:
    """Ask SQLite, never the bytes: closing a plain handle on the file would drop SQLite's locks on it."""
    if connection.execute("pragma application_id").fetchone()[0] == APPLICATION_ID:
        return
    empty = connection.execute("pragma page_count").fetchone()[0] == 0
    raise NotACaseFile(
        folder, f"its {DATABASE} is empty" if empty else f"its {DATABASE} is of another program"
    )


def _ready_for_writing(folder: Path, database: Database, *, check_later: bool) -> WritingLock:
    from tempfile import TemporaryFile  # a writer's: kept off the way to the first paint

    with TemporaryFile(dir=folder):
        pass  # permissions lie about folders; only a real write tells
    lock = WritingLock(folder)
    try:
        with opened(database, writing=True) as connection:
            _try_writing(connection)
            if lock.was_left_open:
                _sweep(folder)
                if not check_later:
                    check_quickly(connection, folder)
            if is_behind(connection, folder):
                migrate(connection, folder, database.key)
    except BaseException:
        lock.release()
        raise
    return lock


def _sweep(folder: Path) -> None:
    """Clear away what a process that died was still writing, and have the file read through again."""
    forget_checked(folder)
    for half in (
        *folder.glob(".making-*"),
        *folder.glob(f"{FILES}/*/.making-*"),
        *folder.glob("*.db.making"),
    ):
        half.unlink(missing_ok=True)


def _try_writing(connection: Connection) -> None:
    with within(connection, "immediate"):
        version = connection.execute("pragma user_version").fetchone()[0]
        connection.execute(f"pragma user_version = {version}")


def tidy_up(database: Database) -> None:
    """Leave the planner's statistics and the journal in order; never worth failing for."""
    with suppress(sqlite.Error), opened(database, writing=True) as connection:
        connection.execute("pragma optimize")
        connection.execute("pragma wal_checkpoint(truncate)")
