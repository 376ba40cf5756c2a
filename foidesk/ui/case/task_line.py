"""A task as a tick with its words beside it, wrapped over as many lines as they need."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QWidget

from foidesk.ui.breaking import breakable
from foidesk.ui.plain import grown, say


class TaskLine(QWidget):
    """A click on the words ticks as one on the box does. A screen reader has the words with the box."""

    toggled = Signal(bool)

    def __init__(self, words: str, name: str, spoken: str, *, done: bool) -> None:
        super().__init__()
        self._box = QCheckBox()
        self._box.setObjectName(name)
        self._box.setAccessibleName(spoken)
        self._box.setChecked(done)
        self._box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
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
