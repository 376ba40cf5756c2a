"""Windows in place of the desk: why there is nothing to work on, what opens it, what is being made of it."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from foidesk.domain.problems import Problem
from foidesk.resources import resource
from foidesk.store.case_file import CaseFile
from foidesk.ui.theme import Theme

CANNOT_OPEN: Final = 2
"""Exit code when the case file cannot be opened: the same as the command line's for bad input."""


def icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(resource("icons", "org.foidesk.FoiDesk.svg")))


def refuse(app: QApplication, theme: Theme, problem: Problem) -> None:
    """Say in a window of its own why there is nothing to work on; closing it ends the program with 2."""
    from foidesk.ui.refusal import Refusal  # shown only when something is wrong

    window = Refusal(problem)
    window.closed.connect(partial(app.exit, CANNOT_OPEN))
    _show(app, theme, window)


def ask_for_key(app: QApplication, theme: Theme, folder: Path) -> tuple[CaseFile, bool] | None:
    """Ask what opens an encrypted case file until something does; return it, open for reading.

    With it whether its key is to be remembered on this computer. None where somebody gave up. Not to be
    called while the program's loop runs.
    """
    from foidesk.store.keyrings import is_there
    from foidesk.ui.keys.unlocking import Unlocking

    found: list[tuple[CaseFile, bool]] = []
    window = Unlocking(folder, has_keyring=is_there())
    window.unlocked.connect(lambda looking, remember: found.append((looking, remember)))
    window.unlocked.connect(app.quit)
    window.closed.connect(app.quit)
    run_alone(app, theme, window)
    return found[0] if found else None


def run_alone(app: QApplication, theme: Theme, window: QWidget) -> None:
    """Show a window, and run the program's loop until it is closed, which has to quit the loop."""
    _show(app, theme, window)
    while window.isVisible():
        app.exec()
    app.setQuitOnLastWindowClosed(True)
    window.deleteLater()


def _show(app: QApplication, theme: Theme, window: QWidget) -> None:
    app.setQuitOnLastWindowClosed(False)  # it would end with 0
    window.setWindowIcon(icon())
    window.show()
    theme.follow(window, window.update)  # which also keeps hold of it until it is closed
