"""When a change of the bank holidays or of the settings moved a case's date: read back from the audit."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from foidesk.store.audit import audit_trail
from foidesk.store.records import Records

CHANGE_CALENDAR: Final = "change_calendar"
"""What the audit calls a change of the calendar, and each move it made."""

CHANGE_SETTINGS: Final = "change_settings"
"""What the audit calls a change of the settings, and each move it made."""


@dataclass(frozen=True, slots=True)
class DeadlineMove:
    """A case's date, moved by a change of the calendar or the settings. None stands for no date running."""

    made_at: datetime
    made_by: str
    was: date | None
    now: date | None
    why: str


def moves_of(records: Records, case_id: int) -> tuple[DeadlineMove, ...]:
    """Return the moves of one case, oldest first."""
    return tuple(
        DeadlineMove(
            line.done_at, line.done_by, _day(line.detail["was"]), _day(line.detail["now"]), line.detail["why"]
        )
        for line in audit_trail(records, case_id)
        if line.what in {CHANGE_CALENDAR, CHANGE_SETTINGS} and line.detail
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
