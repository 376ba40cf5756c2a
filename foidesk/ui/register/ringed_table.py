"""A table whose focus can be seen although no row of it is chosen, or the one that is was scrolled away."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTableView, QWidget

from foidesk.ui.theme import Theme

RING = 2


class RingedTable(QTableView):
    """Draws a ring round its rows where no row has one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and the ring over them."""
        super().paintEvent(event)
        if self.hasFocus() and not self.selectionModel().hasSelection():
            painter, room = QPainter(self.viewport()), self.viewport().rect()
            ink = self._theme.colour("focus")
            painter.fillRect(0, 0, room.width(), RING, ink)
            painter.fillRect(0, room.height() - RING, room.width(), RING, ink)
            painter.fillRect(0, 0, RING, room.height(), ink)
            painter.fillRect(room.width() - RING, 0, RING, room.height(), ink)
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Bring the chosen row into sight where Tab came to it, and draw the ring."""
        super().focusInEvent(event)
        by_tab = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        rows = self.selectionModel().selectedRows() if event.reason() in by_tab else []
        if rows:
            self.scrollTo(rows[0])
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()
