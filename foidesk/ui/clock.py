"""What the desk may ask about the time. Only `app` makes a real one."""

from datetime import date, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the day and the instant; a test hands in one that stands still."""

    def today(self) -> date:
        """Return the day it is in the United Kingdom."""
        ...

    def now(self) -> datetime:
        """Return this instant, with its offset."""
        ...
