"""Waiting for somebody else to act: from when until when, for what, and how many working days."""

from dataclasses import dataclass
from datetime import date

from foidesk.domain.limit_terms import Who
from foidesk.domain.timeline import Event
from foidesk.domain.working_calendar import WorkingCalendar
from foidesk.domain.working_days import working_days_between

CLARIFICATION = "clarification"
FEE = "a fee"


@dataclass(frozen=True, slots=True)
class Wait:
    """A span in which nothing was due because somebody else had to act first.

    `days` are its working days: both ends included where the law disregards them (a fee), else from the day
    after it began. None while it lasts.
    """

    begins_on: date
    ends_on: date | None
    what: str
    of: Who = Who.APPLICANT
    days: int | None = None

    @property
    def in_words(self) -> str:
        """Such as “9 working days passed”."""
        return f"{self.days} working day{'' if self.days == 1 else 's'} passed"


def waited(begun: Event, ended: Event, what: str, calendar: WorkingCalendar) -> Wait:
    """Return a wait that is over. Raises CalendarTooShort or CalendarTooOld."""
    days = working_days_between(begun.on, ended.on, calendar)
    if what is FEE:
        days += calendar.is_working(begun.on)
    return Wait(begun.on, ended.on, what, days=days)
