"""From a limit and the day it starts to the day it ends, with the working."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from foidesk.domain.clock_law import ClockLaw, NotInForce
from foidesk.domain.dates import ONE_DAY, in_words, ordinal, with_weekday
from foidesk.domain.limit_rows import Limit
from foidesk.domain.limit_terms import Unit
from foidesk.domain.regime import Closure, NonWorkingReceipt, Variation
from foidesk.domain.working_calendar import CalendarTooShort, WorkingCalendar
from foidesk.domain.working_days import Counting, Pause, count_working_days, nth_working_day_after

SCHOOL_CLOSED = "no school session that day"


@dataclass(frozen=True, slots=True)
class Conditions:
    """What an authority's settings and a school's calendar add to the law."""

    receipt: NonWorkingReceipt = NonWorkingReceipt.STATUTE
    closures: tuple[Closure, ...] = ()


@dataclass(frozen=True, slots=True)
class Reckoned:
    """When a limit ends. `start` is the day it was counted from, `notes` what is not plain from the count."""

    start: date
    due: date
    working: Counting | None
    notes: tuple[str, ...] = ()


PLAIN = Conditions()


def reckon(
    limit: Limit, start: date, law: ClockLaw, given: Conditions = PLAIN, pauses: Sequence[Pause] = ()
) -> Reckoned:
    """Return when `limit` ends, counted from `start`.

    `pauses` are disregarded, and a school's closures where the limit is a school's. Raises NotInForce, and
    CalendarTooShort or CalendarTooOld where the bank holidays are not known.
    """
    if not limit.holds_on(start):
        raise NotInForce(limit, start)
    calendar = law.calendar(limit)
    begin, notes = _receipt(limit, start, calendar, given.receipt)
    shut = given.closures if limit.variation is Variation.SCHOOL else ()
    spans = (*pauses, *(Pause(one.begins_on, one.ends_on, SCHOOL_CLOSED) for one in shut))
    try:
        working = _counting(limit, begin, calendar, spans)
    except CalendarTooShort:
        if limit.ceiling is None:
            raise
        return _at_ceiling(limit, begin, law, pauses, notes)
    found = Reckoned(begin, working.due if working else _last_day(limit, begin, calendar), working, notes)
    return found if limit.ceiling is None else _under_ceiling(limit, found, law, pauses)


def _receipt(
    limit: Limit, start: date, calendar: WorkingCalendar, receipt: NonWorkingReceipt
) -> tuple[date, tuple[str, ...]]:
    """Return the day to count from: under the s45 code's reading, never a day that is not a working day."""
    calendar.check(start)
    if not limit.code_receipt or receipt is NonWorkingReceipt.STATUTE or calendar.is_working(start):
        return start, ()
    moved = nth_working_day_after(start, 1, calendar)
    note = f"{with_weekday(start)} is not a working day; by the s45 code what arrives then is received"
    return moved, (f"{note} on {with_weekday(moved)}.",)


def _counting(
    limit: Limit, start: date, calendar: WorkingCalendar, pauses: Sequence[Pause]
) -> Counting | None:
    if limit.unit is Unit.WORKING_DAYS:
        return count_working_days(start, limit.number, calendar, pauses)
    if limit.unit is Unit.WORKING_DAYS_INCLUSIVE:
        return count_working_days(start - ONE_DAY, limit.number, calendar, pauses)
    return None


def _last_day(limit: Limit, start: date, calendar: WorkingCalendar) -> date:
    if limit.unit is Unit.AS_GIVEN:
        return start
    if limit.unit is Unit.WEEKS:
        return start + timedelta(weeks=limit.number)
    if limit.unit in (Unit.MONTHS, Unit.MONTHS_BEGINNING_WITH):
        return _months_after(start, limit)
    day = start + timedelta(days=limit.number)
    while limit.unit is Unit.DAYS_ROLLING_FORWARD and not calendar.is_working(day):
        day += ONE_DAY
    return day


def _months_after(start: date, limit: Limit) -> date:
    day = start + relativedelta(months=limit.number)
    # Where the last month has no corresponding date the period already ends on that month's last day.
    if limit.unit is Unit.MONTHS_BEGINNING_WITH and day.day == start.day:
        return day - ONE_DAY
    return day


def _under_ceiling(limit: Limit, found: Reckoned, law: ClockLaw, pauses: Sequence[Pause]) -> Reckoned:
    try:
        top = _at_ceiling(limit, found.start, law, pauses, found.notes, found.due)
    except CalendarTooShort:
        return found  # it ends within the calendar, and so before what does not
    return found if top.due >= found.due else top


def _at_ceiling(
    limit: Limit,
    start: date,
    law: ClockLaw,
    pauses: Sequence[Pause],
    notes: tuple[str, ...],
    without: date | None = None,
) -> Reckoned:
    """Return the end of the longest time `limit` can have, and say when it would end `without` it."""
    assert limit.ceiling is not None
    longest = law.limit(limit.ceiling)
    top = count_working_days(start, longest.number, law.calendar(longest), pauses)
    end = f"on {in_words(without)}" if without else "later than bank holidays are known"
    note = (
        f"{limit.number} school days would end {end}; no variation may go past the"
        f" {ordinal(longest.number)} working day ({longest.provision}), {in_words(top.due)}."
    )
    return Reckoned(start, top.due, top, (*notes, note))
