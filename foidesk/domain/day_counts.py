"""Counting a case's days: which working day it is, how many an answer took, and how many are late."""

from dataclasses import dataclass
from datetime import date

from foidesk.domain.clock_law import ClockLaw
from foidesk.domain.clocks import Clock
from foidesk.domain.limit_terms import Purpose, Unit
from foidesk.domain.working_days import working_days_between

ANSWERING = (Purpose.ANSWER, Purpose.EXTENDED_ANSWER)
COUNTED = (Unit.WORKING_DAYS, Unit.WORKING_DAYS_INCLUSIVE)


@dataclass(frozen=True, slots=True)
class DayOf:
    """Working day `day` of the `of` a limit gives; more than `of` when it is late, 0 on the day it starts."""

    day: int
    of: int


@dataclass(frozen=True, slots=True)
class Taken:
    """The working days an answer took, without those disregarded.

    `days` as the Acts count: the day of receipt is day 0. `inclusive` as some published figures count: the
    day of receipt is day 1 where it is a working day.
    """

    days: int
    inclusive: int


def number_of(clock: Clock, day: date, law: ClockLaw) -> int | None:
    """Return which working day of the clock `day` is, the days of pauses left out; None without a count.

    After the last day the count goes on. Raises CalendarTooShort or CalendarTooOld.
    """
    working = clock.deadline.working if clock.deadline else None
    if working is None:
        return None
    over = max(0, working_days_between(working.due, day, law.calendar(law.limit(clock.rule))))
    return sum(counted <= day for counted in working.counted) + over


def day_of(clock: Clock, today: date, law: ClockLaw) -> DayOf | None:
    """Return which working day of how many it is, by the date the clock has; None where days are not counted.

    Raises as `number_of` does.
    """
    if clock.due is None or law.limit(clock.rule).unit not in COUNTED:
        return None
    day, of = number_of(clock, clock.met_on or today, law), number_of(clock, clock.due, law)
    return None if day is None or of is None else DayOf(day, of)


def taken_by(clock: Clock, answered_on: date, law: ClockLaw) -> Taken | None:
    """Return the working days an answer on that day took; None where none were counted."""
    days = number_of(clock, answered_on, law)
    if days is None or clock.deadline is None:
        return None
    calendar = law.calendar(law.limit(clock.rule))
    return Taken(days, days + calendar.is_working(clock.deadline.start))
