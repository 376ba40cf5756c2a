"""Dates and times as officers type and read them, in English or Welsh: day first, in UK civil time."""

import re
from datetime import date, time

from dateutil.relativedelta import relativedelta

WELSH_MONTHS = ("ion", "chw", "maw", "ebr", "mai", "meh", "gor", "aws", "med", "hyd", "tac", "rha")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_FIGURES = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})")
_WORDS = re.compile(r"(?:(?:dydd )?[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,10})\.?,? (\d{4}|\d{2})")
_TIME = re.compile(r"(\d{1,2})[:.](\d{2})(?::\d{2})? ?(am|pm)?|(\d{1,2}) ?(am|pm)")
NAMED = {"today": 0, "yesterday": -1, "heddiw": 0, "ddoe": -1}


def read_date(typed: str, today: date) -> date | None:
    """Return the day that was typed, or None. Two-figure years are of this century."""
    text = " ".join(typed.casefold().split())
    if text in NAMED:
        return today + relativedelta(days=NAMED[text])
    if match := _ISO.fullmatch(text):
        return _day(match[1], int(match[2]), match[3])
    if match := _FIGURES.fullmatch(text):
        return _day(match[3], int(match[2]), match[1])
    if match := _WORDS.fullmatch(text):
        return _day(match[3], _month(match[2]), match[1])
    return None


def read_time(typed: str) -> time | None:
    """Return the time that was typed (`23:59`, `9.05`, `4 pm`), or None."""
    match = _TIME.fullmatch(" ".join(typed.casefold().split()))
    if match is None:
        return None
    hour, minute, half = int(match[1] or match[4]), int(match[2] or 0), match[3] or match[5]
    if half and not 1 <= hour <= 12:
        return None
    hour = hour % 12 + 12 * (half == "pm") if half else hour
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _month(word: str) -> int:
    """Return 1 to 12, or 0 for a word that is no month."""
    known = [
        number
        for number, names in enumerate(zip(MONTHS, WELSH_MONTHS, strict=True), 1)
        if word.startswith(names)
    ]
    return known[0] if known else 0


def _day(year: str, month: int, day: str) -> date | None:
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, int(day))
    except ValueError:
        return None
