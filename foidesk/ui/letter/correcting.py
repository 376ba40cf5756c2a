"""Beginning a correction of a kept letter, and giving it up."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from foidesk.casework.changes import Change, Hand
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.problems import Problem
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.ui.clock import Clock
from foidesk.ui.runner import Runner, tried


class Correcting(QObject):
    """Asks the case file; `begun` names the kind to be written, `given_up` follows, `failed` says why not."""

    begun = Signal(object)
    given_up = Signal()
    failed = Signal(object)

    def __init__(
        self, parent: QObject, case_file: CaseFile, runner: Runner, lawbook: Lawbook, clock: Clock, by: str
    ) -> None:
        super().__init__(parent)
        self._file, self._runner, self._lawbook = case_file, runner, lawbook
        self._clock, self._by = clock, by

    def begin(self, case_id: int, letter_id: int, kind: LetterKind) -> None:
        """Begin a letter that takes the place of a kept one."""
        from foidesk.casework.correct_letter import begin_correction  # SQLModel: not before the first paint

        job = partial(self._file.write, begin_correction, case_id, letter_id, self._hand())
        self._runner.run(partial(tried, job), partial(self._tell_begun, kind))

    def give_up(self, case_id: int, kind: LetterKind) -> None:
        """Forget a correction being written; what was decided for it goes with it."""
        from foidesk.casework.correct_letter import give_up_correction

        job = partial(self._file.write, give_up_correction, case_id, kind, self._lawbook, self._hand())
        self._runner.run(partial(tried, job), self._tell_given_up)

    def _hand(self) -> Hand:
        return Hand(self._clock.now(), self._by)

    def _tell_begun(self, kind: LetterKind, done: Change | Problem) -> None:
        if isinstance(done, Problem):
            self.failed.emit(done)
        else:
            self.begun.emit(kind)

    def _tell_given_up(self, done: Change | Problem) -> None:
        if isinstance(done, Problem):
            self.failed.emit(done)
        else:
            self.given_up.emit()
