"""What to ask before a request on the screen is left."""

from enum import Enum

from foidesk.ui.tongue import counted, translate


class Leave(Enum):
    """How far to leave."""

    ALL = "all"
    ONE = "one"
    STAY = "stay"
    CLOSE = "close"


Answer = tuple[str, Leave]


def ways_out(*, edited: bool, waiting: int) -> tuple[str, tuple[Answer, ...]]:
    """Return the question and its answers, the safe one last; no question where nothing would be lost."""
    stay: Answer = (translate("Intake", "Keep checking"), Leave.STAY)
    lost = translate("Intake", "What you changed here will be lost. ") if edited else ""
    if waiting:
        return f"{lost}{_waiting(waiting)}", (
            (translate("Intake", "Skip this one"), Leave.ONE),
            (translate("Intake", "Leave them all"), Leave.ALL),
            stay,
        )
    if edited:
        return translate("Intake", "Leave this request? What you changed here will be lost."), (
            (translate("Intake", "Leave"), Leave.ALL),
            stay,
        )
    return "", ()


def ways_to_close(*, edited: bool, waiting: int) -> tuple[str, tuple[Answer, ...]]:
    """Return what to ask before the window goes with a request that is not logged."""
    lost = translate("Intake", " What you typed here will be lost.") if edited else ""
    more = f" {_waiting(waiting)}" if waiting else ""
    answers: tuple[Answer, ...] = (
        (translate("Intake", "Close FoiDesk"), Leave.CLOSE),
        (translate("Intake", "Keep checking"), Leave.STAY),
    )
    return translate("Intake", "This request is not logged yet.{lost}{more}").format(
        lost=lost, more=more
    ), answers


def _waiting(files: int) -> str:
    more = counted(files, "more file")
    return (
        translate("Intake", "{more} is waiting.").format(more=more)
        if files == 1
        else translate("Intake", "{more} are waiting.").format(more=more)
    )
