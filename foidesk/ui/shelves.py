"""The dark column on the left: shelves of cases with their counts, and the way to the set-up."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from foidesk.domain.dates import counted
from foidesk.store.case_lines import Shelf
from foidesk.ui.fonts import sized
from foidesk.ui.measures import SHELVES_NARROW, SHELVES_WIDE
from foidesk.ui.theme import Theme
from foidesk.ui.wording import SOON_DAYS

SHELVES: Mapping[Shelf, tuple[str, str]] = {
    Shelf.LATE: ("Late", "alarm-clock"),
    Shelf.DUE_SOON: (f"Due in {SOON_DAYS} working days", "calendar-clock"),
    Shelf.OPEN: ("All open", "inbox"),
    Shelf.STOPPED: ("Clock stopped", "circle-pause"),
    Shelf.ANSWERED: ("Answered", "circle-check-big"),
    Shelf.ALL: ("All requests", "archive"),
}
PRESSING = frozenset({Shelf.LATE})
"""Shelves whose count stands out while it is not nought."""


class ShelfButton(QPushButton):
    """A shelf: icon, words and count. Folded it shows the icon, and a dot where the count is pressing.

    A screen reader does not click a button that stays down, it toggles it: `chosen` follows either, once.
    """

    chosen = Signal()

    def __init__(self, theme: Theme, words: str, name: str, pressing: bool = False) -> None:
        super().__init__()
        self._theme, self._words, self._pressing = theme, words, pressing
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
        self.setText("" if folded else self._words)
        self.setToolTip(self._spoken() if folded else "")
        self.setAccessibleName(self._spoken())

    def show_count(self, count: int) -> None:
        """Show how many cases the shelf holds."""
        self._count = count
        self.fold(self._folded)
        self.update()

    def _spoken(self) -> str:
        return self._words if self._count is None else f"{self._words}, {counted(self._count, 'case')}"

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


OFFICE_ICONS = ("circle-help", "calendar-days", "list", "hourglass", "settings")


class ShelvesView(QFrame):
    """Says which shelf was asked for. Folds to icons in a narrow window."""

    shelf_chosen = Signal(Shelf)
    setup_requested = Signal()
    calendar_requested = Signal()
    what_if_requested = Signal()
    audit_requested = Signal()
    retention_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("shelves")
        self.setAccessibleName("Shelves")
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._brand = _label("FoiDesk", "brand")
        self._headings = [_label("REQUESTS", "group"), _label("OFFICE", "group")]
        self.foot = _label("", "foot")
        self.foot.setObjectName("shelves_foot")
        self.foot.setWordWrap(True)
        self._buttons = {shelf: self._shelf(shelf) for shelf in SHELVES}
        self.setup = ShelfButton(theme, "Set-up", "setup_button")
        self.setup.chosen.connect(self.setup_requested)
        self.what_if = ShelfButton(theme, "When is it due?", "what_if_button")
        self.what_if.chosen.connect(self.what_if_requested)
        self.calendar = ShelfButton(theme, "Calendar", "calendar_button")
        self.calendar.chosen.connect(self.calendar_requested)
        self.audit = ShelfButton(theme, "Audit", "audit_button")
        self.audit.chosen.connect(self.audit_requested)
        self.retention = ShelfButton(theme, "Retention", "retention_button")
        self.retention.chosen.connect(self.retention_requested)
        self._office = (self.what_if, self.calendar, self.audit, self.retention, self.setup)
        for button in self._office:
            self._group.addButton(button)
        self._lay_out()
        self.fold(False)

    def _shelf(self, shelf: Shelf) -> ShelfButton:
        words, _icon = SHELVES[shelf]
        button = ShelfButton(self._theme, words, f"shelf_{shelf.value}", shelf in PRESSING)
        button.chosen.connect(lambda: self.shelf_chosen.emit(shelf))
        self._group.addButton(button)
        return button

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(10, 14, 10, 14)
        rows.setSpacing(2)
        rows.addWidget(self._brand)
        rows.addSpacing(14)
        rows.addWidget(self._headings[0])
        for button in self._buttons.values():
            rows.addWidget(button)
        rows.addSpacing(18)
        rows.addWidget(self._headings[1])
        for button in self._office:
            rows.addWidget(button)
        rows.addStretch()
        rows.addWidget(self.foot)

    def draw_icons(self) -> None:
        """Give the shelves their icons; done after the first paint."""
        for shelf, button in self._buttons.items():
            self._theme.dress(button, SHELVES[shelf][1], "nav_text", "on_badge")
        for button, icon in zip(self._office, OFFICE_ICONS, strict=True):
            self._theme.dress(button, icon, "nav_text", "on_badge")

    def fold(self, folded: bool) -> None:
        """Show icons alone, or icons with words."""
        self.setFixedWidth(SHELVES_NARROW if folded else SHELVES_WIDE)
        for label in (self._brand, *self._headings, self.foot):
            label.setVisible(not folded)
        for button in (*self._buttons.values(), *self._office):
            button.fold(folded)

    def show_counts(self, counts: Mapping[Shelf, int]) -> None:
        """Show how many cases each shelf holds."""
        for shelf, button in self._buttons.items():
            button.show_count(counts.get(shelf, 0))

    def mark(self, shelf: Shelf | None) -> None:
        """Mark the shelf that is shown; None marks the set-up."""
        button = self.setup if shelf is None else self._buttons[shelf]
        button.mark()


def _label(words: str, role: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", role)
    label.setIndent(11)
    return label
