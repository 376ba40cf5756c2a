"""Small pieces of the decision editor: drop-downs that may be empty, fields as wide as the page."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from foidesk.ui.fields import Field

UNBOUNDED = 16_777_215
"""Qt's own word for no maximum width."""


def field(label: str, control: QWidget, name: str, hint: str = "") -> Field:
    """Return a labelled field as wide as the page lets it be."""
    made = Field(label, control, name, hint)
    made.setMaximumWidth(UNBOUNDED)
    return made


def stack(owner: QWidget, spacing: int, *widgets: QWidget) -> QVBoxLayout:
    """Lay the widgets one under another in `owner`, without edges."""
    rows = QVBoxLayout(owner)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(spacing)
    for widget in widgets:
        rows.addWidget(widget)
    return rows


class Choice(QComboBox):
    """A drop-down of values in words, or of none. The wheel scrolls the page, never the value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setMaxVisibleItems(16)

    def offer(self, empty: str, *groups: Iterable[tuple[object, str]]) -> None:
        """Offer `empty` for no value, then each group below a line; says nothing of a change."""
        blocked = self.blockSignals(True)
        self.clear()
        self.addItem(empty, None)
        for group in groups:
            entries = list(group)
            if entries:
                self.insertSeparator(self.count())
            for value, label in entries:
                self.addItem(label, value)
        self.blockSignals(blocked)

    def put(self, value: object) -> None:
        """Choose `value` without saying it changed; a value not on offer shows as none."""
        blocked = self.blockSignals(True)
        places = range(self.count())
        at = 0 if value is None else next((at for at in places if self.itemData(at) == value), 0)
        self.setCurrentIndex(at)
        self.blockSignals(blocked)

    def value(self) -> object:
        """Return what is chosen, or None."""
        return self.currentData()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll past."""
        event.ignore()


def make_read_only(owner: QWidget, *, locked: bool) -> None:
    """Let everything in `owner` be read and copied, and nothing be changed; or let it be changed again."""
    for line in owner.findChildren(QLineEdit):
        line.setReadOnly(locked)
    for text in owner.findChildren(QPlainTextEdit):
        text.setReadOnly(locked)
    for choice in owner.findChildren(QComboBox):
        choice.setEnabled(not locked)
        choice.setProperty("locked", locked)
        choice.style().unpolish(choice)
        choice.style().polish(choice)
    for press in owner.findChildren(QAbstractButton):
        press.setEnabled(not locked or press.property("role") == "link")  # a link only shows more to read
    triggers = QAbstractItemView.EditTrigger
    for grid in owner.findChildren(QTableView):
        grid.setEditTriggers(triggers.NoEditTriggers if locked else triggers.AllEditTriggers)
