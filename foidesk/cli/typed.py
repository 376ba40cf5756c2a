"""What may be typed after an option, read into values."""

import re
from argparse import ArgumentTypeError
from datetime import date
from decimal import Decimal, InvalidOperation

from foidesk.domain.regime import Closure
from foidesk.domain.timeline import Act, Event

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def day(text: str) -> date:
    """Read `2026-11-20`."""
    try:
        if DAY.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise ArgumentTypeError(f"“{text}” is not a date; write it YYYY-MM-DD")


def span(text: str) -> Closure:
    """Read `2026-12-21..2027-01-04`, both days included."""
    first, dots, last = text.partition("..")
    if not dots:
        raise ArgumentTypeError(f"“{text}” is not a span of days; write it YYYY-MM-DD..YYYY-MM-DD")
    read = Closure(day(first), day(last))
    if read.ends_on < read.begins_on:
        raise ArgumentTypeError(f"“{text}” ends before it begins")
    return read


def act(text: str) -> Act:
    """Read the name of an act."""
    try:
        return Act(text)
    except ValueError:
        raise ArgumentTypeError(f"“{text}” is not an act; acts are {', '.join(Act)}") from None


def act_on_day(text: str) -> Event:
    """Read `ask_clarification=2026-11-20`."""
    name, sign, on = text.partition("=")
    if not sign:
        raise ArgumentTypeError(f"“{text}” is not an event; write it ACT=YYYY-MM-DD")
    return Event(act(name), day(on))


def amount(text: str) -> Decimal:
    """Read a sum in pounds, nought or more."""
    try:
        read = Decimal(text)
    except InvalidOperation:
        read = Decimal(-1)
    if not read.is_finite() or read < 0:
        raise ArgumentTypeError(f"“{text}” is not an amount; write it such as 12.50")
    return read


def count(text: str) -> int:
    """Read a whole number above nought."""
    if not (text.isascii() and text.isdigit() and int(text[:9]) > 0):
        raise ArgumentTypeError(f"“{text}” is not a whole number above nought")
    return int(text[:9])
