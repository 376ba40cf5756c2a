"""Two panes side by side where there is room; else the second takes its place in the first one's column."""

from PySide6.QtCore import QMargins, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from foidesk.ui.case.scrolled import scrolled
from foidesk.ui.column import Column

WIDE = 900
"""From this width what is read stands beside the form, so that both can be seen together."""

READING_WIDTH = 900
FORM_WIDTH = 760
"""Wider than this neither gets: on a very wide screen the room is left at their right."""


class SideBySide(QWidget):
    """A scrolling column of cards, and a pane beside it or, when narrow, at `place` in the column."""

    moved = Signal()

    def __init__(self, name: str, cards: tuple[QWidget, ...], pane: QWidget, place: int) -> None:
        super().__init__()
        self._pane, self._place = pane, place
        self._column = Column(name, QMargins(24, 0, 12, 24))
        for card in cards:
            self._column.rows.addWidget(card)
        self._column.rows.addStretch()
        pane.setMaximumWidth(READING_WIDTH)
        self._beside = scrolled(QWidget())
        self._beside.setMaximumWidth(READING_WIDTH)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self._column, 1)
        self._row.addWidget(self._beside, 1)
        self._row.addStretch()
        self._is_wide = False
        self._arrange()

    def to_top(self) -> None:
        """Scroll to the first card."""
        self._column.to_top()

    def bring_up(self) -> None:
        """Scroll to the pane where it stands within the column."""
        if not self._is_wide:
            QTimer.singleShot(0, self._pane, self._scroll_to_pane)

    def _scroll_to_pane(self) -> None:
        self._column.verticalScrollBar().setValue(max(self._pane.y() - 8, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the pane when the width crosses `WIDE`."""
        super().resizeEvent(event)
        if (self.width() >= WIDE) != self._is_wide:
            self._is_wide = not self._is_wide
            self._arrange()
            self.moved.emit()

    def _arrange(self) -> None:
        if self._is_wide:
            self._beside.setWidget(self._pane)
        else:
            self._beside.takeWidget()
            self._column.rows.insertWidget(self._place, self._pane)
        self._beside.setVisible(self._is_wide)
        self._column.setMaximumWidth(FORM_WIDTH if self._is_wide else READING_WIDTH)
        edge = 24 if self._is_wide else 0
        self._row.setContentsMargins(0, 0, edge, edge)
