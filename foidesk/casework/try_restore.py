"""Try whether the latest backup can be restored: in a place of its own, which is deleted again."""

import os
import shutil
from dataclasses import dataclass

from foidesk.casework.changes import Change, Hand
from foidesk.casework.restore_backup import check_brought_back
from foidesk.domain.progress import Progress, quietly
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.backup import alone
from foidesk.store.backup_faults import BackupLocked, BadBackup, NoBackupFolder, NoBackupThere, told_of_folder
from foidesk.store.backup_rows import TRY_RESTORE, DrillLine, add_drill, backup_plan
from foidesk.store.backup_set import Backup, backup_at
from foidesk.store.case_file import CaseFile
from foidesk.store.faults import CaseFileDamaged, NewerCaseFile, NotACaseFile
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.restoring import bring_back, clear_beside
from foidesk.store.verifying import Verdict

TRYING = ".trying-"
"""What is after the name of a case file that is restored only to see whether it can be."""


@dataclass(frozen=True, slots=True)
class DrillDone:
    """What came of it."""

    line: DrillLine
    change: Change

    @property
    def ok(self) -> bool:
        """Whether the backup can be restored."""
        return not self.line.fault


def try_restore(case_file: CaseFile, hand: Hand, progress: Progress = quietly) -> DrillDone:
    """Restore the newest backup of the chosen folder beside the case file, look it through, and delete it.

    An encrypted one stays encrypted all the while. A backup that cannot be restored is an answer, noted like
    the other; NoBackupFolder, NoBackupThere, NoRoomToRestore and what `progress` raises are none.
    """
    plan = case_file.look(backup_plan)
    if plan.folder is None or not plan.folder.is_dir():
        raise NoBackupThere(case_file.folder) if plan.folder is None else NoBackupFolder(plan.folder)
    with alone(case_file.folder):
        backup = backup_at(plan.folder, plan.mark)
        found = _tried(case_file, backup, progress)
    place, name = backup.folder.parent, backup.folder.name
    fault = " ".join(found.faults)
    line = DrillLine(hand.now, hand.by, place, name, found.cases, found.audit_rows, fault)
    return DrillDone(line, case_file.write(note_drill, line, hand))


def _tried(case_file: CaseFile, backup: Backup, progress: Progress) -> Verdict:
    clear_beside(case_file.folder, TRYING)
    scratch = case_file.folder.with_name(f"{case_file.folder.name}{TRYING}{os.urandom(4).hex()}")
    key = case_file.key if backup.manifest.encrypted else None
    if backup.manifest.encrypted and key is None:
        raise BackupLocked(backup.folder)
    try:
        with told_of_folder(backup.folder.parent):
            bring_back(backup, scratch, progress)
            return check_brought_back(backup, scratch, key, progress)
    except (BadBackup, CaseFileDamaged, NewerCaseFile, NotACaseFile) as problem:
        return Verdict(0, 0, (str(problem),))
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def note_drill(records: Records, line: DrillLine, hand: Hand) -> Change:
    """Note what came of a restore that was tried."""
    add_drill(plain(records), line)
    detail = {"backup": str(line.place / line.name), "cases": line.cases, "fault": line.fault}
    note_down(records, AuditLine(hand.now, hand.by, TRY_RESTORE, None, detail))
    return Change.of()
