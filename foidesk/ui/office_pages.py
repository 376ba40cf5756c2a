"""The pages of the office, made when they are first asked for and shown over the register."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from foidesk.ui.main_window import MainWindow
from foidesk.ui.pages import Pages
from foidesk.ui.ways import Ways

if TYPE_CHECKING:
    from foidesk.ui.audit.audit_page import AuditPage
    from foidesk.ui.calendar.calendar_page import CalendarPage
    from foidesk.ui.help.help_page import HelpPage
    from foidesk.ui.palette.palette_page import PalettePage
    from foidesk.ui.retention.retention_page import RetentionPage
    from foidesk.ui.setup.setup_page import SetupPage
    from foidesk.ui.what_if.what_if_page import WhatIfPage


class OfficePages(QObject):
    """The part of the desk that concerns no one case. Whoever inherits it makes `ways`."""

    ways: Ways

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
    def audit(self) -> "AuditPage":
        """Who did what, when."""
        page = self._pages.audit(self.window)
        self.window.add_page(page.widget)
        page.closed.connect(self.ways.back)
        page.told.connect(self._tell_done)
        page.case_requested.connect(self.ways.go_to)
        return page

    @cached_property
    def retention(self) -> "RetentionPage":
        """What is due, what was destroyed, and what is held about a person."""
        page = self._pages.retention(self.window)
        self.window.add_page(page.widget)
        page.closed.connect(self.ways.back)
        page.told.connect(self._tell_done)
        page.schedules_requested.connect(self.ways.show_schedules)
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
        page = self._pages.help(self.window)
        self.window.add_page(page.widget)
        page.closed.connect(self.ways.leave_help)
        return page

    def run_quietly(self, work: Callable[[], object]) -> None:
        """Run something on the working thread that nobody waits for."""
        self._pages.runner.run(work, quiet=True)

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
