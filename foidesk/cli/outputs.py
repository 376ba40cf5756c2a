"""Files a command reads and makes: trouble told plainly, and what is made is there whole or not at all."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from typing import Final

from foidesk.domain.problems import Problem
from foidesk.store.files import write_safely

REASONS: Final = {
    "ENOSPC": "the disk is full",
    "EFBIG": "the disk has no room for it",
    "EDQUOT": "your share of the disk is used up",
    "ENOENT": "there is no such file or folder",
    "ENOTDIR": "there is no such folder",
    "EISDIR": "it is a folder",
    "ENODEV": "it is a device, not a file",
    "EACCES": "you may not do that there",
    "EPERM": "you may not do that there",
    "EROFS": "that disk can only be read",
    "ENAMETOOLONG": "the name is too long",
}


class CannotWrite(Problem):
    """A file that was asked for cannot be made."""

    remedy = "Make room or choose another place, then do it again."

    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(f"{path} was not written: {_reason(error)}.")


class CannotRead(Problem):
    """A file that was named cannot be read."""

    remedy = "Check its name, and that you may read it."

    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(f"{path} cannot be read: {_reason(error)}.")


def bytes_of(path: Path) -> bytes:
    """Return what a file holds. Raises CannotRead."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise CannotRead(path, error) from None
    except ValueError:  # a name with a NUL in it
        raise CannotRead(path, FileNotFoundError(errno.ENOENT, "")) from None


@contextmanager
def staged(path: Path, data: bytes) -> Iterator[None]:
    """Write `data` beside `path`; it takes that name once the block is done, and is gone if that fails.

    So a full disk is met before the block, not after it. Raises CannotWrite.
    """
    waiting = path.with_name(f".{token_hex(8)}.part")
    with _told(path):
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "")
        if path.exists() and not path.is_file():
            raise OSError(errno.ENODEV, "")  # a device would be replaced by the file, for everybody
        write_safely(waiting, data)
    try:
        yield
        with _told(path):
            waiting.replace(path)
    except BaseException:
        waiting.unlink(missing_ok=True)
        raise


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CannotWrite(path, error) from None
    except ValueError:
        raise CannotWrite(path, FileNotFoundError(errno.ENOENT, "")) from None


def _reason(error: OSError) -> str:
    return REASONS.get(errno.errorcode.get(error.errno or 0, ""), "the system refused")
