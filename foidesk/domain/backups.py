"""How long backups are kept: the newest of each day, week and month, for so many of each."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta

from foidesk.domain.dates import ONE_DAY

WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class BackupTerms:
    """What an office wants of its backups: how many to keep, and how often what is done."""

    daily: int
    weekly: int
    monthly: int
    every_hours: int
    drill_days: int
    read_again_days: int


@dataclass(frozen=True, slots=True)
class Dated:
    """As much of a backup as decides how long it is kept. `verified`: it was read back and found whole."""

    name: str
    made_at: datetime
    verified: bool

    @property
    def day(self) -> date:
        """The day it was made, where it was made."""
        return self.made_at.date()


def last_verified(backups: Iterable[Dated]) -> Dated | None:
    """Return the newest that was found whole."""
    whole = [one for one in backups if one.verified]
    return max(whole, key=lambda one: one.made_at, default=None)


def expiries(backups: Sequence[Dated], terms: BackupTerms) -> Mapping[str, date | None]:
    """Return by name the first day on which each is no longer kept; None for the last one found whole.

    The newest of the running week or month is reckoned as if it stayed the newest, so the date of such
    a one is the latest there can be. One that was not found whole counts for no week or month.
    """
    newest = last_verified(backups)
    whole = [one for one in backups if one.verified]
    ends = {one.name: one.day + ONE_DAY for one in whole}  # all of a day’s stay until it is over
    ends |= {one.name: one.day + timedelta(days=terms.daily) for one in backups if not one.verified}
    for period, end in _spans(terms):
        for one in _newest_of_each(whole, period):
            ends[one.name] = max(ends[one.name], end(period(one.day)))
    return {name: None if newest is not None and name == newest.name else end for name, end in ends.items()}


def spent(backups: Sequence[Dated], terms: BackupTerms, today: date) -> tuple[Dated, ...]:
    """Return those that need no longer be kept; never the last one found whole."""
    ends = expiries(backups, terms)
    return tuple(one for one in backups if (end := ends[one.name]) is not None and end <= today)


Period = Callable[[date], date]
"""From a day to the first day of the day, week or month it lies in."""


def _spans(terms: BackupTerms) -> tuple[tuple[Period, Period], ...]:
    """Return each sort of period, and the first day after a period has gone out of its count."""
    return (
        (_same_day, lambda first: first + timedelta(days=terms.daily)),
        (_monday, lambda first: first + terms.weekly * WEEK),
        (_first_of_month, lambda first: first + relativedelta(months=terms.monthly)),
    )


def _newest_of_each(backups: Iterable[Dated], period: Period) -> Iterable[Dated]:
    newest: dict[date, Dated] = {}
    for one in sorted(backups, key=lambda one: one.made_at):
        newest[period(one.day)] = one
    return newest.values()


def _same_day(day: date) -> date:
    return day


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _first_of_month(day: date) -> date:
    return day.replace(day=1)
