"""The rows of a data table laid out: cells as lines of settings, and where a tall row is cut."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from foidesk.domain.decisions import Cell
from foidesk.letters import columns, styles
from foidesk.letters.blocks import Runs, Table, plain
from foidesk.letters.columns import Column
from foidesk.letters.itemiser import Itemiser
from foidesk.letters.styles import Look, Style
from foidesk.letters.text import linked, one_line
from foidesk.letters.typeset import Line, Setting, typeset

_HIGHEST_HEADER = 0.3 * styles.FRAME_HEIGHT


@dataclass(frozen=True, slots=True)
class CellLines:
    """What is drawn of a cell: lines in its style, `width` wide, from `x` on."""

    setting: Setting
    lines: Sequence[Line]
    style: Style
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class Row:
    """A row, or what one page holds of it; None is an empty cell. `number` is from 0; -1 is the header."""

    number: int
    cells: tuple[CellLines | None, ...]
    count: int

    def cut(self, fit: int) -> tuple["Row", "Row"]:
        """Return the row's first `fit` lines and its other lines."""
        return self._some(0, fit), self._some(fit, self.count)

    def _some(self, first: int, last: int) -> "Row":
        kept = tuple(
            replace(cell, lines=cell.lines[first:last]) if cell and cell.lines[first:last] else None
            for cell in self.cells
        )
        return replace(self, cells=kept, count=last - first)


class Plan:
    """How one table, or the columns of it that fit side by side, is laid out: row by row, as asked."""

    def __init__(self, table: Table, wanted: Sequence[Column], look: Look, itemiser: Itemiser) -> None:
        self.table, self.wanted, self.look, self._itemiser = table, wanted, look, itemiser
        self.leading = look.cell.leading
        self.above, self.below, self._side = 3.5 * look.scale, 4.0 * look.scale, columns.PADDING * look.scale
        self._places = list(self._columns())
        self.cut: list[str] = []
        self.header = self._header()

    def height(self, row: Row) -> float:
        """Return how tall a row is, in points."""
        return max(1, row.count) * self.leading + self.above + self.below

    def row(self, number: int) -> Row:
        """Return a row of the table, from 0."""
        values = self.table.rows[number]
        style = self.look.cell_head if columns.is_total(values) else self.look.cell
        texts = (_text(values, column.place) for column in self.wanted)
        return self._row(number, texts, style)

    def _header(self) -> Row:
        titles = (self._short(column, at) for at, column in enumerate(self.wanted))
        return self._row(-1, titles, self.look.cell_head)

    def _short(self, column: Column, at: int) -> str:
        """Return a title, cut where it would leave too little of a page to the rows."""
        title, style = column.title, self.look.cell_head
        setting = typeset(plain(title), style.font, Itemiser(), None)
        lines = setting.fill(self._places[at][1] * 1000 / style.size) if setting else []
        most = int(_HIGHEST_HEADER / style.leading)
        if setting is not None and len(lines) > most:
            title = f"{setting.text[: lines[most - 1][1] - 2].rstrip()}…"
        if title != one_line(self.table.columns[column.place]):
            self.cut.append(self.table.columns[column.place])
        return title

    def _row(self, number: int, texts: Iterator[str], style: Style) -> Row:
        cells = tuple(self._cell(text, style, at) for at, text in enumerate(texts))
        return Row(number, cells, max((len(cell.lines) for cell in cells if cell), default=0))

    def _cell(self, text: str, style: Style, at: int) -> CellLines | None:
        x, width, right = self._places[at]
        setting = typeset(_runs(text), style.font, self._itemiser, None) if text else None
        if setting is None:
            return None
        lines = setting.fill(width * 1000 / style.size)
        return CellLines(setting, lines, replace(style, right=True) if right else style, x, width)

    def _columns(self) -> Iterator[tuple[float, float, bool]]:
        """Yield where the text of each column begins, how wide it may be, whether it is set to the right."""
        x = 0.0
        for column, width in zip(self.wanted, columns.widths(self.wanted), strict=True):
            yield x + self._side, width - 2 * self._side, column.figures
            x += width


def _text(values: Sequence[Cell], place: int) -> str:
    return columns.shown(values[place]) if place < len(values) else ""


def _runs(text: str) -> Runs:
    return linked(text) if "@" in text or "://" in text else plain(text)
