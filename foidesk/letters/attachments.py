"""The data tables of a letter as CSV files within it, for re-use (FOIA s.11(1A) and s.19).

UTF-8 without a byte order mark, a comma between, CRLF at each line's end, and quotes only where they are
needed (RFC 4180). Titles and rows come as they are in the letter; numbers as they were recorded.

A spreadsheet takes a text that begins with = + - @, a tab or a carriage return for a formula, and some of it
comes from strangers. So a *text* cell that begins so, and is not plainly a number, has an apostrophe before
it, which a spreadsheet shows and a program can take off. Numbers, negative ones too, are never touched: that
would spoil the data. It is what OWASP advises, except that only the cells at risk are changed.
"""

import csv
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import StringIO

from foidesk.domain.decisions import Cell
from foidesk.letters.blocks import Block, Letter, Passage, Table
from foidesk.letters.columns import shown
from foidesk.letters.text import clean, one_line

_RISKY = re.compile(r"[\s]*[=+\-@＝＋－＠]|[\t\r\n]")
_NUMBER = re.compile(r"[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?%?")
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file within a letter: its name in ASCII, what it holds in words, and its bytes."""

    name: str
    description: str
    data: bytes


def attachments(letter: Letter) -> Iterator[Attachment]:
    """Yield the tables of a letter that have any columns, numbered as they come."""
    for number, table in enumerate(_tables(letter.blocks), start=1):
        yield Attachment(
            _name(number, table.title),
            one_line(table.title, 200) or f"Table {number}",
            safe_csv(table.columns, table.rows),
        )


def _tables(blocks: Iterable[Block]) -> Iterator[Table]:
    for block in blocks:
        if isinstance(block, Table) and block.columns:
            yield block
        elif isinstance(block, Passage):
            yield from _tables(block.blocks)


def _name(number: int, title: str) -> str:
    """Return a file name any system takes: the title's letters and figures, after a number of its own."""
    plain = unicodedata.normalize("NFKD", clean(title)).encode("ascii", "ignore").decode().lower()
    words = "-".join(re.findall("[a-z0-9]+", plain))[:_LONGEST_NAME].strip("-")
    return f"table-{number}-{words}.csv" if words else f"table-{number}.csv"


def safe_csv(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return a table as CSV, no cell of which a spreadsheet runs; a short row is filled up."""
    kept = StringIO()
    writer = csv.writer(kept, lineterminator="\r\n")
    writer.writerow(_safe(title) for title in columns)
    for row in rows:
        cells = (*row, *(None,) * (len(columns) - len(row)))
        writer.writerow(_safe(cell) for cell in cells[: len(columns)])
    return kept.getvalue().encode()


def _safe(cell: Cell) -> str:
    text = clean(shown(cell))
    if isinstance(cell, str) and _RISKY.match(text) and not _NUMBER.fullmatch(text.strip()):
        return f"'{text}"
    return text
