"""What a page holds of a data table: the caption where it goes on, header, rows, tint and hairlines."""

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable

from foidesk.letters import styles
from foidesk.letters.prose import Prose
from foidesk.letters.table_marks import TableElements
from foidesk.letters.table_rows import CellLines, Plan, Row
from foidesk.letters.tagging_text import TaggedText
from foidesk.letters.tagging_tree import Element


def height_of(text: Prose) -> float:
    """Return how tall a text is with the room above and below it, across the page."""
    return text.getSpaceBefore() + text.wrap(styles.WIDTH, styles.PAGE_HEIGHT)[1] + text.getSpaceAfter()


class Rows(Flowable):
    """The rows of a table one page holds. `first`: the header is read here, and nowhere else."""

    def __init__(
        self, plan: Plan, elements: TableElements, caption: Prose | None, rows: Sequence[Row], *, first: bool
    ) -> None:
        super().__init__()
        self._plan, self._elements, self._caption = plan, elements, caption
        self._rows, self._first = rows, first

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Return the size."""
        self._gap = 0.0
        if self._caption is not None:
            self._gap = height_of(self._caption)
        rows = (self._plan.header, *self._rows)
        self.width, self.height = availWidth, self._gap + sum(map(self._plan.height, rows))
        return self.width, self.height

    def draw(self) -> None:
        """Draw the caption where it goes on, the tint and the rules, and the rows."""
        self.wrap(styles.WIDTH, styles.PAGE_HEIGHT)
        canvas: Any = self.canv
        if self._caption is not None:
            canvas.repeat("")
            self._caption.drawOn(canvas, 0, self.height - self._caption.height)
            canvas.repeat(None)
        top = self.height - self._gap
        self._rules(canvas, top)
        self._header(canvas, top)
        self._body(canvas, top - self._plan.height(self._plan.header))

    def _rules(self, canvas: Any, top: float) -> None:
        y = top - self._plan.height(self._plan.header)
        canvas.setFillColor(styles.TINT)
        canvas.rect(0, y, styles.WIDTH, top - y, stroke=0, fill=1)
        canvas.setStrokeColor(styles.ACCENT)
        canvas.setLineWidth(0.9)
        canvas.line(0, y, styles.WIDTH, y)
        below = []
        for row in self._rows:
            y -= self._plan.height(row)
            below.append((0, y, styles.WIDTH, y))
        if below:
            canvas.setStrokeColor(styles.LINE)
            canvas.setLineWidth(0.4)
            canvas.lines(below)

    def _header(self, canvas: Any, top: float) -> None:
        """Draw the titles, each at the foot of its cell."""
        row = self._plan.header
        if not self._first:
            canvas.repeat("")
        elements = self._elements.header() if self._first else [None] * len(row.cells)
        text = canvas.begin_text(elements[0])
        for cell, element in zip(row.cells, elements, strict=True):
            if cell is not None:
                lower = (row.count - len(cell.lines)) * self._plan.leading
                self._cell(text, cell, element, top - lower)
        canvas.put(text)
        if not self._first:
            canvas.repeat(None)

    def _body(self, canvas: Any, top: float) -> None:
        if not self._rows:
            return
        text = canvas.begin_text(self._elements.body)
        for row in self._rows:
            elements = self._elements.cells(row.number)
            for cell, element in zip(row.cells, elements, strict=True):
                if cell is not None:
                    self._cell(text, cell, element, top)
            top -= self._plan.height(row)
        canvas.put(text)

    def _cell(self, text: TaggedText, cell: CellLines, element: Element | None, top: float) -> None:
        y = top - self._plan.above - self._plan.look.cell.size
        text.enter(element)
        text.lines(cell.setting, cell.lines, cell.x, y, cell.width, cell.style)
