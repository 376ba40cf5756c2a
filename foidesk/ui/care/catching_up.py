"""Reads beside the work what search does not know yet: cases of an older file, letters, and files."""

import logging
import time
from threading import Event, Thread
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from foidesk.casework.read_texts import Left, take_step, tidy_step, what_is_left
from foidesk.domain.problems import Problem
from foidesk.intake.reading_apart import TextReader
from foidesk.store.case_file import CaseFile
from foidesk.ui.tongue import translate

BREATH: Final = 0.02
"""Seconds between two steps in which whoever else writes comes first."""

TELL_EVERY: Final = 1.0
"""Seconds between two accounts of what is left."""

log = logging.getLogger(__name__)


class CatchingUp(QObject):
    """Works on a thread of its own, a step at a time; each step is kept, so it can be stopped anywhere.

    `told` bears what is left, as it grows less.
    """

    told = Signal(object)

    def __init__(self, case_file: CaseFile, parent: QObject) -> None:
        super().__init__(parent)
        self._file, self._reader = case_file, TextReader()
        self._wanted, self._stopped = Event(), Event()
        self._thread = Thread(target=self._work, name=translate("Care", "catching up"), daemon=True)
        self._told_at = 0.0

    def begin(self) -> None:
        """Begin with what is left from before."""
        self._wanted.set()
        self._thread.start()

    @Slot()
    def wake(self) -> None:
        """Look whether something new has come."""
        self._wanted.set()

    def stop(self) -> None:
        """Stop for good, within a step; a file that is being read is read another time."""
        self._stopped.set()
        self._wanted.set()
        self._reader.close()
        if self._thread.is_alive():
            self._thread.join()
        self._reader.close()

    def _work(self) -> None:
        while self._wanted.wait() and not self._stopped.is_set():
            self._wanted.clear()
            try:
                self._catch_up()
            except Problem:
                log.warning("search could not be brought up to date", exc_info=True)
            except Exception:
                log.exception("a fault while search was brought up to date")

    def _catch_up(self) -> None:
        did = False
        while not self._stopped.is_set() and take_step(self._file, self._reader):
            did = True
            if time.monotonic() - self._told_at > TELL_EVERY:
                self._tell()
            self._stopped.wait(BREATH)
        if did and not self._stopped.is_set():
            self._tell()
        while not self._stopped.is_set() and tidy_step(self._file):
            self._stopped.wait(BREATH)

    def _tell(self) -> None:
        left: Left = self._file.look(what_is_left)
        self.told.emit(left)
        self._told_at = time.monotonic()
