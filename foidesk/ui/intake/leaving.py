"""What to ask before a request on the screen is left."""

from enum import Enum

from foidesk.domain.dates import counted


class Leave(Enum):
    """How far to leave."""

    ALL = "all"
    ONE = "one"
    STAY = "stay"
    CLOSE = "close"


Answer = tuple[str, Leave]


def ways_out(*, edited: bool, waiting: int) -> tuple[str, tuple[Answer, ...]]:
    """Return the question and its answers, the safe one last; no question where nothing would be lost."""
    stay: Answer = ("Keep checking", Leave.STAY)
    lost = "What you changed here will be lost. " if edited else ""
    if waiting:
        return f"{lost}{_waiting(waiting)}", (("Skip this one", Leave.ONE), ("Leave them all", Leave.ALL), stay)
    if edited:
        return "Leave this request? What you changed here will be lost.", (("Leave", Leave.ALL), stay)
    return "", ()


def ways_to_close(*, edited: bool, waiting: int) -> tuple[str, tuple[Answer, ...]]:
    """Return what to ask before the window goes with a request that is not logged."""
    lost = " What you typed here will be lost." if edited else ""
    more = f" {_waiting(waiting)}" if waiting else ""
    answers: tuple[Answer, ...] = (("Close FoiDesk", Leave.CLOSE), ("Keep checking", Leave.STAY))
    return f"This request is not logged yet.{lost}{more}", answers


def _waiting(files: int) -> str:
    more = counted(files, "more file")
    return f"{more} is waiting." if files == 1 else f"{more} are waiting."
