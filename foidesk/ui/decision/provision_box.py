"""Type-ahead over the provisions that fit: "31 1 a", "personal", "NCND security"."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from foidesk.domain.provisions import Provision
from foidesk.ui.law.named import named
from foidesk.ui.tongue import translate

MOST = 80
"""Lines offered at once: all of an Act's limbs of one kind fit."""


class ProvisionBox(QLineEdit):
    """Asks `find` for what matches the words typed; says which provision was chosen, and by which words."""

    chosen = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find: Callable[[str], Sequence[Provision]] = lambda _words: ()
        self._offered: Sequence[Provision] = ()
        self._lines = QStringListModel(self)
        self._list = QListView()
        self._list.setObjectName("provisions_offered")
        self._list.setAccessibleName(translate("Decisions", "Provisions that match"))
        self._completer = QCompleter(self._lines, self)
        self._completer.setPopup(self._list)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(10)
        self._completer.setWidget(self)
        self._completer.activated.connect(self._choose)
        self.textEdited.connect(self._offer)

    def search_with(self, find: Callable[[str], Sequence[Provision]]) -> None:
        """Search with `find` from now on; what was offered is forgotten."""
        self._find = find
        self._offered = ()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that mean something here; the rest is Qt's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._offered and self.text().strip():
            self._take(self._offered[0])
        elif event.key() == Qt.Key.Key_Down:
            self._offer(self.text())
        else:
            super().keyPressEvent(event)

    def _offer(self, words: str) -> None:
        self._offered = self._find(words)[:MOST]
        self._lines.setStringList([line_of(provision) for provision in self._offered])
        if self._offered:
            self._completer.complete()
        else:
            self._list.hide()

    def _choose(self, line: str) -> None:
        self._take(next(one for one in self._offered if line_of(one) == line))

    def _take(self, provision: Provision) -> None:
        words = self.text()
        self._list.hide()
        self._offered = ()
        self.clear()
        self.chosen.emit(provision, words)


def line_of(provision: Provision) -> str:
    """Return a provision as one line of the list: its label, then what this limb covers."""
    covers = provision.covers.strip()
    return f"{named(provision)}: {covers}" if covers else named(provision)
