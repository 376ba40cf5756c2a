"""When a change of the bank holidays or of the settings moved a case's date: read back from the audit."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from foidesk.store.plain_sql import plain
from foidesk.store.records import Records

CHANGE_CALENDAR: Final = "change_calendar"
"""What the audit calls a change of the calendar, and each move it made."""

CHANGE_SETTINGS: Final = "change_settings"
"""What the audit calls a change of the settings, and each move it made."""

MOVES: Final = """select done_at, done_by, detail from audit
    where case_id = ? and what in (?, ?) and detail is not null order by id"""


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
    rows = plain(records).execute(MOVES, (case_id, CHANGE_CALENDAR, CHANGE_SETTINGS)).fetchall()
    return tuple(_move(at, by, json.loads(detail)) for at, by, detail in rows if detail != "{}")


def _move(at: str, by: str, detail: Mapping[str, Any]) -> DeadlineMove:
    return DeadlineMove(
        datetime.fromisoformat(at), by, _day(detail["was"]), _day(detail["now"]), detail["why"]
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
