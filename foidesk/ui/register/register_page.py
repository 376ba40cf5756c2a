"""Joins the register to the case file: shelf, search, order, counts, and keeping its place."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from foidesk.domain.regime import Regime
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import (
    CaseFilter,
    CaseLine,
    Order,
    Shelf,
    count_lines,
    count_shelves,
    page_of_lines,
    row_of_line,
)
from foidesk.store.listing import Listing
from foidesk.ui.register.marking import Marking
from foidesk.ui.register.register_model import RegisterModel
from foidesk.ui.register.register_view import RegisterView
from foidesk.ui.register.register_words import summary, why_empty
from foidesk.ui.register.soon import soon_ends
from foidesk.ui.shelves import SHELVES

if TYPE_CHECKING:
    from foidesk.domain.limits import ClockLaw

SETTLE_MS = 60
"""How long a selection rests before the case is read, so that a held key does not read every case."""


class RegisterPage(QObject):
    """The list of cases. Reads on the GUI thread: a page takes under a millisecond or two."""

    case_chosen = Signal(int)
    none_chosen = Signal()
    case_opened = Signal()
    import_requested = Signal()
    all_requested = Signal()
    counted = Signal(dict)

    def __init__(self, view: RegisterView, case_file: CaseFile, today: Callable[[], date]) -> None:
        super().__init__(view)
        self.view = view
        self._file, self._today = case_file, today
        self._law: ClockLaw | None = None
        self._shelf, self._search, self._order = Shelf.OPEN, "", Order.DUE
        self._chosen: int | None = None
        self._counts: dict[Shelf, int] = {}
        self._listing = Listing(self._wanted(), self._order)
        self.model = RegisterModel(self._count, self._fetch, today, self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._say_chosen)
        view.feed(self.model)
        view.case_chosen.connect(self._settle.start)
        view.case_opened.connect(self._open)
        view.order_chosen.connect(self.order_by)
        view.help_requested.connect(self._help)
        self.marking = Marking(view, self.model, self._file, lambda: (self._wanted(), self._order))
        self.model.reload()
        self._name_shelf()

    # What is wanted

    def show_shelf(self, shelf: Shelf) -> None:
        """Show another shelf."""
        self._shelf = shelf
        self.marking.clear()
        self.refresh()
        self._choose_another()

    def search(self, words: str) -> None:
        """Show the cases of the shelf that hold these words; none for all of them."""
        if words != self._search:
            self._search = words
            self.marking.clear()
            self.refresh()
            self._choose_another()
            self.view.table.show_chosen()

    def order_by(self, order: Order) -> None:
        """Sort by soonest due, newest or oldest."""
        self._order = order
        self.refresh()

    def use_law(self, law: "ClockLaw") -> None:
        """Count in working days from now on."""
        self._law = law
        self.model.count_days(self._days_left)
        self.refresh()

    def refresh(self) -> None:
        """Read again, keeping the selected case selected if it is still there."""
        at = self.view.table.chosen_row() or 0
        bar = self.view.table.verticalScrollBar()
        place = bar.value()
        self._listing = Listing(self._wanted(), self._order)
        self.model.reload()
        self._count_shelves()
        self._head()
        self.marking.show()
        bar.setValue(place)
        if self._chosen is not None:
            self._choose(self._chosen, at)

    def choose(self, case_id: int) -> None:
        """Select a case, on this shelf or, where it is not on it, on the shelf of all requests."""
        self._chosen = case_id
        if not self._choose(case_id, 0):
            self._shelf, self._search = Shelf.ALL, ""
            self.marking.clear()
            self.refresh()
        self._settle.stop()
        self._say_chosen()

    def choose_first(self) -> None:
        """Select the first case, if there is one."""
        if self.model.rowCount():
            self.view.table.choose_row(0)
            self._settle.stop()
            self._say_chosen()

    @property
    def shelf(self) -> Shelf:
        """The shelf that is shown."""
        return self._shelf

    @property
    def words(self) -> str:
        """What is searched for; empty when nothing is."""
        return self._search

    def _choose(self, case_id: int, near: int) -> bool:
        row = self.model.row_near(case_id, near)
        if row is None:
            row = self._file.look(row_of_line, self._listing, case_id)
        if row is None:
            return False
        if row != self.view.table.chosen_row():
            blocked = self.view.table.selectionModel().blockSignals(True)
            self.view.table.choose_row(row)
            self.view.table.selectionModel().blockSignals(blocked)
            self.view.table.viewport().update()
        return True

    def _choose_another(self) -> None:
        """Choose the first case, or none, where the one chosen is not among those shown."""
        if self.view.table.chosen_row() is not None:
            return
        if self.model.rowCount():
            self.view.table.choose_row(0)
        else:
            self._chosen = None
            self._settle.stop()
            self.none_chosen.emit()

    def _say_chosen(self) -> None:
        row = self.view.table.chosen_row()
        line = None if row is None else self.model.line(row)
        if line is not None:
            self._chosen = line.id
            self.case_chosen.emit(line.id)

    def _open(self) -> None:
        self._settle.stop()
        self._say_chosen()
        self.case_opened.emit()

    # What is read

    def _wanted(self) -> CaseFilter:
        return CaseFilter(
            self._shelf, search=self._search, today=self._today(), soon=soon_ends(self._today(), self._law)
        )

    def _days_left(self, due: date, regime: str) -> int:
        from foidesk.domain.working_days import days_left  # dateutil, not before the first paint

        assert self._law is not None
        return days_left(due, self._today(), self._law.calendar_of(Regime(regime)))

    def _count(self) -> int:
        return self._file.look(count_lines, self._wanted())

    def _fetch(self, start: int, size: int) -> list[CaseLine]:
        return self._file.look(page_of_lines, self._wanted(), self._order, start, size, self._listing)

    def _count_shelves(self) -> None:
        if self._law is not None:
            self._counts = self._file.look(count_shelves, self._today(), soon_ends(self._today(), self._law))
            self.counted.emit(self._counts)

    # What is said

    def _head(self) -> None:
        self._name_shelf()
        if self.model.rowCount():
            self.view.show_table()
        else:
            anything = bool(self._file.look(count_lines, CaseFilter()))
            self.view.show_empty(*why_empty(self._shelf, self._search, anything))

    def _help(self) -> None:
        """Do what is offered where nothing is found."""
        (self.all_requested if self._search else self.import_requested).emit()

    def _name_shelf(self) -> None:
        said = summary(self.model.rowCount(), self._shelf, self._search, self._counts)
        self.view.head(SHELVES[self._shelf][0], said)
