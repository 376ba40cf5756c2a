"""What is in use by nothing is taken away on the thread that paints, and on no other: it may be a widget."""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

EVERY: Final = 1_000
"""Milliseconds between two looks; where little was made since the last one, nothing is done."""


class Collector(QObject):
    """Python's own collector runs in whichever thread happens to make the next object, so it is put off.

    Widgets held in a circle would go on the working thread, under the hands of the one that paints.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
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
            gc.collect(grown[-1])
