"""A pill: a short word in a tinted round box. The word says it; the colour only helps."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from foidesk.ui.fonts import sized
from foidesk.ui.theme import Theme
from foidesk.ui.tokens import Tone

SIDES = 9
HEIGHT = 22


def pill_width(words: str, font: QFont) -> int:
    """Return how wide a pill with these words is."""
    return QFontMetrics(font).horizontalAdvance(words) + 2 * SIDES + 2


def draw_pill(
    painter: QPainter,
    theme: Theme,
    middle_left: QPoint,
    words: str,
    tone: Tone,
    font: QFont,
    room: int = 1000,
    *,
    chosen: bool = False,
) -> None:
    """Draw a pill whose left edge is centred on `middle_left`; words that do not fit `room` are cut short.

    On the ground of a chosen row its own tint could not be told from it: there it is as light as paper.
    """
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(room - 2 * SIDES, 0))
    width = metrics.horizontalAdvance(shown) + 2 * SIDES
    box = QRectF(middle_left.x() + 0.5, middle_left.y() - HEIGHT / 2 + 0.5, width - 1, HEIGHT - 1)
    tint, line = theme.colour(f"{tone}_tint"), theme.colour(f"{tone}_line")
    ground = theme.colour("surface") if chosen else tint
    painter.setPen(QPen(ground if line == tint else line, 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(box, HEIGHT / 2, HEIGHT / 2)
    painter.setPen(theme.colour(tone))
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)


class Pill(QLabel):
    """A pill as a widget."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme = theme
        self._tone = Tone.QUIET
        self.setFixedHeight(HEIGHT)
        theme.follow(self, self.update)

    def say(self, words: str, tone: Tone) -> None:
        """Show other words."""
        self._tone = tone
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        return sized(self.font(), 12, QFont.Weight.DemiBold)

    def sizeHint(self) -> QSize:
        """Return the room the words need."""
        return QSize(pill_width(self.text(), self._font()), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Never smaller than the words."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill."""
        if self.text():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            at = QPoint(0, HEIGHT // 2)
            draw_pill(painter, self._theme, at, self.text(), self._tone, self._font(), self.width())
            painter.end()
