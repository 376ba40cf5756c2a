"""Look after the case file itself: room on its disk, the clock, and when it is to be read through."""

import tomllib
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Final

from foidesk.domain.dates import in_words
from foidesk.domain.problems import Problem
from foidesk.resources import resource
from foidesk.store.audit_rows import last_written
from foidesk.store.case_file import CaseFile
from foidesk.store.quick_check import is_check_due
from foidesk.store.room import check_room, free_bytes, in_units

MEGABYTE: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Care:
    """`resources/case_file.toml`: when an office is warned, and how often its file is read through."""

    low_space_mb: int
    check_every_days: int
    clock_slack_minutes: int


class LowOnSpace(Problem):
    """The disk will soon be full; nothing is lost yet."""

    remedy = "Free some space on it soon: once it is full, nothing more can be saved."

    def __init__(self, folder: Path, free: int) -> None:
        super().__init__(f"Only {in_units(free)} are free on the disk that holds {folder.name}.")


class ClockSetBack(Problem):
    """The computer's clock is earlier than what was written last: every date it gives may be wrong."""

    remedy = "Check the date and time of this computer before you log or issue anything."

    def __init__(self, now: datetime, last: datetime) -> None:
        last = last.astimezone(now.tzinfo)
        super().__init__(
            f"This computer’s clock says {in_words(now.date())}, {now:%H:%M}, but the last entry of the case"
            f" file was made on {in_words(last.date())} at {last:%H:%M}."
        )


@cache
def care() -> Care:
    """Return what is set in `resources/case_file.toml`."""
    return Care(**tomllib.loads(resource("case_file.toml").read_text("utf-8")))


def warnings_of(case_file: CaseFile, now: datetime) -> list[Problem]:
    """Return what an officer has to know of file and computer before working on; none of it is in the way."""
    found = [low_on_space(case_file.folder), clock_set_back(case_file, now)]
    return [one for one in found if one is not None]


def low_on_space(folder: Path) -> LowOnSpace | None:
    """Return a warning where little room is left on the disk of a case file."""
    free = free_bytes(folder)
    is_low = free is not None and free < care().low_space_mb * MEGABYTE
    return LowOnSpace(folder, free or 0) if is_low else None


def clock_set_back(case_file: CaseFile, now: datetime) -> ClockSetBack | None:
    """Return a warning where `now` is before the last row of the audit, by more than a clock may drift."""
    last = case_file.look(last_written)
    slack = timedelta(minutes=care().clock_slack_minutes)
    return ClockSetBack(now, last) if last is not None and now + slack < last else None


def needs_reading_through(case_file: CaseFile, now: datetime) -> bool:
    """Whether every page of the database is to be looked at: after it was left open, and once a week."""
    return is_check_due(case_file.folder, now, timedelta(days=care().check_every_days))


def check_room_for(folder: Path, size: int) -> None:
    """Raise TooLittleRoom where `size` bytes more would leave the disk of `folder` with hardly anything.

    Something large is written twice for a moment: once into the journal, once where it stays.
    """
    if size > MEGABYTE:
        check_room(folder, 2 * size)
