"""What an officer is reminded of: how many requests are late or due today, and which, by reference alone."""

from dataclasses import dataclass
from datetime import date, timedelta

from foidesk.store.case_file import CaseFile
from foidesk.store.needs import count_due, references_due

LONG_AGO = date(1, 1, 1)


@dataclass(frozen=True, slots=True)
class DueReminder:
    """How things stand on one day. Nothing in it names a person or says what was asked."""

    late: int
    due_today: int
    references: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to be reminded of."""
        return not (self.late or self.due_today)


def due_reminder(
    case_file: CaseFile, today: date, most: int, *, of_due: bool = True, of_late: bool = True
) -> DueReminder:
    """Return what is late or due `today`, with `most` of the references, the latest first.

    Without `of_due` or `of_late` there is nothing of the one or the other in it.
    """
    yesterday = today - timedelta(days=1)
    late, due_today = case_file.look(count_due, [(LONG_AGO, yesterday), (today, today)])
    begins, ends = LONG_AGO if of_late else today, today if of_due else yesterday
    references = case_file.look(references_due, begins, ends, most) if begins <= ends else []
    return DueReminder(late if of_late else 0, due_today if of_due else 0, tuple(references))
