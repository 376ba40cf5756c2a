"""Bank holidays as rows: one day with its nations, what it is called, how sure it is and who says so."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from foidesk.domain.bank_holidays import BankHoliday, Nation
from foidesk.ui.tongue import Told, marked, translate, with_weekday

NATIONS: Mapping[Nation, str] = Told(
    "Calendar",
    {
        Nation.ENGLAND_AND_WALES: marked("Calendar", "England and Wales"),
        Nation.SCOTLAND: marked("Calendar", "Scotland"),
        Nation.NORTHERN_IRELAND: marked("Calendar", "Northern Ireland"),
    },
)
ALL_OF_UK = marked("Calendar", "All of the United Kingdom")


@dataclass(frozen=True, slots=True)
class DayRow:
    """One day of the list."""

    on: date
    titles: str
    nations: str
    mark: str
    source: str

    @property
    def day(self) -> str:
        """The day with its weekday."""
        return with_weekday(self.on)


def day_rows(holidays: Iterable[BankHoliday], year: int, nation: Nation | None) -> Sequence[DayRow]:
    """Return the days of a year, of one nation or of all."""
    days: dict[tuple[date, bool], list[BankHoliday]] = {}
    for one in holidays:
        if one.on.year == year and nation in (None, one.nation):
            days.setdefault((one.on, one.disputed), []).append(one)
    return [_row(each) for _key, each in sorted(days.items())]


def years_of(holidays: Iterable[BankHoliday]) -> Sequence[int]:
    """Return the years there are holidays in, newest first."""
    return sorted({one.on.year for one in holidays}, reverse=True)


def nations_in_words(nations: Iterable[Nation]) -> str:
    """Return the nations' names, or that it is all of them."""
    there = set(nations)
    if len(there) == len(Nation):
        return translate("Calendar", ALL_OF_UK)
    return ", ".join(NATIONS[nation] for nation in Nation if nation in there)


def _row(alike: list[BankHoliday]) -> DayRow:
    titles = " / ".join(dict.fromkeys(one.title for one in alike))
    sources = " / ".join(dict.fromkeys(one.source for one in alike))
    return DayRow(alike[0].on, titles, nations_in_words(one.nation for one in alike), _mark(alike), sources)


def _mark(alike: list[BankHoliday]) -> str:
    if alike[0].disputed:
        return translate("Calendar", "Disputed, so not counted")
    if any(one.provisional for one in alike):
        return translate("Calendar", "Expected, not yet confirmed")
    return translate("Calendar", "Substitute day") if any(one.substitute for one in alike) else ""
