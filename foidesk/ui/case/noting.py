"""Joins what is noted of a request to the case file."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from foidesk.casework.amend_request import note_request
from foidesk.casework.changes import Change, Hand
from foidesk.domain.case import Case
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.ui.case.noted_card import Noted, NotedCard
from foidesk.ui.clock import Clock
from foidesk.ui.runner import Runner

KEPT = "What is noted of the request is kept."


class Noting(QObject):
    """Keeps what is typed into the card. `kept` says so in words."""

    kept = Signal(str)

    def __init__(
        self, card: NotedCard, case_file: CaseFile, runner: Runner, lawbook: Lawbook, clock: Clock, by: str
    ) -> None:
        super().__init__(card)
        self._card = card
        self._file, self._runner, self._lawbook, self._clock, self._by = case_file, runner, lawbook, clock, by
        self._case_id: int | None = None
        card.given.connect(self._keep)

    def show_case(self, case_id: int, case: Case, officers: Sequence[str]) -> None:
        """Show what is noted of a case; what was typed of the one before is kept first."""
        if case_id != self._case_id:
            self._card.finish()
        self._case_id = case_id
        self._card.show_noted(Noted.of(case), officers)

    def _keep(self, noted: Noted) -> None:
        if self._case_id is None:
            return
        hand = Hand(self._clock.now(), self._by)
        said = (noted.subject, noted.officer or None, noted.repeats)
        work = partial(self._file.write, note_request, self._case_id, *said, self._lawbook, hand)
        self._runner.run(work, self._tell)

    def _tell(self, change: Change) -> None:
        if change != Change.of():
            self.kept.emit(KEPT)
