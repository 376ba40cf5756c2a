"""Joins the start screen to the case file, and says where each need leads."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.ui.clock import Clock
from foidesk.ui.runner import Runner
from foidesk.ui.start.start_view import StartView
from foidesk.ui.theme import Theme
from foidesk.ui.tongue import with_weekday

if TYPE_CHECKING:
    from foidesk.casework.what_needs_me import NeedsMe


class StartPage(QObject):
    """Read on the working thread whenever something changed. `chosen` gives a need's key."""

    chosen = Signal(str)

    def __init__(
        self, case_file: CaseFile, runner: Runner, lawbook: Lawbook, clock: Clock, theme: Theme
    ) -> None:
        super().__init__(runner)
        self._file, self._runner, self._lawbook, self._clock = case_file, runner, lawbook, clock
        self.view = StartView(theme)
        self.needs: NeedsMe | None = None
        self._is_reading = False
        self.view.chosen.connect(self.chosen)
        runner.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Read how things stand; one reading at a time is enough."""
        if not self._is_reading:
            self._is_reading = True
            self._runner.run(self._read, self._show, quiet=True)

    def _read(self) -> "NeedsMe":
        from foidesk.casework.what_needs_me import what_needs_me  # SQLModel: on the working thread

        self._is_reading = False  # what changes from here on is read again
        return what_needs_me(self._file, self._lawbook, self._clock.now())

    def _show(self, needs: "NeedsMe") -> None:
        from foidesk.ui.start.start_words import groups, sentence

        self.needs = needs
        self.view.show_day(with_weekday(needs.today), sentence(needs), groups(needs))
