"""The dark column on the left: shelves of cases with their counts, and the way to the set-up."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from foidesk.store.case_lines import Shelf
from foidesk.ui.few_lines import FewLines
from foidesk.ui.measures import SHELVES_NARROW, SHELVES_WIDE
from foidesk.ui.saved_shelf import SavedShelf
from foidesk.ui.shelf_button import ShelfButton
from foidesk.ui.theme import Theme
from foidesk.ui.tongue import Told, marked, translate
from foidesk.ui.wording import SOON_DAYS

SHELVES: Mapping[Shelf, tuple[str, str]] = Told(
    "Frame",
    {
        Shelf.LATE: (marked("Frame", "Late"), "alarm-clock"),
        Shelf.DUE_SOON: (marked("Frame", "Due in {days} working days"), "calendar-clock"),
        Shelf.OPEN: (marked("Frame", "All open"), "inbox"),
        Shelf.STOPPED: (marked("Frame", "Clock stopped"), "circle-pause"),
        Shelf.ANSWERED: (marked("Frame", "Answered"), "circle-check-big"),
        Shelf.ALL: (marked("Frame", "All requests"), "archive"),
    },
    days=SOON_DAYS,
)
PRESSING = frozenset({Shelf.LATE})
"""Shelves whose count stands out while it is not nought."""


LINES_OF_NAME = 3
"""How many lines the name of an authority may take; the tip has the whole of a longer one."""
OFFICE_ICONS = ("circle-help", "calendar-days", "list", "hourglass", "settings")


class ShelvesView(QFrame):
    """Says which shelf was asked for. Folds to icons in a narrow window."""

    shelf_chosen = Signal(Shelf)
    start_requested = Signal()
    setup_requested = Signal()
    calendar_requested = Signal()
    what_if_requested = Signal()
    audit_requested = Signal()
    retention_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("shelves")
        self.setAccessibleName(translate("Frame", "Shelves"))
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._brand = _label("FoiDesk", "brand")
        self._headings = [
            _label(translate("Frame", "REQUESTS"), "group"),
            _label(translate("Frame", "OFFICE"), "group"),
        ]
        self.foot = FewLines("foot", "shelves_foot", LINES_OF_NAME)
        self._buttons = {shelf: self._shelf(shelf) for shelf in SHELVES}
        self.start = ShelfButton(theme, translate("Frame", "What needs you"), "start_button")
        self.start.chosen.connect(self.start_requested)
        self.setup = ShelfButton(theme, translate("Frame", "Set-up"), "setup_button")
        self.setup.chosen.connect(self.setup_requested)
        self.what_if = ShelfButton(theme, translate("Frame", "When is it due?"), "what_if_button")
        self.what_if.chosen.connect(self.what_if_requested)
        self.calendar = ShelfButton(theme, translate("Frame", "Calendar"), "calendar_button")
        self.calendar.chosen.connect(self.calendar_requested)
        self.audit = ShelfButton(theme, translate("Frame", "Audit"), "audit_button")
        self.audit.chosen.connect(self.audit_requested)
        self.retention = ShelfButton(theme, translate("Frame", "Retention"), "retention_button")
        self.retention.chosen.connect(self.retention_requested)
        self._office = (self.what_if, self.calendar, self.audit, self.retention, self.setup)
        for button in (self.start, *self._office):
            self._group.addButton(button)
        self.saved = SavedShelf(theme, self._group, _label(translate("Frame", "SAVED SEARCHES"), "group"))
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
        rows.addSpacerItem(_gap(14))
        rows.addWidget(self.start)
        rows.addSpacerItem(_gap(12))
        rows.addWidget(self._headings[0])
        for button in self._buttons.values():
            rows.addWidget(button)
        rows.addWidget(self.saved)
        rows.addSpacerItem(_gap(18))
        rows.addWidget(self._headings[1])
        for button in self._office:
            rows.addWidget(button)
        rows.addStretch()
        name = QHBoxLayout()
        name.setContentsMargins(11, 0, 4, 0)
        name.addWidget(self.foot)
        rows.addLayout(name)

    def draw_icons(self) -> None:
        """Give the shelves their icons; done after the first paint."""
        for shelf, button in self._buttons.items():
            self._theme.dress(button, SHELVES[shelf][1], "nav_text", "on_badge")
        self._theme.dress(self.start, "sun", "nav_text", "on_badge")
        for button, icon in zip(self._office, OFFICE_ICONS, strict=True):
            self._theme.dress(button, icon, "nav_text", "on_badge")

    def fold(self, folded: bool) -> None:
        """Show icons alone, or icons with words."""
        self.setFixedWidth(SHELVES_NARROW if folded else SHELVES_WIDE)
        for label in (self._brand, *self._headings, self.foot):
            label.setVisible(not folded)
        for button in (self.start, *self._buttons.values(), *self._office):
            button.fold(folded)
        self.saved.fold(folded)

    def show_counts(self, counts: Mapping[Shelf, int]) -> None:
        """Show how many cases each shelf holds."""
        for shelf, button in self._buttons.items():
            button.show_count(counts.get(shelf, 0))

    def mark(self, shelf: Shelf | None) -> None:
        """Mark the shelf that is shown; None marks the set-up."""
        button = self.setup if shelf is None else self._buttons[shelf]
        button.mark()


def _gap(pixels: int) -> QSpacerItem:
    """Return room that gives way in a low window."""
    return QSpacerItem(0, pixels, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)


def _label(words: str, role: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", role)
    label.setIndent(11)
    return label
