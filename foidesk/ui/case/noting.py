"""Joins what is noted of a request to the case file."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot

from foidesk.casework.amend_request import note_request
from foidesk.domain.case import Case
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.ui.case.noted_card import Noted, NotedCard
from foidesk.ui.clock import Clock
from foidesk.ui.errands import Errands
from foidesk.ui.runner import Runner
from foidesk.ui.tongue import marked, translate
from foidesk.ui.undoing import Undo

KEPT = marked("Case", "What is noted of the request is kept.")


class Noting(Errands):
    """Keeps what is typed into the card. `kept` says so in words, with its Undo."""

    kept = Signal(str, object)

    def __init__(
        self, card: NotedCard, case_file: CaseFile, runner: Runner, lawbook: Lawbook, clock: Clock, by: str
    ) -> None:
        super().__init__(card, case_file, runner, lawbook, clock, by)
        self._card = card
        self._case_id: int | None = None
        self._noted, self._undo = Noted(), Undo(note_request, (), "")
        card.given.connect(self._keep)
        self.done.connect(lambda: self.kept.emit(translate("Case", KEPT), self._undo))

    def show_case(self, case_id: int, case: Case, officers: Sequence[str]) -> None:
        """Show what is noted of a case; what was typed of the one before is kept first."""
        if case_id != self._case_id:
            self._card.finish()
        self._case_id, self._noted = case_id, Noted.of(case)
        self._card.show_noted(self._noted, officers)

    @Slot(object)
    def _keep(self, noted: Noted) -> None:
        if self._case_id is not None:
            before, self._noted = self._noted, noted
            undone = translate("Case", "What was noted of the request before is noted again.")
            self._undo = Undo(note_request, (self._case_id, *self._said(before)), undone)
            facts = (*self._said(noted), self._hand())
            self._run(partial(self._file.write, note_request, self._case_id, *facts))

    def _said(self, noted: Noted) -> tuple[str, str | None, tuple[str, ...], Lawbook]:
        return noted.subject, noted.officer or None, noted.repeats, self._lawbook
