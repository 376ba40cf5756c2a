"""The law of resources/law/ as values: each file is read once and checked row by row."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType

from foidesk.domain.authority import Regulator
from foidesk.domain.bank_holidays import BankHoliday, Nation
from foidesk.domain.checks.known import NOTHING_KNOWN, Known
from foidesk.domain.costs import CostLaw
from foidesk.domain.holiday_lists import HolidayList
from foidesk.domain.limits import ClockLaw, Limit, limits_from
from foidesk.domain.problems import Problem
from foidesk.domain.provisions import Provisions
from foidesk.domain.regime import Regime
from foidesk.domain.working_calendar import WorkingCalendar
from foidesk.lawbook.cost_rows import read_costs
from foidesk.lawbook.known import read_known
from foidesk.lawbook.provision_rows import read_provisions
from foidesk.lawbook.rows import (
    BadLawFile,
    Columns,
    Row,
    asked,
    built,
    day,
    each,
    many,
    opened,
    rows_of,
    text,
)

__all__ = [
    "BadLawFile",
    "Lawbook",
    "calendars_of",
    "read_clock_law",
    "read_costs",
    "read_lawbook",
    "read_provisions",
    "read_regulators",
]

HOLIDAYS, LIMITS, REGULATORS = "bank_holidays.json", "limits.toml", "regulators.toml"

UNITES = {
    "uk_any": tuple(Nation),
    "scotland": (Nation.SCOTLAND,),
    "england_and_wales": (Nation.ENGLAND_AND_WALES,),
}
"""The nations whose bank holidays each calendar unites: FOIA s10(6), FOISA s73, and SI 2009/1976 r12(3).

The tribunal's rules do not say “in any part of the United Kingdom”, and it sits in Leicester: the holidays of
its own nation alone give the earlier, safe day.
"""

REGULATOR_COLUMNS: Columns = {
    **dict.fromkeys(
        ("name", "noun", "name_cy", "noun_cy", "phone", "website", "complaint_url", "email"), text
    ),
    **dict.fromkeys(("begins_on", "ends_on", "confirmed_on"), day),
    "address": many(text),
    "regimes": many(Regime),
}
IN_FULL = {"from": "begins_on", "until": "ends_on"}


@dataclass(frozen=True, slots=True)
class Lawbook:
    """The law as data. `holidays` are the rows the calendars are made of; `known` is for the checks."""

    clock: ClockLaw
    provisions: Provisions
    regulators: tuple[Regulator, ...]
    costs: CostLaw
    holidays: tuple[BankHoliday, ...]
    known: Known = NOTHING_KNOWN

    @property
    def listed(self) -> HolidayList:
        """The bank holidays with the span in which none is unknown."""
        calendar = self.clock.calendars["uk_any"]
        return HolidayList(self.holidays, calendar.known_from, calendar.known_to)


def calendars_of(listed: HolidayList) -> Mapping[str, WorkingCalendar]:
    """Return the calendars that limits are counted in, by name."""
    span = (listed.known_from, listed.known_to)
    made = {name: WorkingCalendar.of(name, listed.holidays, who, *span) for name, who in UNITES.items()}
    return MappingProxyType(made)


def read_lawbook(folder: Path) -> Lawbook:
    """Return all of it. Raises BadLawFile, naming the file and the row, at the first fault."""
    calendars, holidays = _calendars(folder)
    clock = ClockLaw(_limits(folder), calendars)
    provisions, regulators = read_provisions(folder), read_regulators(folder)
    return Lawbook(clock, provisions, regulators, read_costs(folder), holidays, read_known(folder))


def read_clock_law(folder: Path) -> ClockLaw:
    """Return the limits and calendars alone, as `read_lawbook` does."""
    return ClockLaw(_limits(folder), _calendars(folder)[0])


def read_regulators(folder: Path) -> tuple[Regulator, ...]:
    """Return the regulators with the dates they hold between. Raises BadLawFile."""
    rows = rows_of(REGULATORS, opened(folder, REGULATORS), "regulator")
    return tuple(each(REGULATORS, rows, _regulator, "name"))


def _regulator(row: Row) -> Regulator:
    return built(Regulator, {IN_FULL.get(key, key): value for key, value in row.items()}, REGULATOR_COLUMNS)


def _limits(folder: Path) -> Mapping[str, Limit]:
    rows = rows_of(LIMITS, opened(folder, LIMITS), "limit")
    try:
        limits = limits_from(rows)
    except Problem as fault:
        raise BadLawFile(LIMITS, fault) from None
    for limit in limits.values():
        if limit.calendar not in UNITES:
            raise BadLawFile(LIMITS, f"there is no calendar “{limit.calendar}”", limit.rule)
    return MappingProxyType({**limits})


def _calendars(folder: Path) -> tuple[Mapping[str, WorkingCalendar], tuple[BankHoliday, ...]]:
    top = opened(folder, HOLIDAYS)
    holidays = tuple(each(HOLIDAYS, rows_of(HOLIDAYS, top, "holidays"), _holiday))
    first, last = (_iso(asked(HOLIDAYS, top, key)) for key in ("known_from", "known_to"))
    _check_order(holidays, first, last)
    return calendars_of(HolidayList(holidays, first, last)), holidays


def _iso(value: object) -> date:
    try:
        return date.fromisoformat(str(value))
    except ValueError as fault:
        raise BadLawFile(HOLIDAYS, fault) from None


def _holiday(row: Row) -> BankHoliday:
    # The hot loop of start-up, some 740 rows: so these few checks, and not `built`.
    flags = row["substitute"], row["provisional"], row["disputed"]
    title, source = row["title"], row["source"]
    if len(row) != 7 or not all(one is True or one is False for one in flags):
        raise ValueError("it has a key of its own, or a flag that is neither true nor false")
    if not (title and source and type(title) is str and type(source) is str):
        raise ValueError("its title or source is not words")
    return BankHoliday(date.fromisoformat(row["on"]), Nation(row["nation"]), title, source, *flags)


def _check_order(holidays: tuple[BankHoliday, ...], first: date, last: date) -> None:
    """Raise BadLawFile unless the rows are in order, none twice, all in the years the list covers."""
    for number, (one, other) in enumerate(pairwise(holidays), 2):
        if (other.on, other.nation) <= (one.on, one.nation):
            raise BadLawFile(HOLIDAYS, "it is there twice, or out of order", number)
    if holidays and not first <= holidays[0].on <= holidays[-1].on <= last:
        raise BadLawFile(HOLIDAYS, f"a holiday lies outside {first} to {last}")
