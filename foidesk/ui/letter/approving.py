"""Sending a letter for approval, sending it back, and taking it back."""

from functools import partial

from foidesk.domain.letter_kinds import LetterKind
from foidesk.ui.errands import Errands
from foidesk.ui.letter.work import Agreed


class Approving(Errands):
    """Asks the case file for what two people do with a letter."""

    def ask(self, agreed: Agreed) -> None:
        """Let a letter wait for somebody who approves it."""
        from foidesk.casework.approve_letter import (  # SQLModel: not before the first paint
            Ready,
            ask_approval,
        )

        draft = agreed.sheet
        letter = Ready(draft.kind, draft.dated, agreed.reason, agreed.overrides)
        self._run(
            partial(self._file.write, ask_approval, agreed.case_id, letter, self._lawbook, self._hand())
        )

    def send_back(self, case_id: int, kind: LetterKind, why: str) -> None:
        """Send a letter back to whoever drafted it."""
        from foidesk.casework.approve_letter import send_back

        self._run(partial(self._file.write, send_back, case_id, kind, why, self._hand()))

    def take_back(self, case_id: int, kind: LetterKind) -> None:
        """Let a letter wait no more."""
        from foidesk.casework.approve_letter import take_back

        self._run(partial(self._file.write, take_back, case_id, kind, self._hand()))
