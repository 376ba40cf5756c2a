"""The list of a request's parts, and the buttons that add, move and remove them."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from foidesk.ui.decision.fields import UNBOUNDED
from foidesk.ui.decision.flow import Flow
from foidesk.ui.decision.part_row import ONE_LINE, PART, SLIM, TALL, PartRow, PartRowPainter
from foidesk.ui.plain import push
from foidesk.ui.signs import SignButton
from foidesk.ui.theme import Theme
from foidesk.ui.tongue import translate

GAP = 8


class _Rows(QListWidget):
    """The list itself, as tall as it is told."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what is shown to the new size."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class PartList(QFrame):
    """Shows rows, says which one was chosen and what is wanted of it."""

    chosen = Signal(int)
    add_requested = Signal()
    residual_requested = Signal()
    move_requested = Signal(int)
    removal_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("parts_panel")
        self.setProperty("role", "panel")
        self._changes = self._has_room = True
        self._flat = False
        self._list = _Rows()
        self._list.setObjectName("parts")
        self._list.setAccessibleName(translate("Decisions", "Parts of the request"))
        self._list.setItemDelegate(PartRowPainter(theme, self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setUniformItemSizes(True)
        self._list.setMinimumHeight(SLIM)
        self._list.currentRowChanged.connect(self._tell)
        self.setFocusProxy(self._list)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP)
        rows.addWidget(self._list, 1)
        self._foot = self._actions()
        rows.addWidget(self._foot)

    def show_rows(self, rows: Sequence[PartRow], current: int) -> None:
        """Show these rows with one of them chosen; says nothing of a choice."""
        blocked = self._list.blockSignals(True)
        self._list.clear()
        for row in rows:
            self._list.addItem(_item(row))
        self._list.setCurrentRow(current)
        self._list.blockSignals(blocked)
        self._enable()
        self.lie_flat(self._flat)

    def change_row(self, at: int, row: PartRow) -> None:
        """Show one row as it now is."""
        item = self._list.item(at)
        if item.data(PART) != row:
            _fill(item, row)

    def allow(self, *, changes: bool, residual: bool) -> None:
        """Let parts be added, moved and removed; a residual one only while there is none."""
        self._changes, self._has_room = changes, residual
        self._enable()

    def wanted_height(self) -> int:
        """Return the height at which no row has to be scrolled to."""
        rows = self._list.count() * (SLIM if self.width() >= ONE_LINE else TALL) + 2
        return rows + GAP + self._foot.heightForWidth(self.width()) + 2 * self.frameWidth()

    def lie_flat(self, flat: bool) -> None:
        """Be a short list above the editor, or a column beside it."""
        self._flat = flat
        shown = min(max(self._list.count(), 1), 4)
        self._list.setMaximumHeight(
            shown * (SLIM if self.width() >= ONE_LINE else TALL) + 2 if flat else UNBOUNDED
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as tall as rows of this width need."""
        super().resizeEvent(event)
        self.lie_flat(self._flat)

    def _actions(self) -> QWidget:
        holder = QWidget()
        flow = Flow(holder)
        self._add = push(translate("Decisions", "&Add part"), "part_add", "quiet")
        self._residual = push(
            translate("Decisions", "Add &other information"),
            "part_residual",
            "quiet",
            translate("Decisions", "Add a part for any other information"),
        )
        self._up = SignButton("arrow-up", translate("Decisions", "Move this part up"), "part_up")
        self._down = SignButton("arrow-down", translate("Decisions", "Move this part down"), "part_down")
        self._gone = SignButton("trash-2", translate("Decisions", "Remove this part"), "part_remove")
        self._add.clicked.connect(self.add_requested)
        self._residual.clicked.connect(self.residual_requested)
        self._up.clicked.connect(lambda: self.move_requested.emit(-1))
        self._down.clicked.connect(lambda: self.move_requested.emit(1))
        self._gone.clicked.connect(self.removal_requested)
        for one in (self._add, self._residual, self._up, self._down, self._gone):
            flow.addWidget(one)
        return holder

    def _tell(self, row: int) -> None:
        self._enable()
        if row >= 0:
            self.chosen.emit(row)

    def _enable(self) -> None:
        row, last = self._list.currentRow(), self._list.count() - 1
        self._add.setEnabled(self._changes)
        self._residual.setEnabled(self._changes and self._has_room)
        self._up.setEnabled(self._changes and row > 0)
        self._down.setEnabled(self._changes and 0 <= row < last)
        self._gone.setEnabled(self._changes and last > 0)


def _item(row: PartRow) -> QListWidgetItem:
    item = QListWidgetItem()
    _fill(item, row)
    return item


def _fill(item: QListWidgetItem, row: PartRow) -> None:
    item.setData(PART, row)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, row.spoken())
    item.setToolTip(row.hint())
    item.setSizeHint(QSize())
