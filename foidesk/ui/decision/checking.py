"""Checks what is being decided: on the working thread once the keys rest, so that typing is never slowed."""

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from foidesk.domain.checks.finding import Finding
from foidesk.domain.problems import Problem
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.ui.decision.keeping import Written
from foidesk.ui.runner import Runner, tried

REST = 300
"""Milliseconds without a key before a decision is checked: 20 parts take 25 ms, more than a key may wait."""


class Checking(QObject):
    """`found` gives what the checks find in the latest that was asked about; what is overtaken is dropped."""

    found = Signal(object)

    def __init__(self, parent: QObject, case_file: CaseFile, runner: Runner, lawbook: Lawbook) -> None:
        super().__init__(parent)
        self._file, self._runner, self._lawbook = case_file, runner, lawbook
        self._asked: tuple[int, Written, date] | None = None
        self._round = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._run)

    def check(self, case_id: int, written: Written, day: date, *, at_once: bool = False) -> None:
        """Check what is decided as if the letter went out on `day`, once nothing more is typed."""
        self._asked = (case_id, written, day)
        self._round += 1
        if at_once:
            self._rest.stop()
            self._run()
        else:
            self._rest.start()

    def drop(self) -> None:
        """Check nothing, and tell nothing that is still on its way."""
        self._round += 1
        self._rest.stop()

    @Slot()
    def _run(self) -> None:
        from foidesk.casework.check_decisions import check_decisions  # SQLModel: not before the first paint

        if self._asked is None:
            return
        case_id, written, day = self._asked
        facts = (case_id, written.parts, written.correct_on, written.estimate, day, self._lawbook)
        job = partial(self._file.read, check_decisions, *facts)
        self._runner.run(partial(tried, job), partial(self._tell, self._round), quiet=True)

    def _tell(self, asked: int, found: tuple[Finding, ...] | Problem) -> None:
        if asked == self._round:
            self.found.emit(() if isinstance(found, Problem) else found)
