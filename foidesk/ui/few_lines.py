"""Words wrapped over a few lines at most, then an ellipsis. Needed for the first paint."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy

BREAK = "\u2028"
"""Where a line ends, in the one character that a text layout takes for it; it is white space to Python."""

DOT, FIXED_SPACE = " · ", "\N{NO-BREAK SPACE}"
LONGEST_GLUED = 24
"""Characters of a clause that is kept on one line: half a number of days would be misread."""


def glued(text: str) -> str:
    """Return the text, as long as it was, so that it breaks between short clauses and not within the last."""
    first, dot, last = text.rpartition(DOT)
    return first + dot + last.replace(" ", FIXED_SPACE) if dot and len(last) <= LONGEST_GLUED else text


def kept_together(text: str) -> str:
    """Return the text with no break left within a short clause: “part 2” stays on one line."""
    clauses = text.split(DOT)
    return DOT.join(one.replace(" ", FIXED_SPACE) if len(one) <= LONGEST_GLUED else one for one in clauses)


class FewLines(QLabel):
    """A label that never grows past `most` lines nor shows half of one; a screen reader has every word."""

    def __init__(self, role: str, name: str, most: int) -> None:
        super().__init__()
        self._most = most
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def limit(self, most: int) -> None:
        """Wrap over this many lines at most."""
        self._most = most
        self._fit()
        self.update()

    def setText(self, text: str) -> None:
        """Show other words."""
        super().setText(text)
        self._fit()

    def lines(self, width: int) -> list[str]:
        """Return the lines as they are painted in `width` pixels."""
        text, option = self.text().replace("\n", BREAK), QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(glued(text), self.font())
        layout.setTextOption(option)
        layout.beginLayout()
        starts: list[int] = []
        while len(starts) <= self._most and (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            starts.append(line.textStart())
        layout.endLayout()
        shown = starts[: self._most]
        said = [text[start:end] for start, end in zip(shown, [*shown[1:], len(text)], strict=True)]
        return [
            self.fontMetrics().elidedText(one.rstrip(), Qt.TextElideMode.ElideRight, width) for one in said
        ]

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines in `width` pixels."""
        return max(len(self.lines(width)), 1) * self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        """Ask for one line as wide as the words, and for as many lines as the width at hand makes of them."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Ask for the height; the width may be anything."""
        return QSize(0, self.heightForWidth(self.width()))

    def _fit(self) -> None:
        """Be as tall as the lines, said outright: a grid once laid out asks for no hint again."""
        self.setFixedHeight(self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be taller where the new width makes more lines, lower where it makes fewer."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Be as tall as another font makes the lines."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines from the top."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        step = self.fontMetrics().lineSpacing()
        for at, line in enumerate(self.lines(self.width())):
            room = QRect(QPoint(0, at * step), QSize(self.width(), step))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)
        painter.end()
