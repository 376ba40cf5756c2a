"""Counting done a second time, by other means: no import of foidesk, no table of limits, days stepped one by one.

The bank holidays come from the library `holidays`, which other hands made from the Acts and proclamations.
"""

from datetime import date, timedelta
from functools import cache

from holidays import country_holidays

DAY = timedelta(days=1)
ANYWHERE = ("ENG", "WLS", "SCT", "NIR")
SCOTLAND = ("SCT",)
ENGLAND_AND_WALES = ("ENG", "WLS")


@cache
def days_off(subdivisions: tuple[str, ...], first: int = 2011, last: int = 2030) -> frozenset[date]:
    """Return every bank holiday of any of the subdivisions."""
    found: set[date] = set()
    for one in subdivisions:
        found.update(country_holidays("GB", subdiv=one, years=range(first, last + 1)))
    # Printed as a substitute for 2 January 2011, but never proclaimed: a working day in law.
    return frozenset(found - {date(2011, 1, 4)})


def is_off(day: date, off: frozenset[date]) -> bool:
    """Whether a day is none of the days that count: weekend, Christmas Day, Good Friday, bank holiday."""
    return day.weekday() in (5, 6) or (day.month == 12 and day.day == 25) or day in off


def count_on(start: date, number: int, off: frozenset[date], shut=()) -> date:
    """Return the day on which `number` days that count have passed after `start`.

    `shut`: spans, both ends in them, whose days count for nothing.
    """
    left, day = number, start
    while left > 0:
        day = day + DAY
        if is_off(day, off):
            continue
        if any(first <= day <= last for first, last in shut):
            continue
        left = left - 1
    return day


def rolled_on(start: date, days: int, off: frozenset[date]) -> date:
    """Return the day `days` after `start`, or the first day after it that counts."""
    day = start + days * DAY
    while is_off(day, off):
        day = day + DAY
    return day


def closed_in(year: int) -> list[tuple[date, date]]:
    """Return a school's holidays of a year, as one made them up."""
    return [
        (date(year, 2, 12), date(year, 2, 18)),
        (date(year, 4, 1), date(year, 4, 14)),
        (date(year, 5, 25), date(year, 6, 1)),
        (date(year, 7, 22), date(year, 9, 3)),
        (date(year, 10, 22), date(year, 10, 30)),
        (date(year, 12, 20), date(year + 1, 1, 5)),
    ]


def for_schools(start: date, off: frozenset[date]) -> date:
    """Return the earlier of the 20th school day and the 60th working day."""
    shut = [span for year in (start.year - 1, start.year, start.year + 1) for span in closed_in(year)]
    return min(count_on(start, 20, off, shut), count_on(start, 60, off))
