"""What is in use by nothing is taken away on the thread that paints, and on no other: it may be a widget."""

import gc
import time
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

EVERY: Final = 1_000
"""Milliseconds between two looks; where little was made since the last one, nothing is done."""

LONG_EVERY: Final = 300.0
"""Seconds after which everything is looked through even while somebody works: a tenth of a second."""

ALL: Final = 2
"""The age at which Python looks through everything there is."""


def set_aside() -> None:
    """Leave out of every later look what there is now: the code and the window, which stay until the end.

    A look through everything then takes a fraction of the time. What of it falls out of use in a circle
    is not taken away any more, which is little.
    """
    gc.freeze()


class Collector(QObject):
    """Python's own collector runs in whichever thread happens to make the next object, so it is put off.

    Widgets held in a circle would go on the working thread, under the hands of the one that paints.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._all_at = time.monotonic()
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(EVERY)

    def look(self) -> None:
        """Collect the oldest generation that has grown enough, as Python would."""
        grown = [
            age
            for age, (made, enough) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if made > enough
        ]
        if grown:
            self._collect(grown[-1])

    def _collect(self, age: int) -> None:
        if age == ALL and self._is_in_the_way():
            age -= 1
        elif age == ALL:
            self._all_at = time.monotonic()
        gc.collect(age)

    def _is_in_the_way(self) -> bool:
        """Whether somebody would feel the window stop for a tenth of a second, and it can still wait."""
        is_worked_in = QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
        return is_worked_in and time.monotonic() - self._all_at < LONG_EVERY
