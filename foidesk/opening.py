"""Opening a case file for the window: as it is, newly made, by a passphrase asked for, or not at all."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from foidesk.domain.problems import Problem
from foidesk.resources import resource
from foidesk.store.case_file import CaseFile
from foidesk.store.folders import KEYS, is_unmade
from foidesk.ui.clock import Clock
from foidesk.ui.theme import Theme
from foidesk.ui.tokens import Scheme

CANNOT_OPEN: Final = 2
"""Exit code when the case file cannot be opened: the same as the command line's for bad input."""

Told = tuple[str, str, str]
"""What is said in the banner: which kind of word it is, what happened, and what can be done."""

UNENCRYPTED: Final[Told] = (
    "note",
    "This new case file is not encrypted, because this computer has no keyring to keep a key in.",
    "Whoever can read its folder can read the cases. Set-up, Security encrypts it with a passphrase.",
)


@dataclass(frozen=True, slots=True)
class Opening:
    """What the window is opened with.

    Without a `scheme` it follows the system’s. `sample` says so in the title, `files` are opened. `secret` is
    a passphrase given for the file; one that was typed may be to `remember`. `told` is said at the end.
    """

    case_file: Path
    window_state: Path
    scheme: Scheme | None = None
    sample: bool = False
    officer: str = ""
    files: Sequence[Path] = ()
    secret: str | None = field(default=None, repr=False)
    remember: bool = False
    told: Told | None = None

    @property
    def name(self) -> str:
        """What the case file is called on screen."""
        return "Sample cases" if self.sample else self.case_file.name


def make_application() -> QApplication:
    """Return the application, named as assistive technology will call it."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication([sys.argv[0], "-style", "Fusion"])
    app.setApplicationName("FoiDesk")
    app.setDesktopFileName("org.foidesk.FoiDesk")
    return app


def dress(app: QApplication, theme: Theme) -> None:
    """Give the program its face."""
    theme.load_fonts(app)
    theme.wear(app)


def icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(resource("icons", "org.foidesk.FoiDesk.svg")))


def open_to_look(folder: Path, clock: Clock, secret: str | None = None) -> CaseFile:
    """Open a case file for the first rows; make it where there is none, encrypted if its key can be kept.

    Raises the Problems of CaseFile and of its keys.
    """
    if is_unmade(folder):
        from foidesk.casework.open_case_file import make_case_file  # once in the life of a case file

        made = make_case_file(folder, clock.now(), secret, with_code=False)
        made.case_file.close()
        return CaseFile.open(folder, made.case_file.key, for_writing=False)
    if secret is None and not (folder / KEYS).exists():
        return CaseFile.open(folder, for_writing=False)
    from foidesk.casework.open_case_file import open_case_file  # of an encrypted one alone

    return open_case_file(folder, secret, for_writing=False)


# Windows in place of the desk


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
