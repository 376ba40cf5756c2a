"""Who may write to a case file: one FoiDesk at a time, named so that the next one can say who it is."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from foidesk.store.faults import CaseFileInUse

if TYPE_CHECKING:
    from filelock import BaseFileLock

LOCK: Final = "open.lock"
HOLDER: Final = "open_by.json"
MOMENT: Final = 0.2
"""Seconds for which `is_held` may be in the way of somebody who opens the file."""


@dataclass(frozen=True, slots=True)
class Holder:
    """The computer on which a case file is open for writing; empty where it has no name."""

    host: str

    def __str__(self) -> str:
        return f"It is open on the computer “{self.host}”." if self.host else ""


class WritingLock:
    """Held while a case file is open for writing. It goes with the process, however that ends.

    `was_left_open` says that the last writer never closed the file.
    """

    def __init__(self, folder: Path) -> None:
        import json  # all three kept off the way to the first paint of a reader
        import platform

        from filelock import FileLock, Timeout

        self._holder = folder / HOLDER
        self._lock: BaseFileLock = FileLock(folder / LOCK, timeout=MOMENT, thread_local=False)
        try:
            self._lock.acquire()
        except Timeout:
            raise CaseFileInUse(folder, str(read_holder(folder) or "")) from None
        self.was_left_open = self._holder.exists()
        try:
            # Beside the lock, not in it: on Windows a locked file cannot be read by the one shut out.
            self._holder.write_text(json.dumps({"host": platform.node(), "pid": os.getpid()}), "utf-8")
        except BaseException:
            self.release()
            raise

    def release(self) -> None:
        """Let the next one in."""
        self._holder.unlink(missing_ok=True)
        self._lock.release()

    def leave(self) -> None:
        """Let the next one in; a file that was left open before still counts as that."""
        if self.was_left_open:
            self._lock.release()
        else:
            self.release()


def read_holder(folder: Path) -> Holder | None:
    """Return who says they hold the file; None where nobody does or it cannot be read."""
    import json

    try:
        said = json.loads((folder / HOLDER).read_text("utf-8"))
        return Holder(str(said["host"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def is_held(folder: Path) -> bool:
    """Whether somebody has the case file open for writing at this moment; a killed process holds nothing."""
    if not (folder / HOLDER).exists():
        return False
    from filelock import FileLock, Timeout

    lock = FileLock(folder / LOCK, timeout=0, thread_local=False)
    try:
        lock.acquire()
    except (Timeout, OSError):
        return True
    lock.release()
    return False
