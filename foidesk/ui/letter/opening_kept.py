"""Opens kept letters; who looks at one to the regulator is noted: it may say what applicants are not told."""

from typing import TYPE_CHECKING

from foidesk.domain.letter_kinds import TO_THE_REGULATOR
from foidesk.ui.ledger import Ledger
from foidesk.ui.letter.sheets import Sheet, open_kept

if TYPE_CHECKING:
    from foidesk.store.documents import KeptLetter


class KeptLetters:
    """For the working thread. Each letter is noted once for a window, not at every turn back to it."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._seen: set[int] = set()

    def open(self, case_id: int | None, kept: "KeptLetter") -> Sheet:
        """Return a kept letter, opened for showing. Raises CaseFileDamaged, and as `CaseFile.write`."""
        case_file = self._ledger.case_file
        sheet = open_kept(case_file, kept)
        if kept.kind in TO_THE_REGULATOR and kept.id not in self._seen and case_file.is_writable:
            self._ledger.note("see_restricted", case_id, kind=kept.kind, dated=kept.dated, letter=kept.id)
            self._seen.add(kept.id)
        return sheet
