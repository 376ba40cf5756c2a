"""A page in the rail: small, its number below; the one in view has a frame, a bar and bold figures."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

if TYPE_CHECKING:
    from foidesk.ui.letter.page_rail import PageRail

THUMB = 56
"""Width of a small page, in logical pixels."""
RAIL_WIDTH = THUMB + 34
ABOVE, FRAME, BAR = 10, 3, 4


class PageThumb(QStyledItemDelegate):
    """Draws from the palette, so it is right in every scheme."""

    def __init__(self, rail: "PageRail") -> None:
        super().__init__(rail)
        self._rail = rail

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room a page and its number need."""
        height = self._rail.height_of(index.row()) + option.fontMetrics.height()
        return QSize(RAIL_WIDTH - 16, height + ABOVE + 6)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one page."""
        is_current = index.row() == self._rail.currentIndex().row()
        room, colours = option.rect, option.palette
        painter.save()
        place = QRect(
            room.center().x() - THUMB // 2, room.top() + ABOVE, THUMB, self._rail.height_of(index.row())
        )
        self._paint_page(painter, place, index.row(), colours, is_current=is_current)
        figures = QRect(room.left(), place.bottom() + 4, room.width(), option.fontMetrics.height())
        font = painter.font()
        font.setBold(is_current)
        painter.setFont(font)
        painter.setPen(colours.color(QPalette.ColorRole.WindowText))
        painter.drawText(figures, Qt.AlignmentFlag.AlignCenter, str(index.row() + 1))
        if is_current:
            bar = QRect(room.left(), place.top(), BAR, place.height())
            painter.fillRect(bar, colours.color(QPalette.ColorRole.Accent))
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(colours.color(QPalette.ColorRole.WindowText), 1, Qt.PenStyle.DotLine))
                painter.drawRect(room.adjusted(BAR + 2, 2, -3, -2))
        painter.restore()

    def _paint_page(
        self, painter: QPainter, place: QRect, at: int, colours: QPalette, *, is_current: bool
    ) -> None:
        painter.fillRect(place, Qt.GlobalColor.white)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        image = self._rail.picture(at)
        if not image.isNull():
            painter.drawImage(place, image)
        role = QPalette.ColorRole.Accent if is_current else QPalette.ColorRole.Mid
        pen = QPen(QColor(colours.color(role)), FRAME if is_current else 1)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        edge = FRAME // 2 + 1 if is_current else 1
        painter.drawRect(place.adjusted(-edge, -edge, edge - 1, edge - 1))
