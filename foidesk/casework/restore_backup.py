"""Restore a backup: brought back beside what is there, checked, and then put in its place."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from foidesk.casework.changes import Change, Hand
from foidesk.casework.open_case_file import data_key
from foidesk.domain.progress import Progress, quietly
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.audit_chain import Head, chain_head
from foidesk.store.backup_faults import BadBackup
from foidesk.store.backup_rows import RESTORE, destroyed_since
from foidesk.store.backup_set import Backup, backup_at
from foidesk.store.case_file import CaseFile
from foidesk.store.connections import Connection, Database
from foidesk.store.folders import DATABASE
from foidesk.store.key_faults import CaseFileLocked
from foidesk.store.keys import Keys
from foidesk.store.records import Records
from foidesk.store.restoring import (
    Prepared,
    aside_of,
    bring_back,
    check_replaceable,
    hold_against,
    making_beside,
    put_by,
    take_place,
)
from foidesk.store.verifying import Verdict, inspect

Unlock = Callable[[Path], bytes | None]
"""Returns the key of an encrypted case file, given its folder; None where it is not at hand."""

TOLD = 3
"""Faults named of a backup that is not to be restored."""


def by_this_computer(folder: Path) -> bytes | None:
    """Return the key if this computer’s keyring has it."""
    with suppress(CaseFileLocked):
        return data_key(folder)
    return None


@dataclass(frozen=True, slots=True)
class Ready:
    """A backup brought back and found whole, that waits for its place."""

    prepared: Prepared
    backup: Backup
    head: Head | None
    """The head of its audit now; None of an encrypted one whose key is not at hand."""

    @property
    def faults(self) -> tuple[str, ...]:
        """What was missing already when the backup was made."""
        return self.backup.manifest.faults


@dataclass(frozen=True, slots=True)
class Restored:
    """A backup in its place. `aside` is where the case file that was there lies now, whole."""

    folder: Path
    aside: Path | None
    backup: Backup
    head: Head | None

    @property
    def faults(self) -> tuple[str, ...]:
        """What was missing already when the backup was made."""
        return self.backup.manifest.faults


def restore_backup(
    source: Path,
    target: Path,
    hand: Hand,
    *,
    mark: str = "",
    unlock: Unlock = by_this_computer,
    progress: Progress = quietly,
) -> Restored:
    """Restore a backup as `target`; a case file that is there is moved aside, never changed.

    `source` is a backup, or a folder with backups, of which it is the newest whole one: of the case file of
    `mark`, where there are several. Raises the Problems of backup_faults, CaseFileInUse and NewerCaseFile;
    then nothing has been changed.
    """
    ready = prepare_restore(source, target, hand, mark=mark, unlock=unlock, progress=progress)
    return put_in_place(ready, hand.now.date())


def put_in_place(ready: Ready, today: date) -> Restored:
    """Do the last step of `restore_backup`. Raises CaseFileInUse, NotToBeReplaced or NoRoomToRestore."""
    aside = take_place(ready.prepared, today)
    return Restored(ready.prepared.target, aside, ready.backup, ready.head)


def prepare_restore(
    source: Path,
    target: Path,
    hand: Hand,
    *,
    mark: str = "",
    unlock: Unlock = by_this_computer,
    progress: Progress = quietly,
    is_open: bool = False,
) -> Ready:
    """Do all of `restore_backup` but the last step, for `take_place`.

    `is_open`: whoever asks has the target open, and will have closed it by then.
    """
    backup = backup_at(source, mark)
    if not is_open:
        check_replaceable(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    making, head = making_beside(target), None
    try:
        bring_back(backup, making, progress)
        found_key = unlock(making)
        key = found_key if backup.manifest.encrypted else None
        if key is not None or not backup.manifest.encrypted:
            found = check_brought_back(backup, making, key, progress)
            if new := [one for one in found.faults if one not in backup.manifest.faults]:
                raise BadBackup(backup.folder, " ".join(new[:TOLD]).removesuffix("."))
            head = _note(making, key, backup, hand)
        return Ready(put_by(making, target), backup, head)
    finally:
        shutil.rmtree(making, ignore_errors=True)


def check_brought_back(backup: Backup, folder: Path, key: bytes | None, progress: Progress) -> Verdict:
    """Open what was brought back and look it through, against its manifest too. Its version may be older."""
    database = Database(folder / DATABASE, None if key is None else Keys.of(key).database)
    against = tuple(hold_against(backup, database))
    case_file = CaseFile.open(folder, key, for_writing=False)
    try:
        found = inspect(case_file, progress)
    finally:
        case_file.close()
    return Verdict(found.cases, found.audit_rows, against + found.faults)


def _note(folder: Path, key: bytes | None, backup: Backup, hand: Hand) -> Head:
    case_file = CaseFile.open(folder, key)
    try:
        case_file.write(note_restore, backup, hand)
        return case_file.look(chain_head)
    finally:
        case_file.close()


def name_aside(target: Path, today: date) -> str:
    """Return what the case file that is there will be called."""
    return aside_of(target, today).name


def drop_prepared(ready: Ready) -> None:
    """Delete what was brought back: it is not wanted after all."""
    shutil.rmtree(ready.prepared.folder, ignore_errors=True)


def come_back(connection: Connection, made_at: datetime) -> int:
    """Return how many destroyed cases a backup made then would bring back."""
    return destroyed_since(connection, made_at)


def note_restore(records: Records, backup: Backup, hand: Hand) -> Change:
    """Note in the case file that it was restored, and from what."""
    detail = {"backup": str(backup.folder), "made_at": backup.manifest.made_at.isoformat()}
    note_down(records, AuditLine(hand.now, hand.by, RESTORE, None, detail))
    return Change.everything()
