"""Watches the case file while the window has it open: its place, its disk, the clock, and its pages."""

import logging
from collections.abc import Callable
from datetime import datetime
from threading import Thread
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from foidesk.casework.look_after import low_on_space, needs_reading_through, warnings_of
from foidesk.domain.problems import Problem
from foidesk.store.case_file import CaseFile
from foidesk.store.faults import CaseFileDamaged
from foidesk.store.place_faults import CaseFileOnlyRead
from foidesk.store.quick_check import note_checked
from foidesk.ui.tongue import translate

MINUTE: Final = 60_000

log = logging.getLogger(__name__)


class FileWatch(QObject):
    """Looks once a minute, and whenever the window comes to the front; reads the file through beside.

    `told` bears a Problem to be known, `damaged` the one after which nothing more is written.
    """

    told = Signal(object)
    damaged = Signal(object)
    _read = Signal(object)

    def __init__(self, case_file: CaseFile, now: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._file, self._now = case_file, now
        self._is_gone = self._is_low = False
        self._check = case_file.quick_check()
        self._thread = Thread(
            target=self._read_through, name=translate("Care", "reading through"), daemon=True
        )
        self._read.connect(self._heed, Qt.ConnectionType.QueuedConnection)
        self.timer = QTimer(self)
        self.timer.setInterval(MINUTE)
        self.timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Say what is to be known at the start, and begin to watch."""
        for problem in warnings_of(self._file, self._now()):
            self.told.emit(problem)
        self._is_low = low_on_space(self._file.folder) is not None
        if needs_reading_through(self._file, self._now()):
            self._thread.start()
        self.timer.start()
        QGuiApplication.instance().applicationStateChanged.connect(self._come_to)  # type: ignore[union-attr]

    def stop(self) -> None:
        """Watch no more. A reading that is under way ends within a few pages."""
        self.timer.stop()
        self._check.stop()
        if self._thread.is_alive():
            self._thread.join()

    @Slot(Qt.ApplicationState)
    def _come_to(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive and self.timer.isActive():
            self.look()

    @Slot()
    def look(self) -> None:
        """Tell of a file that is no longer in its place, and of a disk that runs full: each once."""
        if not self._is_gone:
            try:
                self._file.check_identity()
            except Problem as problem:
                self._is_gone = True
                self.told.emit(problem)
                return
        low = low_on_space(self._file.folder)
        if low is not None and not self._is_low:
            self.told.emit(low)
        self._is_low = low is not None

    def _read_through(self) -> None:
        """On a thread of its own, with a connection of its own."""
        try:
            if self._check.run():
                note_checked(self._file.folder, self._now())
        except Problem as problem:
            self._read.emit(problem)
        except Exception:
            log.exception("a fault while the case file was read through")

    @Slot(object)
    def _heed(self, problem: Problem) -> None:
        if isinstance(problem, CaseFileDamaged):
            self._file.refuse_writing(CaseFileOnlyRead(self._file.folder))
            self.damaged.emit(problem)
        else:
            self.told.emit(problem)
