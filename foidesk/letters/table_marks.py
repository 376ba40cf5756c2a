"""The rows and cells of a data table as elements: made once each, as they are drawn."""

from collections.abc import Sequence

from foidesk.letters.blocks import Table
from foidesk.letters.columns import shown
from foidesk.letters.tagging_tree import Element
from foidesk.letters.text import one_line

_COLUMN, _ROW = "<</O/Table/Scope/Column>>", "<</O/Table/Scope/Row>>"


class TableElements:
    """The elements of one table, of which some columns are shown."""

    def __init__(self, table: Table, wanted: Sequence[int], element: Element) -> None:
        self._table, self._wanted = table, wanted
        # A THead may only stand over a TBody (ISO 32000-1, table 337).
        self._head = element.add("THead") if table.rows else element
        self.body = element.add("TBody") if table.rows else element
        self._row, self._cells = -1, [Element("TD", None)]

    def header(self) -> list[Element]:
        """Return the cells of the header row: asked once, as it is a repetition afterwards."""
        row = self._head.add("TR")
        return [
            row.add("TH", attributes=_COLUMN) if one_line(self._table.columns[i]) else row.add("TD")
            for i in self._wanted
        ]

    def cells(self, number: int) -> list[Element]:
        """Return the cells of a row, counted from 0: the same again where a row goes on on the next page."""
        if number != self._row:
            row, self._row = self.body.add("TR"), number
            self._cells = [self._cell(row, i) for i in self._wanted]
        return self._cells

    def _cell(self, row: Element, column: int) -> Element:
        values = self._table.rows[self._row]
        text = shown(values[column]) if column < len(values) else ""
        if self._table.row_headers and column == 0 and one_line(text):
            return row.add("TH", attributes=_ROW)
        return row.add("TD")
