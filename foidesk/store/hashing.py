"""Files hashed and copied piece by piece, through to the disk."""

import errno
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final

from foidesk.store.files import settle_folder

PIECE: Final = 1024 * 1024
NOT_FOR_FOLDERS: Final = {errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EACCES, errno.EISDIR}
"""How shares and sticks answer that their folders cannot be synced."""


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file as it is on the disk: what memory still has of it is dropped first."""
    from hashlib import sha256

    digest = sha256()
    with path.open("rb") as handle:
        _forget(handle)
        for piece in _pieces(handle):
            digest.update(piece)
    return digest.hexdigest()


def copy_through(source: Path, target: Path) -> str:
    """Copy a file; return its SHA-256 once the copy has its name and is on the disk."""
    from hashlib import sha256

    digest = sha256()
    target.parent.mkdir(parents=True, exist_ok=True)
    making = target.with_name(f".making-{os.urandom(8).hex()}")
    try:
        with source.open("rb") as reading, making.open("xb") as writing:
            for piece in _pieces(reading):
                digest.update(piece)
                writing.write(piece)
            writing.flush()
            os.fsync(writing.fileno())
        making.replace(target)
    except BaseException:
        with suppress(OSError):
            making.unlink(missing_ok=True)
        raise
    return digest.hexdigest()


def write_through(path: Path, data: bytes) -> None:
    """Write a new file down to the disk; `settle` its folder afterwards."""
    with path.open("wb") as handle:
        handle.write(data)
        handle.flush()
        os.fsync(handle.fileno())


def settle(folder: Path) -> None:
    """Make sure the names in a folder survive a power cut, where its disk can promise that."""
    try:
        settle_folder(folder)
    except OSError as error:
        if error.errno not in NOT_FOR_FOLDERS:
            raise


def sync(path: Path) -> None:
    """Bring what was written to a file down to the disk."""
    with path.open("rb+") as handle:
        os.fsync(handle.fileno())


def _pieces(handle: BinaryIO) -> Iterator[bytes]:
    while piece := handle.read(PIECE):
        yield piece


def _forget(handle: BinaryIO) -> None:
    advise = getattr(os, "posix_fadvise", None)
    if advise is not None:
        with suppress(OSError):
            advise(handle.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
