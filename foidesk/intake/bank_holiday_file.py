"""Lists of bank holidays as published: gov.uk's bank-holidays.json, or a calendar file of one nation."""

import json
from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import Any

from foidesk.domain.bank_holidays import BankHoliday, Nation
from foidesk.domain.dates import in_words, listed
from foidesk.domain.holiday_lists import Proposal, is_whole
from foidesk.domain.problems import Problem
from foidesk.intake.calendar_lines import BrokenCalendar, CalendarEvent, calendar_name, events_in

LARGEST = 5_000_000
"""Bytes of the largest file read; gov.uk's are under 100,000."""
DIVISIONS = {nation.value.replace("_", "-"): nation for nation in Nation}
NATIONS_HINT = f"They are {listed(tuple(DIVISIONS))}"


class BadHolidayFile(Problem):
    """A file that is not a list of bank holidays, or has a fault in it."""

    remedy = "Nothing has been changed. Download it anew from gov.uk/bank-holidays, as JSON or as a calendar."

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name} cannot be used as a list of bank holidays: {why}.")


class NationNotSaid(Problem):
    """A calendar file that does not say whose bank holidays it lists."""

    remedy = "Say which nation it is for, or give the file its name from gov.uk, such as scotland.ics."

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} does not say for which nation it is.")


def read_holiday_file(data: bytes, name: str, nation: Nation | None = None) -> Proposal:
    """Return what the file lists. `nation` is for a calendar file, and otherwise read off its name.

    A year is whole where its list goes from New Year to Christmas. Raises BadHolidayFile, NationNotSaid.
    """
    text = _text(data, name)
    if text.lstrip().upper().startswith("BEGIN:VCALENDAR"):
        holidays = _from_calendar(text, name, nation)
    else:
        holidays = _from_json(text, name, nation)
    _check_days(holidays, name)
    return Proposal(f"import of {name}", holidays, _whole_years(holidays))


def _text(data: bytes, name: str) -> str:
    if len(data) > LARGEST:
        raise BadHolidayFile(name, "it is far too large")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadHolidayFile(name, "it is not a text file in UTF-8") from None


def _from_json(text: str, name: str, nation: Nation | None) -> tuple[BankHoliday, ...]:
    try:
        top = json.loads(text)
    except (ValueError, RecursionError):
        raise BadHolidayFile(name, "it is neither JSON nor a calendar file") from None
    if not isinstance(top, dict) or not top:
        raise BadHolidayFile(name, "it has no nations in it")
    if unknown := [key for key in top if key not in DIVISIONS]:
        raise BadHolidayFile(name, f"“{unknown[0]}” is not a nation it could be for. {NATIONS_HINT}")
    wanted = [key for key in top if nation in (None, DIVISIONS[key])]
    return tuple(one for key in wanted for one in _division(top[key], key, name))


def _division(division: Any, key: str, name: str) -> Iterable[BankHoliday]:
    events = division.get("events") if isinstance(division, dict) else None
    if not isinstance(events, list):
        raise BadHolidayFile(name, f"“{key}” has no list of events")
    for number, event in enumerate(events, 1):
        yield _event(event, DIVISIONS[key], name, f"event {number} of “{key}”")


def _event(event: Any, nation: Nation, name: str, where: str) -> BankHoliday:
    if not isinstance(event, dict):
        raise BadHolidayFile(name, f"{where} is not a holiday")
    title, notes = event.get("title"), event.get("notes", "")
    if not (isinstance(title, str) and title.strip()):
        raise BadHolidayFile(name, f"{where} has no title")
    try:
        on = date.fromisoformat(event["date"])
    except (KeyError, TypeError, ValueError):
        raise BadHolidayFile(name, f"{where} ({title.strip()}) has no date that can be read") from None
    substitute = isinstance(notes, str) and "substitute" in notes.casefold()
    return BankHoliday(on, nation, _one_line(title), f"import of {name}", substitute)


def _from_calendar(text: str, name: str, nation: Nation | None) -> tuple[BankHoliday, ...]:
    try:
        events, said = events_in(text), calendar_name(text)
    except BrokenCalendar as fault:
        raise BadHolidayFile(name, str(fault)) from None
    whose = nation or _nation_in(name) or _nation_in(said)
    if whose is None:
        raise NationNotSaid(name)
    return tuple(_holiday(event, whose, name) for event in events)


def _holiday(event: CalendarEvent, nation: Nation, name: str) -> BankHoliday:
    substitute = "substitute" in event.summary.casefold()
    return BankHoliday(event.on, nation, _one_line(event.summary), f"import of {name}", substitute)


def _nation_in(words: str) -> Nation | None:
    """Return the one nation that `words` name, or None."""
    plain = " ".join(words.casefold().replace("-", " ").replace("_", " ").replace("&", "and").split())
    named = [nation for nation in Nation if nation.value.replace("_", " ") in plain]
    return named[0] if len(named) == 1 else None


def _one_line(title: str) -> str:
    return " ".join(title.split())


def _check_days(holidays: tuple[BankHoliday, ...], name: str) -> None:
    if not holidays:
        raise BadHolidayFile(name, "it lists no holidays")
    seen: set[tuple[date, Nation]] = set()
    for one in holidays:
        if (one.on, one.nation) in seen:
            raise BadHolidayFile(name, f"{in_words(one.on)} is in it twice for {one.nation.label}")
        seen.add((one.on, one.nation))


def _whole_years(holidays: tuple[BankHoliday, ...]) -> frozenset[tuple[Nation, int]]:
    years = groupby(sorted(holidays, key=_year), key=_year)
    return frozenset(year for year, days in years if is_whole(days))


def _year(one: BankHoliday) -> tuple[Nation, int]:
    return one.nation, one.on.year
