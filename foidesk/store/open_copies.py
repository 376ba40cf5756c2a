"""Copies of kept files while another program shows them: private, not to be written to, and soon gone.

No other program can read an encrypted case file, so what it is to show must lie plainly somewhere meanwhile.
"""

import os
import shutil
import stat
import sys
import tempfile
import weakref
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from filelock import BaseFileLock

WINDOWS: Final = "win32"
RUN: Final = "run-"
"""What the name of the folder of one run of the program begins with; beside it lies a lock of that name."""
FROM_OUTSIDE: Final = b"[ZoneTransfer]\r\nZoneId=3\r\n"
"""What Windows keeps with a file from the internet: Office then opens it protected."""
LONGEST: Final = 100
"""Letters of a name that are kept; its end always is."""
UNSAFE: Final = frozenset('<>:"/\\|?*')

DEVICES: Final = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
)
"""Names that are no files on Windows."""


class OpenCopies:
    """The copies of one run; its folder is made with the first. `sweep` is for what runs that died left.

    Without a `base` they lie in a folder of their own that goes with this object.
    """

    def __init__(self, base: Path | None = None, platform: str = sys.platform) -> None:
        self._base, self._platform = base, platform
        self._folder: Path | None = None
        self._lock: BaseFileLock | None = None
        self._numbers = count(1)

    def copy(self, name: str, data: bytes, *, read_only: bool = True) -> Path:
        """Write a copy nobody else can read, and return where. Raises OSError."""
        folder = self._opened() / str(next(self._numbers))
        folder.mkdir(mode=stat.S_IRWXU)
        path = folder / plain_name(name)
        path.touch(mode=stat.S_IRUSR | stat.S_IWUSR, exist_ok=False)
        path.write_bytes(data)
        if self._platform == WINDOWS:
            with suppress(OSError):  # a file system without streams, such as FAT
                path.with_name(f"{path.name}:Zone.Identifier").write_bytes(FROM_OUTSIDE)
        if read_only:
            path.chmod(stat.S_IREAD)
        return path

    def close(self) -> None:
        """Take every copy away; one that a program still holds on Windows goes at the next start."""
        folder, lock = self._folder, self._lock
        self._folder = self._lock = None
        if folder is not None and lock is not None:
            _wipe(folder)
            lock.release()
            _drop_lock(folder)

    def sweep(self) -> None:
        """Take away what earlier runs left behind that did not end well; what another window shows stays."""
        from filelock import FileLock, Timeout  # kept off the start

        if self._base is None or not self._base.is_dir():
            return
        for folder in sorted(self._base.glob(f"{RUN}*")):
            if folder == self._folder or not folder.is_dir():
                continue
            lock = FileLock(_lock_of(folder), timeout=0, thread_local=False)
            with suppress(Timeout, OSError), lock:
                _wipe(folder)
            if not lock.is_locked and not folder.exists():
                _drop_lock(folder)

    def _opened(self) -> Path:
        if self._folder is None:
            from filelock import FileLock  # kept off the start

            base = self._base or self._own_base()
            base.mkdir(mode=stat.S_IRWXU, parents=True, exist_ok=True)
            folder = base / f"{RUN}{os.urandom(6).hex()}"
            lock = FileLock(_lock_of(folder), timeout=0, thread_local=False)
            lock.acquire()
            folder.mkdir(mode=stat.S_IRWXU)
            self._folder, self._lock = folder, lock
        return self._folder

    def _own_base(self) -> Path:
        """Return a new folder that only this user may look into."""
        self._base = Path(tempfile.mkdtemp(prefix="foidesk-"))
        weakref.finalize(self, shutil.rmtree, self._base, ignore_errors=True)
        return self._base


def plain_name(name: str) -> str:
    """Return the last part of a name from outside, as every system takes it: no path, no device."""
    last = name.replace("\\", "/").rpartition("/")[2]
    told = "".join(sign for sign in last if sign.isprintable() and sign not in UNSAFE).strip(". ")
    stem, dot, end = told.rpartition(".")
    if not dot:
        stem, end = told, ""
    stem = stem[: LONGEST - len(end[:LONGEST])].strip(". ") or "attachment"
    return f"{stem}_{dot}{end}" if stem.lower() in DEVICES else f"{stem}{dot}{end[:LONGEST]}"


def _wipe(folder: Path) -> None:
    """Take a folder away with all that is in it, what cannot be written to as well."""
    for path in folder.rglob("*"):
        with suppress(OSError):
            path.chmod(stat.S_IRWXU)
    shutil.rmtree(folder, ignore_errors=True)


def _lock_of(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.lock")


def _drop_lock(folder: Path) -> None:
    with suppress(OSError):
        _lock_of(folder).unlink(missing_ok=True)
