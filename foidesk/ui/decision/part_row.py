"""How one part is drawn in the list: its label, the first words it asks, and a pill with what was decided."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from foidesk.domain.decisions import Part
from foidesk.ui.decision.choices import pill
from foidesk.ui.fonts import sized
from foidesk.ui.pill import draw_pill, pill_width
from foidesk.ui.theme import Theme
from foidesk.ui.tokens import Tone
from foidesk.ui.tongue import counted, translate

PART = Qt.ItemDataRole.UserRole
ONE_LINE = 330
"""From this width on, the words and the pill share a line."""

FEW_WORDS = 40
"""In less room than this no words stand beside a label: it is what tells a part from others."""

PAD = 14
SLIM, TALL = 44, 64


@dataclass(frozen=True, slots=True)
class PartRow:
    """What the list knows of a part."""

    label: str
    words: str
    pill: str
    tone: Tone
    found: int

    def hint(self) -> str:
        """Return all that the row may have had no room for."""
        return f"{self.label}: {self.words}"

    def spoken(self) -> str:
        """Return the row as a screen reader says it."""
        left = f"; {counted(self.found, 'finding')}" if self.found else ""
        return f"{self.label}: {self.words}. {self.pill}{left}"


def row_of(part: Part, found: int) -> PartRow:
    """Return the row for a part in which so many things were found."""
    words = " ".join(part.asks[:300].split())
    label = part.label or (translate("Decisions", "Other") if part.residual else "–")
    return PartRow(label, words or translate("Decisions", "The whole request"), *pill(part.outcome), found)


class PartRowPainter(QStyledItemDelegate):
    """Draws a PartRow on one line where there is room, else on two."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the room it would like."""
        return QSize(120, SLIM if option.widget.width() >= ONE_LINE else TALL)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        row: PartRow = index.data(PART)
        place: QRect = option.rect
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        self._ground(painter, place, chosen=chosen, focused=bool(state & QStyle.StateFlag.State_HasFocus))
        painter.setPen(self._theme.colour("on_selection" if chosen else "text"))
        lines = self._on_one_line if place.height() < TALL else self._on_two_lines
        lines(painter, place, row, option.font, chosen=chosen)
        painter.restore()

    def _ground(self, painter: QPainter, place: QRect, *, chosen: bool, focused: bool) -> None:
        if chosen:
            painter.fillRect(place, self._theme.colour("selection"))
            painter.fillRect(
                QRect(place.left(), place.top(), 3, place.height()), self._theme.colour("accent")
            )
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), self._theme.colour("line"))
        if focused:
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRect(place.adjusted(1, 1, -2, -2))

    def _on_one_line(
        self, painter: QPainter, place: QRect, row: PartRow, font: QFont, *, chosen: bool
    ) -> None:
        width = pill_width(row.pill, _small(font))
        inner = place.adjusted(PAD, 0, -PAD, 0)
        self._words(painter, inner.adjusted(0, 0, -width - 12, 0), row, font)
        at = QPoint(inner.right() - width, place.center().y())
        draw_pill(painter, self._theme, at, row.pill, row.tone, _small(font), chosen=chosen)

    def _on_two_lines(
        self, painter: QPainter, place: QRect, row: PartRow, font: QFont, *, chosen: bool
    ) -> None:
        inner = place.adjusted(PAD, 6, -PAD, -6)
        top = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        self._words(painter, top, row, font)
        lower = QPoint(inner.left(), inner.bottom() - inner.height() // 4)
        room = inner.width() - 80
        draw_pill(painter, self._theme, lower, row.pill, row.tone, _small(font), room, chosen=chosen)
        if row.found:
            painter.setFont(_small(font))
            painter.setPen(self._theme.colour("muted"))
            rest = QRect(inner.left(), top.bottom(), inner.width(), inner.height() - top.height())
            painter.drawText(
                rest,
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                translate("Decisions", "{found} to do").format(found=row.found),
            )

    def _words(self, painter: QPainter, place: QRect, row: PartRow, font: QFont) -> None:
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        label = QFontMetrics(bold).elidedText(row.label, Qt.TextElideMode.ElideRight, place.width())
        left = max(QFontMetrics(bold).horizontalAdvance(label), 14) + 10
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, label)
        painter.setFont(font)
        rest = place.adjusted(left, 0, 0, 0)
        if rest.width() < FEW_WORDS:
            return
        shown = QFontMetrics(font).elidedText(row.words, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, shown)


def _small(font: QFont) -> QFont:
    return sized(font, 12, QFont.Weight.DemiBold)
