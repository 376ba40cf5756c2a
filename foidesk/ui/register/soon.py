"""Until when something counts as due soon."""

from datetime import date
from typing import TYPE_CHECKING

from foidesk.domain.problems import Problem
from foidesk.ui.wording import SOON_DAYS

if TYPE_CHECKING:
    from foidesk.domain.limits import ClockLaw


def soon_ends(today: date, law: "ClockLaw | None") -> date:
    """Return the last day that counts as due soon; `today` itself while the law is not read."""
    if law is None:
        return today
    from foidesk.domain.working_days import nth_working_day_after  # dateutil, not before the first paint

    try:
        return nth_working_day_after(today, SOON_DAYS, law.calendars["uk_any"])
    except Problem:
        return today
