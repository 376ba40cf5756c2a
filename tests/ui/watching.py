"""What fails a test of the desk beside its own asserts: a fault of the program's own, work on the wrong thread.

Exceptions in slots and warnings of Qt fail it by pytest-qt, exceptions of other threads by pytest.
"""

import logging
import sys
import threading
from functools import wraps
from pathlib import Path

from foidesk import ui
from foidesk.store.case_file import CaseFile
from foidesk.store.interruptible import Interruptible

DESK = str(Path(ui.__file__).parent)
TESTS = str(Path(__file__).parent.parent)
SLOW = ((CaseFile, ("write", "tend", "rewrite")), (Interruptible, ("look",)))
"""What waits for the disk, or may look through the whole file: never for the thread that paints."""


class Faults(logging.Handler):
    """Keeps what the program logs as a fault of its own."""

    def __init__(self):
        super().__init__(logging.ERROR)
        self.told = []

    def emit(self, record):
        self.told.append(f"{record.name}: {record.getMessage()} {record.exc_info and record.exc_info[1]!r}")


def keep_to_the_working_thread(monkeypatch):
    """Return a list that grows by each time the desk has the thread that paints do what is slow."""
    found = []
    for kind, names in SLOW:
        for name in names:
            monkeypatch.setattr(kind, name, _watched(getattr(kind, name), found))
    return found


def _watched(method, found):
    @wraps(method)
    def watched(*args, **kwargs):
        if threading.current_thread() is threading.main_thread() and (asker := _asked_by_the_desk()):
            found.append(f"{method.__qualname__} on the thread that paints, asked for by {asker}")
        return method(*args, **kwargs)

    return watched


def _asked_by_the_desk():
    """Return where in the desk it was asked for; nothing where a test itself did."""
    frame = sys._getframe(2)
    while frame is not None:
        where = frame.f_code.co_filename
        if where.startswith(DESK):
            return f"{Path(where).relative_to(DESK)}:{frame.f_lineno} {frame.f_code.co_name}"
        if where.startswith(TESTS):
            return None
        frame = frame.f_back
    return None
