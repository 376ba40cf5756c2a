"""A deadline and the reasons for it, in sentences an officer can read out."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Self

from foidesk.domain.bank_holidays import Skipped
from foidesk.domain.dates import WEEKDAYS, in_words, listed, ordinal, with_weekday
from foidesk.domain.limit_rows import Limit
from foidesk.domain.limit_terms import Unit
from foidesk.domain.working_days import Counting

WEEKEND = WEEKDAYS[5:]
UNITS = {
    Unit.WORKING_DAYS: "working day",
    Unit.WORKING_DAYS_INCLUSIVE: "working day",
    Unit.DAYS: "day",
    Unit.DAYS_ROLLING_FORWARD: "day",
    Unit.AS_GIVEN: "day",
    Unit.WEEKS: "week",
    Unit.MONTHS: "month",
    Unit.MONTHS_BEGINNING_WITH: "month",
}


@dataclass(frozen=True, slots=True)
class Deadline:
    """When something must be done, and why then.

    `due` is None while nothing runs; `stopped` then says why. `start` is the day counted from. `set_by` says
    who fixed the date where it was not counted. `flags` are acts out of time, which moved nothing.
    """

    rule: str
    what: str
    provision: str
    due: date | None
    working: Counting | None
    number: int
    unit: Unit
    calendar_known_to: date
    start: date
    notes: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    stopped: str | None = None
    set_by: str | None = None
    remarks: tuple[str, ...] = ()
    """Sentences that hold whatever the count: disputed or provisional holidays it met."""

    @classmethod
    def under(
        cls, limit: Limit, start: date, known_to: date, due: date | None, working: Counting | None
    ) -> Self:
        """Return the deadline of `limit`, without its notes."""
        facts = (limit.rule, limit.what, limit.provision, due, working, limit.number, limit.unit)
        return cls(*facts, known_to, start)

    def fixed(self, due: date, set_by: str) -> Self:
        """Return the deadline with a date somebody set instead of the one counted."""
        return replace(self, due=due, set_by=set_by)

    @property
    def skipped(self) -> tuple[Skipped, ...]:
        """Every day passed over, with its reason, in order."""
        return self.working.not_counted if self.working else ()

    def explain(self) -> tuple[str, ...]:
        """Return why the date is what it is, one sentence each, in the order a person would say it."""
        middle = self._stopping() if self.due is None else self._counting()
        remarks = () if self.due is None else self.remarks
        return (self._duty(), *self.notes, *middle, *remarks, *self.flags)

    def _duty(self) -> str:
        if self.unit is Unit.AS_GIVEN:
            return f"{self.provision}: to {self.what} by the date given."
        many = "" if self.number == 1 else "s"
        return f"{self.provision}: {self.number} {UNITS[self.unit]}{many} to {self.what}."

    def _stopping(self) -> tuple[str, ...]:
        return ((self.stopped or "Nothing has started this clock."), "No date is running.")

    def _counting(self) -> tuple[str, ...]:
        assert self.due is not None
        if self.set_by is not None:
            return (f"{self.set_by} {with_weekday(self.due)}.", *self._otherwise())
        if self.working is None:
            return (f"Counted from {with_weekday(self.start)}.", f"The last day is {with_weekday(self.due)}.")
        return self._day_by_day(self.working)

    def _otherwise(self) -> tuple[str, ...]:
        if self.working is None:
            return ()
        return (f"The {ordinal(self.working.number)} working day is {with_weekday(self.working.due)}.",)

    def _day_by_day(self, working: Counting) -> tuple[str, ...]:
        first = f"Day 1 is {with_weekday(working.counted[0])}."
        if self.unit is Unit.WORKING_DAYS:
            first = f"{with_weekday(self.start)} is not counted; day 1 is {with_weekday(working.counted[0])}."
        last = f"Day {working.number} is {with_weekday(working.due)}."
        return (first, *_weekends(working.skipped), *_holidays(working.skipped), *_pauses(working), last)


def _weekends(skipped: Iterable[Skipped]) -> tuple[str, ...]:
    days = [one.on for one in skipped if one.why in WEEKEND]
    if not days:
        return ()
    return (f"Not counted, being Saturdays or Sundays: {_dates(days)}.",)


def _holidays(skipped: Iterable[Skipped]) -> tuple[str, ...]:
    return tuple(_holiday(one) for one in skipped if one.why not in WEEKEND)


def _holiday(one: Skipped) -> str:
    where = f" ({listed(tuple(nation.label for nation in one.nations))})" if one.nations else ""
    unsure = " This holiday is expected, not yet confirmed." if one.provisional else ""
    return f"Not counted: {with_weekday(one.on)}, {one.why}{where}.{unsure}"


def _pauses(working: Counting) -> tuple[str, ...]:
    reasons = dict.fromkeys(one.why for one in working.disregarded)
    return tuple(_pause(why, [one.on for one in working.disregarded if one.why == why]) for why in reasons)


def _pause(why: str, days: list[date]) -> str:
    return f"Disregarded, {why}: {_dates(days)}."


def _dates(days: list[date]) -> str:
    """Return dates in one list, the month said once: “5, 6 and 12 March 2026; 2 April 2026”."""
    months: dict[tuple[int, int], list[date]] = {}
    for day in days:
        months.setdefault((day.year, day.month), []).append(day)
    return "; ".join(
        listed((*(str(day.day) for day in each[:-1]), in_words(each[-1]))) for each in months.values()
    )
