"""Something an officer still has to do about a case, beside what the law asks for."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Task:
    """A reminder of one's own. `due_on` may be missing; `done_at` is None while it is open."""

    id: int
    case_id: int
    text: str
    due_on: date | None
    made_at: datetime
    made_by: str
    done_at: datetime | None = None
    done_by: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.done_at is None
