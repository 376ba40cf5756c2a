"""A scrolling column no wider than is good to read."""

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from foidesk.ui.fields import CARD_WIDTH


class Column(QScrollArea):
    """Put widgets into `rows`. They scroll up and down, never sideways, and Tab does not stop at the column.

    The width is bounded here, not on the cards: for a card with a maximum of its own Qt reckons the height at
    a width it never gets.
    """

    def __init__(self, name: str, margins: QMargins) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bounded = QWidget()
        bounded.setMaximumWidth(CARD_WIDTH + margins.left() + margins.right())
        self.rows = QVBoxLayout(bounded)
        self.rows.setContentsMargins(margins)
        self.rows.setSpacing(16)
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(bounded, 1)
        line.addStretch()
        self.setWidget(whole)

    def to_top(self) -> None:
        """Scroll to the beginning."""
        self.verticalScrollBar().setValue(0)
