"""The grid a data table is edited in: as tall as its rows, with the spreadsheet's own keys."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from foidesk.domain.problems import Problem
from foidesk.ui.decision.clipboard import copied_rows
from foidesk.ui.decision.table_model import TableModel
from foidesk.ui.tongue import translate

ROW = 32
MOST_ROWS = 12
"""Rows shown before the grid itself scrolls."""


class TableGrid(QTableView):
    """Ctrl+V pastes cells from a spreadsheet, Ctrl+C copies them, Delete empties them."""

    trouble = Signal(object)

    def __init__(self, model: TableModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setObjectName(name)
        self.setProperty("role", "grid")
        self.setAccessibleName(
            translate("Decisions", "Cells of the table; the first row holds the column names")
        )
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setDefaultSectionSize(120)
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)  # Tab leaves the grid; the arrows move in it
        for shaped in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            shaped.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that mean something here; the rest is Qt's."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self._may_edit():
            for index in self.selectedIndexes():
                self._model.setData(index, "")
        else:
            super().keyPressEvent(event)

    def paste(self) -> None:
        """Write the clipboard's cells from the current cell on."""
        if not self._may_edit():
            return
        at = self.currentIndex()
        try:
            cells = copied_rows()
        except Problem as problem:
            self.trouble.emit(problem)
            return
        self._model.paste(at, cells)
        self.setCurrentIndex(self._model.index(max(at.row(), 0), max(at.column(), 0)))

    def _may_edit(self) -> bool:
        return self.editTriggers() != QAbstractItemView.EditTrigger.NoEditTriggers

    def _copy(self) -> None:
        chosen = self.selectedIndexes()
        if not chosen:
            return
        rows = range(min(one.row() for one in chosen), max(one.row() for one in chosen) + 1)
        columns = range(min(one.column() for one in chosen), max(one.column() for one in chosen) + 1)
        cells = ([str(self._model.data(self._model.index(r, c))) for c in columns] for r in rows)
        QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in cells))

    def sizeHint(self) -> QSize:
        """Return the room it would like."""
        return QSize(320, self.height())

    def _fit(self) -> None:
        rows = min(self._model.rowCount(), MOST_ROWS)
        self.setFixedHeight(rows * ROW + self.horizontalScrollBar().sizeHint().height() + 4)
