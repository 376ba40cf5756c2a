"""Whether the desktop is to remind an officer: kept with the window, never in the case file."""

from typing import Final

from PySide6.QtCore import QSettings

KEPT: Final = "reminders/desktop"


def are_wanted(kept: QSettings | None) -> bool:
    """Return whether it was asked for; off where it never was."""
    return bool(kept is not None and kept.value(KEPT, False, type=bool))


def keep_wanted(kept: QSettings | None, on: bool) -> None:
    """Keep what was chosen."""
    if kept is not None:
        kept.setValue(KEPT, on)
