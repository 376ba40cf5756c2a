"""Joins the advice beside a claim to the case file."""

from PySide6.QtCore import QObject, Slot

from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.ui.clock import Clock
from foidesk.ui.decision.claim_advice import AdviceAsk


class AdviceDesk(QObject):
    """Reads what is asked for. `case_id` is told which case is shown."""

    def __init__(self, parent: QObject, case_file: CaseFile, lawbook: Lawbook, clock: Clock) -> None:
        super().__init__(parent)
        self._file, self._lawbook, self._clock = case_file, lawbook, clock
        self.case_id: int | None = None

    @Slot(object)
    def advise(self, ask: AdviceAsk) -> None:
        """Show advice on a claim of the case that is shown."""
        from foidesk.casework.advise_claim import advise_claim  # SQLModel: not before the first paint

        if self.case_id is not None:
            provision = ask.provision
            facts = (self.case_id, provision.regime, provision.cite, self._clock.today(), self._lawbook)
            ask.show(self._file.read(advise_claim, *facts))
