"""The pages of the office, made when they are first asked for and shown over the register."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, SignalInstance, Slot

from foidesk.store.case_lines import Shelf
from foidesk.ui.main_window import MainWindow
from foidesk.ui.pages import Pages
from foidesk.ui.register.register_page import RegisterPage
from foidesk.ui.ways import Ways

if TYPE_CHECKING:
    from foidesk.casework.restore_backup import Ready
    from foidesk.ui.audit.audit_page import AuditPage
    from foidesk.ui.backups.at_close import AtClose
    from foidesk.ui.backups.backup_desk import BackupDesk
    from foidesk.ui.calendar.calendar_page import CalendarPage
    from foidesk.ui.help.help_page import HelpPage
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
        from foidesk.ui.backups.backups_page import BackupsPage

        BackupsPage(page.widget.backups, self.backups).agreed.connect(self._restore)
        return page

    @cached_property
    def backups(self) -> "BackupDesk":
        """What makes backups, tries them and brings them back."""
        desk = self._pages.backups(self.window)
        self.window.closing.connect(desk.close)
        return desk

    @cached_property
    def at_close(self) -> "AtClose":
        """What makes a backup when the window closes."""
        from foidesk.ui.backups.at_close import AtClose

        made = AtClose(self.window, self.backups)
        self.window.ask_before_closing(made.may_close)
        return made

    @Slot(object)
    def _restore(self, ready: "Ready") -> None:
        """Close the window, so that what was brought back can take the place of the case file."""
        self.at_close.go_without()
        self.window.successor = ready
        if not self.window.close():
            self.window.successor = None  # something else holds it open: then nothing is restored
            self.backups.drop(ready)

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

    def _show_sender(self) -> bool:
        """Name the authority at the foot of the shelves; return whether there is one."""
        senders = self._pages.settings().authorities
        self.window.shelves.foot.setText(senders[0].name if senders else "No authority set up yet")
        return bool(senders)

    @Slot(object, object)
    def _mark_place(self, shelf: Shelf, saved: int | None) -> None:
        """Mark in the column on the left what the register shows."""
        if self.window.is_on_register:
            shelves = self.window.shelves
            shelves.mark(shelf) if saved is None else shelves.saved.mark(saved)

    def _set_up(self) -> None:
        self._show_sender()
        self.ways.back()
        self._tell_done("The set-up is saved. New letters and dates follow it.")

    @Slot(str)
    def _tell_done(self, said: str) -> None:
        self.window.banner.tell("done", said)
