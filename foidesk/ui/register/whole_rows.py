"""A table of rows of one height that shows the chosen one whole, and begins on a whole one."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from foidesk.ui.register.ringed_table import RingedTable

Index = QModelIndex | QPersistentModelIndex
ScrollHint = QAbstractItemView.ScrollHint


def whole_rows(row: int, place: int, height: int, room: int) -> int:
    """Return how far down to scroll, in pixels, to see a row whole and have the list begin on a whole one.

    `place` is where the list is scrolled to now, `height` a row's, `room` the list's.
    """
    top = row * height
    if top <= place:
        return top
    least = max(top + height - room, place)
    return min(-(-least // height) * height, top)


class WholeRows(RingedTable):
    """Scrolls to a row by whole rows; the wheel is as smooth as ever."""

    def set_height(self, height: int) -> None:
        """Give every row this height, the same one staying at the top."""
        before, bar = self.verticalHeader().defaultSectionSize(), self.verticalScrollBar()
        if height != before:
            top = bar.value() // before
            self.verticalHeader().setDefaultSectionSize(height)
            self.updateGeometries()
            bar.setValue(top * height)

    def chosen_row(self) -> int | None:
        """Return the row that is selected."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else None

    def scrollTo(self, index: Index, hint: ScrollHint = ScrollHint.EnsureVisible) -> None:
        """Bring a row into sight whole, the list beginning on a whole row."""
        if index.isValid() and hint is ScrollHint.EnsureVisible:
            self.executeDelayedItemsLayout()  # or the bar would end where the list before did
            bar = self.verticalScrollBar()
            height, room = self.verticalHeader().defaultSectionSize(), self.viewport().height()
            bar.setValue(whole_rows(index.row(), bar.value(), height, room))
        else:
            super().scrollTo(index, hint)

    def updateGeometries(self) -> None:
        """Let the end of a long list be reached with a whole row at its top."""
        super().updateGeometries()
        bar, height = self.verticalScrollBar(), self.verticalHeader().defaultSectionSize()
        bar.setMaximum(-(-bar.maximum() // height) * height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen row whole where the table has shrunk past it."""
        super().resizeEvent(event)
        before = event.oldSize().height()
        row = self.chosen_row() if event.size().height() < before else None
        if row is not None and 0 <= self.rowViewportPosition(row) < before:
            self.scrollTo(self.model().index(row, 0))
