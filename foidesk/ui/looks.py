"""How the window looks and moves on this computer: what an officer can choose, and what was chosen."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QProgressBar

from foidesk.ui.theme import Theme
from foidesk.ui.tokens import KEPT, Scheme, scheme_kept
from foidesk.ui.tongue import Told, marked

if TYPE_CHECKING:
    from foidesk.ui.main_window import MainWindow

STILL: Final = "window/still"

COLOURS: Mapping[Scheme | None, str] = Told(
    "Window",
    {
        None: marked("Window", "As the system"),
        Scheme.LIGHT: marked("Window", "Light"),
        Scheme.DARK: marked("Window", "Dark"),
        Scheme.CONTRAST: marked("Window", "High contrast"),
    },
)


def worn(app: QApplication, resources: Path, asked: Scheme | None, window_state: Path) -> Theme:
    """Return how the desk looks, put on: as `asked` for this run, else as chosen on this computer."""
    kept = QSettings(str(window_state), QSettings.Format.IniFormat)
    theme = Theme(resources, asked or scheme_kept(kept))
    theme.wear(app)
    return theme


def keep_scheme(kept: QSettings | None, choice: Scheme | None) -> None:
    """Keep the colours chosen; None: those of the system."""
    if kept is not None:
        kept.setValue(KEPT, choice.value if choice else "")


def is_still(kept: QSettings | None) -> bool:
    """Return whether nothing is to move by itself; it may where nobody chose."""
    return kept is not None and bool(kept.value(STILL, False, type=bool))


def keep_still(kept: QSettings | None, *, still: bool) -> None:
    """Keep whether nothing is to move by itself."""
    if kept is not None:
        kept.setValue(STILL, still)


def let_move(window: "MainWindow") -> None:
    """Let things in a window move by themselves, or not, as was chosen on this computer."""
    still = is_still(window.kept)
    window.setProperty("still", still)
    window.theme.keep_still(still)


def show_waiting(bar: QProgressBar) -> None:
    """Let a bar run to and fro while nobody knows how long it takes; empty, where nothing is to move."""
    bar.setRange(0, 1 if bar.window().property("still") else 0)
    bar.setValue(0)
