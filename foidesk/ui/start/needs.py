"""What the needs of the start screen are called among themselves."""

from typing import Final

LATE: Final = "late"
TODAY: Final = "today"
WITHIN: Final = "within_"
STOPPED: Final = "stopped"
ANSWERED: Final = "answered"
REVIEW: Final = "review"
REGULATOR: Final = "regulator"
DECIDED: Final = "decided"
TRIBUNAL: Final = "tribunal"
APPROVALS: Final = "approvals"
TASKS: Final = "tasks"
CALENDAR: Final = "calendar"
ENTRIES: Final = "entries_"
BACKUP: Final = "backup"
DRILL: Final = "drill"
