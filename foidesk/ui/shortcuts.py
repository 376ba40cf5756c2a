"""Every key of the desk in one table, and the words that tell of them."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from foidesk.ui.tongue import marked, translate


@dataclass(frozen=True, slots=True)
class Key:
    """A key and what it does."""

    sequence: str
    does: str

    @property
    def words(self) -> str:
        """What it does, in the language of the window."""
        return translate("Keys", self.does)


class Keys(Enum):
    """The keys that work anywhere in the window. Shelves have Alt+1…, tabs of a case Ctrl+1…."""

    SEARCH = Key("Ctrl+F", marked("Keys", "Search the register"))
    PALETTE = Key("Ctrl+K", marked("Keys", "Go to anything, do anything: type a few letters"))
    FILTER = Key("Ctrl+Shift+F", marked("Keys", "Filter the register"))
    GROUP = Key("Ctrl+Shift+O", marked("Keys", "Group the register: by officer, by authority, not at all"))
    START = Key("Alt+Home", marked("Keys", "What needs you today"))
    NEW = Key("Ctrl+N", marked("Keys", "Write down a new request"))
    IMPORT = Key("Ctrl+O", marked("Keys", "Import a saved e-mail or a case file in JSON"))
    HELP = Key("F1", marked("Keys", "Help for where you are"))
    CARD = Key("Shift+F1", marked("Keys", "Every key on one page"))
    LAW = Key("F7", marked("Keys", "The law behind the field you are in"))
    REFRESH = Key("F5", marked("Keys", "Read the register again"))
    WHAT_IF = Key("Ctrl+D", marked("Keys", "When would a request be due?"))
    WHY = Key("Ctrl+Shift+D", marked("Keys", "Why this date?"))
    ACTS = Key("Ctrl+M", marked("Keys", "All acts of this case"))
    DECIDE = Key("Ctrl+E", marked("Keys", "Decide the parts of this case"))
    LETTER = Key("Ctrl+L", marked("Keys", "The letters of this case"))
    ACKNOWLEDGE = Key("Ctrl+Shift+A", marked("Keys", "Acknowledge this request by letter"))
    EXTEND = Key("Ctrl+Shift+X", marked("Keys", "Write to extend the time of this case"))
    CLOSE = Key("Ctrl+Shift+W", marked("Keys", "Close this case with the outcome decided"))
    COMMISSION = Key("Ctrl+Shift+B", marked("Keys", "Ask business areas about this case"))
    UNDO = Key("Alt+Z", marked("Keys", "Undo what was done last"))
    CHASE = Key("Ctrl+Shift+C", marked("Keys", "Chase the business areas that owe an answer"))
    PRINT_MARKED = Key("Ctrl+Shift+P", marked("Keys", "Print the letters of the marked requests"))
    SAVE_MARKED = Key("Ctrl+Shift+S", marked("Keys", "Save the letters of the marked requests as PDF"))
    ASSIGN = Key("Ctrl+Shift+G", marked("Keys", "Assign the marked requests to an officer"))
    REGISTER = Key("Alt+R", marked("Keys", "Go to the register"))
    CASE = Key("Alt+C", marked("Keys", "Go to the case"))
    CALENDAR = Key("Ctrl+B", marked("Keys", "The calendar of bank holidays"))
    AUDIT = Key("Ctrl+Shift+H", marked("Keys", "The audit: who did what, when"))
    RETENTION = Key(
        "Ctrl+Shift+R", marked("Keys", "Requests whose time is over, and what is held about a person")
    )
    SETUP = Key("Ctrl+,", marked("Keys", "Set-up of the authority"))
    COLOURS = Key("Ctrl+Shift+L", marked("Keys", "Change the colours: light, dark, contrast"))
    BACK = Key("Alt+Left", marked("Keys", "Back to the register"))


def bind(window: QWidget, key: Keys, do: Callable[[], object]) -> QShortcut:
    """Let `key` call `do` anywhere in `window`."""
    return bind_text(window, key.value.sequence, do)


def bind_text(window: QWidget, sequence: str, do: Callable[[], object]) -> QShortcut:
    """Let the key written as `sequence` call `do` anywhere in `window`."""
    shortcut = QShortcut(QKeySequence(sequence), window)
    shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
    shortcut.activated.connect(do)
    return shortcut


def native(sequence: str) -> str:
    """Return a key in the system's own spelling."""
    return QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)


def hint(key: Keys) -> str:
    """Return a tooltip: what it does and the key in the system's own spelling."""
    return f"{key.value.words} ({native(key.value.sequence)})"


def bind_escape(widget: QWidget, do: Callable[[], object]) -> None:
    """Let Escape call `do` while the cursor is in `widget`."""
    shortcut = QShortcut(QKeySequence(Qt.Key.Key_Escape), widget)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(do)
