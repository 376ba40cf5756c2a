"""The table of the register: 44-pixel rows, hairlines, one selection, columns that give way in order."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from foidesk.ui.register.register_model import Column, RegisterModel
from foidesk.ui.register.row_delegate import ROW_HEIGHT, RowDelegate
from foidesk.ui.theme import Theme

WIDTHS = {Column.REFERENCE: 164, Column.STAGE: 146, Column.DEADLINE: 172}
LEAST_REQUEST = 190
"""Below this other columns give way, so that the subject can still be read: the stage, then the reference."""


class RegisterTable(QTableView):
    """Shows a RegisterModel. Enter, or a double click, opens the case."""

    opened = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hovered_row = -1
        self.setObjectName("register")
        self.setAccessibleName("Register of requests")
        self.setItemDelegate(RowDelegate(theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.doubleClicked.connect(self._open)

    def size_columns(self) -> None:
        """Give the columns their first widths; called once the model is set."""
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(90)
        header.setSectionResizeMode(Column.REQUEST, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)

    def selectAll(self) -> None:
        """Do nothing: one case is looked at a time, and Qt would ask every row of a long register."""

    def chosen_row(self) -> int | None:
        """Return the row that is selected."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else None

    def choose_row(self, row: int) -> None:
        """Select a row and bring it into sight."""
        self.selectRow(row)
        self.scrollTo(self.model().index(row, Column.REFERENCE))

    def show_chosen(self) -> None:
        """Bring the selected row into sight, or the first where none is selected."""
        self.scrollTo(self.model().index(self.chosen_row() or 0, Column.DEADLINE))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit()

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()

    # What Qt tells

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let columns give way where the subject would be squeezed."""
        super().resizeEvent(event)
        model = self.model()
        if isinstance(model, RegisterModel):
            # Not asked of the viewport: its first mention makes PySide look through all widget classes.
            room = event.size().width() - self._width(Column.DEADLINE) - LEAST_REQUEST
            model.is_compact = room < self._width(Column.REFERENCE)
            self.setColumnHidden(Column.REFERENCE, model.is_compact)
            left = room if model.is_compact else room - self._width(Column.REFERENCE)
            self.setColumnHidden(Column.STAGE, left < self._width(Column.STAGE))

    def _width(self, column: Column) -> int:
        return self.columnWidth(column) or WIDTHS[column]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the case on Enter; Home and End go to the first and last case, not along the row."""
        last = self.model().rowCount() - 1
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen_row() is not None:
            self.opened.emit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and last >= 0:
            self.choose_row(0 if event.key() == Qt.Key.Key_Home else last)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the whole row under the mouse."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the mouse."""
        super().leaveEvent(event)
        self._hover(-1)
