"""The columns of a data table: which hold figures, how wide each is, and how many go side by side."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from foidesk.domain.decisions import Cell
from foidesk.letters import styles
from foidesk.letters.blocks import Table
from foidesk.letters.fonts import widths_of
from foidesk.letters.styles import Look, Style
from foidesk.letters.text import one_line

PADDING = 5.0
"""Points at either side of a cell, in the normal size."""

_LONGEST_TITLE = 160
_MOST = 12
"""As many columns as can stand side by side on an upright page and still be told apart."""
_WIDEST_WORD = 1 / 3
"""Of the page's width: a longer word is broken rather than given all the room."""
_TITLE_LINES = 4
_SAMPLE = 300
_TOTALS = ("total", "grand total", "cyfanswm")
_FIGURE = re.compile(
    r"[-+−–<>≤≥~£$€(]*\d[\d,.  ]*\)?\s?(%|p|k|m|bn|hours?|days?)?|[-–—*]|n/?a|nil", re.IGNORECASE
)


def shown(cell: Cell) -> str:
    """Return a cell as text. A blank cell is empty; numbers are given as they were recorded."""
    return "" if cell is None else str(cell)


def are_figures(cells: Sequence[Cell]) -> bool:
    """Whether a column holds numbers, blanks apart, and so is set to the right."""
    texts = [shown(cell).strip() for cell in cells]
    filled = [text for text in texts if text]
    return bool(filled) and all(_FIGURE.fullmatch(text) for text in filled) and any(
        char.isdigit() for text in filled for char in text
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its place from 0, its title, and in points how wide it must be at least to break no word.

    `natural`: so wide that no cell goes over a line, and its title over few; `wide`: nor its title over one.
    """

    place: int
    title: str
    figures: bool
    least: float
    natural: float
    wide: float


def columns_of(table: Table, look: Look) -> list[Column]:
    """Return what can be known of each column, from its title and cells taken evenly from all of the rows."""
    step = max(1, len(table.rows) // _SAMPLE)
    some = table.rows[::step]
    found = []
    for place, title in enumerate(table.columns):
        cells = [row[place] if place < len(row) else None for row in some]
        figures = are_figures(cells) and not (table.row_headers and place == 0)
        plain = {one_line(shown(cell), 200) for cell in cells}
        strong = {shown(row[place]) for row in some if is_total(row) and place < len(row)}
        found.append(_measured(place, one_line(title, _LONGEST_TITLE), figures, (plain, strong), look))
    return found


def is_total(row: Sequence[Cell]) -> bool:
    """Whether a row sums up those above it, and so is set in bold."""
    return bool(row) and str(row[0]).strip().casefold().startswith(_TOTALS)


def _measured(place: int, title: str, figures: bool, texts: tuple[set[str], set[str]], look: Look) -> Column:
    plain, strong = texts
    spare = 2 * PADDING * look.scale + 1

    def room(some: set[str], bold: set[str], most: float = styles.WIDTH) -> float:
        return min(max(_widest(some, look.cell), _widest(bold, look.cell_head), look.cell.size) + spare, most)

    least = room(_words(plain), _words({*strong, title}), styles.WIDTH * _WIDEST_WORD)
    wide = room(set(), {title})
    natural = max(least, room(plain, strong), wide / _TITLE_LINES)
    return Column(place, title, figures, least, natural, max(natural, wide))


def _words(texts: set[str]) -> set[str]:
    return {word for text in texts for word in text.split()}


def side_by_side(columns: Sequence[Column]) -> list[list[Column]]:
    """Return the columns of each piece of a table too wide for the page; the first column stands in each."""
    if len(columns) <= _MOST and _fit(columns):
        return [list(columns)]
    pieces = _pieces(columns, _MOST)
    even = _pieces(columns, 1 + ceil((len(columns) - 1) / len(pieces)))
    return even if len(even) == len(pieces) else pieces


def _pieces(columns: Sequence[Column], most: int) -> list[list[Column]]:
    first, pieces, piece = columns[0], list[list[Column]](), [columns[0]]
    for column in columns[1:]:
        if len(piece) > 1 and not (len(piece) < most and _fit([*piece, column])):
            pieces.append(piece)
            piece = [first]
        piece.append(column)
    return [*pieces, piece]


def _fit(columns: Sequence[Column]) -> bool:
    return sum(column.least for column in columns) <= styles.WIDTH


def widths(columns: Sequence[Column]) -> list[float]:
    """Return the width of each column in points; together they fill the measure."""
    got = [column.least for column in columns]
    left = styles.WIDTH - sum(got)
    if left <= 0:
        return [styles.WIDTH * one / sum(got) for one in got]
    for wished in ([column.natural for column in columns], [column.wide for column in columns]):
        left = _given(got, wished, left)
    shares = [1 if column.figures else 2 for column in columns]
    return [one + left * share / sum(shares) for one, share in zip(got, shares, strict=True)]


def _given(got: list[float], wished: Sequence[float], left: float) -> float:
    """Give each what it lacks, who lacks least first, as far as it goes; return what is left over."""
    lacking = sorted((wish - one, at) for at, (one, wish) in enumerate(zip(got, wished, strict=True)))
    for served, (lack, at) in enumerate(lacking):
        given = min(lack, left / (len(lacking) - served))
        got[at] += given
        left -= given
    return left


def _widest(texts: set[str], style: Style) -> float:
    known = widths_of(style.font)
    return max((sum(map(known.__getitem__, text)) for text in texts), default=0.0) * style.size / 1000
