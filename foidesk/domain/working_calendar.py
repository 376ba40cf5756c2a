"""The calendar of working days: which days do not count, why, and how far it reaches."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Self

from dateutil.easter import easter

from foidesk.domain.bank_holidays import BankHoliday, Nation, Skipped
from foidesk.domain.dates import ONE_DAY, WEEKDAYS, in_words
from foidesk.domain.problems import Problem

SATURDAY = 5
CHRISTMAS_DAY = "Christmas Day"
GOOD_FRIDAY = "Good Friday"


class CalendarTooShort(Problem):
    """A day lies beyond the last one whose bank holidays are known."""

    remedy = "Import a newer bank holiday list, or check that the date is right."

    def __init__(self, known_to: date) -> None:
        super().__init__(f"The bank holidays after {in_words(known_to)} are not known yet.")
        self.known_to = known_to


class CalendarTooOld(Problem):
    """A day lies before the first one whose bank holidays are known."""

    remedy = "Check the date: no request under these laws can be that old."

    def __init__(self, known_from: date) -> None:
        super().__init__(f"Bank holidays are only known from {in_words(known_from)}.")
        self.known_from = known_from


@dataclass(frozen=True, slots=True, eq=False)
class WorkingCalendar:
    """Working days under FOIA s10(6) or FOISA s73, for the nations it unites.

    Compared by identity. Make it with `of`, which joins the nations' lists.
    """

    name: str
    nations: tuple[Nation, ...]
    known_from: date
    known_to: date
    closed: Mapping[date, Skipped] = field(repr=False)
    """Every weekday that is not a working day."""
    disputed: Mapping[date, Skipped] = field(repr=False)
    closed_days: tuple[date, ...] = field(repr=False)
    """The keys of `closed` in order, for counting without stepping through days."""

    @classmethod
    def of(
        cls,
        name: str,
        holidays: Iterable[BankHoliday],
        nations: Iterable[Nation],
        known_from: date,
        known_to: date,
    ) -> Self:
        """Return the calendar in which a bank holiday in any of `nations` is not a working day."""
        wanted = tuple(nations)
        listed = [one for one in holidays if one.nation in wanted and known_from <= one.on <= known_to]
        limbs = _limbs(range(known_from.year, known_to.year + 1))
        closed = limbs | _by_day(one for one in listed if not one.disputed)
        closed |= {on: replace(closed[on], provisional=False) for on in limbs}
        closed = {on: closed[on] for on in sorted(closed) if known_from <= on <= known_to}
        disputed = _by_day(one for one in listed if one.disputed)
        return cls(name, wanted, known_from, known_to, closed, disputed, tuple(closed))

    def is_working(self, day: date) -> bool:
        """Whether `day` counts. Raises CalendarTooShort or CalendarTooOld outside the known span."""
        self.check(day)
        return day.weekday() < SATURDAY and day not in self.closed

    def why_not(self, day: date) -> Skipped | None:
        """Return why `day` does not count, or None for a working day. Raises as `is_working` does."""
        self.check(day)
        if day.weekday() >= SATURDAY:
            return Skipped(day, WEEKDAYS[day.weekday()])
        return self.closed.get(day)

    def check(self, day: date) -> None:
        """Raise CalendarTooShort or CalendarTooOld unless the bank holidays of `day` are known."""
        if day < self.known_from:
            raise CalendarTooOld(self.known_from)
        if self.known_to < day:
            raise CalendarTooShort(self.known_to)


def _limbs(years: Iterable[int]) -> dict[date, Skipped]:
    # Both are limbs of s10(6) of their own, so they hold even where a holiday list forgets them.
    days: dict[date, Skipped] = {}
    for year in years:
        christmas, friday = date(year, 12, 25), easter(year) - 2 * ONE_DAY
        days[friday] = Skipped(friday, GOOD_FRIDAY)
        if christmas.weekday() < SATURDAY:
            days[christmas] = Skipped(christmas, CHRISTMAS_DAY)
    return days


def _by_day(holidays: Iterable[BankHoliday]) -> dict[date, Skipped]:
    days: dict[date, list[BankHoliday]] = {}
    for one in holidays:
        if one.on.weekday() < SATURDAY:
            days.setdefault(one.on, []).append(one)
    return {on: _together(on, each) for on, each in days.items()}


def _together(on: date, holidays: list[BankHoliday]) -> Skipped:
    titles = dict.fromkeys(one.title for one in holidays)
    nations = tuple(nation for nation in Nation if any(one.nation is nation for one in holidays))
    return Skipped(on, " / ".join(titles), nations, all(one.provisional for one in holidays))
