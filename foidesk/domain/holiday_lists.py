"""A list of bank holidays, what somebody puts forward for it, and what that would change."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from foidesk.domain.bank_holidays import BankHoliday, Nation
from foidesk.domain.dates import in_words, with_weekday
from foidesk.domain.problems import Problem

SATURDAY = 5
Key = tuple[date, Nation]


class OutsideCalendar(Problem):
    """A day in a year whose bank holidays are not known as a whole."""

    remedy = "Check the year, or import a list that covers it."

    def __init__(self, on: date, known_from: date, known_to: date) -> None:
        span = f"{in_words(known_from)} to {in_words(known_to)}"
        super().__init__(f"{in_words(on)} is outside the calendar, which runs from {span}.")


class AlreadyListed(Problem):
    """A day that is a bank holiday of that nation already."""

    def __init__(self, there: BankHoliday) -> None:
        what = f"{with_weekday(there.on)} is listed already for {there.nation.label}: {there.title}"
        super().__init__(f"{what}.", "Nothing need be done for that nation.")


class WeekendDay(Problem):
    """A Saturday or Sunday, which is never counted anyway."""

    remedy = "Check the date; a bank holiday that falls on a weekend has a substitute day."

    def __init__(self, on: date) -> None:
        super().__init__(f"{with_weekday(on)} is not a working day to begin with.")


@dataclass(frozen=True, slots=True)
class HolidayList:
    """Bank holidays of all nations, and the span in which none is unknown, both ends included."""

    holidays: tuple[BankHoliday, ...]
    known_from: date
    known_to: date


@dataclass(frozen=True, slots=True)
class Proposal:
    """Bank holidays put forward by `source`.

    `whole_years` are those it lists in full, nation by nation: what it leaves out of them is taken out.
    """

    source: str
    holidays: tuple[BankHoliday, ...]
    whole_years: frozenset[tuple[Nation, int]] = frozenset()


@dataclass(frozen=True, slots=True)
class Edits:
    """What is to change in a list. `confirmed` are days that were provisional, as they now stand."""

    added: tuple[BankHoliday, ...]
    removed: tuple[BankHoliday, ...]
    confirmed: tuple[BankHoliday, ...]
    known_to: date

    @property
    def is_nothing(self) -> bool:
        """Whether the list stays as it is."""
        return not (self.added or self.removed or self.confirmed)

    @property
    def days(self) -> tuple[date, ...]:
        """The days that begin or cease to count, in order."""
        return tuple(sorted({one.on for one in (*self.added, *self.removed) if is_weekday(one.on)}))


def is_weekday(day: date) -> bool:
    """Return whether `day` is Monday to Friday."""
    return day.weekday() < SATURDAY


def typed_in(listed: HolidayList, on: date, nations: Iterable[Nation], title: str, source: str) -> Proposal:
    """Return one day put forward. Raises OutsideCalendar, WeekendDay, or AlreadyListed by every nation."""
    if not listed.known_from <= on <= listed.known_to:
        raise OutsideCalendar(on, listed.known_from, listed.known_to)
    if not is_weekday(on):
        raise WeekendDay(on)
    there = {one.nation: one for one in listed.holidays if one.on == on and _stands(one)}
    wanted = tuple(nations)
    new = [nation for nation in wanted if nation not in there]
    if not new:
        raise AlreadyListed(there[wanted[0]])
    return Proposal(source, tuple(BankHoliday(on, nation, title, source) for nation in new))


def edits_to(listed: HolidayList, proposal: Proposal) -> Edits:
    """Return what `proposal` would change. Raises OutsideCalendar for a day before the list begins.

    Days are told apart by date and nation alone: titles differ from list to list.
    """
    there = _by_key(listed.holidays)
    put = _by_key(one for one in proposal.holidays if is_weekday(one.on))
    for one in put.values():
        if one.on < listed.known_from:
            raise OutsideCalendar(one.on, listed.known_from, listed.known_to)
    added = [one for key, one in put.items() if key not in there or there[key].disputed]
    confirmed = [
        replace(there[key], provisional=False, source=one.source)
        for key, one in put.items()
        if key in there and _stands(there[key]) and there[key].provisional
    ]
    removed = [one for key, one in there.items() if key not in put and _is_left_out(one, proposal)]
    edits = Edits(_sorted(added), _sorted(removed), _sorted(confirmed), listed.known_to)
    return replace(edits, known_to=_known_to(listed.known_to, edited(listed, edits).holidays))


def edited(listed: HolidayList, edits: Edits) -> HolidayList:
    """Return the list with `edits` made."""
    rows = _by_key(listed.holidays)
    for one in edits.removed:
        rows.pop((one.on, one.nation), None)
    rows |= _by_key((*edits.added, *edits.confirmed))
    return HolidayList(_sorted(rows.values()), listed.known_from, edits.known_to)


def is_whole(holidays: Iterable[BankHoliday]) -> bool:
    """Return whether one nation's year reads as a full list: it goes from New Year to Christmas."""
    days = [one.on for one in holidays]
    return any(day.month == 1 and day.day <= 4 for day in days) and any(_is_christmas(day) for day in days)


def _is_christmas(day: date) -> bool:
    return day.month == 12 and day.day >= 25


def _known_to(known_to: date, holidays: Iterable[BankHoliday]) -> date:
    """Return how far the list is known: as long as every nation has whole years without a gap."""
    # A day typed in lies inside the known span, so a Christmas beyond it came with its whole year.
    christmases = {(one.nation, one.on.year) for one in holidays if _is_christmas(one.on)}
    year = known_to.year
    while all((nation, year + 1) in christmases for nation in Nation):
        year += 1
    return max(known_to, date(year, 12, 31)) if year > known_to.year else known_to


def _stands(one: BankHoliday) -> bool:
    return not one.disputed


def _is_left_out(one: BankHoliday, proposal: Proposal) -> bool:
    return (one.nation, one.on.year) in proposal.whole_years and _stands(one) and is_weekday(one.on)


def _by_key(holidays: Iterable[BankHoliday]) -> dict[Key, BankHoliday]:
    return {(one.on, one.nation): one for one in holidays}


def _sorted(holidays: Iterable[BankHoliday]) -> tuple[BankHoliday, ...]:
    return tuple(sorted(holidays, key=lambda one: (one.on, one.nation)))
