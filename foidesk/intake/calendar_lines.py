"""As much of the iCalendar format (RFC 5545) as a list of holidays uses: folded lines, all-day events."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

FOLD = re.compile(r"\r?\n[ \t]")
LINE = re.compile(r"([A-Za-z0-9-]+)((?:;[^:;=]+=(?:\"[^\"]*\"|[^\":;]*))*):(.*)")
DAY = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})(?:T[0-9]{6}Z?)?")
ESCAPED = re.compile(r"\\(.)")
REPEATING = ("RRULE", "RDATE")


class BrokenCalendar(Exception):
    """What is wrong with a calendar file, as the end of a sentence."""


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One all-day event."""

    on: date
    summary: str


def events_in(text: str) -> tuple[CalendarEvent, ...]:
    """Return the events in the order of the file. Raises BrokenCalendar."""
    found: list[CalendarEvent] = []
    inside: dict[str, str] | None = None
    for name, value in _lines(text):
        if (name, value.upper()) == ("BEGIN", "VEVENT"):
            inside = {}
        elif (name, value.upper()) == ("END", "VEVENT") and inside is not None:
            found.append(_event(inside, len(found) + 1))
            inside = None
        elif inside is not None:
            inside.setdefault(name, value)
    if inside is not None or not text.rstrip().upper().endswith("END:VCALENDAR"):
        raise BrokenCalendar("its end is missing")
    return tuple(found)


def calendar_name(text: str) -> str:
    """Return the name the calendar gives itself, or nothing."""
    return next((_unescaped(value) for name, value in _lines(text) if name == "X-WR-CALNAME"), "")


def _lines(text: str) -> Iterator[tuple[str, str]]:
    for number, line in enumerate(FOLD.sub("", text).splitlines(), 1):
        if not line.strip():
            continue
        match = LINE.fullmatch(line)
        if match is None:
            raise BrokenCalendar(f"line {number} is not one of a calendar")
        yield match[1].upper(), match[3].strip()


def _event(said: dict[str, str], number: int) -> CalendarEvent:
    summary = _unescaped(said.get("SUMMARY", "")).strip()
    if not summary:
        raise BrokenCalendar(f"event {number} has no title")
    if any(name in said for name in REPEATING):
        raise BrokenCalendar(f"event {number} ({summary}) repeats, and each year must be listed by itself")
    on = _day(said.get("DTSTART", ""), number, summary)
    if "DTEND" in said and _day(said["DTEND"], number, summary) - on > timedelta(days=1):
        raise BrokenCalendar(f"event {number} ({summary}) is longer than a day")
    return CalendarEvent(on, summary)


def _day(written: str, number: int, summary: str) -> date:
    match = DAY.fullmatch(written)
    try:
        if match is not None:
            return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        pass
    raise BrokenCalendar(f"event {number} ({summary}) has no date that can be read")


def _unescaped(value: str) -> str:
    return ESCAPED.sub(lambda match: " " if match[1] in "nN" else match[1], value)
