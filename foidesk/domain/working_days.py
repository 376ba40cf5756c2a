"""Counting working days, with the working shown."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from foidesk.domain.bank_holidays import BankHoliday, Nation, Skipped
from foidesk.domain.dates import ONE_DAY
from foidesk.domain.working_calendar import SATURDAY, CalendarTooOld, CalendarTooShort, WorkingCalendar

__all__ = [
    "BankHoliday",
    "CalendarTooOld",
    "CalendarTooShort",
    "Counting",
    "Nation",
    "Pause",
    "Skipped",
    "WorkingCalendar",
    "count_working_days",
    "days_left",
    "days_taken",
    "inclusive_days_taken",
    "nth_working_day_after",
    "working_days_between",
]

WEEK = 7


class Pause(NamedTuple):
    """A span whose working days are disregarded, both ends included (FOIA s10(2), EIR r8(6))."""

    begins_on: date
    ends_on: date
    why: str = "disregarded"


@dataclass(frozen=True, slots=True)
class Counting:
    """A count with its working. `start` is not counted; `counted` ends with `due`.

    `skipped` are days that are not working days; `disregarded` are working days inside a pause.
    """

    start: date
    number: int
    due: date
    counted: tuple[date, ...]
    skipped: tuple[Skipped, ...]
    disregarded: tuple[Skipped, ...] = ()

    @property
    def not_counted(self) -> tuple[Skipped, ...]:
        """Skipped and disregarded days together, in order."""
        return tuple(sorted((*self.skipped, *self.disregarded), key=lambda one: one.on))


def nth_working_day_after(start: date, count: int, calendar: WorkingCalendar) -> date:
    """Return the day that is number `count` when the first working day later than `start` is number 1.

    Number 0 is `start`, working day or not (FOIA s10(1): counted from the day following receipt).
    """
    reached, found = start, 0
    while found < count:
        reached += ONE_DAY
        if calendar.is_working(reached):
            found += 1
    return reached


def count_working_days(
    start: date, number: int, calendar: WorkingCalendar, pauses: Sequence[Pause] = ()
) -> Counting:
    """Count as `nth_working_day_after` does, leaving out the days of `pauses`, and keep what was left out."""
    day = start
    counted: list[date] = []
    skipped: list[Skipped] = []
    disregarded: list[Skipped] = []
    while len(counted) < number:
        day += ONE_DAY
        if (why_not := calendar.why_not(day)) is not None:
            skipped.append(why_not)
        elif (pause := _pause_on(day, pauses)) is not None:
            disregarded.append(Skipped(day, pause.why))
        else:
            counted.append(day)
    return Counting(start, number, day, tuple(counted), tuple(skipped), tuple(disregarded))


def working_days_between(start: date, end: date, calendar: WorkingCalendar) -> int:
    """Return the working days after `start` up to and including `end`; negative when `end` comes first."""
    if end < start:
        return -working_days_between(end, start, calendar)
    calendar.check(start)
    calendar.check(end)
    closed = bisect_right(calendar.closed_days, end) - bisect_right(calendar.closed_days, start)
    return _weekdays_to(end) - _weekdays_to(start) - closed


def days_left(due: date, today: date, calendar: WorkingCalendar) -> int:
    """Return the working days left: 0 on the day itself, never 0 on another; negative when late by so many.

    Raises CalendarTooShort or CalendarTooOld.
    """
    between = working_days_between(today, due, calendar)
    if due == today:
        return 0
    return max(between, 1) if due > today else min(between, -1)


def days_taken(received: date, answered: date, calendar: WorkingCalendar) -> int:
    """Return the working days an answer took as the Act counts: an answer on the day of receipt took 0."""
    return working_days_between(received, answered, calendar)


def inclusive_days_taken(received: date, answered: date, calendar: WorkingCalendar) -> int:
    """Return the working days from receipt to answer with both days in, as some published figures count."""
    return working_days_between(received, answered, calendar) + calendar.is_working(received)


def _weekdays_to(day: date) -> int:
    """Return the weekdays from the start of the calendar's first Monday (1 January 0001) through `day`."""
    weeks, rest = divmod(day.toordinal(), WEEK)
    return weeks * SATURDAY + min(rest, SATURDAY)


def _pause_on(day: date, pauses: Sequence[Pause]) -> Pause | None:
    return next((one for one in pauses if one.begins_on <= day <= one.ends_on), None)
