"""The pages of the office, made when they are first asked for and shown over the register."""

from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

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
    from foidesk.ui.keys.code_page import CodePage
    from foidesk.ui.keys.converting import ConvertWish
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
        self._waiting: list[Path] | None = None

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
        page.security.code_requested.connect(self.ways.show_recovery_code)
        page.security.convert_requested.connect(self._convert)
        from foidesk.ui.backups.backups_page import BackupsPage

        BackupsPage(page.widget.backups, self.backups).agreed.connect(self._restore)
        return page

    @cached_property
    def recovery_code(self) -> "CodePage":
        """Where a recovery code is shown."""
        page = self._pages.recovery_code(self.window)
        self.window.add_page(page.widget)
        page.closed.connect(self._leave_code)
        page.told.connect(self._tell_done)
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
    def _convert(self, wish: "ConvertWish") -> None:
        """Close the window, so that the case file can be encrypted or made plain."""
        self.at_close.go_without()
        self.window.successor = replace(wish, key=self._pages.case_file.key)
        if not self.window.close():
            self.window.successor = None  # something else holds it open: then nothing is converted
            self.at_close.go_without(False)

    @Slot(object)
    def _restore(self, ready: "Ready") -> None:
        """Close the window, so that what was brought back can take the place of the case file."""
        self.at_close.go_without()
        self.window.successor = ready
        if not self.window.close():
            self.window.successor = None  # something else holds it open: then nothing is restored
            self.at_close.go_without(False)
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

    def begin_work(self, files: list[Path]) -> None:
        """Show the first case, the files the program was opened with, or what has to be set up first.

        Before all that a recovery code is shown, where none was put away yet.
        """
        if self._pages.lacks_recovery_code():
            self._waiting = files
            self.ways.show_recovery_code()
        else:
            self._begin(files)

    def _begin(self, files: list[Path]) -> None:
        if not self._show_sender():
            self.ways.show_setup()
        elif files:
            self.ways.read_files(files)
        elif self.window.is_on_register:
            self.register.choosing.take_first()
            self.ways.leave_case()

    def _leave_code(self) -> None:
        """Go on with the work that waited, or back to where the code was asked for."""
        files, self._waiting = self._waiting, None
        if files is None:
            self.ways.show_settings_of("Security")
            return
        self.ways.back()
        self._begin(files)

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
