"""What cannot be done now and why, one below the other: the name in bold, the reason after it."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy

from foidesk.ui.theme import Theme

GAP = 6
"""Pixels between one reason and the next."""


class Reasons(QLabel):
    """A label like any other to a screen reader: all of it is its text, a line each."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._names: tuple[str, ...] = ()
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "muted")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.follow(self, self.update)

    def show_reasons(self, reasons: Mapping[str, str]) -> None:
        """Show these reasons, each with the name of what it is about."""
        self._names = tuple(reasons)
        self.setText("\n".join(f"{name}: {why}" for name, why in reasons.items()))
        self._fit()
        self.update()

    def _layouts(self, width: int) -> Iterator[tuple[int, QTextLayout]]:
        """Yield each reason laid out in so many pixels, with how far down it begins."""
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        bold.setForeground(self._theme.colour("text"))
        top = 0
        for name, text in zip(self._names, self.text().split("\n"), strict=bool(self._names)):
            laid = QTextLayout(text, self.font())
            marked = QTextLayout.FormatRange()
            marked.start, marked.length, marked.format = 0, len(name) + 1, bold
            laid.setFormats([marked])
            laid.beginLayout()
            down = 0.0
            while (line := laid.createLine()).isValid():
                line.setLineWidth(max(width, 1))
                line.setPosition(QPointF(0, down))
                down += line.height()
            laid.endLayout()
            yield top, laid
            top += round(down) + GAP

    def _needed(self) -> int:
        return max(
            (top + round(laid.boundingRect().height()) for top, laid in self._layouts(self.width())),
            default=0,
        )

    def _fit(self) -> None:
        self.setFixedHeight(self._needed())

    def sizeHint(self) -> QSize:
        """Ask for the height the reasons need in the width at hand."""
        return QSize(super().sizeHint().width(), self._needed())

    def minimumSizeHint(self) -> QSize:
        """Ask for the height; the width may be anything."""
        return QSize(0, self._needed())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as another width makes them."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Be as high as another font makes them."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint them from the top."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        for top, laid in self._layouts(self.width()):
            laid.draw(painter, QPointF(0, top))
        painter.end()
