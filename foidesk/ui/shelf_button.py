"""A button of the dark column on the left: icon, words and count."""

from PySide6.QtCore import QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton

from foidesk.ui.fonts import sized
from foidesk.ui.theme import Theme
from foidesk.ui.tongue import counted


class ShelfButton(QPushButton):
    """A shelf: icon, words and count. Folded it shows the icon, and a dot where the count is pressing.

    A screen reader does not click a button that stays down, it toggles it: `chosen` follows either, once.
    """

    chosen = Signal()

    def __init__(self, theme: Theme, words: str, name: str, pressing: bool = False, spoken: str = "") -> None:
        super().__init__()
        self._theme, self._words, self._pressing = theme, words, pressing
        self._name = spoken or words
        self._count: int | None = None
        self._folded = False
        self.setObjectName(name)
        self.setProperty("role", "shelf")
        self.setCheckable(True)
        self._is_told = False
        self.toggled.connect(self._tell_toggled)
        self.clicked.connect(self._tell_clicked)
        self.fold(False)

    def mark(self) -> None:
        """Show that this is what is on screen; nobody has chosen it."""
        self._is_told = True
        self.setChecked(True)
        self._is_told = False

    def _tell_toggled(self, on: bool) -> None:
        if on and not self._is_told:
            self._is_told = True
            QTimer.singleShot(0, self, self._forget)  # the click that may follow is the same choice
            self.chosen.emit()

    def _tell_clicked(self) -> None:
        if not self._is_told:
            self.chosen.emit()

    def _forget(self) -> None:
        self._is_told = False

    def fold(self, folded: bool) -> None:
        """Show the words, or the icon alone."""
        self._folded = folded
        self.setText("" if folded else self._words.replace("&", "&&"))
        self.setToolTip(self._spoken() if folded or self._name != self._words else "")
        self.setAccessibleName(self._spoken())

    def show_count(self, count: int) -> None:
        """Show how many cases the shelf holds."""
        self._count = count
        self.fold(self._folded)
        self.update()

    def _spoken(self) -> str:
        return self._name if self._count is None else f"{self._name}, {counted(self._count, 'case')}"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, then the count over its right end."""
        super().paintEvent(event)
        if self._count is None or (self._folded and not self._stands_out()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_dot(painter) if self._folded else self._paint_count(painter)
        painter.end()

    def _stands_out(self) -> bool:
        return self._pressing and bool(self._count)

    def _paint_dot(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("badge"))
        painter.drawEllipse(QRectF(self.width() - 16, 5, 9, 9))

    def _paint_count(self, painter: QPainter) -> None:
        font = sized(self.font(), 12, QFont.Weight.DemiBold)
        words = f"{self._count:,}"
        width = max(QFontMetrics(font).horizontalAdvance(words) + 14, 28)
        box = QRect(self.width() - width - 7, (self.height() - 18) // 2, width, 18)
        if self._stands_out():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("badge"))
            painter.drawRoundedRect(QRectF(box), 9, 9)
        ink = "on_badge" if self._stands_out() or self.isChecked() else "nav_text"
        painter.setPen(self._theme.colour(ink))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
