"""Windows in place of the desk: why there is nothing to work on, or what opens an encrypted case file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from foidesk.domain.problems import Problem
from foidesk.resources import resource
from foidesk.store.case_file import CaseFile
from foidesk.store.faults import CaseFileDamaged
from foidesk.ui.care.opening import Opening
from foidesk.ui.clock import Clock
from foidesk.ui.theme import Theme

CANNOT_OPEN: Final = 2
"""Exit code when the case file cannot be opened: the same as the command line's for bad input."""


def icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(resource("icons", "org.foidesk.FoiDesk.svg")))


def stop(app: QApplication, theme: Theme, opening: Opening, clock: Clock, problem: Problem) -> None:
    """Say why there is nothing to work on, and of a damaged case file what can be done about it."""
    if isinstance(problem, CaseFileDamaged):
        from foidesk.ui.care.damaged import show_damage_alone  # it needs this module

        show_damage_alone(app, theme, opening, clock, problem)
    else:
        refuse(app, theme, problem)


def refuse(app: QApplication, theme: Theme, problem: Problem) -> None:
    """Say in a window of its own why there is nothing to work on; closing it ends the program with 2."""
    from foidesk.ui.refusal import Refusal  # shown only when something is wrong

    window = Refusal(problem)
    window.closed.connect(partial(app.exit, CANNOT_OPEN))
    show_alone(app, theme, window)


def ask_for_key(
    app: QApplication, theme: Theme, folder: Path, go_on: Callable[[CaseFile, bool], None]
) -> None:
    """Ask in a window of its own what opens the case file; giving up ends the program with 2.

    `go_on` gets the case file, open for reading, and whether its key is to be remembered.
    """
    from foidesk.store.keyrings import is_there
    from foidesk.ui.keys.unlocking import Unlocking

    window = Unlocking(folder, has_keyring=is_there())
    window.unlocked.connect(go_on)
    window.closed.connect(partial(app.exit, CANNOT_OPEN))
    show_alone(app, theme, window)


def show_alone(app: QApplication, theme: Theme, window: QWidget) -> None:
    """Show a window while nothing else is open; the program goes on once it is closed."""
    app.setQuitOnLastWindowClosed(False)  # it would end with 0
    window.setWindowIcon(icon())
    window.show()
    theme.follow(window, window.update)  # which also keeps hold of it until it is closed
