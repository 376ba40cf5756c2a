"""The pages that look after the case file: settings, backups, keys, audit, retention."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from foidesk.ui.language import wanted
from foidesk.ui.looks import is_still
from foidesk.ui.main_window import MainWindow
from foidesk.ui.pages import Pages
from foidesk.ui.register.register_page import RegisterPage
from foidesk.ui.reminders.wanted import wanted_now
from foidesk.ui.tokens import scheme_kept
from foidesk.ui.tongue import translate
from foidesk.ui.undoing import A_LETTER, NOTHING, Undo, Undoing
from foidesk.ui.ways import Ways

if TYPE_CHECKING:
    from foidesk.casework.restore_backup import Ready
    from foidesk.ui.audit.audit_page import AuditPage
    from foidesk.ui.backups.at_close import AtClose
    from foidesk.ui.backups.backup_desk import BackupDesk
    from foidesk.ui.case.paper_desk import PaperDesk
    from foidesk.ui.keys.code_page import CodePage
    from foidesk.ui.register.register_page import RegisterPage
    from foidesk.ui.retention.retention_page import RetentionPage
    from foidesk.ui.setup.setup_page import SetupPage
    from foidesk.ui.setup.window_pane import WindowPane


class KeepingPages(QObject):
    """The part of the desk that looks after the case file. Its heir makes `ways` and `register`."""

    ways: Ways
    register: "RegisterPage"
    conversion_wanted = Signal(object)

    def __init__(self, window: MainWindow, pages: Pages) -> None:
        super().__init__(window)
        self.window, self._pages = window, pages
        self._waiting: Callable[[], None] | None = None

    @cached_property
    def setup(self) -> "SetupPage":
        """The settings."""
        page = self._pages.setup(self.window)
        self.window.add_page(page.widget)
        page.closed.connect(self.ways.back)
        page.close_requested.connect(self.window.close)
        page.saved.connect(self._set_up)
        page.files.told.connect(self._tell_done)
        page.files.refused.connect(lambda said: self.window.banner.tell("note", said))
        page.files.brought_in.connect(self._show_sender)
        page.security.code_requested.connect(self.ways.show_recovery_code)
        page.security.convert_requested.connect(self._convert)
        self._let_window_be_set(page.widget.of_window)
        from foidesk.ui.backups.backups_page import BackupsPage

        BackupsPage(page.widget.backups, self.backups).agreed.connect(self._restore)
        return page

    def _let_window_be_set(self, pane: "WindowPane") -> None:
        """Join the settings of the window to where they are kept."""
        kept = self.window.kept
        pane.language_chosen.connect(self.ways.choose_language)
        pane.desktop_chosen.connect(self.ways.remind_by_desktop)
        pane.which_chosen.connect(self.ways.remind_of)
        pane.colours_chosen.connect(self.ways.choose_colours)
        pane.still_chosen.connect(self.ways.keep_still)

        def show() -> None:
            pane.show_chosen(wanted(kept), wanted_now(kept), scheme_kept(kept), still=is_still(kept))

        pane.shown.connect(show)

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
    def _convert(self, wish: object) -> None:
        """Have the window closed, without a backup of what is about to go, and the case file converted."""
        self.at_close.go_without()
        self.conversion_wanted.emit(wish)
        if self.window.isVisible():  # something else holds it open: then nothing is converted
            self.at_close.go_without(False)

    @Slot(object)
    def _restore(self, ready: "Ready") -> None:
        """Close the window, so that what was brought back can take the place of the case file."""
        self.at_close.go_without()
        self.window.successor = ready
        if not self.window.close():
            self.window.successor = None  # something else holds it open: then nothing is restored
            self.backups.drop(ready)

    @cached_property
    def audit(self) -> "AuditPage":
        """Who did what, when."""
        page = self._pages.audit(self.window)
        self.window.add_page(page.widget)
        page.closed.connect(self.ways.back)
        page.told.connect(self._tell_done)
        page.case_requested.connect(self.ways.go_to)
        self.window.ask_before_closing(page.let_close)
        return page

    @cached_property
    def retention(self) -> "RetentionPage":
        """What is due, what was destroyed, and what is held about a person."""
        page = self._pages.retention(self.window)
        self.window.add_page(page.widget)
        page.closed.connect(self.ways.back)
        page.told.connect(self._tell_done)
        page.schedules_requested.connect(self.ways.show_schedules)
        self.window.ask_before_closing(page.let_close)
        return page

    def after_code(self, begin: Callable[[], None]) -> None:
        """Show a recovery code where none was put away yet; then, or at once where there is one, `begin`."""
        if self._pages.lacks_recovery_code():
            self._waiting = begin
            self.ways.show_recovery_code()
        else:
            begin()

    def _leave_code(self) -> None:
        """Go on with what waited, or back to where the code was asked for."""
        begin, self._waiting = self._waiting, None
        if begin is None:
            self.ways.show_settings_of("Security")
        else:
            self.ways.back()
            begin()

    def _show_sender(self) -> bool:
        """Name the authority at the foot of the shelves; return whether there is one."""
        senders = self._pages.settings().authorities
        name = senders[0].name if senders else translate("Frame", "No authority set up yet")
        self.window.shelves.foot.setText(name)
        self.window.shelves.foot.setToolTip(name)
        return bool(senders)

    def _set_up(self) -> None:
        self._show_sender()
        self.ways.back()
        self._tell_done(translate("Frame", "The set-up is saved. New letters and dates follow it."))

    def _papers(self) -> "PaperDesk":
        """Return what opens and saves attachments."""
        made = self._pages.papers(self.window)
        made.told.connect(self._tell_done)
        return made

    @cached_property
    def undoing(self) -> Undoing:
        """What takes back what was done last."""
        made = Undoing(self._pages.case_file, self._pages.runner, self._pages.hand, self)
        made.undone.connect(self._tell_done)
        made.refused.connect(partial(self.window.banner.tell, "note"))
        self.window.banner.undo_requested.connect(made.undo)
        return made

    @Slot(int)
    def _tell_issued(self, _case_id: int) -> None:
        self._tell_done(translate("Frame", "The letter is kept and its act recorded."), None, A_LETTER)

    @Slot(str)
    @Slot(str, object)
    def _tell_done(self, said: str, undo: Undo | None = None, why: str = NOTHING) -> None:
        """Say that something is done, and remember how it is undone, or `why` it cannot be.

        What shows that it is done where it was done is not said again: nothing moves under the mouse.
        """
        self.undoing.keep(undo, why)
        if said:
            self.window.banner.tell("done", said, can_undo=undo is not None)
        else:
            self.window.banner.drop_undo()
