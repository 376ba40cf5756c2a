"""The columns of a data table: which hold figures, how wide each is, and how many go side by side."""

import re
from collections.abc import Sequence

from reportlab.pdfbase.pdfmetrics import stringWidth

from foidesk.domain.decisions import Cell
from foidesk.letters import styles
from foidesk.letters.text import one_line

PADDING = 5.0
MOST = 12
"""As many columns as can stand side by side on an upright page and still be read."""

_SAMPLE = 300
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


def sample(rows: Sequence[tuple[Cell, ...]], column: int) -> list[Cell]:
    """Return cells of one column, taken evenly from the whole table."""
    step = max(1, len(rows) // _SAMPLE)
    return [row[column] if column < len(row) else None for row in rows[::step]]


def blocks_of(count: int) -> list[tuple[int, ...]]:
    """Return the columns of each piece of a table too wide for the page; the first column stands in each."""
    if count <= MOST:
        return [tuple(range(count))]
    room = MOST - 1
    return [(0, *range(start, min(start + room, count))) for start in range(1, count, room)]


def widths(titles: Sequence[str], cells: Sequence[Sequence[Cell]], figures: Sequence[bool]) -> list[float]:
    """Return the width of each column in points; together they fill the measure."""
    natural = [_natural(title, column) for title, column in zip(titles, cells, strict=True)]
    least = [_longest_word(title, column) for title, column in zip(titles, cells, strict=True)]
    spare = styles.WIDTH - sum(natural)
    if spare >= 0:
        return _widened(natural, figures, spare)
    return _narrowed(natural, [min(one, styles.WIDTH / 3) for one in least])


def _widened(natural: list[float], figures: Sequence[bool], spare: float) -> list[float]:
    """Share out what is left over, words twice as much as figures."""
    shares = [1 if is_figure else 2 for is_figure in figures]
    return [width + spare * share / sum(shares) for width, share in zip(natural, shares, strict=True)]


def _narrowed(natural: list[float], least: list[float]) -> list[float]:
    """Give each column its longest word, and part what is left by how much more each would like."""
    left = styles.WIDTH - sum(least)
    if left <= 0:
        return [styles.WIDTH * one / sum(least) for one in least]
    wishes = [max(0.0, wish - one) for wish, one in zip(natural, least, strict=True)]
    return [one + left * wish / sum(wishes) for one, wish in zip(least, wishes, strict=True)]


def _natural(title: str, cells: Sequence[Cell]) -> float:
    texts = [one_line(shown(cell), 200) for cell in cells]
    longest = max((_width(text, styles.CELL.fontName) for text in texts), default=0.0)
    return min(max(longest, _width(title, styles.CELL_HEAD.fontName)) + 2 * PADDING + 1, styles.WIDTH)


def _longest_word(title: str, cells: Sequence[Cell]) -> float:
    words = {word for cell in cells for word in one_line(shown(cell), 200).split()}
    longest = max((_width(word, styles.CELL.fontName) for word in words), default=0.0)
    in_title = max((_width(word, styles.CELL_HEAD.fontName) for word in title.split()), default=0.0)
    return max(longest, in_title, 12) + 2 * PADDING + 1


def _width(text: str, font: str) -> float:
    return float(stringWidth(text, font, styles.CELL.fontSize))
