"""Words on one line that give way to their neighbours. Needed for the first paint."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

WORTH_SAYING = 6
"""Characters, the ellipsis among them, below which what is left of a line says nothing."""


class OneLine(QLabel):
    """One line that ends in an ellipsis where there is no room, and at last gives way altogether.

    Wrapped, it is a label like any other.
    """

    def __init__(self, role: str, name: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._first = ""

    def keep_whole(self, first: str) -> None:
        """Never be too narrow for these first words."""
        self._first = first
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than the first words need."""
        least = super().minimumSizeHint()
        if self.wordWrap():
            return least
        first = self.fontMetrics().horizontalAdvance(f"{self._first}…") + 2 if self._first else 0
        return QSize(min(first, super().sizeHint().width()), least.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much as there is room for."""
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        if self.wordWrap() or shown == self.text():
            super().paintEvent(event)
            return
        if len(shown) < WORTH_SAYING:
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()
