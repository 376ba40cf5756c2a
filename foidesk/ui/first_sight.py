"""What the window shows while the rest of it is loading: its skeleton, and the first rows in their places.

Painted whole, from measures and colours alone: to make the real widgets takes longer than to show this.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from foidesk.ui import measures
from foidesk.ui.fonts import sized
from foidesk.ui.tongue import translate
from foidesk.ui.wording import due_words, received_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from foidesk.store.first_lines import FirstLine
    from foidesk.ui.tokens import Tokens

ROWS: Final = 24
"""As many as a window of the usual size has room for; a taller one gets the others with the register."""
SHELVES: Final = ((61, 98), (125, 28), (161, 138), (197, 52), (233, 90), (269, 62), (305, 72))
"""Where the words of the shelves will stand, and how long they are, or nearly: their bars are so."""
BAR: Final = 10


class FirstSight(QWidget):
    """Shows `lines` where the register will have them. What cannot be known yet is a bar."""

    def __init__(self, tokens: "Tokens", lines: "Sequence[FirstLine]") -> None:
        super().__init__()
        self.setObjectName("first_sight")
        self.setAccessibleName(translate("Frame", "FoiDesk is opening"))
        self._tokens, self.lines = tokens, lines
        self._strong, self._small = sized(self.font(), 13, QFont.Weight.Medium), sized(self.font(), 12)

    def paintEvent(self, _event: "QPaintEvent") -> None:
        """Paint the frame from left to right, then the rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        folded = self.width() < measures.FOLD_BELOW
        left = measures.SHELVES_NARROW if folded else measures.SHELVES_WIDE
        painter.fillRect(0, 0, self.width(), self.height(), self._colour("bg"))
        self._shelves(painter, left, folded=folded)
        self._top_bar(painter, left)
        self._register(painter, left, self._right_of_register(left))
        foot = self.height() - measures.STATUS_LINE
        painter.fillRect(0, foot, self.width(), measures.STATUS_LINE, self._colour("bg"))
        painter.fillRect(0, foot, self.width(), 1, self._colour("line"))
        painter.end()

    def _colour(self, name: str) -> QColor:
        return QColor(self._tokens[name])

    def _right_of_register(self, left: int) -> int:
        if self.width() < measures.ONE_PANE_BELOW:
            return self.width()
        share = measures.REGISTER_SHARE / (measures.REGISTER_SHARE + measures.CASE_SHARE)
        return left + round((self.width() - left) * share)

    def _shelves(self, painter: QPainter, wide: int, *, folded: bool) -> None:
        painter.fillRect(0, 0, wide, self.height(), self._colour("nav"))
        painter.fillRect(wide - 1, 0, 1, self.height(), self._colour("line"))
        for top, long in SHELVES:
            _bar(painter, 22, top, 18, self._colour("nav_hover"))
            if not folded:
                _bar(painter, 46, top, long, self._colour("nav_hover"))

    def _top_bar(self, painter: QPainter, left: int) -> None:
        wide = self.width() - left
        painter.fillRect(left, 0, wide, measures.TOP_BAR, self._colour("surface"))
        painter.fillRect(left, measures.TOP_BAR - 1, wide, 1, self._colour("line"))
        _bar(painter, left + 42, 21, min(300, wide // 3), self._colour("bar"))

    def _register(self, painter: QPainter, left: int, right: int) -> None:
        top = measures.TOP_BAR + measures.REGISTER_HEAD
        bottom = self.height()
        painter.fillRect(left, top, right - left, bottom - top, self._colour("surface"))
        painter.fillRect(right, measures.TOP_BAR, 1, bottom - measures.TOP_BAR, self._colour("line"))
        _bar(painter, left + 16, measures.TOP_BAR + 20, 68, self._colour("bar"))
        top += measures.COLUMN_HEAD
        painter.fillRect(left, top - 1, right - left, 1, self._colour("line"))
        for line in self.lines:
            self._row(painter, line, left, right, top)
            top += measures.ROW
        painter.setClipping(False)

    def _row(self, painter: QPainter, line: "FirstLine", left: int, right: int, top: int) -> None:
        has_reference, has_stage = measures.columns_in(
            right - left, measures.REFERENCE, measures.STAGE, measures.DEADLINE
        )
        request = left + (measures.REFERENCE if has_reference else 0)
        deadline = right - measures.DEADLINE
        stage = deadline - (measures.STAGE if has_stage else 0)
        applicant = line.applicant if has_reference else f"{line.reference} · {line.applicant}"
        if has_reference:
            self._two_lines(
                painter,
                left,
                request,
                top,
                line.reference,
                received_words(line.received_on),
            )
        self._two_lines(painter, request, stage, top, line.subject, applicant)
        self._two_lines(painter, deadline, right, top, due_words(line.due_on), "")
        painter.setClipping(False)
        _bar(
            painter,
            deadline + measures.EDGE,
            top + 31,
            measures.DEADLINE - 2 * measures.EDGE,
            self._colour("bar"),
            4,
        )
        if has_stage:
            _bar(painter, stage + measures.EDGE, top + 11, 82, self._colour("quiet_tint"), 22)
        painter.fillRect(left, top + measures.ROW - 1, right - left, 1, self._colour("line"))

    def _two_lines(self, painter: QPainter, left: int, right: int, top: int, above: str, below: str) -> None:
        """Write the two lines of a cell; what does not fit is cut off."""
        left, middle = left + measures.EDGE, top + measures.ROW // 2
        painter.setClipRect(left, top, right - measures.EDGE - left, measures.ROW)
        for words, font, ink, at in (
            (above, self._strong, "text", middle - 18),
            (below, self._small, "muted", middle + 1),
        ):
            painter.setFont(font)
            painter.setPen(self._colour(ink))
            painter.drawText(left, at + QFontMetrics(font).ascent(), " ".join(words.split()))


def _bar(painter: QPainter, left: int, top: int, wide: int, colour: QColor, high: int = BAR) -> None:
    """Paint a rounded bar in place of words."""
    painter.setPen(colour)
    painter.setBrush(colour)
    painter.drawRoundedRect(left, top, wide - 1, high - 1, high / 2, high / 2)
