"""The pages of the office, made when they are first asked for and shown over the register."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from foidesk.ui.main_window import MainWindow
from foidesk.ui.pages import Pages
from foidesk.ui.register.register_page import RegisterPage
from foidesk.ui.ways import Ways

if TYPE_CHECKING:
    from foidesk.ui.calendar.calendar_page import CalendarPage
    from foidesk.ui.palette.palette_page import PalettePage
    from foidesk.ui.register.search_desk import SearchDesk
    from foidesk.ui.setup.setup_page import SetupPage
    from foidesk.ui.what_if.what_if_page import WhatIfPage


class OfficePages(QObject):
    """The part of the desk that concerns no one case. Whoever inherits it makes `ways`."""

    ways: Ways
    register: RegisterPage

    def __init__(self, window: MainWindow, pages: Pages) -> None:
        super().__init__(window)
        self.window, self._pages = window, pages

    @cached_property
    def calendar(self) -> "CalendarPage":
        """The bank holidays."""
        page = self._pages.calendar(self.window)
        self.window.add_page(page.widget)
        page.closed.connect(self.ways.back)
        page.told.connect(self._tell_done)
        return page

    @cached_property
    def searches(self) -> "SearchDesk":
        """What stands around the register's search."""
        made = self._pages.searches(self.register)
        made.saved_changed.connect(self.window.shelves.saved.show_saved)
        made.wish_shown.connect(self.window.top_bar.show_words)
        self.window.shelves.saved.chosen.connect(self.ways.show_saved_search)
        made.read_saved()
        return made

    @cached_property
    def setup(self) -> "SetupPage":
        """The settings."""
        page = self._pages.setup(self.window)
        self.window.add_page(page.widget)
        page.closed.connect(self.ways.back)
        page.close_requested.connect(self.window.close)
        page.saved.connect(self._set_up)
        return page

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

    def _show_sender(self) -> bool:
        """Name the authority at the foot of the shelves; return whether there is one."""
        senders = self._pages.settings().authorities
        self.window.shelves.foot.setText(senders[0].name if senders else "No authority set up yet")
        return bool(senders)

    def _set_up(self) -> None:
        self._show_sender()
        self.ways.back()
        self._tell_done("The set-up is saved. New letters and dates follow it.")

    @Slot(str)
    def _tell_done(self, said: str) -> None:
        self.window.banner.tell("done", said)
