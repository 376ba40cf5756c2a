"""A list to choose from and the form of what is chosen: side by side, each scrolling for itself."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QListWidget,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from foidesk.ui.case.scrolled import at_the_top
from foidesk.ui.fields import CARD_WIDTH, Card

SIDE_BY_SIDE: Final = 760
"""Width from which the form stands beside the list."""
LEAST_LIST: Final = 92
LIST_ABOVE: Final = 240
"""Pixels of a list above its form: there the whole page scrolls, so that the list has a height of its own."""
ANY_HEIGHT: Final = 16_777_215
"""Qt’s own word for a height without a bound."""
BESIDE_BAR: Final = 12
SHIFTS: Final = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.Resize})


class FormArea(QScrollArea):
    """Scrolls its form up and down, or stands as high as the form is."""

    def __init__(self, form: QWidget) -> None:
        super().__init__()
        self._is_whole = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._place = at_the_top(form)
        self.setMaximumWidth(CARD_WIDTH + BESIDE_BAR)
        self.setWidget(self._place)

    def be_whole(self, is_whole: bool) -> None:
        """Stand as high as the form is, or scroll."""
        self._is_whole = is_whole
        self._place.setContentsMargins(0, 0, 0 if is_whole else BESIDE_BAR, 0)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the form."""
        if watched is self._place and event.type() in SHIFTS:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        high = max(self._place.heightForWidth(self._place.width()), self._place.sizeHint().height())
        be_high(self, high if self._is_whole else None)


class ListBesideForm(QWidget):
    """What holds the list stands on the left, or above where there is no room for two."""

    def put_beside(self, card: Card, chosen_from: QListWidget, form: QWidget) -> None:
        """Put the parts into their places."""
        chosen_from.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        chosen_from.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        card.rows.setContentsMargins(16, 12, 16, 12)
        card.rows.setSpacing(10)
        self._list, self._area = chosen_from, FormArea(form)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._sides.setSpacing(16)
        self._sides.addWidget(_bounded(card), 1)
        self._sides.addWidget(self._area, 1)
        self._sides.addStretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the form below the list where there is no room beside it."""
        super().resizeEvent(event)
        wide = self.width() >= SIDE_BY_SIDE
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(way)
        self._sides.setContentsMargins(24, 16, 24 - BESIDE_BAR if wide else 24, 16)
        be_high(self._list, None if wide else LIST_ABOVE, LEAST_LIST)
        self._area.be_whole(not wide)


def _bounded(card: Card) -> QWidget:
    """Return a card no wider than is good to read; a maximum of its own would mislead Qt (see Column)."""
    bounds = QWidget()
    bounds.setMaximumWidth(CARD_WIDTH)
    rows = QVBoxLayout(bounds)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.addWidget(card)
    return bounds


def be_high(part: QWidget, high: int | None, least: int = 0) -> None:
    """Make a part so high; None for as high as there is room, whatever it holds."""
    free = QSizePolicy.Policy.Ignored if high is None else QSizePolicy.Policy.Fixed
    part.setSizePolicy(QSizePolicy.Policy.Expanding, free)
    part.setMinimumHeight(least if high is None else high)
    part.setMaximumHeight(ANY_HEIGHT if high is None else high)
