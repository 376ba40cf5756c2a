"""The columns of a data table: which hold figures, how wide each is, and how many go side by side."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from foidesk.domain.decisions import Cell
from foidesk.letters import styles
from foidesk.letters.blocks import Table
from foidesk.letters.fonts import widths_of
from foidesk.letters.styles import Look, Style
from foidesk.letters.text import one_line

PADDING = 5.0
"""Points at either side of a cell, in the normal size."""

LONGEST_TITLE = 160
_MOST = 12
"""As many columns as can stand side by side on an upright page and still be told apart."""
_WIDEST_WORD = 1 / 3
"""Of the page's width: a longer word is broken rather than given all the room."""
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
    """One column: its place from 0, its title, and how wide it would be and at least must be, in points."""

    place: int
    title: str
    figures: bool
    natural: float
    least: float


def columns_of(table: Table, look: Look) -> list[Column]:
    """Return what can be known of each column, from its title and cells taken evenly from all of the rows."""
    step = max(1, len(table.rows) // _SAMPLE)
    some = table.rows[::step]
    found = []
    for place, title in enumerate(table.columns):
        cells = [row[place] if place < len(row) else None for row in some]
        figures = are_figures(cells) and not (table.row_headers and place == 0)
        plain = {one_line(shown(cell), 200) for cell in cells}
        strong = {
            one_line(title, LONGEST_TITLE),
            *(shown(row[place]) for row in some if is_total(row) and place < len(row)),
        }
        found.append(_measured(place, one_line(title, LONGEST_TITLE), figures, (plain, strong), look))
    return found


def is_total(row: Sequence[Cell]) -> bool:
    """Whether a row sums up those above it, and so is set in bold."""
    return bool(row) and str(row[0]).strip().casefold().startswith(_TOTALS)


def _measured(place: int, title: str, figures: bool, texts: tuple[set[str], set[str]], look: Look) -> Column:
    whole = word = look.cell.size
    for some, style in zip(texts, (look.cell, look.cell_head), strict=True):
        whole = max(whole, _widest(some, style))
        word = max(word, _widest({one for text in some for one in text.split()}, style))
    spare = 2 * PADDING * look.scale + 1
    return Column(
        place,
        title,
        figures,
        min(whole + spare, styles.WIDTH),
        min(word + spare, styles.WIDTH * _WIDEST_WORD),
    )


def side_by_side(columns: Sequence[Column]) -> list[list[Column]]:
    """Return the columns of each piece of a table too wide for the page; the first column stands in each."""
    if _fit(columns):
        return [list(columns)]
    first, pieces, piece = columns[0], list[list[Column]](), [columns[0]]
    for column in columns[1:]:
        if len(piece) > 1 and not _fit([*piece, column]):
            pieces.append(piece)
            piece = [first]
        piece.append(column)
    return [*pieces, piece]


def _fit(columns: Sequence[Column]) -> bool:
    return len(columns) <= _MOST and sum(column.least for column in columns) <= styles.WIDTH


def widths(columns: Sequence[Column]) -> list[float]:
    """Return the width of each column in points; together they fill the measure."""
    spare = styles.WIDTH - sum(column.natural for column in columns)
    if spare >= 0:
        return _widened(columns, spare)
    left = styles.WIDTH - sum(column.least for column in columns)
    if left <= 0:
        return [styles.WIDTH * column.least / (styles.WIDTH - left) for column in columns]
    wishes = [max(0.0, column.natural - column.least) for column in columns]
    return [column.least + left * wish / sum(wishes) for column, wish in zip(columns, wishes, strict=True)]


def _widened(columns: Sequence[Column], spare: float) -> list[float]:
    """Share out what is left over, words twice as much as figures."""
    shares = [1 if column.figures else 2 for column in columns]
    return [
        column.natural + spare * share / sum(shares) for column, share in zip(columns, shares, strict=True)
    ]


def _widest(texts: set[str], style: Style) -> float:
    known = widths_of(style.font)
    return max((sum(map(known.__getitem__, text)) for text in texts), default=0.0) * style.size / 1000
