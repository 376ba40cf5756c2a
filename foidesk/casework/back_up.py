"""Back the case file up: a checked copy in a folder the officer chose, the spent ones let go, all noted."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryFile
from typing import Final

from foidesk.casework.changes import Change, Hand
from foidesk.domain.backups import BackupTerms, spent
from foidesk.domain.problems import Problem
from foidesk.domain.progress import Cancelled, Progress, quietly
from foidesk.lawbook.backup_terms import read_backup_terms
from foidesk.resources import root
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.backup import Order, Source, alone, make_backup
from foidesk.store.backup_faults import (
    BackupFolderFull,
    BackupFolderInside,
    BackupsGone,
    BadBackup,
    NoBackupFolder,
    told_of_folder,
)
from foidesk.store.backup_rows import (
    BACK_UP,
    BackupPlan,
    add_backups,
    add_failure,
    backup_plan,
    note_gone,
    put_plan,
)
from foidesk.store.backup_set import Backup, BackupSet
from foidesk.store.case_file import CaseFile
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.room import free_bytes

SPARE: Final = 1_000_000
"""Bytes left free beyond what a backup needs, for its manifest and for the disk itself."""


@dataclass(frozen=True, slots=True)
class BackupDone:
    """A backup that was made. With `faults` it holds what could be saved, and is not called whole."""

    folder: Path
    size: int
    cases: int
    audit_rows: int
    faults: tuple[str, ...]
    let_go: tuple[str, ...]
    change: Change

    @property
    def ok(self) -> bool:
        """Whether it was read back and found whole."""
        return not self.faults


def back_up(
    case_file: CaseFile,
    place: Path,
    hand: Hand,
    progress: Progress = quietly,
    *,
    thorough: bool = True,
) -> BackupDone:
    """Make a backup in `place`, a folder that is there; whoever writes meanwhile is not held up.

    A case file open for writing notes it down, with what rotation let go; one open for reading cannot.
    `progress` is told bytes or files done; what it raises ends the work, and nothing of it stays.
    Raises the Problems of backup_faults, CaseFileDamaged, CaseFileUnreachable, and BadLawFile.
    """
    plan = case_file.look(backup_plan)
    try:
        return _back_up(case_file, plan, place, hand, progress, thorough=thorough)
    except Cancelled:
        raise
    except Problem as problem:
        if place == plan.folder and case_file.is_writable:
            with suppress(Problem):  # a disk that is full for the backup may be full for this too
                case_file.write(note_failure, place, str(problem), hand)
        raise


def _back_up(
    case_file: CaseFile, plan: BackupPlan, place: Path, hand: Hand, progress: Progress, *, thorough: bool
) -> BackupDone:
    check_place(place, case_file.folder)
    into = BackupSet.of(place, case_file.folder.name, plan.mark)
    if plan.seen and place == plan.folder and not into.folder.is_dir():
        raise BackupsGone(place)
    source = Source(case_file.folder, case_file.database, case_file.files, plan.mark)
    with alone(case_file.folder):
        order = Order.of(source, into, hand.now, progress, thorough=thorough)
        _check_room(order, place)
        made = make_backup(order)
        let_go = rotate(into, made, terms_of(plan), hand.now.date())
        change = Change.of()
        if case_file.is_writable:
            change = case_file.write(note_backup, into, place, made, let_go, hand)
    told = made.manifest
    return BackupDone(made.folder, told.size, told.cases, told.audit_rows, told.faults, let_go, change)


def check_place(place: Path, case_folder: Path) -> None:
    """Raise NoBackupFolder, BackupFolderInside or BackupFolderReadOnly where nothing can be backed up to."""
    check_outside(place, case_folder)
    if not place.is_dir():
        raise NoBackupFolder(place)
    with told_of_folder(place), TemporaryFile(dir=place):
        pass  # permissions lie about folders; only a real write tells


def check_outside(place: Path, case_folder: Path) -> None:
    """Raise BackupFolderInside for a folder, there or not, that lies in the case file or is it."""
    case_folder = case_folder.resolve()
    if case_folder == place.resolve() or case_folder in place.resolve().parents:
        raise BackupFolderInside(place)


def _check_room(order: Order, place: Path) -> None:
    needed, free = order.room_needed + SPARE, free_bytes(place)
    if free is not None and free < needed:
        raise BackupFolderFull(place, needed, free)


def terms_of(plan: BackupPlan) -> BackupTerms:
    """Return the terms of a plan, the shipped ones where it has none of its own."""
    return plan.terms or read_backup_terms(root())


def rotate(into: BackupSet, made: Backup, terms: BackupTerms, today: date) -> tuple[str, ...]:
    """Let go what need no longer be kept, never `made` nor the last that was found whole; return their names.

    Nothing goes after a backup that is not whole: what there is may still be needed.
    """
    if made.manifest.faults:
        return ()
    names = [one.name for one in spent(into.dated(), terms, today) if one.name != made.folder.name]
    with told_of_folder(into.folder):
        for name in names:
            into.let_go(name)
        with suppress(BadBackup):  # one that cannot say what it needs: then everything is kept for it
            into.sweep()
    return tuple(names)


def note_backup(
    records: Records, into: BackupSet, place: Path, made: Backup, let_go: Sequence[str], hand: Hand
) -> Change:
    """Note a backup down, with any other that lies there and is not known yet, and those that are gone."""
    connection, found = plain(records), into.backups()
    add_backups(connection, into.folder, hand.by, found)
    note_gone(connection, into.folder, [one.folder.name for one in found], hand.now)
    plan = backup_plan(connection)
    if plan.folder == place:
        put_plan(connection, replace(plan, seen=True))
    told = made.manifest
    detail = {
        "backup": str(made.folder),
        "verified": not told.faults,
        "cases": told.cases,
        "audit_rows": told.audit_rows,
        "head": str(told.head),
        "let_go": list(let_go),
    }
    note_down(records, AuditLine(hand.now, hand.by, BACK_UP, None, detail))
    return Change.of()


def note_failure(records: Records, place: Path, fault: str, hand: Hand) -> Change:
    """Note that a backup could not be made, so that the next start can say so."""
    add_failure(plain(records), place, hand.now, hand.by, fault)
    note_down(records, AuditLine(hand.now, hand.by, BACK_UP, None, {"place": str(place), "fault": fault}))
    return Change.of()
