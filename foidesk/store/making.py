"""Making an empty case file, which has its name only once it is whole. What only reads loads none of this."""

from datetime import datetime
from pathlib import Path
from typing import Final

from foidesk.store.audit_chain import append
from foidesk.store.audit_links import Entry
from foidesk.store.connections import APPLICATION_ID, Database, opened, within
from foidesk.store.faults import CaseFileExists
from foidesk.store.files import UNFINISHED, settle_folder, write_safely
from foidesk.store.folders import DATABASE, FILES, keeps_files
from foidesk.store.keys import KEYS
from foidesk.store.locks import HOLDER, LOCK, WritingLock
from foidesk.store.migrations import migrate
from foidesk.store.quick_check import CHECKED

MAKING: Final = "cases.db.making"
HALF_MADE: Final = frozenset({MAKING, *(f"{MAKING}-{end}" for end in ("journal", "wal", "shm"))})
LEFTOVERS: Final = frozenset({FILES, LOCK, HOLDER, KEYS, CHECKED, *HALF_MADE})
"""What a case file that was never finished may have left in its folder."""


def make_case_file(
    folder: Path, now: datetime, key: bytes | None = None, envelope: bytes | None = None
) -> None:
    """Make an empty case file; it gets its name only once it is whole. Raises CaseFileExists.

    `key` is that of the database; `envelope`, what keys.json says, is there before anything needs it.
    """
    if folder.exists() and not _is_free(folder):
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


def is_unmade(folder: Path) -> bool:
    """Whether there is no case file here yet: nothing at all, or the rest of a making that was cut short."""
    return not folder.exists() or (_is_free(folder) and any(folder.iterdir()))


def _is_free(folder: Path) -> bool:
    if not folder.is_dir():
        return False
    left = {one.name for one in folder.iterdir()}
    left = {name for name in left if not name.startswith(UNFINISHED)}
    return left <= LEFTOVERS and not keeps_files(folder)  # what has files has lost its database


def _make_database(folder: Path, now: datetime, key: bytes | None) -> None:
    making = folder / MAKING
    for leftover in (*(folder / name for name in HALF_MADE), *folder.glob(f"{UNFINISHED}*")):
        leftover.unlink(missing_ok=True)
    making.touch()
    with opened(Database(making, key), writing=True) as connection:
        connection.execute(f"pragma application_id = {APPLICATION_ID}")
        connection.execute("pragma journal_mode = wal")
        migrate(connection, folder, key)
        with within(connection, "immediate"):
            append(connection, [Entry(now.isoformat(), "FoiDesk", "make_case_file", None, "{}")])
    making.replace(folder / DATABASE)
