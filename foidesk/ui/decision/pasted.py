"""What a spreadsheet or a web page puts on the clipboard, read into rows of cells, without a screen."""

import csv
from io import StringIO

from foidesk.domain.decisions import Cell
from foidesk.intake.html_table import rows_of_html
from foidesk.intake.table_cells import NotATable, squared
from foidesk.ui.tongue import translate


def rows_of(text: str, html: str = "") -> list[list[Cell]]:
    """Return pasted cells as rows of equal length: those of a table in the HTML, else tab-separated text.

    Raises NotATable where there is nothing in it, or too much.
    """
    rows = squared(rows_of_html(html)) or squared(_split(text))
    if not rows:
        raise NotATable(translate("Decisions", "There are no cells on the clipboard."))
    return rows


def _split(text: str) -> list[list[str]]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.count('"') % 2 == 0:  # a lone inch mark would swallow every row after it
        try:
            return list(csv.reader(StringIO(lines), delimiter="\t"))
        except csv.Error:
            pass  # a cell past the reader's own limit: split it by hand
    return [line.split("\t") for line in lines.split("\n")]
