"""A task as a tick with its words beside it, wrapped over as many lines as they need."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from foidesk.ui.breaking import breakable
from foidesk.ui.plain import grown, say

BOX = 26
"""Pixels of a box with the ring round it; a tick without words would keep room for the gap after it."""


class TaskLine(QWidget):
    """A click on the words ticks as one on the box does. A screen reader has the words with the box."""

    toggled = Signal(bool)

    def __init__(self, words: str, name: str, spoken: str, *, done: bool) -> None:
        super().__init__()
        self._box = QCheckBox()
        self._box.setObjectName(name)
        self._box.setAccessibleName(spoken)
        self._box.setChecked(done)
        self._box.setFixedWidth(BOX)
        self._box.toggled.connect(self.toggled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._box, 0, Qt.AlignmentFlag.AlignTop)
        told = grown(say(breakable(" ".join(words.split())), "fact"))
        told.setContentsMargins(0, 3, 0, 0)
        row.addWidget(told, 1, Qt.AlignmentFlag.AlignTop)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._box.click()
