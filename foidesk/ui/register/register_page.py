"""Joins the register to the case file: shelf, search, filters, order, counts, and keeping its place."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from foidesk.domain.regime import Regime
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, CaseLine, Order, Shelf, count_shelves
from foidesk.ui.register.choosing import Choosing
from foidesk.ui.register.listing import FoundListing, Listing, ShelfListing
from foidesk.ui.register.marking import Marking
from foidesk.ui.register.register_head import Shown, name_shelf, say_head
from foidesk.ui.register.register_model import RegisterModel
from foidesk.ui.register.register_view import RegisterView
from foidesk.ui.register.searching import Searching
from foidesk.ui.register.soon import soon_ends
from foidesk.ui.register.way_on import WayOn
from foidesk.ui.tongue import translate

if TYPE_CHECKING:
    from foidesk.domain.limits import ClockLaw
    from foidesk.store.search_finding import Search


class RegisterPage(QObject):
    """The list of cases. A page of a shelf is read on the GUI thread, in a millisecond or two.

    Words are looked for on a thread of their own, in all requests; a shelf chosen meanwhile narrows that
    down. `searched` follows once what was found is shown, `shown` whenever the list was read.
    """

    case_chosen = Signal(int)
    none_chosen = Signal()
    case_opened = Signal()
    counted = Signal(dict)
    searched = Signal()
    shown = Signal()
    failed = Signal(object)

    def __init__(self, view: RegisterView, case_file: CaseFile, today: Callable[[], date]) -> None:
        super().__init__(view)
        self.view = view
        self._file, self._today = case_file, today
        self._law: ClockLaw | None = None
        self._shelf, self._order = Shelf.OPEN, Order.DUE
        self._counts: dict[Shelf, int] = {}
        self.searching = Searching(case_file, self)
        self._listing: Listing = ShelfListing(case_file, self.wanted(), self._order)
        self.model = RegisterModel(self._count, self._fetch, today, self)
        self.model.why = self.searching.excerpt
        view.feed(self.model)
        self.choosing = Choosing(view, self.model, lambda: self._listing)
        self.marking = Marking(view, self.model, lambda: self._listing)
        self.choosing.case_chosen.connect(self.case_chosen)
        self.choosing.none_chosen.connect(self.none_chosen)
        self.choosing.case_opened.connect(self.case_opened)
        self.searching.answered.connect(self._show_found)
        self.searching.explained.connect(view.table.viewport().update)
        self.searching.slow.connect(
            lambda: view.head(translate("Register", "Search"), translate("Register", "Searching…"))
        )
        self.searching.finder.failed.connect(self.failed)
        view.order_chosen.connect(self.order_by)
        view.way_wanted.connect(self._lead_on)
        self.model.reload()
        name_shelf(view, self._shown())

    # What is wanted

    def show_shelf(self, shelf: Shelf) -> None:
        """Show another shelf, or look for the words on it alone."""
        if not self.searching.is_on:
            self._shelf = shelf
        self.want(among=shelf)

    def search(self, words: str) -> None:
        """Show the cases that hold these words, of all there are; none for the shelf of before."""
        if words != self.words:
            self.want(words=words, among=self.searching.wish.among if self.words and words else Shelf.ALL)

    def want(self, **changes: Any) -> None:
        """Look for something else, or among others: what of the wish changes is given by name."""
        self.searching.wish = replace(self.searching.wish, **changes)
        if self.searching.is_on:
            self.searching.seek(self.wanted())
        else:
            self.searching.leave()
            self._start_anew()

    def search_all(self) -> None:
        """Look for the words in every request."""
        self.want(among=Shelf.ALL, narrowed=CaseFilter())

    def show_search(self, search: "Search") -> None:
        """Show what was saved as it was saved."""
        if not search.typed:
            self._shelf = search.among.shelf
        narrowed = replace(search.among, shelf=Shelf.ALL)
        self.want(
            words=search.typed, narrowed=narrowed, ranking=search.ranking.value, among=search.among.shelf
        )

    def search_now(self) -> "Search":
        """Return what is shown as a search, to be saved."""
        return self.searching.search_now(self.wanted())

    def order_by(self, order: Order) -> None:
        """Sort by soonest due, newest or oldest."""
        self._order = order
        self.refresh()

    def use_law(self, law: "ClockLaw") -> None:
        """Count in working days from now on."""
        self._law = law
        self.model.count_days(self._days_left)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read again, keeping the selected case selected if it is still there."""
        if self.searching.is_on:
            self.searching.seek(self.wanted())
        self._read()

    def choose(self, case_id: int) -> None:
        """Select a case, where it is listed or, if it is not, on the shelf of all requests."""
        if not self.choosing.take(case_id):
            self._shelf = Shelf.ALL
            self.want(words="", narrowed=CaseFilter())
            self.choosing.take(case_id)
        self.choosing.say()

    @property
    def shelf(self) -> Shelf:
        """The shelf that is shown or looked on."""
        return self.searching.wish.among if self.searching.is_on else self._shelf

    @property
    def words(self) -> str:
        """What is searched for; empty when nothing is."""
        return self.searching.wish.words

    def wanted(self) -> CaseFilter:
        """Return which cases are shown, or looked through."""
        soon = soon_ends(self._today(), self._law)
        return replace(self.searching.wish.narrowed, shelf=self.shelf, today=self._today(), soon=soon)

    @Slot(object)
    def _lead_on(self, way: WayOn) -> None:
        """Take the filters away where that is asked; every other way leads out of the register."""
        if way is WayOn.NO_FILTER:
            self.want(narrowed=CaseFilter())

    # What is read

    def _show_found(self, is_new: bool) -> None:
        if is_new:
            self._start_anew()
            self.view.table.show_chosen()
        else:
            self._read()
        self.searched.emit()

    def _start_anew(self) -> None:
        """Show a list that is another one."""
        self.marking.clear()
        self.view.table.verticalScrollBar().setValue(0)
        self._read()
        self.choosing.take_another()

    def _count(self) -> int:
        return self._listing.count()

    def _fetch(self, start: int, size: int) -> list[CaseLine]:
        return self._listing.page(start, size)

    def _list(self) -> None:
        """Take what is listed from now on; while words are looked for it stays as it is."""
        if not self.searching.is_on:
            self._listing = ShelfListing(self._file, self.wanted(), self._order)
        elif self.searching.found is not None:
            self._listing = FoundListing(self._file, self.searching.found.ids)

    def _read(self) -> None:
        self._list()
        at = self.view.table.chosen_row() or 0
        bar = self.view.table.verticalScrollBar()
        place = bar.value()
        self.model.reload()
        self._count_shelves()
        say_head(self.view, self._file, self._shown())
        self.shown.emit()
        self.marking.show()
        bar.setValue(place)
        self.choosing.keep(at)

    def _days_left(self, due: date, regime: str) -> int:
        from foidesk.domain.working_days import days_left  # dateutil, not before the first paint

        assert self._law is not None
        return days_left(due, self._today(), self._law.calendar_of(Regime(regime)))

    def _count_shelves(self) -> None:
        if self._law is not None:
            self._counts = self._file.look(count_shelves, self._today(), soon_ends(self._today(), self._law))
            self.counted.emit(self._counts)

    def _shown(self) -> Shown:
        found = self.searching.found if self.searching.is_on else None
        return Shown(self.model.rowCount(), self.shelf, self.searching.wish, found, self._counts)
