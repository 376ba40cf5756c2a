"""What can go wrong with a backup or a restore, told in one sentence with what to do next."""

import errno
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as sqlite

from foidesk.domain.problems import Problem
from foidesk.store.room import in_units

FULL: Final = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
BARRED: Final = {errno.EROFS, errno.EACCES, errno.EPERM}


class BackupProblem(Problem):
    """Trouble with a backup. The case file itself is untouched by it."""


class NoBackupFolder(BackupProblem):
    """The folder for backups is not there: a stick that is not plugged in, a share that is not connected."""

    remedy = "Plug in the stick or connect to the share it is on, or choose another folder for backups."

    def __init__(self, folder: Path) -> None:
        super().__init__(f"The folder for backups, {folder}, cannot be found.")


class BackupsGone(BackupProblem):
    """The folder is there, but not the backups that were made in it."""

    remedy = "Plug in the right stick or connect to the share. If they were moved, choose the folder again."

    def __init__(self, folder: Path) -> None:
        super().__init__(f"The backups made before are no longer in {folder}.")


class BackupFolderInside(BackupProblem):
    """A backup inside what it is a backup of would go with it."""

    remedy = "Choose a folder somewhere else, best on another disk."

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder} lies inside the case file, and a backup there would be lost with it.")


class BackupFolderReadOnly(BackupProblem):
    """Nothing can be written there."""

    remedy = "Ask for write access to it, or choose another folder for backups."

    def __init__(self, folder: Path) -> None:
        super().__init__(f"The folder for backups, {folder}, cannot be written to.")


class BackupFolderFull(BackupProblem):
    """There is no room for it."""

    remedy = "Make room there, or choose another folder for backups. Earlier backups are as they were."

    def __init__(self, folder: Path, needed: int = 0, free: int = 0) -> None:
        told = f": it needs {in_units(needed)}, and {in_units(free)} are free" if needed else ""
        super().__init__(f"There is no room for a backup in {folder}{told}.")


class BackupTooLarge(BackupProblem):
    """A file larger than the disk takes: many a stick ends at 4 GB."""

    remedy = "Have the stick formatted as exFAT or NTFS, or choose another folder for backups."

    def __init__(self, folder: Path) -> None:
        super().__init__(f"The disk holding {folder} takes no file as large as this backup needs.")


class BackupFolderFailed(BackupProblem):
    """The disk or the share failed in the middle."""

    remedy = "Check that it is connected, then try again. Earlier backups are as they were."

    def __init__(self, folder: Path) -> None:
        super().__init__(f"The disk holding {folder} failed, and no backup was made.")


class BackupRunning(BackupProblem):
    """One at a time."""

    remedy = "Wait until it is done."

    def __init__(self) -> None:
        super().__init__("A backup of this case file, or a try at restoring one, is being made already.")


class NoBackupThere(BackupProblem):
    """There is nothing to restore."""

    remedy = "Choose the folder that backups were made into, or one of the backups in it."

    def __init__(self, source: Path) -> None:
        super().__init__(f"There is no backup in {source}.")


class BackupsOfSeveral(BackupProblem):
    """It is not clear which case file is meant."""

    remedy = "Choose one of these folders."

    def __init__(self, source: Path, names: Sequence[str]) -> None:
        super().__init__(f"{source} holds backups of several case files: {'; '.join(names)}.")


class BadBackup(BackupProblem):
    """A backup that is not as it was made."""

    remedy = "Choose another backup. The case file you have has not been touched."

    def __init__(self, backup: Path, why: str) -> None:
        super().__init__(f"The backup {backup.name} cannot be restored: {why}.")


class BackupLocked(BackupProblem):
    """An encrypted backup whose key is not at hand."""

    remedy = "Restore it with the passphrase or the recovery code it was made under."

    def __init__(self, backup: Path) -> None:
        super().__init__(f"The backup {backup.name} is encrypted, and its key is not at hand.")


class NotToBeReplaced(BackupProblem):
    """Something that is no case file has the name the restored one would get."""

    remedy = "Choose another name with --file. What is there has not been touched."

    def __init__(self, target: Path) -> None:
        super().__init__(f"{target} is there already, and is no case file.")


class NoRoomToRestore(BackupProblem):
    """There is no room, or no permission, where the case file is to be."""

    remedy = "Make room there, or choose another place with --file. Nothing has been changed."

    def __init__(self, target: Path, why: str) -> None:
        super().__init__(f"{target} cannot be restored there: {why}.")


@contextmanager
def told_of_folder(folder: Path) -> Iterator[None]:
    """Turn what the disk of the backups refuses into Problems; let all else through."""
    try:
        yield
    except OSError as error:
        raise _of_disk(error, folder) from error
    except sqlite.DatabaseError as error:
        problem = _of_sqlite(int(getattr(error, "sqlite_errorcode", 0)) & 0xFF, folder)
        if problem is None:
            raise
        raise problem from error


def _of_disk(error: OSError, folder: Path) -> BackupProblem:
    if error.errno in FULL:
        return BackupFolderFull(folder)
    if error.errno == errno.EFBIG:
        return BackupTooLarge(folder)
    if error.errno in BARRED:
        return BackupFolderReadOnly(folder)
    return BackupFolderFailed(folder) if folder.is_dir() else NoBackupFolder(folder)


def _of_sqlite(code: int, folder: Path) -> BackupProblem | None:
    """Only what comes of writing the copy: to read the case file fills no disk and opens nothing new."""
    match code:
        case 13:  # FULL
            return BackupFolderFull(folder)
        case 8 | 14:  # READONLY, CANTOPEN
            return BackupFolderReadOnly(folder)
        case 10:  # IOERR
            return BackupFolderFailed(folder)
        case _:
            return None
