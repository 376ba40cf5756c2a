"""A whole number in a form."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox


class NumberBox(QSpinBox):
    """A number the wheel does not change: it is scrolled past."""

    def __init__(self, least: int, most: int) -> None:
        super().__init__()
        self.setRange(least, most)
        self.lineEdit().setTextMargins(8, 0, 0, 0)  # a styled spin box forgets its padding

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll past."""
        event.ignore()
