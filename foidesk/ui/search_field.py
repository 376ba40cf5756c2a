"""The search field: as it is typed, with the arrows going through what is found and Enter opening it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from foidesk.ui.shortcuts import Keys
from foidesk.ui.tongue import translate

PAUSE_MS = 120
"""How long after the last key a search begins."""

STEPS = {
    int(Qt.Key.Key_Up): -1,
    int(Qt.Key.Key_Down): 1,
    int(Qt.Key.Key_PageUp): -10,
    int(Qt.Key.Key_PageDown): 10,
}
"""How many rows of the register a key goes, the cursor staying here."""


class SearchField(QLineEdit):
    """Says what was asked for; the register does the searching. Escape empties it at once."""

    asked = Signal(str)
    stepped = Signal(int)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setAccessibleName(
            translate("Frame", "Search requests, people and words in letters and attachments")
        )
        key = QKeySequence(Keys.SEARCH.value.sequence).toString(QKeySequence.SequenceFormat.NativeText)
        words = translate("Frame", "Search requests, people, words in letters…")
        self.setPlaceholderText(f"{words}   {key}")
        self.setClearButtonEnabled(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.textChanged.connect(lambda _text: self._pause.start())
        self.returnPressed.connect(self._enter)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self._clear)

    def show_words(self, words: str) -> None:
        """Show what is searched for, and ask for nothing."""
        self.setText(words)
        self._pause.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through what was found with the arrows."""
        if event.key() in STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.stepped.emit(STEPS[event.key()])
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        """Search at once; open what is chosen where that has been done."""
        if self._pause.isActive() or not self.text().strip():
            self._ask()
        else:
            self.opened.emit()

    def _ask(self) -> None:
        self._pause.stop()
        words = self.text().strip()
        if len(words) != 1 or not words.isascii():  # half of everything begins with any one letter
            self.asked.emit(words)

    def _clear(self) -> None:
        self.clear()
        self._ask()
