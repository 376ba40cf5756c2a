"""A need as a button as wide as its column: icon, words, what more there is to say, and the number."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from foidesk.ui.fonts import sized
from foidesk.ui.start.need import Need
from foidesk.ui.theme import Theme
from foidesk.ui.tokens import Tone

EDGE, ICON, GAP, PILL = 12, 18, 12, 22


class NeedButton(QPushButton):
    """Paints its content over the style's own ground, focus ring and all."""

    def __init__(self, theme: Theme, need: Need, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.need = need
        self.setObjectName(f"need_{need.key}")
        self.setProperty("role", "need")
        self.show_need(need)

    def show_need(self, need: Need) -> None:
        """Show the need as it stands now."""
        self.need = need
        self.setAccessibleName(need.spoken)
        self.setToolTip(need.detail)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of one or two lines at the font in use."""
        line = QFontMetrics(self.font()).height()
        return QSize(240, line + 22 + (line + 2 if self.need.detail else 0))

    def minimumSizeHint(self) -> QSize:
        """Return the same: nothing is cut off from below."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, then what it says."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self.rect().adjusted(EDGE, 0, -EDGE, 0)
        ink = self.need.tone.value if self.need.stands_out else "muted"
        icon = QRect(place.left(), place.center().y() - ICON // 2, ICON, ICON)
        self._theme.icon(self.need.icon, ink).paint(painter, icon)
        taken = self._count(painter, place)
        self._words(painter, place.adjusted(ICON + GAP, 0, -taken, 0))
        painter.end()

    def _count(self, painter: QPainter, place: QRect) -> int:
        """Paint the number at the right end; return the room it takes."""
        if self.need.count is None:
            return 0
        font = sized(self.font(), 13, QFont.Weight.DemiBold)
        words = f"{self.need.count:,}"
        width = max(QFontMetrics(font).horizontalAdvance(words) + 16, 30)
        box = QRect(place.right() - width + 1, place.center().y() - PILL // 2, width, PILL)
        tone = self.need.tone.value if self.need.count else Tone.QUIET.value
        painter.setPen(self._theme.colour(f"{tone}_line"))
        painter.setBrush(self._theme.colour(f"{tone}_tint"))
        painter.drawRoundedRect(QRectF(box), PILL / 2, PILL / 2)
        painter.setPen(self._theme.colour(tone))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        return width + GAP

    def _words(self, painter: QPainter, room: QRect) -> None:
        weight = QFont.Weight.DemiBold if self.need.is_pressing else QFont.Weight.Normal
        font = sized(self.font(), 13, weight)
        left = Qt.AlignmentFlag.AlignLeft
        line = QFontMetrics(font).height()
        above = QRect(room.left(), room.center().y() - line, room.width(), line) if self.need.detail else room
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        said = QFontMetrics(font).elidedText(self.need.words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(above, left | Qt.AlignmentFlag.AlignVCenter, said)
        if self.need.detail:
            small = sized(self.font(), 12)
            painter.setFont(small)
            painter.setPen(self._theme.colour("muted"))
            more = QFontMetrics(small).elidedText(self.need.detail, Qt.TextElideMode.ElideRight, room.width())
            below = QRect(room.left(), room.center().y() + 1, room.width(), line)
            painter.drawText(below, left | Qt.AlignmentFlag.AlignVCenter, more)
