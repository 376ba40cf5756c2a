"""A spreadsheet's clipboard text read into rows of cells, without a screen."""

import csv
from io import StringIO

from foidesk.domain.decisions import Cell, DataTable
from foidesk.domain.problems import Problem

LARGEST = 20_000
"""Cells. A letter with more is a spreadsheet: it belongs beside the letter, not in it."""


class NotATable(Problem):
    """The clipboard holds nothing a table can be made of."""

    remedy = "Copy the cells in the spreadsheet, then paste again."


def rows_of(text: str) -> list[list[str]]:
    """Return pasted text as rows of equal length; blank rows at the end are dropped.

    Raises NotATable where there is nothing in it, or more than `LARGEST` cells.
    """
    rows = [[cell.strip() for cell in row] for row in _split(text)]
    while rows and not any(rows[-1]):
        rows.pop()
    if not rows:
        raise NotATable("There are no cells on the clipboard.")
    width = max(len(row) for row in rows)
    if width * len(rows) > LARGEST:
        raise NotATable(
            f"That is {width * len(rows):,} cells; a table in a letter holds at most {LARGEST:,}.",
            "Send the spreadsheet with the letter, or paste a summary of it.",
        )
    return [row + [""] * (width - len(row)) for row in rows]


def table_of(text: str) -> DataTable:
    """Return pasted text as a table whose first row holds the column names. Raises NotATable."""
    head, *rest = rows_of(text)
    rows = tuple(tuple(cell_of(text) for text in row) for row in rest)
    return DataTable(title="", columns=tuple(head), rows=rows)


def cell_of(text: str) -> Cell:
    """Return what was typed into a cell; nothing typed is a blank cell, which is not the figure 0."""
    return text.strip() or None


def _split(text: str) -> list[list[str]]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.count('"') % 2 == 0:  # a lone inch mark would swallow every row after it
        try:
            return list(csv.reader(StringIO(lines), delimiter="\t"))
        except csv.Error:
            pass  # a cell past the reader's own limit: split it by hand
    return [line.split("\t") for line in lines.split("\n")]
