"""A line in which something runs from right to left: what is shown where, in the order it is read.

Readers part into two: some follow the order in the file, some the places on the page. Drawn in the order
it is read, each letter at its own place, a line comes out right for both. Where a shape is not what it stands
for (a bracket that faces the other way), what it says is told with it; a longer ActualText would be read
backwards by Poppler and PDFium.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from foidesk.letters.arabic import SWALLOWED, unshaped
from foidesk.letters.bidi import facing, visual_order
from foidesk.letters.fonts import middle_of
from foidesk.letters.typeset import Line, Setting

_ABOVE = {27, 28, 30, 31, 33, 34, 35}
"""Arabic marks that stand above their letter, by their combining class."""

_STEP = 190.0


@dataclass(frozen=True, slots=True)
class Shown:
    """Characters in a row from `left` on, and `up` from the line, in thousandths of the size.

    `said` only where that is another text.
    """

    text: str
    said: str | None
    left: float
    up: float = 0.0


@dataclass(frozen=True, slots=True)
class Stretch:
    """What runs one way without a break, and the room it takes."""

    left: float
    right: float
    shown: Sequence[Shown]


def places_of(setting: Setting, line: Line) -> dict[int, float]:
    """Return where each character of a line begins, in thousandths of the size from the line's left."""
    begin, stop, _following = line
    assert setting.levels is not None
    assert setting.bases is not None
    x, places = 0.0, dict[int, float]()
    for at in visual_order(setting.text[begin:stop], setting.levels[begin:stop], setting.bases[begin]):
        places[begin + at] = x
        x += setting.width(begin + at, begin + at + 1)
    return places


def stretches(
    setting: Setting, places: dict[int, float], first: int, last: int, font: str
) -> Iterator[Stretch]:
    """Yield what stands from `first` to `last` of a line in one font, one direction after the other."""
    levels = setting.levels
    assert levels is not None
    for level, each in groupby(range(first, last), key=lambda at: levels[at]):
        run = list(each)
        left = min(places[at] for at in run)
        right = max(places[at] + setting.width(at, at + 1) for at in run)
        shown = list(_letters(setting, places, run, font)) if level % 2 else [_row(setting, run, left)]
        yield Stretch(left, right, shown)


def _row(setting: Setting, run: Sequence[int], left: float) -> Shown:
    drawn = "".join(setting.drawn[at] for at in run if setting.drawn[at] != SWALLOWED)
    said = setting.text[run[0] : run[-1] + 1]
    return Shown(drawn, None if drawn == said else said, left)


def _letters(setting: Setting, places: dict[int, float], run: Sequence[int], font: str) -> Iterator[Shown]:
    """Yield the letters of a stretch that runs from right to left, each with what has gone into its shape."""
    starts = [at for at in run if setting.drawn[at] != SWALLOWED]
    end = run[-1] + 1
    while end < len(setting.drawn) and setting.drawn[end] == SWALLOWED:  # gone into the last letter's shape
        end += 1
    letter, above = -1, 0
    for at, following in zip(starts, [*starts[1:], end][: len(starts)], strict=True):
        shown, said = facing(setting.drawn[at]), setting.text[at:following]
        kind = unicodedata.combining(shown)
        left, up = places[at], 0.0
        if kind and letter >= 0:  # a mark goes over the middle of its letter, a second above the first
            left = places[letter] + setting.width(letter, letter + 1) / 2 - middle_of(font, shown)
            up, above = (above * _STEP, above + 1) if kind in _ABOVE else (0.0, above)
        elif not kind:
            letter, above = at, 0
        yield Shown(shown, None if unshaped(shown) == said else said, left, up)
