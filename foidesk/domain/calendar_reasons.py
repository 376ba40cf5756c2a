"""Why a deadline moved when the bank holidays changed, in words."""

from collections.abc import Collection, Iterable
from datetime import date
from itertools import groupby

from foidesk.domain.bank_holidays import BankHoliday, Nation
from foidesk.domain.dates import listed, with_weekday
from foidesk.domain.holiday_lists import Edits


def reasons(edits: Edits, begins_on: date, ends_on: date, nations: Collection[Nation]) -> str:
    """Return the edits that fall between two days, both included, in a calendar that unites `nations`."""
    said = [
        f"bank holiday {what}, {words}"
        for what, each in (("added", edits.added), ("removed", edits.removed))
        for words in days_in_words(
            one for one in each if begins_on <= one.on <= ends_on and one.nation in nations
        )
    ]
    return "; ".join(said) or "a longer calendar"


def days_in_words(holidays: Iterable[BankHoliday]) -> tuple[str, ...]:
    """Return such as “Monday 15 June 2026, World Cup (Scotland)”, one for each day."""
    days = groupby(sorted(holidays, key=lambda one: (one.on, one.nation)), key=lambda one: one.on)
    return tuple(_day(on, list(each)) for on, each in days)


def _day(on: date, holidays: list[BankHoliday]) -> str:
    titles = " / ".join(dict.fromkeys(one.title for one in holidays))
    where = listed(tuple(nation.label for nation in Nation if any(one.nation is nation for one in holidays)))
    return f"{with_weekday(on)}, {titles} ({where})"
