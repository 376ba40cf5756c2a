"""A count of working days as a little calendar: counted days by number, skipped days with why."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from foidesk.domain.dates import MONTHS, WEEKDAYS
from foidesk.domain.working_days import Counting
from foidesk.ui.theme import Theme
from foidesk.ui.tongue import in_words, translate

WEEK = 7
GUTTER = 40
HEAD = 22
ROW = 36
WIDEST = 60
"""Widest a day is drawn."""


class Sort(Enum):
    """What a day is in a count."""

    START = "start"
    COUNTED = "counted"
    DUE = "due"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    PAUSED = "paused"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Square:
    """One day: what it is, its number in the count, and why it was skipped."""

    on: date
    sort: Sort
    number: int | None = None
    why: str = ""


LOOKS: Mapping[Sort, tuple[str | None, str, str | None]] = {
    # sort: ground, ink, edge
    Sort.START: (None, "text", "edge"),
    Sort.COUNTED: ("busy_tint", "busy", "busy_line"),
    Sort.DUE: ("accent", "on_accent", "accent"),
    Sort.WEEKEND: (None, "muted", None),
    Sort.HOLIDAY: ("soon_tint", "soon", "soon_line"),
    Sort.PAUSED: ("quiet_tint", "quiet", "quiet_line"),
    Sort.OUTSIDE: (None, "line", None),
}


def squares(working: Counting) -> tuple[Square, ...]:
    """Return whole weeks, Monday to Sunday, from the week of the start to the week of the last day."""
    numbers = {on: number for number, on in enumerate(working.counted, 1)}
    skipped = {one.on: one.why for one in working.skipped}
    paused = {one.on: one.why for one in working.disregarded}
    first = working.start - timedelta(days=working.start.weekday())
    last = working.due + timedelta(days=WEEK - 1 - working.due.weekday())
    days = [first + timedelta(days=at) for at in range((last - first).days + 1)]
    return tuple(_square(on, working, numbers, skipped, paused) for on in days)


def _square(
    on: date, working: Counting, numbers: dict[date, int], skipped: dict[date, str], paused: dict[date, str]
) -> Square:
    if on in numbers:
        return Square(on, Sort.DUE if on == working.due else Sort.COUNTED, numbers[on])
    if on == working.start:
        return Square(on, Sort.START, why=translate("Case", "The day counted from is not counted"))
    if on in paused:
        return Square(on, Sort.PAUSED, why=paused[on])
    if on in skipped:
        return Square(on, Sort.WEEKEND if on.weekday() >= WEEK - 2 else Sort.HOLIDAY, why=skipped[on])
    return Square(on, Sort.OUTSIDE)


class CountStrip(QWidget):
    """Paints the squares of one count. Hovering over a day says why it was skipped."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._squares: tuple[Square, ...] = ()
        self.setObjectName("count_strip")
        self.setAccessibleName(translate("Case", "The count, day by day"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.follow(self, self.update)

    def show_count(self, working: Counting | None) -> None:
        """Show a count, or nothing."""
        self._squares = squares(working) if working else ()
        self.setVisible(working is not None)
        told = (
            translate("Case", "{day}: day {number}").format(day=in_words(one.on), number=one.number)
            for one in self._squares
            if one.number
        )
        self.setAccessibleDescription("; ".join(told))
        self.setFixedHeight(HEAD + ROW * (len(self._squares) // WEEK))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for seven days of a comfortable width."""
        return QSize(GUTTER + WEEK * 44, self.height())

    def _place(self, at: int) -> QRect:
        wide = min((self.width() - GUTTER) // WEEK, WIDEST)
        row, column = divmod(at, WEEK)
        return QRect(GUTTER + column * wide, HEAD + row * ROW, wide - 4, ROW - 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint weekdays, months and days."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font(11, QFont.Weight.DemiBold))
        painter.setPen(self._theme.colour("muted"))
        for column, name in enumerate(WEEKDAYS):
            head = self._place(column).translated(0, -HEAD)
            painter.drawText(
                QRect(head.left(), 0, head.width(), HEAD), Qt.AlignmentFlag.AlignCenter, name[:3]
            )
        for at, square in enumerate(self._squares):
            if at % WEEK == 0:
                self._paint_month(painter, at)
            self._paint_square(painter, self._place(at), square)
        painter.end()

    def _paint_month(self, painter: QPainter, at: int) -> None:
        """Name the month beside the first week, and beside each whose Monday is in a new one."""
        monday = self._squares[at].on
        if at and self._squares[at - WEEK].on.month == monday.month:
            return
        place = self._place(at)
        painter.setFont(self._font(11, QFont.Weight.DemiBold))
        painter.setPen(self._theme.colour("muted"))
        side = QRect(0, place.top(), GUTTER - 8, place.height())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(side, middle, MONTHS[monday.month - 1][:3])

    def _paint_square(self, painter: QPainter, place: QRect, square: Square) -> None:
        ground, ink, edge = LOOKS[square.sort]
        painter.setPen(QPen(self._theme.colour(edge), 1) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(ground) if ground else Qt.BrushStyle.NoBrush)
        if ground or edge:
            painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setPen(self._theme.colour(ink))
        small, inner = self._font(10), place.adjusted(5, 2, -5, -2)
        top_left = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        painter.setFont(small)
        painter.drawText(inner, top_left, str(square.on.day))
        painter.setFont(self._font(13, QFont.Weight.DemiBold))
        bottom_right = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight
        painter.drawText(inner, bottom_right, _mark(square))

    def _font(self, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(pixels)
        font.setWeight(weight)
        return font

    def event(self, event: QEvent) -> bool:
        """Say why a day was skipped when the mouse rests on it."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._why(event.pos()), self)
            return True
        return super().event(event)

    def _why(self, at: QPoint) -> str:
        for number, square in enumerate(self._squares):
            if self._place(number).contains(at):
                said = (
                    translate("Case", "day {number}").format(number=square.number)
                    if square.number
                    else square.why
                )
                return f"{in_words(square.on)}: {said}" if said else ""
        return ""


def _mark(square: Square) -> str:
    if square.number is not None:
        return str(square.number)
    return {Sort.START: "0", Sort.HOLIDAY: "×", Sort.PAUSED: "–"}.get(square.sort, "")
