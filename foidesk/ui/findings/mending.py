"""Mending by one key: the remedy put where it belongs, on the working thread."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from foidesk.casework.changes import Change, Hand
from foidesk.domain.checks.finding import Finding
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.problems import Problem
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.ui.clock import Clock
from foidesk.ui.runner import Runner, tried


class Mending(QObject):
    """Runs one remedy at a time. `failed` says why one could not be put."""

    failed = Signal(object)

    def __init__(
        self, parent: QObject, case_file: CaseFile, runner: Runner, lawbook: Lawbook, clock: Clock, by: str
    ) -> None:
        super().__init__(parent)
        self._file, self._runner, self._lawbook = case_file, runner, lawbook
        self._clock, self._by = clock, by

    def mend_letter(self, case_id: int, kind: LetterKind, dated: date, finding: Finding) -> None:
        """Put the remedy's value in its place, if that letter still has the finding."""
        from foidesk.casework.apply_remedy import mend_letter  # SQLModel: not before the first paint

        facts = (case_id, kind, dated, finding, self._lawbook, self._hand())
        self._run(partial(self._file.write, mend_letter, *facts))

    def mend(self, case_id: int, finding: Finding) -> None:
        """Put the remedy's value in its place, which no other part of a decision can take."""
        from foidesk.casework.apply_remedy import apply_remedy

        self._run(partial(self._file.write, apply_remedy, case_id, finding, self._lawbook, self._hand()))

    def _hand(self) -> Hand:
        return Hand(self._clock.now(), self._by)

    def _run(self, job: Callable[[], Change]) -> None:
        self._runner.run(partial(tried, job), self._tell)

    @Slot(object)
    def _tell(self, done: Change | Problem) -> None:
        if isinstance(done, Problem):
            self.failed.emit(done)
