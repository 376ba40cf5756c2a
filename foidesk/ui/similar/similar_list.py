"""The list of past requests like this one: two lines each, Enter or a click opens, Space ticks."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from foidesk.casework.find_similar import Similar
from foidesk.ui.similar.similar_words import answer_of, likeness_words, spoken, title_of
from foidesk.ui.tongue import translate

FOUND = Qt.ItemDataRole.UserRole
Role = Qt.ItemDataRole
NO_BOX = 18
AT_ONCE = 5
"""Rows in sight without scrolling: as many as are looked for, as the list stands in what scrolls itself."""


class SimilarList(QListWidget):
    """Shows what was found and says which is to be opened, and which ones are ticked."""

    open_requested = Signal(int)
    ticked = Signal(str, bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "similar")
        self.setAccessibleName(translate("Similar", "Similar past requests"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.viewport().installEventFilter(self)
        self.itemClicked.connect(self._open_clicked)
        self.itemChanged.connect(self._tell)
        self._pressed_box = False

    def show_found(self, found: tuple[Similar, ...], chosen: Collection[str]) -> None:
        """Show these, the likest first; `chosen` are the references that are ticked already."""
        at = self.current_reference()
        blocked = self.blockSignals(True)
        self.clear()
        boxed = any(one.case.answered_on is not None for one in found)
        for one in found:
            self.addItem(_item(one, ticked=one.case.reference in chosen, boxed=boxed))
        row = next((row for row, one in enumerate(found) if one.case.reference == at), 0)
        self.setCurrentRow(row if found else -1)
        self.blockSignals(blocked)
        self.updateGeometry()

    def current_reference(self) -> str:
        """Return the reference of the row the cursor is on."""
        one = self.currentIndex().data(FOUND)
        return one.case.reference if isinstance(one, Similar) else ""

    def sizeHint(self) -> QSize:
        """Room for the first rows, and for no more than there are."""
        rows = min(self.count(), AT_ONCE)
        tall = sum(self.sizeHintForRow(row) for row in range(rows)) + 2 * self.frameWidth()
        return QSize(super().sizeHint().width(), tall)

    def minimumSizeHint(self) -> QSize:
        """Never less than that."""
        return QSize(120, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row and goes no further: on the form around the list it would log the request."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentItem())
            event.accept()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note whether a click changed a tick: then it opens nothing."""
        if event.type() is QEvent.Type.MouseButtonPress:
            self._pressed_box = False
        return super().eventFilter(watched, event)

    def _tell(self, item: QListWidgetItem) -> None:
        self._pressed_box = True
        one = item.data(FOUND)
        self.ticked.emit(one.case.reference, item.checkState() is Qt.CheckState.Checked)

    def _open_clicked(self, item: QListWidgetItem) -> None:
        if not self._pressed_box:
            self._open(item)

    def _open(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.open_requested.emit(item.data(FOUND).case.id)


def _item(one: Similar, *, ticked: bool, boxed: bool) -> QListWidgetItem:
    """Return a row; where others are `boxed` and this one is not, it leaves room for a box."""
    item = QListWidgetItem(f"{title_of(one)}\n{likeness_words(one.score)} · {answer_of(one)}")
    item.setData(FOUND, one)
    item.setData(Role.AccessibleTextRole, spoken(one))
    item.setToolTip(f"{title_of(one)}\n{answer_of(one)}")
    if one.case.answered_on is not None:
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    else:
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        item.setData(Role.DecorationRole, _no_box() if boxed else None)
    return item


def _no_box() -> QPixmap:
    """Return room where others have a box, so that all rows begin at one line."""
    room = QPixmap(NO_BOX, NO_BOX)
    room.fill(Qt.GlobalColor.transparent)
    return room
