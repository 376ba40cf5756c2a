"""Words on one line that give way to their neighbours. Needed for the first paint."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

DOT = " · "
WORTH_SAYING = 6
"""Characters, the ellipsis among them, below which what is left of a line says nothing."""

LEAST_CLAUSE = 14
"""The same of a clause, which may begin with a number: half of that would be wrong, not short."""


class OneLine(QLabel):
    """One line that ends in an ellipsis where there is no room, and at last gives way altogether.

    Clauses with `between` between them are left out whole, the last one first. Wrapped, it is any label.
    """

    def __init__(self, role: str, name: str, between: str = "") -> None:
        super().__init__()
        self._between = between
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

    def shown(self, width: int) -> str:
        """Return what is painted in so many pixels; nothing where that would say nothing."""
        said, metrics = self.text(), self.fontMetrics()
        while self._between and self._between in said and metrics.horizontalAdvance(said) > width:
            said = said.rpartition(self._between)[0]
        cut = metrics.elidedText(said, Qt.TextElideMode.ElideRight, width)
        least = LEAST_CLAUSE if self._between else WORTH_SAYING
        return cut if metrics.horizontalAdvance(said) <= width or len(cut) >= least else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much as there is room for."""
        room = self.contentsRect()
        shown = self.shown(room.width())
        if self.wordWrap() or shown == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()
