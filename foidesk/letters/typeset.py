"""A paragraph as characters with their fonts and places, and how they fill lines of any width.

Everything is kept by place: a line is two numbers, a page break costs nothing, and a text of ten megabytes is
measured once. Right-to-left text stays in its logical order until a line of it is drawn.
"""

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate

from foidesk.letters.arabic import shaped
from foidesk.letters.bidi import RIGHT_TO_LEFT, base_level, levels
from foidesk.letters.blocks import Run, Runs
from foidesk.letters.breaks import break_at
from foidesk.letters.fonts import face, widths_of
from foidesk.letters.itemiser import Itemiser
from foidesk.letters.tagging_tree import Element
from foidesk.letters.text import UNDRAWABLE, clean, safe_href

Line = tuple[int, int, int]
"""Where a line starts, where what is drawn of it stops, and where the next starts: a space lies between."""
_SPACES = re.compile(" {2,}")


@dataclass(slots=True)
class Anchor:
    """What a stretch is besides its text: a link, or a passage in another language."""

    element: Element
    href: str | None


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a setting in one font."""

    start: int
    end: int
    font: str
    anchor: Anchor | None


class Setting:
    """One paragraph: its `text`, what is `drawn` for it one for one, and where each character `ends`.

    Places are in thousandths of the size. `levels` and `bases` say which way each character and its line run,
    and are None where all of it runs from left to right.
    """

    __slots__ = ("bases", "drawn", "ends", "levels", "pieces", "text")

    def __init__(self, text: str, drawn: str, pieces: list[Piece]) -> None:
        self.text, self.drawn, self.pieces = text, drawn, pieces
        self.ends = array("d", [0.0])
        for piece in pieces:
            widths = widths_of(piece.font)
            places = accumulate(
                map(widths.__getitem__, drawn[piece.start : piece.end]), initial=self.ends.pop()
            )
            self.ends.extend(places)
        self.levels: bytes | None = None
        self.bases: bytes | None = None
        if not text.isascii() and RIGHT_TO_LEFT.search(text):
            self._find_directions()

    def _find_directions(self) -> None:
        each, bases = bytearray(), bytearray()
        for line in self.text.split("\n"):
            base = base_level(line)
            each += bytes((*levels(line, base), base))
            bases += bytes((base,)) * (len(line) + 1)
        self.levels, self.bases = bytes(each), bytes(bases)

    def runs_right(self, line: Line) -> bool:
        """Whether a line is one that runs from right to left."""
        return self.bases is not None and bool(self.bases[line[0]])

    def has_turns(self, line: Line) -> bool:
        """Whether anything in a line runs from right to left."""
        return self.levels is not None and any(self.levels[line[0] : line[1]])

    def width(self, start: int, stop: int) -> float:
        """Return how wide a stretch is, in thousandths of the size."""
        return self.ends[stop] - self.ends[start]

    def fill(self, measure: float, start: int = 0) -> list[Line]:
        """Return the lines no wider than `measure`, in thousandths of the size, from `start` on."""
        text, ends, lines = self.text, self.ends, list[Line]()
        length, newline = len(text), text.find("\n", start)
        while start < length:
            limit = max(bisect_right(ends, ends[start] + measure, start) - 1, start + 1)
            if start <= newline <= limit:
                stop, following = newline, newline + 1
                newline = text.find("\n", following)
            elif limit >= length:
                stop = following = length
            else:
                stop, following = break_at(text, start, limit)
            lines.append((start, stop, following))
            start = following
        return lines


def typeset(runs: Runs, font: str, itemiser: Itemiser, owner: Element | None) -> Setting | None:
    """Return `runs` set in `font` and its faces, or None where there is nothing to draw."""
    texts = _tidy([clean(run.text) for run in runs])
    text = "".join(texts)
    if not text:
        return None
    wanted, drawn, pieces, start = shaped(text), list[str](), list[Piece](), 0
    for run, own in zip(runs, texts, strict=True):
        anchor, plain = _anchor(run, owner), _font(run, font)
        for other, some in itemiser.items(wanted[start : start + len(own)]) if own else ():
            pieces.append(Piece(start, start + len(some), other or plain, anchor))
            drawn.append(some)
            start += len(some)
    return Setting(*_undrawable("".join(drawn), text), pieces)


def _undrawable(drawn: str, text: str) -> tuple[str, str]:
    """Return the text, with U+FFFD where that is all that can be drawn, and what is drawn."""
    if UNDRAWABLE in drawn:
        pairs = zip(drawn, text, strict=True)
        text = "".join(UNDRAWABLE if one == UNDRAWABLE else other for one, other in pairs)
    return text, drawn


def _tidy(texts: list[str]) -> list[str]:
    """Make one space of several, and none at either end."""
    tidy = [_SPACES.sub(" ", text) if "  " in text else text for text in texts]
    for places, strip in ((range(len(tidy)), str.lstrip), (range(len(tidy) - 1, -1, -1), str.rstrip)):
        for place in places:
            tidy[place] = strip(tidy[place])
            if tidy[place]:
                break
    return tidy


def _font(run: Run, font: str) -> str:
    return face(strong=run.strong, emphasis=run.emphasis) if run.strong or run.emphasis else font


def _anchor(run: Run, owner: Element | None) -> Anchor | None:
    href = safe_href(run.href) if run.href else None
    if not href and not run.lang:
        return None
    return Anchor(Element("Link" if href else "Span", owner, lang=run.lang), href)


def in_one_language(runs: Runs) -> tuple[str | None, Runs]:
    """Return the language all of `runs` are in, if not the letter's, and the runs without it."""
    langs = {run.lang for run in runs if run.text.strip()}
    if len(langs) != 1 or langs == {None}:
        return None, runs
    return langs.pop(), tuple(replace(run, lang=None) for run in runs)


def overlapping(pieces: list[Piece], line: Line) -> Iterator[tuple[Piece, int, int]]:
    """Yield each piece that a line has a part of, and where that part starts and stops."""
    for place in range(bisect_right(pieces, line[0], key=_end), len(pieces)):
        piece = pieces[place]
        if piece.start >= line[1]:
            return
        yield piece, max(piece.start, line[0]), min(piece.end, line[1])


def _end(piece: Piece) -> int:
    return piece.end
