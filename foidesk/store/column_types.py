"""How the values of a case lie in SQLite's STRICT columns: as text and whole numbers."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

from sqlalchemy import Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator

from foidesk.store.packed import storable

STRICT: Final = {"sqlite_strict": True}
"""What makes SQLite hold each column to its type."""


class Words(TypeDecorator[str]):
    """Any text. Lone surrogates, which UTF-8 cannot hold, are made storable here and nowhere else."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Return the text as UTF-8 can hold it."""
        return None if value is None else storable(value)


class Day(TypeDecorator[date]):
    """A calendar day as YYYY-MM-DD, which sorts as time does."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """Return the day as text."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: Any, dialect: Dialect) -> date | None:
        """Return the day."""
        return None if value is None else date.fromisoformat(value)


class Instant(TypeDecorator[datetime]):
    """A moment with the offset it was written in."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Return the moment as RFC 3339 text."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Return the moment."""
        return None if value is None else datetime.fromisoformat(value)


class Amount(TypeDecorator[Decimal]):
    """A sum of money or hours, to the digit."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        """Return the amount as text."""
        return None if value is None else str(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Decimal | None:
        """Return the amount."""
        return None if value is None else Decimal(value)


class Flag(TypeDecorator[bool]):
    """Yes or no as 1 or 0."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        """Return 1 or 0."""
        return None if value is None else int(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> bool | None:
        """Return the flag."""
        return None if value is None else bool(value)
