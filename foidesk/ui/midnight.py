"""Tells when a new day has begun: at midnight every count of days is one less."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

MINUTE = 60_000


class Midnight(QObject):
    """Looks at the date once a minute."""

    passed = Signal()

    def __init__(self, today: Callable[[], date], parent: QObject) -> None:
        super().__init__(parent)
        self._today, self._day = today, today()
        self.timer = QTimer(self)
        self.timer.setInterval(MINUTE)
        self.timer.timeout.connect(self._look)
        self.timer.start()

    def _look(self) -> None:
        if self._today() != self._day:
            self._day = self._today()
            self.passed.emit()
