"""Past requests beside the one that is being checked: looked for while it is read or typed."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from foidesk.casework.find_similar import Similar
from foidesk.casework.tell_past_case import PastAnswer, tell_past_case
from foidesk.domain.problems import Problem
from foidesk.store.case_file import CaseFile
from foidesk.ui.intake.reading_side import ReadingSide
from foidesk.ui.messages import in_full
from foidesk.ui.runner import Runner, tried
from foidesk.ui.similar.looking import Looking


class Resembling(QObject):
    """Fills the card of similar requests. What was typed into the form is left alone."""

    def __init__(self, side: ReadingSide, case_file: CaseFile, runner: Runner) -> None:
        super().__init__(side)
        self._side, self._file, self._runner = side, case_file, runner
        self._looking = Looking(case_file, runner, self)
        self._is_open = False
        self._looking.started.connect(side.similar.show_looking)
        self._looking.found.connect(self._show)
        side.request.changed.connect(self._look)
        side.similar.open_requested.connect(self._open)

    def begin(self) -> None:
        """Begin with the request that is on the form now."""
        self._is_open = True
        self._side.begin(())
        self._look()

    def clear(self) -> None:
        """Look no more: the request is gone."""
        self._is_open = False
        self._looking.forget()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The references of the past requests whose paragraphs are wanted."""
        return self._side.similar.chosen()

    @Slot()
    def _look(self) -> None:
        if self._is_open:
            request = self._side.request
            self._looking.look_for(f"{request.subject()}\n{request.text()}")

    @Slot(object)
    def _show(self, found: tuple[Similar, ...] | Problem) -> None:
        if isinstance(found, Problem):
            self._side.similar.tell(in_full(found))
        elif self._is_open:
            self._side.similar.show_found(found)

    @Slot(int)
    def _open(self, case_id: int) -> None:
        work = partial(tried, partial(self._file.look, tell_past_case, case_id))
        self._runner.run(work, self._opened, quiet=True)

    def _opened(self, past: PastAnswer | Problem) -> None:
        if isinstance(past, Problem):
            self._runner.failed.emit(past)
        elif self._is_open:
            self._side.show_past(past)
