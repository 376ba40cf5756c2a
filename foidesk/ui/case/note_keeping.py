"""Joins the notes of the case on screen to the case file."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from foidesk.casework.changes import Change, Hand
from foidesk.casework.keep_notes import keep_note, keep_task, take_back_note, take_back_task, tick
from foidesk.store.case_file import CaseFile
from foidesk.ui.case.notes_view import NotesView
from foidesk.ui.clock import Clock
from foidesk.ui.runner import Runner
from foidesk.ui.tongue import translate
from foidesk.ui.undoing import Undo


class NoteKeeping(QObject):
    """Keeps what is written with the case `at_hand` gives. `kept` says so, with its Undo."""

    kept = Signal(str, object)

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
            undo = Undo(take_back_note, (case_id, text), translate("Case", "The note is taken back."))
            said = translate("Case", "The note is kept.")
            self._keep(partial(self._file.write, keep_note, case_id, text, self._hand()), said, undo)

    def _task(self, text: str, due_on: date) -> None:
        if (case_id := self._at_hand()) is not None:
            undo = Undo(take_back_task, (case_id, text), translate("Case", "The task is taken back."))
            said = translate("Case", "The task is kept.")
            self._keep(partial(self._file.write, keep_task, case_id, text, due_on, self._hand()), said, undo)

    def _keep(self, work: Callable[[], Change], said: str, undo: Undo) -> None:
        """Keep it, once: a second press while the first is at work does nothing."""
        if not self._runner.is_busy:
            self._runner.run(work, lambda _change: self._tell_kept(said, undo))

    def _tell_kept(self, said: str, undo: Undo) -> None:
        self._view.clear()
        self.kept.emit(said, undo)

    def _tick(self, task_id: int, done: bool) -> None:
        is_open = translate("Case", "The task is open again.")
        is_done = translate("Case", "The task is marked as done.")
        back = Undo(partial(tick, done=not done), (task_id,), is_open if done else is_done)
        work = partial(self._file.write, tick, task_id, self._hand(), done=done)
        self._runner.run(work, lambda _change: self.kept.emit("", back))  # the tick says it

    def _hand(self) -> Hand:
        return Hand(self._clock.now(), self._by)
