"""The shipped clock law, and calendars made by hand."""

from datetime import date
from functools import cache
from pathlib import Path

from foidesk.domain.limits import ClockLaw
from foidesk.domain.working_days import BankHoliday, Nation, WorkingCalendar
from foidesk.lawbook import read_clock_law

LAW = Path(__file__).parents[2] / "resources" / "law"
D = date.fromisoformat


@cache
def shipped() -> ClockLaw:
    return read_clock_law(LAW)


def by_hand(*holidays: tuple[str, Nation, str], to: str = "2031-12-31", disputed: bool = False):
    """Return a calendar for all of the UK that knows only the holidays named."""
    rows = [BankHoliday(D(on), nation, title, "by hand", disputed=disputed) for on, nation, title in holidays]
    return WorkingCalendar.of("by hand", rows, Nation, D("2004-01-01"), D(to))
