"""foidesk restore: a backup as the case file again."""

from functools import partial
from pathlib import Path

from foidesk.casework.open_case_file import data_key, open_case_file
from foidesk.casework.restore_backup import Restored, Unlock, by_this_computer, restore_backup
from foidesk.cli.faults import THE_ANSWER_IS_NO
from foidesk.cli.surroundings import Errand
from foidesk.domain.dates import counted
from foidesk.store.backup_faults import BadBackup, NoBackupThere
from foidesk.store.backup_rows import backup_plan
from foidesk.store.faults import CaseFileInUse, CaseFileProblem


def run(errand: Errand) -> int:
    """Restore in the place of the case file it is about; a damaged backup is an answer, and it is no."""
    errand.check_place()
    source, target = errand.asked.source.absolute(), errand.folder.absolute()
    if not source.is_dir():
        raise NoBackupThere(source)
    try:
        done = restore_backup(
            source, target, errand.hand, mark=_mark_of(errand, target), unlock=_unlock(errand)
        )
    except BadBackup as bad:
        document = {"ok": False, "cases": 0, "audit_rows": 0, "faults": [str(bad)]}
        errand.console.answer(document, str(bad), bad.next_step)
        return THE_ANSWER_IS_NO
    errand.anchors.forget(errand.folder)  # what was remembered was of the file before it
    errand.console.answer(_document(done), *_lines(done))
    return 0 if not done.faults else THE_ANSWER_IS_NO


def _unlock(errand: Errand) -> Unlock:
    """Return how an encrypted backup is opened: by the passphrase given, else by this computer’s keyring."""
    secret = errand.passphrase()
    return by_this_computer if secret is None else partial(data_key, secret=secret)


def _mark_of(errand: Errand, target: Path) -> str:
    """Return by which mark the backups of the case file that is there know it; it may be past opening."""
    if not target.exists():
        return ""
    try:
        case_file = open_case_file(target, errand.passphrase(), for_writing=False)
    except CaseFileInUse:
        raise
    except CaseFileProblem:
        return ""
    try:
        return case_file.look(backup_plan).mark
    except CaseFileProblem:
        return ""
    finally:
        case_file.close()


def _document(done: Restored) -> dict[str, object]:
    told = done.backup.manifest
    return {
        "ok": not done.faults,
        "cases": told.cases,
        "audit_rows": told.audit_rows,
        "faults": list(done.faults),
        "file": str(done.folder),
        "backup": str(done.backup.folder),
        "aside": None if done.aside is None else str(done.aside),
    }


def _lines(done: Restored) -> list[str]:
    told = done.backup.manifest
    lines = list(done.faults)
    lines.append(f"Restored {done.folder} from {done.backup.folder}: {counted(told.cases, 'case')}.")
    if done.aside is not None:
        lines.append(f"The case file that was there is now {done.aside}.")
    return lines
