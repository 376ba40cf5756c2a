"""The letter on screen, for what prints and saves it, and what the audit is told of that."""

from dataclasses import dataclass

from foidesk.ui.ledger import Ledger
from foidesk.ui.letter.in_hand import InHand
from foidesk.ui.letter.sheets import Sheet


@dataclass(frozen=True, slots=True)
class AtHand:
    """What is on screen when it is asked for."""

    hand: InHand

    def sheet(self) -> Sheet | None:
        """Return the letter, or None while there is none."""
        return self.hand.easel.sheet()

    @property
    def case_id(self) -> int | None:
        """The case it belongs to."""
        return self.hand.case_id

    @property
    def reference(self) -> str:
        """That case's reference, or nothing."""
        return self.hand.desk.reference if self.hand.desk else ""


def note_letter(ledger: Ledger, what: str, case_id: int | None, sheet: Sheet, **more: str) -> None:
    """Note what was done with a letter, kept or still a draft."""
    of = {"draft": True} if sheet.id is None else {"letter": sheet.id}
    ledger.note(what, case_id, kind=sheet.kind.value, dated=sheet.dated, **of, **more)
