"""The backup made once a day while the window is open, and what is said of one that did not succeed."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from foidesk.ui.backups.backup_desk import BackupDesk
from foidesk.ui.backups.jobs import Seen
from foidesk.ui.tongue import translate

MINUTE = 60_000
LOOKS = 10 * MINUTE
"""How often it is asked whether one is due."""
AFTER_FAILING = timedelta(hours=1)


class Daily(QObject):
    """`told` bears a headline and what to do. A failure is told once, and tried again after a while."""

    told = Signal(str, str)

    def __init__(self, desk: BackupDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._not_before: datetime | None = None
        self._is_first, self._is_mine = True, False
        self.timer = QTimer(self)
        self.timer.setInterval(LOOKS)
        self.timer.timeout.connect(desk.refresh)
        desk.seen.connect(self._look)
        desk.failed.connect(self._fail)

    def begin(self) -> None:
        """Say what went wrong last time, and begin to look."""
        self.timer.start()
        self._desk.refresh()

    @Slot(object)
    def _look(self, seen: Seen) -> None:
        standing, now = seen.standing, self._desk.clock.now()
        if self._is_first and standing.folder is not None and standing.fault:
            self.told.emit(
                translate("Backups", "The last backup did not succeed."),
                translate("Backups", "{fault} See Set-up, Backups.").format(fault=standing.fault),
            )
        first, self._is_first = self._is_first, False
        waits = self._not_before is not None and now < self._not_before
        if not (standing.daily and standing.is_due and standing.folder) or waits or self._desk.is_at_work:
            return
        if first:  # the officer has just sat down: a minute later is soon enough
            QTimer.singleShot(MINUTE, self, self._desk.refresh)
            return
        self._is_mine = True
        self._desk.back_up(standing.folder, thorough=standing.read_again)

    @Slot(object)
    def _fail(self, problem: Exception) -> None:
        if not self._is_mine:
            return
        self._is_mine = False
        if self._not_before is None:
            self.told.emit(
                translate("Backups", "Today’s backup did not succeed."),
                translate("Backups", "{problem} See Set-up, Backups.").format(problem=problem),
            )
        self._not_before = self._desk.clock.now() + AFTER_FAILING
