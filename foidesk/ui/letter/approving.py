"""Sending a letter for approval, sending it back, and taking it back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from foidesk.casework.changes import Change, Hand
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.problems import Problem
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.ui.clock import Clock
from foidesk.ui.letter.work import Agreed
from foidesk.ui.runner import Runner, tried


class Approving(QObject):
    """Asks the case file. `done` says that it is so now, `failed` why not."""

    done = Signal()
    failed = Signal(object)

    def __init__(
        self, parent: QObject, case_file: CaseFile, runner: Runner, lawbook: Lawbook, clock: Clock, by: str
    ) -> None:
        super().__init__(parent)
        self._file, self._runner, self._lawbook = case_file, runner, lawbook
        self._clock, self._by = clock, by

    def ask(self, agreed: Agreed) -> None:
        """Let a letter wait for somebody who approves it."""
        from foidesk.casework.approve_letter import (  # SQLModel: not before the first paint
            Ready,
            ask_approval,
        )

        draft = agreed.sheet
        letter = Ready(draft.kind, draft.dated, agreed.reason, agreed.overrides)
        self._run(
            partial(self._file.write, ask_approval, agreed.case_id, letter, self._lawbook, self._hand())
        )

    def send_back(self, case_id: int, kind: LetterKind, why: str) -> None:
        """Send a letter back to whoever drafted it."""
        from foidesk.casework.approve_letter import send_back

        self._run(partial(self._file.write, send_back, case_id, kind, why, self._hand()))

    def take_back(self, case_id: int, kind: LetterKind) -> None:
        """Let a letter wait no more."""
        from foidesk.casework.approve_letter import take_back

        self._run(partial(self._file.write, take_back, case_id, kind, self._hand()))

    def _hand(self) -> Hand:
        return Hand(self._clock.now(), self._by)

    def _run(self, job: Callable[[], Change]) -> None:
        self._runner.run(partial(tried, job), self._tell)

    @Slot(object)
    def _tell(self, result: Change | Problem) -> None:
        if isinstance(result, Problem):
            self.failed.emit(result)
        else:
            self.done.emit()
