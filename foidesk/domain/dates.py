"""Dates, numbers and lists as an officer reads them, the same on every machine whatever its locale."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

ONE_DAY = timedelta(days=1)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def in_words(day: date) -> str:
    """Return such as “2 March 2026”."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def with_weekday(day: date) -> str:
    """Return such as “Monday 2 March 2026”."""
    return f"{WEEKDAYS[day.weekday()]} {in_words(day)}"


def ordinal(number: int) -> str:
    """Return such as “1st”, “12th”, “23rd”."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def listed(words: tuple[str, ...]) -> str:
    """Return “a”, “a and b”, or “a, b and c”."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def capitalised(words: str) -> str:
    """Return words with their first letter large and the rest as it is."""
    return f"{words[:1].upper()}{words[1:]}"


def counted(number: int, noun: str) -> str:
    """Return a number with what it counts: `1 request`, `1,022 requests`. For nouns that only take an s."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def figure(value: "Decimal") -> str:
    """Return a number as a person writes it: 450, 17.5, 1,250."""
    return f"{value:,.2f}".rstrip("0").rstrip(".")


def pounds(value: "Decimal") -> str:
    """Return a sum without its sign, with pence only where there are some: 450, 587.50."""
    return f"{value:,.2f}".removesuffix(".00")
