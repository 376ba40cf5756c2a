"""The folder a case file is: telling whether this is one, and what may be done with it."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as sqlite

from foidesk.store.connections import APPLICATION_ID, Connection, Database, opened, within
from foidesk.store.copies import check_quickly
from foidesk.store.faults import CaseFileDamaged, CaseFileProblem, NotACaseFile
from foidesk.store.files import UNFINISHED
from foidesk.store.key_faults import CaseFileLocked, WrongKey
from foidesk.store.keys import KEYS
from foidesk.store.locks import WritingLock
from foidesk.store.migrations import is_behind, migrate

DATABASE: Final = "cases.db"
FILES: Final = "files"
CONVERTING: Final = "converting"
CONVERTED: Final = "converted"
"""Folders of a conversion under way: see converting.py."""


def is_unsettled(folder: Path) -> bool:
    """Whether a conversion was cut short, or is under way."""
    return (folder / CONVERTING).exists() or (folder / CONVERTED).exists()


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
        raise _without_database(folder, f"there is no {DATABASE} in it")
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


def keeps_files(folder: Path) -> bool:
    """Whether files are kept in a folder: nothing but a case file, whole or damaged, ever has any."""
    files = folder / FILES
    return files.is_dir() and any(files.iterdir())


def _without_database(folder: Path, why: str) -> CaseFileProblem:
    """Return what is said of a folder with no database, which once was a case file or never."""
    return CaseFileDamaged(folder, why) if keeps_files(folder) else NotACaseFile(folder, why)


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
    if connection.execute("pragma page_count").fetchone()[0] == 0:
        raise _without_database(folder, f"its {DATABASE} is empty")
    raise NotACaseFile(folder, f"its {DATABASE} is of another program")


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
    from foidesk.store.quick_check import forget_checked  # a writer's

    forget_checked(folder)
    for half in (
        *folder.glob(f"{UNFINISHED}*"),
        *folder.glob(f"{FILES}/*/{UNFINISHED}*"),
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
    """Write a database anew without what was deleted in it; return whether its journal could be emptied.

    What SQLite writes meanwhile is as large as the database, and has its key: it is put on the disk for once.
    """
    with opened(database, writing=True) as connection:
        connection.execute("pragma temp_store = file")
        connection.execute("pragma secure_delete = on")
        connection.execute("vacuum")
        return bool(connection.execute("pragma wal_checkpoint(truncate)").fetchone()[0] == 0)
