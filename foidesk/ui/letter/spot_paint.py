"""How a place is marked on a page: a wash over the words, a frame round them, a bar in the margin."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from foidesk.ui.letter.spots import Spot
from foidesk.ui.pdf_pages import Box

WASH, INK = QColor(255, 214, 77, 90), QColor("#8a3b00")
"""On white paper whatever the scheme: pages are always white, and the frame is 7:1 on them."""
AIR = 2.5
BAR = 5


def around(boxes: Sequence[Box]) -> Box:
    """Return the one box round several."""
    left = min((box[0] for box in boxes), default=0.0)
    top = min((box[1] for box in boxes), default=0.0)
    right = max((box[0] + box[2] for box in boxes), default=0.0)
    bottom = max((box[1] + box[3] for box in boxes), default=0.0)
    return left, top, right - left, bottom - top


def paint_spot(painter: QPainter, page: QRect, spot: Spot, scale: float) -> None:
    """Mark a spot on a page that lies at `page`, `scale` logical pixels to the point."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for box in spot.boxes:
        painter.fillRect(_placed(page, box, scale), WASH)
    whole = _placed(page, around(spot.boxes), scale)
    painter.setPen(QPen(INK, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(whole, 3, 3)
    painter.fillRect(QRectF(page.left() + 4, whole.top(), BAR, whole.height()), INK)
    painter.restore()


def _placed(page: QRect, box: Box, scale: float) -> QRectF:
    left, top, width, height = box
    place = QRectF(page.left() + left * scale, page.top() + top * scale, width * scale, height * scale)
    return place.adjusted(-AIR, -AIR, AIR, AIR)
