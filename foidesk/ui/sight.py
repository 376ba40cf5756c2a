"""Scrolls to what was just added or opened: Qt follows the cursor only where Tab moves it."""

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

LOOKS_MS = (30, 120, 300, 700)
"""When it is looked at again: Qt lays out what was just added in several rounds, later on a busy machine."""
EDGE = 8
"""Pixels kept free above and below what is scrolled to."""


def bring_into_sight(widget: QWidget) -> None:
    """Scroll to `widget` once it has found its place; to its top, where it is taller than there is room."""
    for look in LOOKS_MS:
        QTimer.singleShot(look, widget, lambda: _scroll_to(widget))


def _scroll_to(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    page = None if around is None else around.widget()
    if around is not None and page is not None:
        top = widget.mapTo(page, QPoint(0, 0)).y()
        around.ensureVisible(0, top + min(widget.height(), around.viewport().height()) - 1, 0, EDGE)
        around.ensureVisible(0, top, 0, EDGE)
