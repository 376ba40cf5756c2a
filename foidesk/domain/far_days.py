"""Days that were perhaps mistyped: those that no law or letter plans for, such as 2062 for 2026."""

from datetime import date, timedelta
from typing import Final

FAR: Final = timedelta(days=366)
"""Longer than any limit of the laws, and than any time a regulator or tribunal gives."""


def is_far_ahead(day: date, today: date) -> bool:
    """Return whether `day` is more than a year away."""
    return day - today > FAR
