"""The ways to the lists of the register: its shelves, what needs somebody, what is searched for."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Slot
from shiboken6 import isValid

from foidesk.store.case_filters import CaseFilter, Shelf
from foidesk.ui.office_ways import OfficeWays
from foidesk.ui.register.way_on import WayOn
from foidesk.ui.start.leading import way_of


class ListWays(OfficeWays):
    """Each shows a list of requests, and no page over it."""

    @Slot(Shelf)
    def show_shelf(self, shelf: Shelf) -> None:
        """Show a shelf of the register."""
        self.register.show_shelf(shelf)
        self.back()
        self.leave_case()

    @Slot()
    def show_start(self) -> None:
        """Show what needs somebody: no case is chosen, and every open one is listed."""
        self.register.want(words="", narrowed=CaseFilter())
        self.register.show_shelf(Shelf.OPEN)
        self.register.choosing.let_go()
        self.window.top_bar.show_words("")
        self._at.start.refresh()
        self.window.back()
        self.window.shelves.start.mark()
        self.window.show_case_side(True)
        self.register.view.take_focus()

    @Slot(str)
    def show_need(self, key: str) -> None:
        """Show the cases, or the page, that a need of the start screen leads to."""
        leads = way_of(key, self._at.start.needs)
        if isinstance(leads, CaseFilter):
            self.register.want(words="", narrowed=CaseFilter())
            self.register.show_shelf(leads.shelf)
            self.register.want(narrowed=replace(leads, shelf=Shelf.ALL))
            self.window.top_bar.show_words("")
            self.back()
            self.leave_case()
        elif leads == "calendar":
            self.show_calendar()
        elif leads == "import":
            self.choose_files()
        else:
            self.show_settings_of(leads)

    @Slot()
    def chase(self) -> None:
        """Ask whether the areas that owe for the marked requests, or all overdue ones, are to be chased."""
        marking = self.register.marking
        self._chase(marking.finder() if marking.count else None)

    @Slot()
    def chase_case(self) -> None:
        """Ask whether the areas that owe an answer to the case at hand are to be chased."""
        case_id = self._at.case.case_id
        if case_id is not None:
            self._chase(lambda: [case_id])

    def _chase(self, find: Callable[[], list[int]] | None) -> None:
        self.back()
        self.window.show_case_side(False)
        self._at.chasing.open(find)

    @Slot(str)
    def search(self, words: str) -> None:
        """Show the cases that hold these words; none for the whole shelf."""
        self.register.search(words)
        if words:
            self.back()
            self.window.show_case_side(False)  # in a narrow window what is found would lie behind the case

    @Slot()
    def back(self) -> None:
        """Show register and case."""
        self.window.back()
        self.window.shelves.mark(self.register.shelf)

    @Slot()
    def leave_help(self) -> None:
        """Show what was shown before the help, the cursor where it was."""
        page, place = self.before_help
        if page is None or page is self.window.split:
            self.back()
        else:
            self.window.show_page(page)
        if place is not None and isValid(place):
            place.setFocus()

    @Slot()
    def search_all(self) -> None:
        """Look through all requests for what was looked for among some."""
        self.register.search_all()
        self.back()

    @Slot(object)
    def lead_on(self, way: WayOn) -> None:
        """Go where an empty register led to."""
        match way:
            case WayOn.OPEN | WayOn.ALL:
                self.show_shelf(Shelf.OPEN if way is WayOn.OPEN else Shelf.ALL)
            case WayOn.SEARCH_ALL:
                self.search_all()
            case WayOn.NO_WORDS:
                self.window.top_bar.show_words("")
                self.search("")
            case WayOn.IMPORT:
                self.choose_files()
            case WayOn.NEW:
                self.new_request()

    @Slot()
    def leave_case(self) -> None:
        """Put the register in front, and the focus into it."""
        self.window.show_case_side(False)
        self.register.view.take_focus()
