"""Data tables of any length: laid out as a page asks for rows, parted at its end, kept with their notes."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reportlab.platypus import Flowable

from foidesk.letters import styles
from foidesk.letters.blocks import Furniture, Table, plain
from foidesk.letters.columns import Column, columns_of, side_by_side
from foidesk.letters.itemiser import Itemiser
from foidesk.letters.prose import Prose, prose
from foidesk.letters.styles import Look
from foidesk.letters.table_marks import TableElements
from foidesk.letters.table_page import Rows, height_of
from foidesk.letters.table_rows import Plan, Row
from foidesk.letters.tagging_tree import Element
from foidesk.letters.text import one_line

_SHORT = 14  # rows of a table that rather stands whole on the next page
_ROOMY = 0.55 * styles.PAGE_HEIGHT
_TALL = 0.4 * styles.FRAME_HEIGHT
"""A row taller than this is broken over two pages; any other is moved to the next as a whole."""

_MOST_BELOW = 0.3 * styles.FRAME_HEIGHT
"""Notes taller than this are not kept with the table's end."""

_FEWEST_LINES = 3
_LONGEST_AGAIN = 120


class LongTable(Flowable):
    """A table from row `start` on. A page lays out only the rows it may hold: linear time.

    `again`: how it is called where it goes on. `notes` stand below its last row, never without it. `cut`: the
    rest of a row that began on the page before.
    """

    def __init__(
        self, plan: Plan, elements: TableElements, again: Prose | None, notes: Sequence[Prose],
        start: int = 0, cut: Row | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self._plan, self._elements, self._again, self._notes = plan, elements, again, notes
        self._start, self._cut = start, cut
        self._rows: list[Row] = []
        self._laid_out = -1.0
        self._continued = start > 0 or cut is not None
        self._below = 0.0 if not notes else sum(height_of(note) for note in notes)

    def getSpaceBefore(self) -> float:
        """Return nothing: the caption has its own."""
        return 0.0

    def getSpaceAfter(self) -> float:
        """Return the room below a table."""
        return 9.0 * self._plan.look.scale

    @property
    def _above(self) -> float:
        """Return the height of what stands above the rows: on a later page the caption too."""
        height = self._plan.height(self._plan.header)
        return height + height_of(self._again) if self._continued and self._again else height

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Return the size, more than there is room for where more rows follow."""
        if self._laid_out != availHeight:
            self._laid_out = availHeight
            self._lay_out(availHeight)
        self.width = availWidth
        self.height = self._above + sum(map(self._plan.height, self._rows)) + self._below
        return availWidth, self.height

    def _lay_out(self, room: float) -> None:
        """Take rows until one more than fits is there."""
        self._rows = [self._cut] if self._cut else []
        used = self._above + sum(map(self._plan.height, self._rows))
        following = self._start
        while used <= room and following < len(self._plan.table.rows):
            row = self._plan.row(following)
            used += self._plan.height(row)
            self._rows.append(row)
            following += 1

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        """Return the rows that fit and the table from there on, or nothing where none fits."""
        self.wrap(availWidth, availHeight)
        rows = self._plan.table.rows
        if not self._continued and len(rows) <= _SHORT and availHeight < _ROOMY:
            return []
        room, fit = availHeight - self._above, 0
        while fit < len(self._rows) and room >= self._plan.height(self._rows[fit]):
            room -= self._plan.height(self._rows[fit])
            fit += 1
        fewest = 1 if self._continued or availHeight > _ROOMY else 2
        if fit < len(self._rows):
            return self._parted(fit, room, fewest=fewest)
        if room >= self._below:
            return [self]
        with_last_row = self._parted(fit - 1, room, fewest=fewest) if fit > 1 else []
        if with_last_row or availHeight < _ROOMY:
            return with_last_row
        return [self._piece(self._rows), *self._notes]

    def _parted(self, fit: int, room: float, *, fewest: int) -> list[Flowable]:
        last = self._rows[fit]
        lines = int((room - self._plan.above - self._plan.below) / self._plan.leading)
        if self._plan.height(last) > _TALL and _FEWEST_LINES <= lines < last.count:
            head, tail = last.cut(min(lines, max(1, last.count - _FEWEST_LINES)))
            return [self._piece([*self._rows[:fit], head]), self._rest(last.number + 1, tail)]
        if last.number == len(self._plan.table.rows) - 1 and fit > 2:
            fit -= 1  # so that no row goes on alone
        if fit >= fewest:
            return [self._piece(self._rows[:fit]), self._rest(self._rows[fit].number, None)]
        return []

    def _piece(self, rows: Sequence[Row]) -> "Rows":
        caption = self._again if self._continued else None
        return Rows(self._plan, self._elements, caption, rows, first=not self._continued)

    def _rest(self, start: int, cut: Row | None) -> "LongTable":
        rest = LongTable(self._plan, self._elements, self._again, self._notes, start, cut)
        rest._continued = True
        return rest

    def draw(self) -> None:
        """Draw all of what is left, and the notes below it."""
        rows, y = self._piece(self._rows), self.height
        y -= rows.wrap(self.width, y)[1]
        rows.drawOn(self.canv, 0, y)
        for note in self._notes:
            y -= height_of(note)
            note.drawOn(self.canv, 0, y + note.getSpaceAfter())


def tables(
    table: Table, look: Look, itemiser: Itemiser, within: Element, furniture: Furniture, cut: list[str]
) -> Iterator[tuple[bool, Flowable]]:
    """Yield the pieces of a table side by side, each led by its caption; then notes too long for it.

    `cut` takes the titles that are too long to be drawn whole.
    """
    pieces = side_by_side(columns_of(table, look))
    notes: list[Prose] = []
    for wanted in pieces:
        element = within.add("Table")
        caption, again = _captions(table, wanted, furniture)
        first = prose(plain(caption), look.caption, itemiser, element=element.add("Caption"))
        later = prose(plain(again), replace(look.caption, before=0.0), Itemiser()) if caption else None
        if first is not None:
            first.is_heading = True
            yield True, first
        if wanted is pieces[-1]:
            notes = _notes(table, look, itemiser, within)
        below = notes if sum(map(height_of, notes)) < _MOST_BELOW else []
        elements = TableElements(table, [column.place for column in wanted], element)
        plan = Plan(table, wanted, look, itemiser)
        cut += [title for title in plan.cut if title not in cut]
        yield False, LongTable(plan, elements, later, below)
        if below:
            notes = []
    yield from ((False, note) for note in notes)


def _notes(table: Table, look: Look, itemiser: Itemiser, within: Element) -> list[Prose]:
    texts = [text for text in (table.blank_means, table.note) if text]
    notes = (prose(plain(text), look.note, itemiser, element=within.add("P")) for text in texts)
    return [note for note in notes if note is not None]


def _captions(table: Table, wanted: Sequence[Column], furniture: Furniture) -> tuple[str, str]:
    """Return what a piece of a table is called, and what it is called where it goes on on another page."""
    notes = []
    if len(wanted) < len(table.columns):
        notes = [furniture.columns.format(first=wanted[1].place + 1, last=wanted[-1].place + 1)]
    return _with(one_line(table.title), notes), _with(
        one_line(table.title, _LONGEST_AGAIN), [*notes, furniture.continued]
    )


def _with(title: str, notes: Sequence[str]) -> str:
    return f"{title} ({', '.join(notes)})" if notes else title
