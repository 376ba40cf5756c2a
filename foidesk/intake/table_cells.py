"""Cells of a table that arrives, from wherever: made into rows of equal length, and not too many."""

from collections.abc import Iterable, Sequence

from foidesk.domain.decisions import Cell, DataTable
from foidesk.domain.problems import Problem

LARGEST = 20_000
"""Cells. A letter with more is a spreadsheet: it belongs beside the letter, not in it."""


class NotATable(Problem):
    """What came holds nothing a table can be made of."""

    remedy = "Copy the cells in the spreadsheet, then paste again."


def squared(rows: Iterable[Sequence[Cell]]) -> list[list[Cell]]:
    """Return rows of equal length; blank rows and columns at the end are dropped. Empty for no cells.

    Raises NotATable where there are more than `LARGEST` cells.
    """
    kept = [[cell_of(cell) for cell in row] for row in rows]
    while kept and not any(cell is not None for cell in kept[-1]):
        kept.pop()
    width = max((_used(row) for row in kept), default=0)
    if width * len(kept) > LARGEST:
        raise NotATable(
            f"That is {width * len(kept):,} cells; a table in a letter holds at most {LARGEST:,}.",
            "Send the spreadsheet with the letter, or paste a summary of it.",
        )
    return [[*row[:width], *[None] * (width - len(row))] for row in kept]


def table_of(rows: Sequence[Sequence[Cell]], title: str = "") -> DataTable:
    """Return rows as a table whose first row holds the column names. Raises NotATable for none."""
    if not rows:
        raise NotATable("There are no cells in it.")
    head, *rest = rows
    columns = tuple("" if cell is None else str(cell) for cell in head)
    return DataTable(title=title, columns=columns, rows=tuple(tuple(row) for row in rest))


def cell_of(cell: Cell) -> Cell:
    """Return a cell; nothing but space is a blank cell, which is not the figure 0."""
    return (cell.strip() or None) if isinstance(cell, str) else cell


def _used(row: Sequence[Cell]) -> int:
    return max((at for at, cell in enumerate(row, 1) if cell is not None), default=0)
