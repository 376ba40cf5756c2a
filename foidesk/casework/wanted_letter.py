"""Which letter is wanted: its kind and date, and what goes before what is kept of it."""

from dataclasses import dataclass
from datetime import date

from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import NONE_GIVEN, Particulars
from foidesk.store.letter_drafts import LetterDraft


@dataclass(frozen=True, slots=True)
class WantedLetter:
    """A letter of `kind` as it would go out on `dated`.

    `given` goes before what is kept of it; `begun` stands in place of the kept draft, such as a correction
    asked for in one breath.
    """

    kind: LetterKind
    dated: date
    given: Particulars = NONE_GIVEN
    begun: LetterDraft | None = None
