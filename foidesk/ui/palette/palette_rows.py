"""The lines of the palette: what Qt's list is fed with, and how a line is painted."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from foidesk.ui.fonts import sized
from foidesk.ui.palette.entry import Entry
from foidesk.ui.theme import Theme

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
EDGE, ICON, GAP, PAD = 12, 18, 10, 18

Index = QModelIndex | QPersistentModelIndex


class PaletteModel(QAbstractListModel):
    """Entries in the order they are offered."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Offer these."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return an entry, or its words as a screen reader says them."""
        entry = self.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(entry)
        return None


def spoken(entry: Entry) -> str:
    """Return an entry in words."""
    return ", ".join(one for one in (entry.words, entry.about, entry.key) if one)


class PaletteDelegate(QStyledItemDelegate):
    """Paints a line: icon and words on the left, what it is and its key on the right."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a line at the font in use."""
        return QSize(200, QFontMetrics(option.font).height() + PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        entry: Entry = index.data(ENTRY_ROLE)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place: QRect = option.rect.adjusted(6, 1, -6, -1)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            painter.drawRoundedRect(QRectF(place), 6, 6)
        ink = "on_accent" if chosen else "text"
        self._theme.icon(entry.icon, ink).paint(
            painter, QRect(place.left() + EDGE, place.center().y() - ICON // 2 + 1, ICON, ICON)
        )
        room = place.adjusted(EDGE + ICON + GAP, 0, -EDGE, 0)
        right = self._right(painter, room, entry, "on_accent" if chosen else "muted")
        self._words(painter, room.adjusted(0, 0, -right - GAP, 0), entry.words, ink)
        painter.restore()

    def _right(self, painter: QPainter, room: QRect, entry: Entry, ink: str) -> int:
        """Paint what an entry is, and its key; return how much room that took."""
        font = sized(painter.font(), 12)
        said = "   ".join(one for one in (entry.about, entry.key) if one)
        most = room.width() * 45 // 100
        said = QFontMetrics(font).elidedText(said, Qt.TextElideMode.ElideLeft, most)
        painter.setFont(font)
        painter.setPen(self._theme.colour(ink))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, said)
        return QFontMetrics(font).horizontalAdvance(said)

    def _words(self, painter: QPainter, room: QRect, words: str, ink: str) -> None:
        font = sized(painter.font(), 13, QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(self._theme.colour(ink))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
