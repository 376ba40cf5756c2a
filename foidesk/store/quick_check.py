"""A look through a whole database beside the work: on a connection of its own, and stopped at any time."""

import json
import threading
from contextlib import ExitStack, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as sqlite

from foidesk.store.connections import Database, opened
from foidesk.store.copies import check_quickly
from foidesk.store.faults import told_plainly
from foidesk.store.files import write_safely

CHECKED: Final = "checked.json"
"""Says when a case file was last read through; taken away when it was left open, so that it is read again."""

AT_ONCE: Final = 1 << 20
BETWEEN: Final = 1000
"""Pages that are looked at before it is asked whether to go on."""


class QuickCheck:
    """Reads the file straight through, which a cold disk does fast, then has SQLite read every page of it.

    `held` keeps the handle of the first reading until every connection of this process is closed: to close it
    before would drop SQLite's locks on the file (POSIX gives them to the process, not to the handle).
    """

    def __init__(self, database: Database, held: ExitStack) -> None:
        self._database, self._held = database, held
        self._stopped = threading.Event()

    def stop(self) -> None:
        """End the check, from any thread; it can take a few pages more."""
        self._stopped.set()

    def run(self) -> bool:
        """Return whether all of it was read. Raises CaseFileDamaged, and as `told_plainly` tells the rest."""
        folder = self._database.path.parent
        with told_plainly(folder):
            self._read_ahead()
            if self._stopped.is_set():
                return False
            with opened(self._database, writing=False) as connection:
                connection.set_progress_handler(self._stopped.is_set, BETWEEN)
                try:
                    check_quickly(connection, folder)
                except sqlite.OperationalError:
                    if not self._stopped.is_set():
                        raise
        return not self._stopped.is_set()

    def _read_ahead(self) -> None:
        handle = self._held.enter_context(self._database.path.open("rb", buffering=0))
        while not self._stopped.is_set() and handle.read(AT_ONCE):
            pass


def note_checked(folder: Path, now: datetime) -> None:
    """Remember that the case file was read through and is sound."""
    write_safely(folder / CHECKED, json.dumps({"checked_at": now.isoformat()}).encode())


def forget_checked(folder: Path) -> None:
    """Have the case file read through at the next occasion."""
    (folder / CHECKED).unlink(missing_ok=True)


def is_check_due(folder: Path, now: datetime, every: timedelta) -> bool:
    """Whether it was never read through, was left open since, or not for so long; or time went back."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        checked = datetime.fromisoformat(json.loads((folder / CHECKED).read_text("utf-8"))["checked_at"])
        return not timedelta(0) <= now - checked < every
    return True
