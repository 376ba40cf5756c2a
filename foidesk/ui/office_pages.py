"""The pages of the office, made when they are first asked for and shown over the register."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import SignalInstance, Slot

from foidesk.store.case_lines import Shelf
from foidesk.ui.keeping_pages import KeepingPages

if TYPE_CHECKING:
    from foidesk.ui.batch.batch_page import BatchPage
    from foidesk.ui.calendar.calendar_page import CalendarPage
    from foidesk.ui.help.help_page import HelpPage
    from foidesk.ui.law.law_page import LawPage
    from foidesk.ui.palette.palette_page import PalettePage
    from foidesk.ui.register.assigning import Assigning
    from foidesk.ui.register.search_desk import SearchDesk
    from foidesk.ui.start.start_page import StartPage
    from foidesk.ui.what_if.what_if_page import WhatIfPage


class OfficePages(KeepingPages):
    """The part of the desk that concerns no one case. Whoever inherits it makes `ways` and `register`."""

    @cached_property
    def start(self) -> "StartPage":
        """What needs somebody."""
        page = self._pages.start()
        page.chosen.connect(self.ways.show_need)
        return page

    @cached_property
    def batch(self) -> "BatchPage":
        """What is done with the letters of many requests."""
        page = self._pages.batch()
        self.register.view.host(page.panel)
        return page

    @cached_property
    def assigning(self) -> "Assigning":
        """What gives requests to an officer."""
        made = self._pages.assigning()
        self.register.view.host(made.panel)
        marks = self.register.view.table.marks
        marks.changed.connect(lambda: made.panel.setVisible(made.panel.isVisible() and bool(marks)))
        made.told.connect(self._tell_done)
        return made

    def assign(self, marked: int, find: Callable[[], list[int]]) -> None:
        """Ask who is to handle the requests that `find` gives."""
        self.assigning.ask(marked, find, self._pages.settings())

    @cached_property
    def calendar(self) -> "CalendarPage":
        """The bank holidays."""
        page = self._pages.calendar(self.window)
        self.window.add_page(page.widget)
        page.closed.connect(self.ways.back)
        page.told.connect(self._tell_done)
        return page

    @property
    def changed(self) -> SignalInstance:
        """Bears every Change of the case file."""
        return self._pages.runner.changed

    @cached_property
    def searches(self) -> "SearchDesk":
        """What stands around the register's search."""
        made = self._pages.searches(self.register)
        made.saved_changed.connect(self.window.shelves.saved.show_saved)
        made.place_shown.connect(self._mark_place)
        made.told.connect(self._tell_done)
        made.wish_shown.connect(self.window.top_bar.show_words)
        self.window.shelves.saved.chosen.connect(self.ways.show_saved_search)
        made.read_saved()
        return made

    @cached_property
    def what_if(self) -> "WhatIfPage":
        """The calculator."""
        page = self._pages.what_if(self.window)
        self.window.add_page(page.widget)
        page.closed.connect(self.ways.back)
        return page

    @cached_property
    def palette(self) -> "PalettePage":
        """What a few letters can reach."""
        page = self._pages.palette(self.ways)
        page.case_requested.connect(self.ways.go_to)
        return page

    @cached_property
    def help(self) -> "HelpPage":
        """The help."""
        from foidesk.ui.help.keys_card import KeysCard

        page = self._pages.help(self.window)
        KeysCard(page.widget.card, self._pages.runner, self._pages.clock)
        self.window.add_page(page.widget)
        page.closed.connect(self.ways.leave_help)
        return page

    @cached_property
    def law(self) -> "LawPage":
        """The law behind a field."""
        from foidesk.ui.law.law_page import LawPage

        pages = self._pages
        page = LawPage(self.window, pages.case_file, pages.lawbook, pages.clock)
        page.help_requested.connect(self.ways.show_topic)
        return page

    def _wire_office(self) -> None:
        shelves, ways = self.window.shelves, self.ways
        shelves.setup_requested.connect(ways.show_setup)
        shelves.calendar_requested.connect(ways.show_calendar)
        shelves.what_if_requested.connect(ways.show_what_if)
        shelves.audit_requested.connect(ways.show_audit)
        shelves.retention_requested.connect(ways.show_retention)

    @Slot(object, object)
    def _mark_place(self, shelf: Shelf, saved: int | None) -> None:
        """Mark in the column on the left what the register shows."""
        if self.window.is_on_register:
            shelves = self.window.shelves
            shelves.mark(shelf) if saved is None else shelves.saved.mark(saved)

    def run_quietly(self, work: Callable[[], object]) -> None:
        """Run something on the working thread that nobody waits for."""
        self._pages.runner.run(work, quiet=True)
