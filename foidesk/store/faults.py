"""What can go wrong with a case file, told in one sentence with what to do next."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from foidesk.domain.problems import Problem

ROOM = 256 * 1024
"""Bytes a disk has left when SQLite, which needs a few of its own even to read, may fail for want of room."""


class CaseFileProblem(Problem):
    """Trouble with the case file itself rather than with what is in it."""


class NotACaseFile(CaseFileProblem):
    """What was opened is something else."""

    remedy = "Choose a folder whose name ends in .foidesk, or make a new case file with “foidesk setup”."

    def __init__(self, folder: Path, why: str) -> None:
        super().__init__(f"{folder} is not a FoiDesk case file: {why}.")


class NewerCaseFile(CaseFileProblem):
    """A later FoiDesk has changed the file's shape."""

    remedy = "Install the newer FoiDesk on this machine. The file has not been changed."

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder} was last used with a newer FoiDesk than this one.")


class CaseFileExists(CaseFileProblem):
    """A new case file would lie on top of something."""

    remedy = "Choose another name, or open the one that is there."

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder} already exists, and a new case file cannot be made there.")


class CaseFileReadOnly(CaseFileProblem):
    """The file or its folder cannot be written to."""

    remedy = "Ask for write access to the folder and all in it, or copy the folder to where you may write."

    def __init__(self, folder: Path) -> None:
        super().__init__(f"The case file {folder} cannot be written to here.")


class CaseFileInUse(CaseFileProblem):
    """Another FoiDesk has the file open for writing."""

    remedy = "Close the other FoiDesk first, then try again."

    def __init__(self, folder: Path, where: str) -> None:
        super().__init__(f"The case file {folder} is open in another FoiDesk. {where}".rstrip())


class CaseFileFull(CaseFileProblem):
    """There is no room left. What was to be saved has been taken back whole."""

    remedy = "Free some space on that disk and do it again. Everything saved before is safe."

    def __init__(self, folder: Path) -> None:
        super().__init__(f"The disk holding {folder} is full, so nothing was saved by that step.")


class CaseFileDamaged(CaseFileProblem):
    """The database or a kept file can no longer be read as it was written."""

    remedy = (
        "Keep the folder as it is. Restore your latest backup, or save what can be read into a new case file"
        " with “foidesk salvage DAMAGED.foidesk --out NEW.foidesk”."
    )

    def __init__(self, folder: Path, what: str = "its database cannot be read") -> None:
        super().__init__(f"The case file {folder} is damaged: {what}.")


class CaseFileUnreachable(CaseFileProblem):
    """The disk refused to read or write: a quota, a cable, a share that went away."""

    remedy = "Check that the disk is connected and has room for you, then do it again."

    def __init__(self, folder: Path) -> None:
        super().__init__(f"The disk holding {folder} failed, so nothing was saved by that step.")


class NoSuchCase(Problem):
    """Nothing is kept under that reference or number."""

    remedy = "Check the reference against the register."

    def __init__(self, reference: object) -> None:
        super().__init__(f"There is no case {reference} in this case file.")


class NoSuchTask(Problem):
    """No task of that number is kept."""

    def __init__(self) -> None:
        super().__init__("That task is not in this case file.", "Open the case again and choose anew.")


class NoSuchCommission(Problem):
    """No commission, or no business area, of that number is kept."""

    def __init__(self) -> None:
        super().__init__("That commission is not in this case file.", "Open the case again and choose anew.")


class NoSuchKeptFile(Problem):
    """Neither a letter nor a file of that number is kept."""

    def __init__(self) -> None:
        super().__init__(
            "That letter or file is not in this case file.", "Open the case again and choose anew."
        )


def problem_of(error: BaseException, folder: Path) -> CaseFileProblem | None:
    """Return the sentence for an error of SQLite or of the disk; None for anything that is a bug."""
    cause = getattr(error, "orig", None) or error  # SQLAlchemy wraps the driver's own error
    code = getattr(cause, "sqlite_errorcode", None)
    if code is not None:
        return _of_sqlite(int(code) & 0xFF, folder)
    if isinstance(cause, OSError):
        return _of_disk(cause.errno, folder)
    from foidesk.store.unreadable import is_unreadable  # something is wrong: there is time

    return (
        CaseFileDamaged(folder, "something in its database cannot be read back")
        if is_unreadable(error)
        else None
    )


def _of_sqlite(code: int, folder: Path) -> CaseFileProblem | None:
    match code:
        case 5 | 6:  # BUSY, LOCKED
            return CaseFileInUse(folder, "")
        case 8 | 14:  # READONLY; CANTOPEN, which a WAL file in a read-only folder answers
            return CaseFileReadOnly(folder)
        case 10:  # IOERR
            return CaseFileFull(folder) if _has_no_room(folder) else CaseFileUnreachable(folder)
        case 11:  # CORRUPT
            return CaseFileDamaged(folder)
        case 13:  # FULL
            return CaseFileFull(folder)
        case 26:  # NOTADB
            why = "its cases.db is not a database, or is an encrypted one whose keys.json is missing"
            # What is kept beside it tells that it was one.
            return CaseFileDamaged(folder, why) if (folder / "files").is_dir() else NotACaseFile(folder, why)
        case _:
            return None


def _has_no_room(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < ROOM
    except OSError:
        return False


def _of_disk(code: int | None, folder: Path) -> CaseFileProblem | None:
    if code in {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}:
        return CaseFileFull(folder)
    if code == errno.EIO:
        return CaseFileUnreachable(folder)
    if code in {errno.EROFS, errno.EACCES, errno.EPERM}:
        return CaseFileReadOnly(folder)
    return None


@contextmanager
def told_plainly(folder: Path) -> Iterator[None]:
    """Turn expected errors of the database and the disk into Problems; let bugs through untouched."""
    try:
        yield
    except Problem:
        raise
    except Exception as error:
        problem = problem_of(error, folder)
        if problem is None:
            raise
        raise problem from error
