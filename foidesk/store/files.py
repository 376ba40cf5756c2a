"""Attachments, letters and logos as files known by the SHA-256 of their bytes."""

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Final

from foidesk.store.faults import CaseFileDamaged
from foidesk.store.keys import Keys
from foidesk.store.sealing import NotSealedError, seal_file, unseal_file

UNFINISHED: Final = ".making-"
"""What the name of a file begins with until it is whole."""


@dataclass(frozen=True, slots=True)
class Files:
    """The folder `files` of a case file. What is kept here is never changed and never named by a person.

    With `keys` every file is sealed, and lies under a name that tells nothing of it.
    """

    folder: Path
    keys: Keys | None = None

    def path(self, digest: str) -> Path:
        """Return where the bytes of that SHA-256 lie, or would; sealed, where there are keys."""
        name = digest if self.keys is None else self.keys.name(digest)
        return self.folder / name[:2] / name

    def keep(self, data: bytes) -> str:
        """Return the SHA-256 of `data` once it is safely on the disk. The same bytes are kept once."""
        digest = _digest(data)
        path = self.path(digest)
        if not self._holds(path, data):
            path.parent.mkdir(parents=True, exist_ok=True)
            write_safely(path, data if self.keys is None else seal_file(self.keys.of_file(path.name), data))
            settle_folder(self.folder)
        return digest

    def read(self, digest: str) -> bytes:
        """Return the bytes of that SHA-256. Raises CaseFileDamaged where they are gone or changed."""
        try:
            data = self._said(self.path(digest))
        except FileNotFoundError:
            raise CaseFileDamaged(self.folder.parent, f"the kept file {digest[:12]}… is missing") from None
        except NotSealedError:
            raise self._changed(digest) from None
        if _digest(data) != digest:
            raise self._changed(digest)
        return data

    def remove(self, digest: str) -> None:
        """Take a kept file off the disk; one that is gone already is no fault."""
        path = self.path(digest)
        path.unlink(missing_ok=True)
        if path.parent.exists():
            settle_folder(path.parent)

    def digests(self) -> Iterator[str]:
        """Yield the SHA-256 of every file kept, each read. Raises CaseFileDamaged at one that changed."""
        for path in sorted(self.folder.glob("??/*")):
            if path.name.startswith("."):
                continue  # it was never finished
            try:
                digest = _digest(self._said(path))
            except NotSealedError:
                raise self._changed(path.name) from None
            if self.path(digest) != path:
                raise self._changed(path.name)
            yield digest

    def whole(self) -> Iterator[bytes]:
        """Yield what every file kept says, each read; one that changed, or cannot be read, is left out."""
        for path in sorted(self.folder.glob("??/*")):
            with suppress(NotSealedError, OSError):
                data = self._said(path)
                if self.path(_digest(data)) == path:
                    yield data

    def _changed(self, name: str) -> CaseFileDamaged:
        return CaseFileDamaged(self.folder.parent, f"the kept file {name[:12]}… is no longer what was kept")

    def _said(self, path: Path) -> bytes:
        data = path.read_bytes()
        return data if self.keys is None else unseal_file(self.keys.of_file(path.name), data)

    def _holds(self, path: Path, data: bytes) -> bool:
        with suppress(FileNotFoundError, NotSealedError):
            return self._said(path) == data  # a torn file of an earlier crash is written again
        return False


def write_safely(path: Path, data: bytes) -> None:
    """Write a file so that it is there whole or not at all, whatever happens."""
    making = path.with_name(f"{UNFINISHED}{os.urandom(8).hex()}")
    try:
        _write_through(making, data)
        making.replace(path)
    except BaseException:
        making.unlink(missing_ok=True)
        raise
    settle_folder(path.parent)


def write_beside(path: Path, data: bytes) -> Path:
    """Write a file under that name, or the next that is free, whole or not at all; return where.

    Whatever is there already is never written over.
    """
    making = path.with_name(f"{UNFINISHED}{os.urandom(8).hex()}")
    try:
        _write_through(making, data)
        written = next(one for one in _names_like(path) if _take_name(making, one))
    finally:
        making.unlink(missing_ok=True)
    settle_folder(path.parent)
    return written


def _names_like(path: Path) -> Iterator[Path]:
    yield path
    yield from (path.with_stem(f"{path.stem} ({number})") for number in count(2))


def _take_name(making: Path, wanted: Path) -> bool:
    """Give a finished file its name, unless something has it already."""
    try:
        os.link(making, wanted)
    except FileExistsError:
        return False
    except OSError:  # a file system without links, as on many a memory stick
        if wanted.exists():
            return False
        making.replace(wanted)
    return True


def _write_through(path: Path, data: bytes) -> None:
    """Write a new file, with the permissions new files have here, down to the disk itself."""
    with path.open("xb") as handle:
        handle.write(data)
        handle.flush()
        os.fsync(handle.fileno())


def settle_folder(folder: Path) -> None:
    """Make sure the names in a folder survive a power cut."""
    if sys.platform == "win32":
        return  # NTFS journals names itself, and a folder cannot be opened for syncing
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _digest(data: bytes) -> str:
    from hashlib import sha256  # OpenSSL, which no reader of the register needs before its first paint

    return sha256(data).hexdigest()
