"""FoiDesk on the day that a file names, so that one test lives through months; its minutes are short.

Only the clock is handed in. Everything else is the program as it starts for an officer.
"""

import sys
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from foidesk import __main__ as program
from foidesk.ui import midnight

LONDON = ZoneInfo("Europe/London")
OPENING = time(10, 0)


class NamedDay(program.WallClock):
    """It is ten in the morning of the day in the file."""

    def now(self) -> datetime:
        return datetime.combine(date.fromisoformat(Path(sys.argv[1]).read_text("utf-8")), OPENING, LONDON)


if __name__ == "__main__":
    program.WallClock = NamedDay
    midnight.MINUTE = 200
    sys.exit(program.main([]))
