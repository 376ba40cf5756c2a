"""Bringing a backup back: beside the case file that is there, checked, and only then in its place."""

import errno
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from glob import escape
from pathlib import Path
from typing import Final

from foidesk.store.backup_faults import (
    BARRED,
    FULL,
    BadBackup,
    NoRoomToRestore,
    NotToBeReplaced,
)
from foidesk.store.backup_manifest import UPWARDS, read_checksums
from foidesk.store.backup_set import Backup, free_beside
from foidesk.store.connections import Database, opened, within
from foidesk.store.faults import NewerCaseFile, told_plainly
from foidesk.store.folders import DATABASE, FILES
from foidesk.store.hashing import copy_through, settle
from foidesk.store.locks import WritingLock
from foidesk.store.migrations import NEWEST
from foidesk.store.online_copy import Progress, taken_of
from foidesk.store.room import free_bytes, in_units
from foidesk.store.unfinished_restore import RESTORED

RESTORING: Final = ".restoring-"
"""What is after the name of a case file while it is being brought back: nothing that counts yet."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A case file brought back and checked, under a name of its own, for the place of `target`."""

    folder: Path
    target: Path


def making_beside(target: Path) -> Path:
    """Return an empty place to bring a backup back to; what earlier tries have left is deleted."""
    clear_beside(target, RESTORING)
    return target.with_name(f"{target.name}{RESTORING}{os.urandom(4).hex()}")


def clear_beside(target: Path, ending: str) -> None:
    """Delete the folders beside a case file that begin with its name and that ending."""
    for one in list(target.parent.glob(f"{escape(target.name)}{ending}*")):
        shutil.rmtree(one, ignore_errors=True)


def bring_back(backup: Backup, into: Path, progress: Progress) -> None:
    """Copy a backup into a new folder as a case file, each file held against its checksum.

    Raises BadBackup, NewerCaseFile, NoRoomToRestore, and what `progress` raises.
    """
    if backup.manifest.schema > NEWEST:
        raise NewerCaseFile(backup.folder)
    sums = read_checksums(backup.folder)
    if DATABASE not in sums:
        raise BadBackup(backup.folder, "there is no database in it")
    sizes = {name: _size_of(backup, name) for name in sums}
    done, total = 0, sum(sizes.values())
    _check_room(into, total)
    with _told_here(into):
        (into / FILES).mkdir(parents=True)
        for name, digest in sums.items():
            progress(done, total)
            _copy(backup, name, digest, into)
            done += sizes[name]
        settle(into)


def hold_against(backup: Backup, database: Database) -> Iterable[str]:
    """Tell where the database brought back does not hold what the manifest says."""
    with opened(database, writing=True) as connection:
        connection.execute("pragma journal_mode = wal")  # a copy made by VACUUM INTO is not
        with within(connection, "deferred"):
            found = taken_of(connection)
    manifest = backup.manifest
    if dict(found.rows) != dict(manifest.rows):
        yield "It does not hold as many rows as its manifest says."
    if found.head != manifest.head:
        yield "Its audit does not end as its manifest says."


def put_by(made: Path, target: Path) -> Prepared:
    """Give a checked case file the name under which it waits for its place."""
    waiting = target.with_name(target.name + RESTORED)
    shutil.rmtree(waiting, ignore_errors=True)
    made.rename(waiting)
    settle(target.parent)
    return Prepared(waiting, target)


def take_place(prepared: Prepared, today: date) -> Path | None:
    """Put what was brought back in its place; return where the case file that was there is now.

    It is moved aside with all that belongs to it, journal and lock included, and stays whole. Killed between
    the two steps, `finish_restore` takes the second. Raises CaseFileInUse, NotToBeReplaced, NoRoomToRestore.
    """
    target = prepared.target
    check_replaceable(target)
    with _told_here(target):
        aside = None
        if target.exists():
            aside = target.rename(aside_of(target, today))
        prepared.folder.rename(target)
        settle(target.parent)
    return aside


def aside_of(target: Path, today: date) -> Path:
    """Return where the case file that is there is moved to."""
    return free_beside(target.with_name(f"{target.stem} before restoring {today}{target.suffix}"))


def check_replaceable(target: Path) -> None:
    """Raise CaseFileInUse or NotToBeReplaced where `target` cannot be moved aside."""
    if not target.exists():
        return
    if not (target / DATABASE).is_file():
        raise NotToBeReplaced(target)
    with told_plainly(target):
        WritingLock(target).release()


def _size_of(backup: Backup, name: str) -> int:
    try:
        return backup.path(name).stat().st_size
    except OSError:
        raise BadBackup(backup.folder, f"{_called(name)} is missing or cannot be read") from None


def _copy(backup: Backup, name: str, digest: str, into: Path) -> None:
    target = into / FILES / name.removeprefix(UPWARDS) if name.startswith(UPWARDS) else into / name
    try:
        found = copy_through(backup.path(name), target)
    except OSError as error:
        if error.errno in FULL or error.errno == errno.EFBIG or backup.path(name).is_file():
            raise
        raise BadBackup(backup.folder, f"{_called(name)} can no longer be read") from None
    if found != digest:
        raise BadBackup(backup.folder, f"{_called(name)} is no longer what was backed up")


def _called(name: str) -> str:
    return "its database" if name == DATABASE else name.removeprefix("../")


def _check_room(into: Path, needed: int) -> None:
    free = free_bytes(into.parent)
    if free is not None and free < needed:
        raise NoRoomToRestore(into, f"it needs {in_units(needed)}, and {in_units(free)} are free")


@contextmanager
def _told_here(target: Path) -> Iterator[None]:
    """Turn what the disk the case file goes to refuses into Problems."""
    try:
        yield
    except OSError as error:
        if error.errno in FULL or error.errno == errno.EFBIG:
            raise NoRoomToRestore(target, "the disk has no room for it") from error
        if error.errno in BARRED:
            raise NoRoomToRestore(target, "you may not write there") from error
        raise NoRoomToRestore(target, error.strerror or "the disk failed") from error
