"""A column of widgets that scrolls up and down, never sideways."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


def scrolled(inner: QWidget) -> QScrollArea:
    """Return `inner` in an area of its own; the keyboard goes to what is inside."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area


def at_the_top(inner: QWidget) -> QWidget:
    """Return `inner` with nothing below it, however high the place is."""
    place = QWidget()
    rows = QVBoxLayout(place)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.addWidget(inner)
    rows.addStretch(1)
    return place
