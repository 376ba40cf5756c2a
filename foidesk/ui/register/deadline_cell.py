"""What a deadline cell says: words first, then how full its bar is."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from foidesk.domain.problems import Problem
from foidesk.ui.tokens import Tone
from foidesk.ui.tongue import counted, translate
from foidesk.ui.wording import (
    ENDED,
    STOPPED,
    answered_words,
    brief_time_left,
    day,
    due_words,
    time_left,
    time_tone,
)


class Dated(Protocol):
    """The dates of a register line."""

    @property
    def stage(self) -> str:
        """The stage as the register keeps it."""
        ...

    @property
    def regime(self) -> str:
        """The law the request falls under."""
        ...

    @property
    def received_on(self) -> date:
        """The day the request was received."""
        ...

    @property
    def due_on(self) -> date | None:
        """The day the running clock ends, or None when none runs."""
        ...

    @property
    def answered_on(self) -> date | None:
        """The day the response was sent."""
        ...

    @property
    def due_days(self) -> int | None:
        """The working days the running limit gives."""
        ...

    @property
    def taken_days(self) -> int | None:
        """The working days the answer took."""
        ...

    @property
    def is_owed(self) -> bool:
        """Whether what was ordered is to be done by no known date."""
        ...


DaysLeft = Callable[[date, str], int]
"""Working days from today to a day under a regime; negative when it has passed. May raise a Problem."""


JUST_LATE = -1
"""One day late: on a day off, the working day it is has not begun, so its number is not given."""


@dataclass(frozen=True, slots=True)
class DeadlineCell:
    """A deadline ready to be painted. `filled` is the share of the time used, or None for no bar.

    `number` is such as “3 of 20”, painted under the words.
    """

    words: str
    tone: Tone
    filled: float | None
    spoken: str
    number: str = ""


def deadline_cell(line: Dated, today: date, days_left: DaysLeft | None) -> DeadlineCell:
    """Return what to show of `line`. Without `days_left` (law not read yet, or too short) the date itself."""
    if line.due_on is None:
        return _no_clock(line)
    filled = _share(line.received_on, line.due_on, today)
    spoken = translate("Register", "due {day}").format(day=day(line.due_on))
    try:
        left = None if days_left is None else days_left(line.due_on, line.regime)
    except Problem:
        left = None
    if left is None:
        tone = Tone.LATE if line.due_on < today else Tone.FINE
        return DeadlineCell(due_words(line.due_on), tone, filled, spoken)
    number, told = _numbered(line.due_days, left)
    said = ", ".join(words for words in (time_left(left), told, spoken) if words)
    return DeadlineCell(brief_time_left(left), time_tone(left), filled, said, number)


def _numbered(of: int | None, left: int) -> tuple[str, str]:
    """Return which working day it is, to be painted and to be spoken. The day it starts is day 0."""
    if of is None:
        return "", ""
    if left == JUST_LATE:
        return translate("Register", "{days} allowed").format(days=of), translate(
            "Register", "{days} allowed"
        ).format(days=counted(of, "working day"))
    at = max(of - left, 0)
    return translate("Register", "{day} of {days}").format(day=at, days=of), translate(
        "Register", "working day {day} of {days}"
    ).format(day=at, days=of)


def _no_clock(line: Dated) -> DeadlineCell:
    if line.is_owed:
        owed = translate("Register", "Owed, no date given")
        return DeadlineCell(owed, Tone.SOON, None, owed)
    if line.stage in STOPPED:
        stopped = translate("Register", "Clock stopped")
        return DeadlineCell(stopped, Tone.QUIET, 0.0, stopped)
    words = translate("Wording", "No clock runs") if line.stage in ENDED else answered_words(line.answered_on)
    taken = line.taken_days if line.answered_on is not None and line.stage not in ENDED else None
    number = "" if taken is None else translate("Register", "on working day {day}").format(day=taken)
    spoken = words if taken is None else f"{words}, {number}"
    return DeadlineCell(words, Tone.QUIET, None, spoken, number)


def _share(begun: date, due: date, today: date) -> float:
    """Return how much of the span has passed, 0 to 1, by the calendar."""
    whole = max((due - begun).days, 1)
    return min(max((today - begun).days / whole, 0.0), 1.0)
