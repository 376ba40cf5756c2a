"""What an officer is to be reminded of, and whether by the desktop: kept with the window."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSettings

KEPT: Final = "reminders/desktop"
OF_DUE, OF_LATE = "reminders/due_today", "reminders/late"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to be reminded of when a day turns, and whether by the desktop, too."""

    desktop: bool = False
    due_today: bool = True
    late: bool = True


def wanted_now(kept: QSettings | None) -> Wanted:
    """Return what was chosen: not by the desktop, and of all there is, where nothing was."""
    if kept is None:
        return Wanted()
    return Wanted(
        bool(kept.value(KEPT, False, type=bool)),
        bool(kept.value(OF_DUE, True, type=bool)),
        bool(kept.value(OF_LATE, True, type=bool)),
    )


def are_wanted(kept: QSettings | None) -> bool:
    """Return whether the desktop was asked to remind; off where it never was."""
    return wanted_now(kept).desktop


def keep_wanted(kept: QSettings | None, on: bool) -> None:
    """Keep whether the desktop is to remind."""
    if kept is not None:
        kept.setValue(KEPT, on)


def keep_which(kept: QSettings | None, *, due_today: bool, late: bool) -> None:
    """Keep what to be reminded of."""
    if kept is not None:
        kept.setValue(OF_DUE, due_today)
        kept.setValue(OF_LATE, late)
