"""A read-only table of words over any sequence of rows; rows are asked for only as they are shown."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from foidesk.ui.tongue import translate

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()
ROW_HEIGHT = 36
LEAST_WIDTH = 84
"""Pixels a long column keeps in a narrow window; where even that is too much, it scrolls sideways."""
FIRST_KEEPS = 220
NARROWEST = 48
WORTH_CUTTING = 48
"""Pixels below which the room a few long words take is not worth cutting them short."""
ROWS_MEASURED = 40
"""How many rows are asked how wide a column should be."""


class PlainModel(QAbstractTableModel, Generic[Row]):
    """Shows `rows` by columns: a heading and the function that says a row's words under it."""

    def __init__(self, columns: Sequence[tuple[str, Callable[[Row], str]]], parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows in place of those before."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    # What Qt asks

    def rowCount(self, parent: Index = TOP) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = TOP) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell; the whole of them as its tooltip too, for a narrow column."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) and index.isValid():
            return self._columns[index.column()][1](self._rows[index.row()])
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's heading."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return translate("Columns", self._columns[section][0])
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


MOST_AIR = 1.3
"""How many times its width a column takes where there is room: dates need no more, names may."""


def shared(widths: Sequence[int], room: int, least: int, usual: Sequence[int] = ()) -> list[int]:
    """Return how wide the columns, two or more, are in so much room: always the widest gives way.

    What only a few rows ask for goes first, down to the `usual` widths; what a first column of an ordinary
    width needs, by which a row is known, goes last; none of the others is less wide than `least` for that.
    """
    roomy = min(max(room / sum(widths), 1.0), MOST_AIR)
    shares, over = [int(width * roomy) for width in widths], sum(widths) - room
    kept = [min(widths[0], FIRST_KEEPS)] + [least] * (len(shares) - 1)
    for floors in (tuple(map(max, usual or widths, kept)), kept, [least, *widths[1:]]):
        spare = {one: share - floor for one, (share, floor) in enumerate(zip(shares, floors, strict=True))}
        while over > 0 and spare and spare[most := max(spare, key=spare.__getitem__)] > 0:
            spare[most] -= 1
            shares[most] -= 1
            over -= 1
    return shares


class PlainTable(QTableView):
    """A table one row of which is chosen at a time; the column named takes what room is left.

    The columns have the widths given until there are rows, and then what is written in them asks for.
    """

    def __init__(self, name: str, title: str, widths: Sequence[int], stretched: int) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "plain")
        self.setAccessibleName(title)
        self._widths, self._stretched = tuple(widths), stretched
        self._usual: tuple[int, ...] = ()
        self._given: dict[int, int] = {}
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)

    def feed(self, model: QAbstractTableModel) -> None:
        """Show a model, and give its columns their widths."""
        self.setModel(model)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(NARROWEST)
        header.setSectionResizeMode(self._stretched, QHeaderView.ResizeMode.Stretch)
        self._given.clear()
        self._give_way(sum(self._widths))
        model.modelReset.connect(self._measure)

    def _measure(self) -> None:
        """Ask the rows how wide the columns should be; what a column once had room for it keeps."""
        model, header = self.model(), self.horizontalHeader()
        rows = range(min(model.rowCount(), ROWS_MEASURED))
        if not rows:
            return
        widths, usual = [], []
        for column in range(model.columnCount()):
            hints = sorted(self.sizeHintForIndex(model.index(row, column)).width() for row in rows)
            head = header.sectionSizeHint(column)
            widths.append(max(head, hints[-1], self._widths[column] if self._usual else 0))
            most = max(head, hints[len(rows) * 4 // 5])
            usual.append(most if widths[-1] - most > WORTH_CUTTING else widths[-1])
        self._widths, self._usual = tuple(widths), tuple(usual)
        self._give_way(self.viewport().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the columns give way before the table has to be scrolled sideways."""
        super().resizeEvent(event)
        self._give_way(event.size().width())

    def _give_way(self, room: int) -> None:
        """Share the room out; a column whose width the officer has chosen keeps it."""
        header = self.horizontalHeader()
        shares = shared(self._widths, room, LEAST_WIDTH, self._usual)
        for column, width in enumerate(shares[: header.count()]):
            now = header.sectionSize(column)
            if column != self._stretched and now == self._given.get(column, now):
                header.resizeSection(column, width)
                self._given[column] = header.sectionSize(column)
