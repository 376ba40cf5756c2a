"""The timeline painted in one widget: dates on the left, a line of icons, what happened on the right."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from foidesk.ui.case.timeline_rows import TimelineRow
from foidesk.ui.signs import shipped_icons
from foidesk.ui.theme import Theme
from foidesk.ui.tongue import translate
from foidesk.ui.wording import short_day

DAY_WIDTH = 82
CIRCLE = 28
ICON = 14
GAP = 12
BETWEEN = 18
LEFT_OF_WORDS = DAY_WIDTH + GAP + CIRCLE + GAP
WRAP = int(Qt.TextFlag.TextWordWrap)


class TimelineView(QWidget):
    """Shows rows, newest first. Read out as a whole by its accessible description."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[TimelineRow, ...] = ()
        self._tops: list[int] = []
        self.setObjectName("timeline")
        self.setAccessibleName(translate("Case", "Timeline"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        theme.follow(self, self.update)

    def show_rows(self, rows: tuple[TimelineRow, ...]) -> None:
        """Show these rows."""
        self._rows = rows
        self.setAccessibleDescription("; ".join(row.spoken for row in rows))
        self._measure()
        self.update()

    def _font(self, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(pixels)
        font.setWeight(weight)
        return font

    def _struck_out(self, font: QFont, row: TimelineRow) -> QFont:
        font.setStrikeOut(bool(row.struck))
        return font

    def _title_font(self) -> QFont:
        return self._font(13, QFont.Weight.DemiBold)

    def _height(self, words: str, font: QFont) -> int:
        if not words:
            return 0
        room = QRect(0, 0, max(self.width() - LEFT_OF_WORDS - 4, 60), 100_000)
        return QFontMetrics(font).boundingRect(room, WRAP, words).height()

    def _measure(self) -> None:
        """Work out where each row begins at this width, and how tall the whole is."""
        top, self._tops = 8, []
        for row in self._rows:
            self._tops.append(top)
            words = self._height(row.title, self._title_font()) + self._height(row.below, self._font(13))
            top += max(words + 4, CIRCLE) + BETWEEN
        self.setMinimumHeight(top)

    def sizeHint(self) -> QSize:
        """Return the height of all rows."""
        return QSize(360, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap again at the new width."""
        super().resizeEvent(event)
        self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the thread, then the rows over it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = DAY_WIDTH + GAP + CIRCLE / 2
        painter.setPen(QPen(self._theme.colour("line"), 2))
        for top, below in zip(self._tops, self._tops[1:], strict=False):
            painter.drawLine(int(middle), top + CIRCLE + 3, int(middle), below - 3)
        for top, row in zip(self._tops, self._rows, strict=True):
            self._paint_row(painter, top, row)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _paint_row(self, painter: QPainter, top: int, row: TimelineRow) -> None:
        painter.setFont(self._font(12))
        painter.setPen(self._theme.colour("muted"))
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRect(0, top, DAY_WIDTH, CIRCLE), right, short_day(row.on))
        self._paint_sign(painter, top, row)
        width = self.width() - LEFT_OF_WORDS - 4
        title = self._height(row.title, self._title_font())
        down = top + max((CIRCLE - title) // 2, 0) if not row.below else top
        painter.setPen(self._theme.colour("muted" if row.struck else "text"))
        painter.setFont(self._struck_out(self._title_font(), row))
        painter.drawText(QRect(LEFT_OF_WORDS, down, width, title), WRAP, row.title)
        painter.setFont(self._font(13))
        painter.setPen(self._theme.colour("muted"))
        below = QRect(LEFT_OF_WORDS, down + title + 2, width, 100_000)
        painter.drawText(below, WRAP, row.below)

    def _paint_sign(self, painter: QPainter, top: int, row: TimelineRow) -> None:
        circle = QRectF(DAY_WIDTH + GAP + 0.5, top + 0.5, CIRCLE - 1, CIRCLE - 1)
        painter.setPen(QPen(self._theme.colour(f"{row.tone}_line"), 1))
        painter.setBrush(self._theme.colour(f"{row.tone}_tint"))
        painter.drawEllipse(circle)
        ink = self._theme.token(row.tone)
        image = shipped_icons().pixmap(row.icon, ink, ICON, self.devicePixelRatioF())
        inset = (CIRCLE - ICON) // 2
        painter.drawPixmap(DAY_WIDTH + GAP + inset, top + inset, image)
