"""What a page tells the audit of: that something was printed, saved or opened."""

from dataclasses import dataclass
from typing import Any

from foidesk.casework.changes import Hand
from foidesk.store.case_file import CaseFile
from foidesk.ui.clock import Clock


@dataclass(frozen=True, slots=True)
class Ledger:
    """For the working thread, once what is told of is done."""

    case_file: CaseFile
    clock: Clock
    by: str

    def note(self, what: str, case_id: int | None, **detail: Any) -> None:
        """Note it in the audit."""
        from foidesk.casework.note_going_out import note_going_out  # SQLModel: not before the first paint

        self.case_file.write(note_going_out, what, case_id, detail, Hand(self.clock.now(), self.by))
