"""The folder a case file is: making one, and telling whether this is one and what may be done with it."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as sqlite

from foidesk.store.audit_chain import append
from foidesk.store.audit_links import Entry
from foidesk.store.connections import APPLICATION_ID, Connection, Database, opened, within
from foidesk.store.copies import check_quickly
from foidesk.store.envelopes import KEYS
from foidesk.store.faults import CaseFileExists, NotACaseFile
from foidesk.store.files import settle_folder, write_safely
from foidesk.store.key_faults import CaseFileLocked, WrongKey
from foidesk.store.locks import HOLDER, LOCK, WritingLock
from foidesk.store.migrations import is_behind, migrate
from foidesk.store.quick_check import CHECKED, forget_checked

DATABASE: Final = "cases.db"
FILES: Final = "files"
MAKING: Final = "cases.db.making"
CONVERTING: Final = "converting"
CONVERTED: Final = "converted"
"""Folders of a conversion under way: see converting.py."""

LEFTOVERS: Final = frozenset({FILES, MAKING, f"{MAKING}-wal", f"{MAKING}-shm", LOCK, HOLDER, KEYS, CHECKED})
"""What a case file that was never finished may have left in its folder."""


def make_case_file(
    folder: Path, now: datetime, key: bytes | None = None, envelope: bytes | None = None
) -> None:
    """Make an empty case file; it gets its name only once it is whole. Raises CaseFileExists.

    `key` is that of the database; `envelope`, what keys.json says, is there before anything needs it.
    """
    if not is_unmade(folder):
        raise CaseFileExists(folder)
    (folder / FILES).mkdir(parents=True, exist_ok=True)
    lock = WritingLock(folder)
    try:
        if envelope is not None:
            write_safely(folder / KEYS, envelope)
        _make_database(folder, now, key)
    finally:
        lock.release()
    settle_folder(folder)
    settle_folder(folder.parent)


def is_unsettled(folder: Path) -> bool:
    """Whether a conversion was cut short, or is under way."""
    return (folder / CONVERTING).exists() or (folder / CONVERTED).exists()


def is_unmade(folder: Path) -> bool:
    """Whether there is nothing, or only what a making that was cut short has left."""
    if not folder.exists():
        return True
    left = {one.name for one in folder.iterdir()} if folder.is_dir() else {DATABASE}
    keeps_files = FILES in left and any((folder / FILES).iterdir())
    return left <= LEFTOVERS and not (KEYS in left and keeps_files)  # the one key to those files stays


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

    `key` is that of the database. A file of an older version is brought up to date, which takes the lock for
    that long. One that was left open is read through, unless whoever opens it does so later.
    Raises the Problems of `CaseFile.open`.
    """
    if not folder.is_dir():
        raise NotACaseFile(
            folder, "it is a file, not a folder" if folder.exists() else "there is no such folder"
        )
    if is_unsettled(folder):
        from foidesk.store.converting import settle  # it needs this module

        settle(folder)
    database = Database(folder / DATABASE, key)
    if not database.path.is_file():
        raise NotACaseFile(folder, f"there is no {DATABASE} in it")
    if key is None and (folder / KEYS).exists():
        raise CaseFileLocked(folder)
    with _told_of_keys(database, folder), opened(database, writing=False) as connection:
        _check_kind(connection, folder)
        behind = is_behind(connection, folder)
    if not (for_writing or behind):
        return None
    lock = _ready_for_writing(folder, database, check_later=check_later)
    if for_writing:
        return lock
    lock.release()
    return None


@contextmanager
def _told_of_keys(database: Database, folder: Path) -> Iterator[None]:
    """Tell what is no database from what another key would make one."""
    try:
        yield
    except sqlite.DatabaseError as error:
        if database.key is not None and error.sqlite_errorcode & 0xFF == sqlite.SQLITE_NOTADB:
            raise WrongKey(folder) from error
        raise


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


def rewrite(database: Database) -> bool:
    """Write a database anew without what was deleted in it; return whether its journal could be emptied."""
    with opened(database, writing=True) as connection:
        connection.execute("pragma secure_delete = on")
        connection.execute("vacuum")
        return bool(connection.execute("pragma wal_checkpoint(truncate)").fetchone()[0] == 0)
