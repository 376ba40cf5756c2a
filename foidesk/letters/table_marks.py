"""The rows and cells of a data table as elements: made once each, as they are drawn."""

from collections.abc import Sequence
from typing import Any

from foidesk.letters.blocks import Table
from foidesk.letters.columns import shown
from foidesk.letters.tagging_tree import Element

_COLUMN, _ROW = "<</O/Table/Scope/Column>>", "<</O/Table/Scope/Row>>"


class TableElements:
    """The elements of one table, of which some columns are shown."""

    def __init__(self, table: Table, wanted: Sequence[int], element: Element) -> None:
        self._table, self._wanted = table, wanted
        # A THead may only stand over a TBody (ISO 32000-1, table 337).
        self._head = element.add("THead") if table.rows else element
        self._body = element.add("TBody") if table.rows else element
        self._header_is_drawn = False
        self._row, self._cells = -1, [Element("TD", None)]

    def header(self) -> list[Element] | None:
        """Return the cells of the header row, None where it is a repetition."""
        if self._header_is_drawn:
            return None
        self._header_is_drawn = True
        row = self._head.add("TR")
        return [
            row.add("TH", attributes=_COLUMN) if self._table.columns[i].strip() else row.add("TD")
            for i in self._wanted
        ]

    def cells(self, number: int) -> list[Element]:
        """Return the cells of a row, counted from 0: the same again where a row goes on on the next page."""
        if number != self._row:
            row, self._row = self._body.add("TR"), number
            self._cells = [self._cell(row, i) for i in self._wanted]
        return self._cells

    def _cell(self, row: Element, column: int) -> Element:
        values = self._table.rows[self._row]
        text = shown(values[column]) if column < len(values) else ""
        if self._table.row_headers and column == 0 and text.strip():
            return row.add("TH", attributes=_ROW)
        return row.add("TD")


class RowMarks:
    """Told by ReportLab which cell it draws (`renderCB`). `first`: the row below the header, from 0."""

    def __init__(self, elements: TableElements, first: int) -> None:
        self._elements, self._first = elements, first
        self._cells: list[Element] | None = None

    def __call__(self, grid: Any, what: str, *place: Any) -> None:
        """Set the element that is drawn now."""
        match what:
            case "startRow":
                row = place[0]
                self._cells = self._elements.cells(self._first + row - 1) if row else self._elements.header()
                grid.canv.repeat(None if self._cells else "")
            case "startCell":
                grid.canv.element = self._cells[place[1]] if self._cells else None
            case "endCell":
                grid.canv.element = None
            case "endRow":
                grid.canv.repeat(None)
