"""Paints a row of the register: hairlines, pills, two lines of text and the deadline bar."""

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from foidesk.ui.fonts import sized
from foidesk.ui.measures import EDGE, EXCERPT, ROW
from foidesk.ui.pill import draw_pill, pill_width
from foidesk.ui.register.deadline_cell import DeadlineCell
from foidesk.ui.register.excerpt_line import draw_excerpt
from foidesk.ui.register.mark_box import MARK_ROOM, draw_mark
from foidesk.ui.register.register_model import DEADLINE_ROLE, LINE_ROLE, SECOND_ROLE, WHY_ROLE, Column
from foidesk.ui.theme import Theme
from foidesk.ui.tokens import Tone
from foidesk.ui.wording import REGIMES, received_words, stage_words

BAR = 4
GAP = 8
WIDEST = "88 of 88"
"""What the number at the end of a bar is rarely wider than: all bars end at one line."""

Index = QModelIndex | QPersistentModelIndex


def _is_selected(option: QStyleOptionViewItem, index: Index) -> bool:
    # Asked of the view: loading QStyle's flags alone would cost 5 ms before the first paint.
    view = option.widget
    return isinstance(view, QTableView) and view.selectionModel().isRowSelected(index.row())


class RowDelegate(QStyledItemDelegate):
    """One delegate for all columns, so that a row is painted as one piece."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the row's height; the header decides the width."""
        return QSize(80, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, hairline and content of one cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place: QRect = option.rect
        self._ground(painter, option, place, index)
        boxed = self._box(painter, option, place, index)
        if place.height() > ROW:
            self._why(painter, option, place, index)
            place = place.adjusted(0, 3, 0, ROW - 1 - place.height())
        inner = place.adjusted(EDGE + boxed, 0, -EDGE, 0)
        match Column(index.column()):
            case Column.REFERENCE:
                self._reference(painter, option, inner, index)
            case Column.REQUEST:
                self._request(painter, option, inner, index)
            case Column.OFFICER | Column.OUTCOME:
                self._plain(painter, option, inner, index)
            case Column.STAGE:
                self._stage(painter, option, inner, index)
            case Column.DEADLINE:
                self._deadline(painter, option, inner, index)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, index: Index) -> None:
        selected = _is_selected(option, index)
        hovered = index.row() == getattr(option.widget, "hovered_row", -1)
        ground = "selection" if selected else "hover" if hovered else "surface"
        painter.fillRect(place, self._theme.colour(ground))
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), self._theme.colour("line"))
        if selected and index.column() == 0:
            painter.fillRect(
                QRect(place.left(), place.top(), 3, place.height()), self._theme.colour("accent")
            )
        if selected and option.widget.hasFocus():
            self._ring(painter, place, index.column())

    def _box(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, index: Index) -> int:
        """Draw whether the request is marked, while any is; return the room it takes."""
        marks, line = getattr(option.widget, "marks", None), index.data(LINE_ROLE)
        if not marks or line is None or place.left() > 0:
            return 0
        draw_mark(painter, self._theme, place, is_marked=marks.holds(line.id))
        return MARK_ROOM - EDGE

    def _why(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, index: Index) -> None:
        """Write why a case was found along the foot of its row: each cell writes what runs through it."""
        if (why := index.data(WHY_ROLE)) is None:
            return
        left = MARK_ROOM if getattr(option.widget, "marks", None) else EDGE
        room = QRect(left, place.bottom() - EXCERPT - 2, option.widget.width() - left - 2 * EDGE, EXCERPT)
        painter.save()
        painter.setClipRect(place)
        draw_excerpt(painter, room, why, option.font, (self._theme.colour("muted"), self._ink(option, index)))
        painter.restore()

    def _ring(self, painter: QPainter, place: QRect, column: int) -> None:
        """Draw the part of the focus ring that runs through this cell."""
        ink = self._theme.colour("focus")
        painter.fillRect(QRect(place.left(), place.top(), place.width(), 2), ink)
        painter.fillRect(QRect(place.left(), place.bottom() - 1, place.width(), 2), ink)
        if column == Column.REFERENCE:
            painter.fillRect(QRect(place.left(), place.top(), 2, place.height()), ink)
        if column == Column.DEADLINE:
            painter.fillRect(QRect(place.right() - 1, place.top(), 2, place.height()), ink)

    def _ink(self, option: QStyleOptionViewItem, index: Index) -> QColor:
        return self._theme.colour("on_selection" if _is_selected(option, index) else "text")

    def _two_lines(
        self,
        painter: QPainter,
        place: QRect,
        above: tuple[str, QFont, QColor],
        below: tuple[str, QFont, QColor],
    ) -> None:
        half = place.top() + place.height() // 2
        for (words, font, ink), top in ((above, half - 18), (below, half + 1)):
            painter.setFont(font)
            painter.setPen(ink)
            metrics = QFontMetrics(font)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(QPoint(place.left(), top + metrics.ascent()), shown)

    def _reference(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, index: Index) -> None:
        line = index.data(LINE_ROLE)
        font: QFont = option.font
        self._two_lines(
            painter,
            place,
            (line.reference, sized(font, 13, QFont.Weight.Medium), self._ink(option, index)),
            (received_words(line.received_on), sized(font, 12), self._theme.colour("muted")),
        )

    def _request(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, index: Index) -> None:
        line = index.data(LINE_ROLE)
        font: QFont = option.font
        if line.regime != "foia":
            place = self._law(painter, font, place, line.regime, chosen=_is_selected(option, index))
        self._two_lines(
            painter,
            place,
            (str(index.data()), sized(font, 13, QFont.Weight.Medium), self._ink(option, index)),
            (str(index.data(SECOND_ROLE)), sized(font, 12), self._theme.colour("muted")),
        )

    def _law(self, painter: QPainter, font: QFont, place: QRect, regime: str, *, chosen: bool) -> QRect:
        """Draw which other law a request falls under; return what is left of the cell."""
        name = REGIMES[regime].split()[0]
        small = sized(font, 11, QFont.Weight.DemiBold)
        width = pill_width(name, small)
        at = QPoint(place.right() - width, place.center().y())
        draw_pill(painter, self._theme, at, name, Tone.FINE, small, chosen=chosen)
        return place.adjusted(0, 0, -width - 8, 0)

    def _plain(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, index: Index) -> None:
        font = sized(option.font, 13)
        painter.setFont(font)
        painter.setPen(self._ink(option, index))
        shown = QFontMetrics(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _stage(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, index: Index) -> None:
        line = index.data(LINE_ROLE)
        words, tone = stage_words(line.stage, waits_for_approval=line.waits_for_approval)
        font = sized(option.font, 12, QFont.Weight.DemiBold)
        at = QPoint(place.left(), place.center().y())
        chosen = _is_selected(option, index)
        draw_pill(painter, self._theme, at, words, tone, font, place.width(), chosen=chosen)

    def _deadline(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, index: Index) -> None:
        cell = index.data(DEADLINE_ROLE)
        pressing = cell.tone in (Tone.LATE, Tone.SOON)
        weight = QFont.Weight.DemiBold if pressing else QFont.Weight.Medium
        font = sized(option.font, 13, weight)
        painter.setFont(font)
        painter.setPen(self._theme.colour(cell.tone))
        metrics = QFontMetrics(font)
        alone = cell.filled is None and not cell.number
        middle = place.center().y() - (0 if alone else 6)
        shown = metrics.elidedText(cell.words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(QPoint(place.left(), middle + metrics.capHeight() // 2 + 1), shown)
        used = self._number(painter, option, place, cell)
        if cell.filled is not None:
            track = QRectF(place.left(), place.center().y() + 9, place.width() - used, BAR)
            self._bar(painter, track, cell.filled, cell.tone)

    def _number(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, cell: DeadlineCell
    ) -> int:
        """Write which working day it is under the words, at the end of the bar; return the room it takes."""
        font = sized(option.font, 11)
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(cell.number)
        at = place.left() if cell.filled is None else place.right() - width
        painter.setFont(font)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(QPoint(at, place.center().y() + 11 + metrics.capHeight() // 2), cell.number)
        return max(width, metrics.horizontalAdvance(WIDEST)) + GAP

    def _bar(self, painter: QPainter, track: QRectF, filled: float, tone: Tone) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("bar"))
        painter.drawRoundedRect(track, BAR / 2, BAR / 2)
        if filled:
            painter.setBrush(self._theme.colour(tone))
            width = max(track.width() * filled, BAR)
            painter.drawRoundedRect(QRectF(track.left(), track.top(), width, BAR), BAR / 2, BAR / 2)
