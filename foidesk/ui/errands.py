"""Small errands of a page: a use case run on the working thread, its trouble told where it was asked for."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from foidesk.casework.changes import Change, Hand
from foidesk.domain.problems import Problem
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.ui.clock import Clock
from foidesk.ui.runner import Runner, tried


class Errands(QObject):
    """Asks the case file in the officer's name. `done` says that it is so now, `failed` why not."""

    done = Signal()
    failed = Signal(object)

    def __init__(
        self, parent: QObject, case_file: CaseFile, runner: Runner, lawbook: Lawbook, clock: Clock, by: str
    ) -> None:
        super().__init__(parent)
        self._file, self._runner, self._lawbook = case_file, runner, lawbook
        self._clock, self._by = clock, by

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
