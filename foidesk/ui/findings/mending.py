"""Mending by one key: the remedy put where it belongs, on the working thread."""

from datetime import date
from functools import partial

from foidesk.domain.checks.finding import Finding
from foidesk.domain.letter_kinds import LetterKind
from foidesk.ui.errands import Errands


class Mending(Errands):
    """Puts one remedy at a time. `failed` says why one could not be put."""

    def mend_letter(self, case_id: int, kind: LetterKind, dated: date, finding: Finding) -> None:
        """Put the remedy's value in its place, if that letter still has the finding."""
        from foidesk.casework.apply_remedy import mend_letter  # SQLModel: not before the first paint

        facts = (case_id, kind, dated, finding, self._lawbook, self._hand())
        self._run(partial(self._file.write, mend_letter, *facts))

    def mend(self, case_id: int, finding: Finding) -> None:
        """Put the remedy's value in its place, which no other part of a decision can take."""
        from foidesk.casework.apply_remedy import apply_remedy

        self._run(partial(self._file.write, apply_remedy, case_id, finding, self._lawbook, self._hand()))
