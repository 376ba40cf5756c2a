"""The box at the left of a row, ticked where its request is marked."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from foidesk.ui.measures import EDGE
from foidesk.ui.theme import Theme

BOX, GAP = 16, 8
MARK_ROOM = EDGE + BOX + GAP
"""Pixels at the left of a row that belong to its box while requests are being marked."""
TICK = ((3.5, 0.0), (6.5, 3.0), (11.5, -3.5))


def draw_mark(painter: QPainter, theme: Theme, place: QRect, *, is_marked: bool) -> None:
    """Draw the box inside the first cell of a row."""
    box = QRectF(place.left() + EDGE + 0.5, place.center().y() - BOX / 2 + 0.5, BOX - 1, BOX - 1)
    painter.setPen(QPen(theme.colour("accent" if is_marked else "muted"), 1.2))
    painter.setBrush(theme.colour("accent" if is_marked else "surface"))
    painter.drawRoundedRect(box, 4, 4)
    if is_marked:
        painter.setPen(QPen(theme.colour("on_accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline([QPointF(box.left() + x, box.center().y() + y) for x, y in TICK])
