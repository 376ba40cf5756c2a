"""Joins the panel that assigns requests to the case file."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from foidesk.casework.changes import Hand
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.ui.clock import Clock
from foidesk.ui.register.assign_panel import NOBODY, AssignPanel
from foidesk.ui.runner import Runner
from foidesk.ui.tongue import counted, translate
from foidesk.ui.undoing import Undo

if TYPE_CHECKING:
    from foidesk.casework.assign_cases import Assigned
    from foidesk.domain.authority import Settings


class Assigning(QObject):
    """One question at a time. `told` says what was done, with its Undo."""

    told = Signal(str, object)

    def __init__(self, case_file: CaseFile, runner: Runner, lawbook: Lawbook, clock: Clock, by: str) -> None:
        self.panel = AssignPanel()
        super().__init__(self.panel)
        self._file, self._runner, self._lawbook, self._clock, self._by = case_file, runner, lawbook, clock, by
        self._find: Callable[[], list[int]] = list
        self.panel.agreed.connect(self._assign)

    def ask(self, marked: int, find: Callable[[], list[int]], settings: "Settings") -> None:
        """Ask to whom the requests that `find` gives are to go."""
        self._find = find
        self.panel.ask(marked, [one.name for one in settings.officers])

    def _assign(self, officer: str | None) -> None:
        hand = Hand(self._clock.now(), self._by)
        self._runner.run(partial(self._work, officer, hand), partial(self._tell, officer))

    def _work(self, officer: str | None, hand: Hand) -> "Assigned":
        from foidesk.casework.assign_cases import assign_for_undo  # SQLModel: on the working thread

        return self._file.write(assign_for_undo, self._find(), officer, self._lawbook, hand)

    def _tell(self, officer: str | None, done: "Assigned") -> None:
        from foidesk.casework.assign_cases import assign_each  # it is loaded: this follows it

        changed = counted(len(done.before), "request")
        who = officer or translate("Register", NOBODY).lower()
        said = (
            translate("Register", "{requests} now with {officer}.") if officer else "{requests}: {officer}."
        )
        undone = translate("Register", "{requests} with whoever had them before.").format(requests=changed)
        undo = Undo(assign_each, (done.before, self._lawbook), undone) if done.before else None
        self.told.emit(said.format(requests=changed, officer=who), undo)
