"""Joins intake to the case file: what is dropped is read, checked and logged, one file after another."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from foidesk.domain.problems import Problem
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.ui.clock import Clock
from foidesk.ui.intake.checked import empty_draft
from foidesk.ui.intake.checking import Checking
from foidesk.ui.intake.intake_view import IntakeView
from foidesk.ui.intake.leaving import Answer, Leave, ways_out, ways_to_close
from foidesk.ui.intake.reading import Opened, opened, opened_by_hand
from foidesk.ui.intake.waiting import Waiting
from foidesk.ui.runner import Runner, tried
from foidesk.ui.tongue import translate

if TYPE_CHECKING:
    from foidesk.casework.log_request import Logged


class IntakePage(QObject):
    """Intake, from the drop to the logged case. Nothing is kept of a request until it is logged.

    `logged` gives the id of each case logged; `closed` follows once nothing waits any more. `by` is who acts.
    """

    logged = Signal(int)
    closed = Signal()
    close_requested = Signal()
    open_case_requested = Signal(int)

    def __init__(
        self,
        case_file: CaseFile,
        runner: Runner,
        lawbook: Lawbook,
        clock: Clock,
        parent: QWidget | None = None,
        by: str = "",
    ) -> None:
        super().__init__(parent)
        self._file, self._runner, self._lawbook, self._clock = case_file, runner, lawbook, clock
        self._waiting = Waiting()
        self._answers: tuple[Answer, ...] = ()
        self._known: int | None = None
        self._is_reading = False
        self._round = 0
        self.is_open = False
        self.widget = IntakeView(clock.today, parent)
        self._checking = Checking(self.widget.check, case_file, runner, lawbook, clock, by)
        self._join()

    def _join(self) -> None:
        self.widget.back_requested.connect(self._back)
        self.widget.open_requested.connect(self._open_known)
        self.widget.next_requested.connect(self._next)
        self.widget.check.bar.answered.connect(self._leave)
        self._checking.logged.connect(self._take_logged)
        self._runner.failed.connect(self._recover)

    @property
    def waiting(self) -> int:
        """How many wait behind the one on the screen."""
        return len(self._waiting)

    @Slot(list)
    def open_files(self, paths: list[Path]) -> None:
        """Show these files for checking one after another, behind what waits already."""
        self._take_on([Path(path) for path in paths])

    @Slot()
    def new_request(self) -> None:
        """Show an empty form, for a request that came by post, portal or telephone."""
        self._take_on([None])

    def _take_on(self, paths: list[Path] | list[None]) -> None:
        self._waiting.add(paths)
        if self.is_open:
            self._checking.show_place(self._waiting.place())
        else:
            self._next()

    @Slot()
    def _next(self) -> None:
        """Read the next one that waits, or close."""
        self._round += 1
        self._known = None
        self._checking.clear()
        self.is_open = self._is_reading = bool(self._waiting)
        if not self.is_open:
            self._waiting.leave()
            self.closed.emit()
            return
        path = self._waiting.take()
        self.widget.show_reading(path.name if path else translate("Intake", "the settings"))
        self._runner.run(partial(tried, partial(self._read, path)), partial(self._arrive, self._round))

    def _read(self, path: Path | None) -> Opened:
        if path is None:
            return opened_by_hand(self._file, empty_draft())
        return opened(path, self._file, self._lawbook, self._clock.today())

    def _arrive(self, asked: int, found: Opened | Problem) -> None:
        if asked != self._round:
            return  # the officer went back while the file was being read
        self._is_reading = False
        if isinstance(found, Problem):
            self._tell_unread(found)
        elif found.known is not None:
            self._tell_known(found.known.case_id, found.known.reference)
        else:
            self._checking.show(found, self._waiting.place())
            self.widget.show_check()
            self._checking.take_focus()

    def _tell_unread(self, problem: Problem) -> None:
        if self._waiting:
            self.widget.show_unread(str(problem), problem.next_step)
        else:
            self._next()
            self._runner.failed.emit(problem)  # said of this file on the page that is shown now

    def _tell_known(self, case_id: int, reference: str) -> None:
        self._known = case_id
        self._checking.clear()
        self.widget.show_already(reference, more=bool(self._waiting))

    @Slot(object)
    def _take_logged(self, result: "Logged") -> None:
        if result.duplicate_of is not None:
            self._tell_known(result.case_id, result.duplicate_of)
        else:
            self.logged.emit(result.case_id)
            self._next()

    @Slot(object)
    def _recover(self, error: Exception) -> None:
        """Let work go on after a fault of the program's own; a Problem comes back as a result instead."""
        if isinstance(error, Problem):
            return
        if self._checking.is_logging:
            self._checking.recover()
        elif self._is_reading:
            self._next()

    @Slot()
    def _back(self) -> None:
        if self._checking.is_logging:
            return
        question, answers = ways_out(edited=self._checking.is_edited, waiting=self.waiting)
        if question and not self._is_reading:
            self._ask(question, answers)
        else:
            self.give_up()

    def _ask(self, question: str, answers: tuple[Answer, ...]) -> None:
        self._answers = answers
        self.widget.check.bar.ask(question, tuple(words for words, _leave in answers))

    # When the window is to close

    @property
    def would_lose(self) -> bool:
        """Whether a request is being checked, or was typed, and is not logged."""
        return self._checking.is_unlogged

    @property
    def is_asking_to_close(self) -> bool:
        """Whether the question is in sight."""
        bar = self.widget.check.bar
        return bar.is_asking and bar.isVisible() and self._answers[0][1] is Leave.CLOSE

    def ask_to_close(self) -> None:
        """Ask whether the request is to go with the window."""
        self._ask(*ways_to_close(edited=self._checking.is_edited, waiting=self.waiting))

    @Slot(int)
    def _leave(self, answer: int) -> None:
        leave = self._answers[answer][1]
        if leave in {Leave.ALL, Leave.CLOSE}:
            self.give_up()
        elif leave is Leave.ONE:
            self._next()
        else:
            self._checking.take_focus()
        if leave is Leave.CLOSE:
            self.close_requested.emit()

    def give_up(self) -> None:
        """Leave this request and all that wait."""
        self._waiting.leave()
        self._next()

    @Slot()
    def _open_known(self) -> None:
        if (known := self._known) is not None:
            self._next()
            self.open_case_requested.emit(known)
