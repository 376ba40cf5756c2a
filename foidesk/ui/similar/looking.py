"""Looks for similar requests on the working thread, a moment after the last key; and keeps their index."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from foidesk.casework.changes import Change
from foidesk.casework.find_similar import Similar, catch_up_similar, similar_to_case, similar_to_text
from foidesk.domain.problems import Problem
from foidesk.store.case_file import CaseFile
from foidesk.ui.runner import Runner, tried

PAUSE = 300
"""Milliseconds after the last key: nobody reads while typing."""
BREATH = 20
"""Milliseconds between two rounds of marking, in which what an officer asks for goes first."""


class Looking(QObject):
    """One look at a time: a later one makes an earlier one's answer void. `found` has it, or the Problem."""

    started = Signal()
    found = Signal(object)

    def __init__(self, case_file: CaseFile, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._file, self._runner = case_file, runner
        self._wanted: Callable[[], tuple[Similar, ...]] | None = None
        self._number = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._look)

    def look_for(self, text: str) -> None:
        """Look for requests like this text; without a word there is nothing to look for."""
        self.forget()
        if text.strip():
            self._ask(partial(self._file.look, similar_to_text, text))
        else:
            self.found.emit(())

    def look_beside(self, case_id: int) -> None:
        """Look for requests like a case."""
        self.forget()
        self._ask(partial(self._file.look, similar_to_case, case_id))

    def forget(self) -> None:
        """Let go of what is looked for."""
        self._number += 1
        self._pause.stop()

    def _ask(self, wanted: Callable[[], tuple[Similar, ...]]) -> None:
        self._wanted = wanted
        self.started.emit()
        self._pause.start()

    def _look(self) -> None:
        if self._wanted is not None:
            self._runner.run(partial(tried, self._wanted), partial(self._arrive, self._number), quiet=True)

    def _arrive(self, number: int, answer: tuple[Similar, ...] | Problem) -> None:
        if number == self._number:
            self.found.emit(answer)


class Marking(QObject):
    """Puts the cases into the index that are not in it yet, a few at a time, whenever something changed."""

    def __init__(self, case_file: CaseFile, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._file, self._runner = case_file, runner
        self._is_at_work = self._is_wanted = False
        self._breath = QTimer(self)
        self._breath.setSingleShot(True)
        self._breath.setInterval(BREATH)
        self._breath.timeout.connect(self._go_on)
        runner.changed.connect(self.begin)

    @Slot(object)
    def begin(self, _change: Change | None = None) -> None:
        """Go through what is due; if that is under way, once more after it."""
        self._is_wanted = True
        if not self._is_at_work:
            self._is_at_work = True
            self._breath.start()

    def _go_on(self) -> None:
        self._is_wanted = False
        work = partial(tried, partial(catch_up_similar, self._file))
        self._runner.run(work, self._end_round, quiet=True)

    def _end_round(self, left: int | Problem) -> None:
        """A Problem, such as a full disk, is told when something an officer does meets it."""
        self._is_at_work = not isinstance(left, Problem) and bool(left or self._is_wanted)
        if self._is_at_work:
            self._breath.start()
