"""The first table in HTML as rows of cells: what a spreadsheet or a web page puts on the clipboard."""

import re
from html.parser import HTMLParser

from foidesk.domain.decisions import Cell

SPACE = re.compile(r"\s+")
MOST_SPANNED = 100
"""Columns one cell can span: what claims more is not believed."""


def rows_of_html(html: str) -> list[list[Cell]]:
    """Return the rows of the first table, a spanning cell followed by blank ones; empty for no table."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.rows


class _Reader(HTMLParser):
    """Reads one table. What stands in a table within a cell is text of that cell."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[Cell]] = []
        self._depth = self._span = 0
        self._words: list[str] | None = None
        self._is_over = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a table, a row or a cell; a missing end tag of the one before is made good."""
        if self._is_over:
            return
        if tag == "table":
            self._depth += 1
        elif self._depth == 1 and tag == "tr":
            self._end_cell()
            self.rows.append([])
        elif self._depth == 1 and tag in {"td", "th"}:
            self._end_cell()
            self._words, self._span = [], _span_of(dict(attrs).get("colspan"))
        elif tag in {"br", "p", "div"} and self._words:
            self._words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """Close a cell, a row or the table."""
        if self._depth == 1 and tag in {"td", "th", "tr", "table"}:
            self._end_cell()
        if tag == "table" and self._depth:
            self._depth -= 1
            self._is_over = self._depth == 0

    def handle_data(self, data: str) -> None:
        """Take words of a cell."""
        if self._words is not None:
            self._words.append(SPACE.sub(" ", data))

    def _end_cell(self) -> None:
        if self._words is None:
            return
        if not self.rows:
            self.rows.append([])
        lines = (" ".join(line.split()) for line in "".join(self._words).split("\n"))
        self.rows[-1] += ["\n".join(line for line in lines if line), *[None] * (self._span - 1)]
        self._words = None


def _span_of(text: str | None) -> int:
    return min(int(text), MOST_SPANNED) if text and text.isdecimal() and int(text) else 1
