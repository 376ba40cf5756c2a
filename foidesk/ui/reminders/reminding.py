"""Joins reminders to the desk: once when it is there, and once whenever a day turns while it is open."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from foidesk.casework.due_reminder import DueReminder, due_reminder
from foidesk.store.case_file import CaseFile
from foidesk.ui.clock import Clock
from foidesk.ui.desk import Desk
from foidesk.ui.midnight import Midnight
from foidesk.ui.reminders.reminder_words import MOST, headline, which
from foidesk.ui.reminders.wanted import are_wanted, keep_wanted, wanted_now
from foidesk.ui.tongue import translate

if TYPE_CHECKING:
    from foidesk.ui.reminders.tray import Tray


class Reminding(QObject):
    """Reads on the working thread. The start screen tells it at the start, so the banner does only later."""

    def __init__(self, desk: Desk, case_file: CaseFile, clock: Clock) -> None:
        super().__init__(desk)
        self._desk, self._file, self._clock = desk, case_file, clock
        self.tray: Tray | None = None
        self.midnight = Midnight(clock.today, self)
        self.midnight.passed.connect(partial(self._look, turned=True))
        desk.ways.reminders_chosen.connect(self._choose)
        desk.window.closing.connect(self._end)

    def begin(self) -> None:
        """Remind by the desktop of what is due now, where that is wanted."""
        self._settle()
        if self.tray is not None:
            self._look(turned=False)

    @Slot()
    def _choose(self) -> None:
        """Begin or end reminding by the desktop, and say so."""
        self._settle()
        banner = self._desk.window.banner
        if self.tray is not None:
            banner.tell("done", translate("Reminders", "The desktop reminds you from now on."))
            self._look(turned=False)
        elif are_wanted(self._desk.window.kept):
            banner.tell(
                "note",
                translate("Reminders", "This desktop has no tray to remind you from."),
                translate("Reminders", "What needs you (Alt+Home) shows the same in the window."),
            )
        else:
            banner.tell("done", translate("Reminders", "The desktop reminds you no more."))

    def _settle(self) -> None:
        """Have a tray where one is wanted and there is one; none where not."""
        if not are_wanted(self._desk.window.kept):
            self._end()
        elif self.tray is None:
            from foidesk.ui.reminders.tray import Tray, is_there  # only where it is wanted

            if is_there():
                self.tray = tray = Tray(self._desk.window.windowIcon(), self)
                tray.window_requested.connect(partial(self._desk.ways.take_over, []))
                tray.unwanted.connect(self._stop)

    def _stop(self) -> None:
        keep_wanted(self._desk.window.kept, False)
        self._choose()

    def _end(self) -> None:
        if self.tray is not None:
            self.tray.put_away()
            self.tray = None

    def _look(self, *, turned: bool) -> None:
        wanted = wanted_now(self._desk.window.kept)
        which = {"of_due": wanted.due_today, "of_late": wanted.late}
        read = partial(due_reminder, self._file, self._clock.today(), MOST, **which)
        self._desk.runner.run(read, partial(self._tell, turned), quiet=True)

    def _tell(self, turned: bool, reminder: DueReminder) -> None:
        if self.tray is not None:
            self.tray.tell(headline(reminder), which(reminder))
        if turned and not reminder.is_empty:
            self._desk.window.banner.tell("note", f"{headline(reminder)}.", which(reminder))
