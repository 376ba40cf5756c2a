"""A data table as Qt's editable model: the first row holds the column names."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from foidesk.domain.decisions import Cell, DataTable
from foidesk.intake.table_cells import cell_of
from foidesk.ui.tongue import translate

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
TOP = QModelIndex()


class TableModel(QAbstractTableModel):
    """Rows of cells, all equally long and at least one by one. A cell nobody edits keeps its type."""

    edited = Signal()

    def __init__(self, table: DataTable) -> None:
        super().__init__()
        self._rows: list[list[Cell]] = [list(table.columns), *(list(row) for row in table.rows)]
        self._grow(1, 1)

    def columns(self) -> tuple[str, ...]:
        """Return the column names."""
        return tuple(_shown(cell) for cell in self._rows[0])

    def rows(self) -> tuple[tuple[Cell, ...], ...]:
        """Return the rows below the names."""
        return tuple(tuple(row) for row in self._rows[1:])

    # What an officer does

    def paste(self, at: Index, pasted: Sequence[Sequence[Cell]]) -> None:
        """Write pasted cells from `at` on; the table grows where they need room."""
        top, left = max(at.row(), 0), max(at.column(), 0)
        self.beginResetModel()
        self._grow(top + len(pasted), left + len(pasted[0]))
        for down, row in enumerate(pasted):
            for across, cell in enumerate(row):
                self._rows[top + down][left + across] = cell_of(cell)
        self.endResetModel()
        self.edited.emit()

    def add_row(self) -> None:
        """Add an empty row at the end."""
        self.beginInsertRows(TOP, len(self._rows), len(self._rows))
        self._rows.append([None] * len(self._rows[0]))
        self.endInsertRows()
        self.edited.emit()

    def add_column(self) -> None:
        """Add an empty column at the right."""
        at = len(self._rows[0])
        self.beginInsertColumns(TOP, at, at)
        for row in self._rows:
            row.append(None)
        self.endInsertColumns()
        self.edited.emit()

    def drop_row(self, at: int) -> None:
        """Take out a row; the row of names stays."""
        if 0 < at < len(self._rows):
            self.beginRemoveRows(TOP, at, at)
            del self._rows[at]
            self.endRemoveRows()
            self.edited.emit()

    def drop_column(self, at: int) -> None:
        """Take out a column; the last one stays."""
        if 0 <= at < len(self._rows[0]) > 1:
            self.beginRemoveColumns(TOP, at, at)
            for row in self._rows:
                del row[at]
            self.endRemoveColumns()
            self.edited.emit()

    def _grow(self, height: int, width: int) -> None:
        wide = max(width, *(len(row) for row in self._rows))
        for row in self._rows:
            row.extend([None] * (wide - len(row)))
        self._rows.extend([None] * wide for _ in range(height - len(self._rows)))

    # What Qt asks

    def rowCount(self, parent: Index = TOP) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = TOP) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._rows[0])

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Return what Qt asks of a cell."""
        cell = self._rows[index.row()][index.column()]
        if role in {Role.DisplayRole, Role.EditRole}:
            return _shown(cell)
        if role == Role.AccessibleTextRole:
            return _shown(cell) or "blank"
        if role == Role.FontRole and index.row() == 0:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Take what was typed into a cell."""
        if role != Role.EditRole or str(value) == _shown(self._rows[index.row()][index.column()]):
            return False
        self._rows[index.row()][index.column()] = cell_of(str(value))
        self.dataChanged.emit(index, index)
        self.edited.emit()
        return True

    def headerData(self, section: int, across: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Return the name of a row."""
        if role != Role.DisplayRole or across is Qt.Orientation.Horizontal:
            return None
        return translate("Decisions", "Names") if section == 0 else str(section)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be chosen and edited."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable


def _shown(cell: Cell) -> str:
    return "" if cell is None else str(cell)
