"""Data tables of any length: built a page's worth of rows at a time, the header row on every page."""

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable
from reportlab.platypus import Table as Grid

from foidesk.domain.decisions import Cell
from foidesk.letters import columns, styles
from foidesk.letters.blocks import Table, plain
from foidesk.letters.fonts import BOLD, REGULAR, Itemiser, covered_by
from foidesk.letters.prose import Prose, prose
from foidesk.letters.table_marks import RowMarks, TableElements
from foidesk.letters.tagging_tree import Element
from foidesk.letters.text import one_line

_AT_A_TIME = 60  # rows of the least height that more than fill a page
_SHORT = 14  # rows of a table that rather stands whole on the next page
_LONGEST_TITLE = 160
_ROOMY = 0.55 * styles.PAGE_HEIGHT
_LOOK: list[tuple[Any, ...]] = [
    ("FONT", (0, 0), (-1, -1), REGULAR, styles.CELL.fontSize, styles.CELL.leading),
    ("TEXTCOLOR", (0, 0), (-1, -1), styles.INK),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
    ("LEFTPADDING", (0, 0), (-1, -1), columns.PADDING),
    ("RIGHTPADDING", (0, 0), (-1, -1), columns.PADDING),
    ("TOPPADDING", (0, 0), (-1, -1), 3.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ("BACKGROUND", (0, 0), (-1, 0), styles.TINT),
    ("LINEBELOW", (0, 0), (-1, 0), 0.9, styles.ACCENT),
    ("LINEBELOW", (0, 1), (-1, -1), 0.4, styles.LINE),
]


class Plan:
    """How one table, or the columns of it that fit side by side, is drawn."""

    def __init__(self, table: Table, wanted: Sequence[int], itemiser: Itemiser, element: Element) -> None:
        self.rows, self._wanted, self._itemiser = table.rows, wanted, itemiser
        self._elements = TableElements(table, wanted, element)
        self._titles = [one_line(table.columns[i], _LONGEST_TITLE) for i in wanted]
        cells = [columns.sample(table.rows, i) for i in wanted]
        self._figures = [columns.are_figures(column) for column in cells]
        if table.row_headers:
            self._figures[0] = False
        self._widths = columns.widths(self._titles, cells, self._figures)

    def grid(self, start: int, carried: list[Any] | None) -> Grid:
        """Return the header and the rows from `start` on, after a row `carried` over from the page before."""
        some = self.rows[start : start + _AT_A_TIME]
        body = [[self._cell(row, at) for at in range(len(self._wanted))] for row in some]
        rows = [self._header(), *([carried] if carried else []), *body]
        before = len(rows) - len(body)
        look = [
            *_LOOK,
            *self._aligned(),
            *(_total(before + i) for i, row in enumerate(some) if _is_total(row)),
        ]
        marks: Any = RowMarks(self._elements, start - bool(carried))
        return Grid(
            rows, colWidths=self._widths, repeatRows=1, splitByRow=1, splitInRow=1, style=look, renderCB=marks
        )

    def _header(self) -> list[Any]:
        kinds = [styles.CELL_HEAD_RIGHT if figure else styles.CELL_HEAD for figure in self._figures]
        return [
            list(prose(plain(title), kind, self._itemiser)) or ""
            for title, kind in zip(self._titles, kinds, strict=True)
        ]

    def _aligned(self) -> list[tuple[Any, ...]]:
        return [("ALIGN", (i, 0), (i, -1), "RIGHT") for i, figure in enumerate(self._figures) if figure]

    def _cell(self, row: tuple[Cell, ...], at: int) -> str | list[Prose]:
        """Return a cell as the string it is where that fits on one line, which is drawn four times faster."""
        place = self._wanted[at]
        text = columns.shown(row[place]) if place < len(row) else ""
        font = BOLD if _is_total(row) else REGULAR
        room = self._widths[at] - 2 * columns.PADDING
        if len(text) < 120 and covered_by(REGULAR).issuperset(text) and text.isprintable():
            line = " ".join(text.split())
            if stringWidth(line, font, styles.CELL.fontSize) <= room:
                return line
        style = styles.CELL_RIGHT if self._figures[at] else styles.CELL
        return list(prose(plain(text), style.clone(style.name, fontName=font), self._itemiser)) or ""


class LongTable(Flowable):
    """A table from row `start` on. A page builds only the rows it may hold: linear time."""

    def __init__(self, plan: Plan, start: int = 0, carried: list[Any] | None = None) -> None:
        super().__init__()
        self._plan, self._start, self._carried = plan, start, carried
        self._grid: Any = None
        self.spaceAfter = 9

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Return the size, more than there is room for where more rows follow."""
        if self._grid is None:
            self._grid = self._plan.grid(self._start, self._carried)
        width, height = self._grid.wrapOn(self.canv, availWidth, availHeight)
        more = self._start + _AT_A_TIME < len(self._plan.rows)
        return width, max(height, availHeight + 1) if more else height

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        """Return the rows that fit and the table from there on, or nothing where none fits."""
        self.wrap(availWidth, availHeight)
        if self._start == 0 and len(self._plan.rows) <= _SHORT and availHeight < _ROOMY:
            return []
        self._grid.splitInRow = int(
            availHeight > _ROOMY
        )  # a row is only broken where the next page is no help
        pieces: list[Any] = self._grid.splitOn(self.canv, availWidth, availHeight)
        if len(pieces) < 2:
            return []
        return [pieces[0], self._rest(*pieces)]

    def _rest(self, first: Any, rest: Any) -> "LongTable":
        built, drawn, left = (len(grid._cellvalues) - 1 for grid in (self._grid, first, rest))
        following = self._start + drawn - bool(self._carried)
        row_was_broken = drawn + left > built
        return LongTable(self._plan, following, rest._cellvalues[1] if row_was_broken else None)

    def draw(self) -> None:
        """Draw the rows that fit."""
        self._grid.drawOn(self.canv, 0, 0)


def grids(
    table: Table, itemiser: Itemiser, document: Element
) -> Iterator[tuple[tuple[int, ...], Element, LongTable]]:
    """Yield the pieces of a table side by side: its columns, counted from 0, its caption and itself."""
    for wanted in columns.blocks_of(len(table.columns)):
        element = document.add("Table")
        caption = element.add("Caption")
        yield wanted, caption, LongTable(Plan(table, wanted, itemiser, element))


def cut_titles(table: Table) -> list[str]:
    """Return the column titles too long to be drawn whole."""
    return [title for title in table.columns if len(one_line(title)) > _LONGEST_TITLE]


def _is_total(row: tuple[Cell, ...]) -> bool:
    return bool(row) and str(row[0]).strip().casefold().startswith(("total", "grand total"))


def _total(row: int) -> tuple[Any, ...]:
    return ("FONTNAME", (0, row), (-1, row), BOLD)
