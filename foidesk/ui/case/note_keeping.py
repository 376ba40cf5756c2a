"""Joins the notes of the case on screen to the case file."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject

from foidesk.casework.changes import Change, Hand
from foidesk.casework.keep_notes import keep_note, keep_task, tick
from foidesk.store.case_file import CaseFile
from foidesk.ui.case.notes_view import NotesView
from foidesk.ui.clock import Clock
from foidesk.ui.runner import Runner


class NoteKeeping(QObject):
    """Keeps what is written with the case `at_hand` gives."""

    def __init__(
        self,
        view: NotesView,
        case_file: CaseFile,
        runner: Runner,
        clock: Clock,
        by: str,
        at_hand: Callable[[], int | None],
    ) -> None:
        super().__init__(view)
        self._view, self._file, self._runner = view, case_file, runner
        self._clock, self._by, self._at_hand = clock, by, at_hand
        view.note_given.connect(self._note)
        view.task_given.connect(self._task)
        view.ticked.connect(self._tick)

    def _note(self, text: str) -> None:
        if (case_id := self._at_hand()) is not None:
            self._keep(partial(self._file.write, keep_note, case_id, text, self._hand()))

    def _task(self, text: str, due_on: date) -> None:
        if (case_id := self._at_hand()) is not None:
            self._keep(partial(self._file.write, keep_task, case_id, text, due_on, self._hand()))

    def _keep(self, work: Callable[[], Change]) -> None:
        """Keep it, once: a second press while the first is at work does nothing."""
        if not self._runner.is_busy:
            self._runner.run(work, lambda _change: self._view.clear())

    def _tick(self, task_id: int, done: bool) -> None:
        self._runner.run(partial(self._file.write, tick, task_id, self._hand(), done=done))

    def _hand(self) -> Hand:
        return Hand(self._clock.now(), self._by)
