"""Every key of the desk in one table, and the words that tell of them."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Key:
    """A key and what it does."""

    sequence: str
    does: str


class Keys(Enum):
    """The keys that work anywhere in the window. Shelves have Alt+1…, tabs of a case Ctrl+1…."""

    SEARCH = Key("Ctrl+F", "Search the register")
    PALETTE = Key("Ctrl+K", "Go to anything, do anything: type a few letters")
    FILTER = Key("Ctrl+Shift+F", "Filter the register")
    START = Key("Alt+Home", "What needs you today")
    NEW = Key("Ctrl+N", "Write down a new request")
    IMPORT = Key("Ctrl+O", "Import a saved e-mail or a case file in JSON")
    HELP = Key("F1", "Help for where you are")
    CARD = Key("Shift+F1", "Every key on one page")
    LAW = Key("F7", "The law behind the field you are in")
    REFRESH = Key("F5", "Read the register again")
    WHAT_IF = Key("Ctrl+D", "When would a request be due?")
    WHY = Key("Ctrl+Shift+D", "Why this date?")
    ACTS = Key("Ctrl+M", "All acts of this case")
    DECIDE = Key("Ctrl+E", "Decide the parts of this case")
    LETTER = Key("Ctrl+L", "The letters of this case")
    ACKNOWLEDGE = Key("Ctrl+Shift+A", "Acknowledge this request by letter")
    EXTEND = Key("Ctrl+Shift+X", "Write to extend the time of this case")
    CLOSE = Key("Ctrl+Shift+W", "Close this case with the outcome decided")
    COMMISSION = Key("Ctrl+Shift+B", "Ask business areas about this case")
    CHASE = Key("Ctrl+Shift+C", "Chase the business areas that owe an answer")
    PRINT_MARKED = Key("Ctrl+Shift+P", "Print the letters of the marked requests")
    SAVE_MARKED = Key("Ctrl+Shift+S", "Save the letters of the marked requests as PDF")
    ASSIGN = Key("Ctrl+Shift+G", "Assign the marked requests to an officer")
    REGISTER = Key("Alt+R", "Go to the register")
    CASE = Key("Alt+C", "Go to the case")
    CALENDAR = Key("Ctrl+B", "The calendar of bank holidays")
    AUDIT = Key("Ctrl+Shift+H", "The audit: who did what, when")
    RETENTION = Key("Ctrl+Shift+R", "Requests whose time is over, and what is held about a person")
    SETUP = Key("Ctrl+,", "Set-up of the authority")
    COLOURS = Key("Ctrl+Shift+L", "Change the colours: light, dark, contrast")
    BACK = Key("Alt+Left", "Back to the register")


def bind(window: QWidget, key: Keys, do: Callable[[], object]) -> QShortcut:
    """Let `key` call `do` anywhere in `window`."""
    return bind_text(window, key.value.sequence, do)


def bind_text(window: QWidget, sequence: str, do: Callable[[], object]) -> QShortcut:
    """Let the key written as `sequence` call `do` anywhere in `window`."""
    shortcut = QShortcut(QKeySequence(sequence), window)
    shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
    shortcut.activated.connect(do)
    return shortcut


def hint(key: Keys) -> str:
    """Return a tooltip: what it does and the key in the system's own spelling."""
    written = QKeySequence(key.value.sequence).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{key.value.does} ({written})"


def bind_escape(widget: QWidget, do: Callable[[], object]) -> None:
    """Let Escape call `do` while the cursor is in `widget`."""
    shortcut = QShortcut(QKeySequence(Qt.Key.Key_Escape), widget)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(do)
