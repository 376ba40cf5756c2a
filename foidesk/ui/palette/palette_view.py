"""The palette on screen: a box to type in and the lines it offers, over the middle of the window."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from foidesk.ui.palette.entry import Entry
from foidesk.ui.palette.palette_rows import ENTRY_ROLE, PaletteDelegate, PaletteModel, spoken
from foidesk.ui.plain import say
from foidesk.ui.tab_order import tab_on
from foidesk.ui.theme import Theme
from foidesk.ui.tongue import translate

ROOM = QSize(640, 440)
MARGIN = 24
MOVES = {
    int(Qt.Key.Key_Down): 1,
    int(Qt.Key.Key_Up): -1,
    int(Qt.Key.Key_PageDown): 8,
    int(Qt.Key.Key_PageUp): -8,
}


class PaletteView(QDialog):
    """Says what was typed and which entry was chosen. Goes when it is left."""

    typed = Signal(str)
    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setWindowTitle(translate("Palette", "Go to or do"))
        self.setAccessibleName(translate("Palette", "Go to or do"))
        self.box = QLineEdit()
        self.box.setObjectName("palette_box")
        self.box.setAccessibleName(translate("Palette", "Go to or do"))
        self.box.setAccessibleDescription(
            translate("Palette", "Type a few letters; the arrow keys choose, Enter goes.")
        )
        self.box.setPlaceholderText(translate("Palette", "An act, a case, an applicant, a setting…"))
        self._model = PaletteModel(self)
        self._is_entered = False
        self.list = QListView()
        self.list.setObjectName("palette_list")
        self.list.setAccessibleName(translate("Palette", "What the letters mean"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(PaletteDelegate(theme, self))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.none = say(
            translate("Palette", "Nothing has those letters. Fewer of them find more."),
            "hint",
            "palette_none",
        )
        self._lay_out()
        self.box.textChanged.connect(self.typed)
        self.list.clicked.connect(self._choose)

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setObjectName("palette_frame")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(8, 10, 8, 8)
        inside.setSpacing(8)
        inside.addWidget(self.box)
        inside.addWidget(self.none)
        inside.addWidget(self.list, 1)
        inside.addStretch()  # keeps the box in its place while there is no list
        self.none.setContentsMargins(8, 4, 8, 4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)

    def open_over(self, window: QWidget) -> None:
        """Show it near the top of `window`, empty, the cursor in the box."""
        room = ROOM.boundedTo(window.size() - QSize(2 * MARGIN, 2 * MARGIN))
        self.resize(room)
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - room.width()) // 2, corner.y() + 56)
        self.box.clear()
        self.typed.emit("")
        self.show()
        self.activateWindow()
        self.box.setFocus()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Offer these, the first of them chosen, and tell a screen reader so."""
        self._is_entered = False
        self._model.show_entries(entries)
        self.none.setVisible(not entries)
        self.list.setVisible(bool(entries))
        if entries:
            self._stop_at(0)

    def add_entries(self, entries: Sequence[Entry]) -> None:
        """Offer these too, below the others; what is chosen stays so. An Enter that came before them goes."""
        at, is_entered = max(self.list.currentIndex().row(), 0), self._is_entered
        self.show_entries([*self._model.entries, *entries])
        if self._model.rowCount():
            self._stop_at(at)
        if is_entered:
            self._choose(self.list.currentIndex())

    def _stop_at(self, row: int) -> None:
        index = self._model.index(min(max(row, 0), self._model.rowCount() - 1))
        self.list.setCurrentIndex(index)
        entry: Entry = index.data(ENTRY_ROLE)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.box, spoken(entry)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows choose while the cursor stays in the box; Enter goes; Esc leaves."""
        step = MOVES.get(event.key())
        if step is not None and self._model.rowCount():
            self._stop_at(self.list.currentIndex().row() + step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._is_entered = not self._model.rowCount()
            self._choose(self.list.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  Qt's own name, passed by keyword
        """Let Tab go down the page as it is laid out."""
        return tab_on(self, forward=next)

    def changeEvent(self, event: QEvent) -> None:
        """Go once another window is worked in."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and not self.isActiveWindow():
            self.reject()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            entry: Entry = index.data(ENTRY_ROLE)
            self.accept()
            self.chosen.emit(entry)
