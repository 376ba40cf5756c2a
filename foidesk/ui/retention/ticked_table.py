"""A plain table whose rows can be ticked, by a click on the box or with Space."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QWidget

from foidesk.ui.calendar.plain_table import Index, PlainModel, PlainTable

Row = TypeVar("Row")
BOX = 18


class TickedModel(PlainModel[Row]):
    """Rows with a box in the first column; those that `why_not` says something of cannot be ticked."""

    ticked = Signal()

    def __init__(
        self,
        columns: Sequence[tuple[str, Callable[[Row], str]]],
        parent: QWidget,
        why_not: Callable[[Row], str] = lambda _row: "",
    ) -> None:
        super().__init__(columns, parent)
        self._why_not = why_not
        self._ticks: set[int] = set()
        self._has_boxes = False
        self._no_box = QPixmap(BOX, BOX)  # keeps the words under one another
        self._no_box.fill(Qt.GlobalColor.transparent)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, none of them ticked."""
        self._ticks.clear()
        self._has_boxes = any(not self._why_not(row) for row in rows)
        super().show_rows(rows)
        self.ticked.emit()

    def row(self, at: int) -> Row | None:
        """Return a row; None where there is none."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def chosen(self) -> list[Row]:
        """Return the ticked rows, from the top."""
        return [self._rows[at] for at in sorted(self._ticks)]

    def tick(self, at: int) -> None:
        """Tick a row, or take its tick away."""
        if 0 <= at < len(self._rows) and not self._why_not(self._rows[at]):
            self._ticks ^= {at}
            self.dataChanged.emit(self.index(at, 0), self.index(at, 0))
            self.ticked.emit()

    def tick_all(self) -> None:
        """Tick every row that can be; where all are, none."""
        free = {at for at, row in enumerate(self._rows) if not self._why_not(row)}
        self._ticks = set() if self._ticks == free else free
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))
        self.ticked.emit()

    # What Qt asks

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell, and in the first column whether its row is ticked."""
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid() and index.column() == 0:
            if self._why_not(self._rows[index.row()]):
                return None
            return Qt.CheckState.Checked if index.row() in self._ticks else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DecorationRole and index.isValid() and index.column() == 0:
            return self._no_box if self._has_boxes and self._why_not(self._rows[index.row()]) else None
        return super().data(index, role)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let the boxes be ticked of the rows that may be."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row = self.row(index.row())
        may = row is not None and not self._why_not(row)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if may and index.column() == 0 else flags

    def setData(self, index: Index, _value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a click on a box."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick(index.row())
        return True


class TickedTable(PlainTable):
    """Space ticks the row the cursor is in; Ctrl+A ticks all."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick by keyboard, whichever column the cursor is in."""
        model = self.model()
        if not isinstance(model, TickedModel):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            model.tick(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            model.tick_all()
        else:
            super().keyPressEvent(event)
