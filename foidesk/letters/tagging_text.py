"""Text on its way to a page: lines of a setting, each stretch within the mark of the element it belongs to.

Private to ReportLab, and guarded by tests/letters/test_tagging_seams.py: how a font parts a text into subsets
of itself (`splitString`, `getSubsetInternalName`), and that ASCII keeps its own codes in the first of them.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any, Protocol

from reportlab.lib.colors import Color

from foidesk.letters.fonts import SHIPPED, font_named
from foidesk.letters.styles import LINK, Style
from foidesk.letters.tagging_tree import Element
from foidesk.letters.turned import Shown, places_of, stretches
from foidesk.letters.typeset import Anchor, Line, Piece, Setting, overlapping

_END = "EMC"
_SPACE = 0.278
"""How wide a space of the base font is, in sizes."""

_ESCAPES = {code: f"\\{code:03o}" for code in (*range(32), *range(127, 256))} | {
    ord(char): f"\\{char}" for char in "()\\"
}

Corners = tuple[float, float, float, float]


class Marker(Protocol):
    """What text asks of the canvas it is for."""

    _doc: Any

    def mark(self, element: Element, said: str | None = None) -> str:
        """Return what begins a new mark of an element; `said`: what is read instead of what is shown."""

    def link(self, anchor: Anchor, corners: Corners, *, read: bool) -> None:
        """Make a place to click on."""


class TaggedText:
    """Text that is drawn as one object. `owner`: whose it is; None: an artifact, which is read by nobody."""

    def __init__(self, canvas: Marker, owner: Element | None) -> None:
        self._canvas, self._document = canvas, canvas._doc
        self.owner, self.is_artifact = owner, owner is None
        self._code: list[str] = ["BT"]
        self._x = self._y = 0.0
        self._open: Element | None = None
        self._font: tuple[str, float, int] | None = None
        self._ink: Color | None = None

    def code(self) -> str:
        """Return all of it. Nothing can be added then."""
        self.belong(None)
        return " ".join((*self._code, "ET"))

    def enter(self, owner: Element | None) -> None:
        """From here on the lines are another element's, as are the passages and links in them."""
        self.owner = owner

    def belong(self, element: Element | None) -> None:
        """From here on the text is an element's: another mark, unless it is the same."""
        if element is self._open:
            return
        if self._open is not None:
            self._code.append(_END)
        if element is not None:
            self._code.append(self._canvas.mark(element))
        self._open = element

    def words(self, text: str, x: float, y: float, style: Style) -> None:
        """Draw a few words that run from left to right, in the style's own font."""
        self._place(x, y)
        self._colour(style.ink)
        self._show(text, style.font, style.size)

    def lines(
        self, setting: Setting, lines: Sequence[Line], x: float, y: float, width: float, style: Style
    ) -> None:
        """Draw lines of a setting, the first on the baseline `y`, between `x` and `x + width`."""
        for line in lines:
            start = x
            if style.right or setting.runs_right(line):
                start += width - setting.width(line[0], line[1]) * style.size / 1000
            if setting.has_turns(line):
                self._turned(setting, line, start, y, style)
            else:
                self._straight(setting, line, start, y, style)
            y -= style.leading

    def _straight(self, setting: Setting, line: Line, x: float, y: float, style: Style) -> None:
        self._place(x, y)
        for piece, start, stop in overlapping(setting.pieces, line):
            self._enter(piece, style)
            spaced = stop == line[1] < line[2]
            self._show(setting.drawn[start:stop] + " " * spaced, piece.font, style.size)
            if piece.anchor is not None:
                left, right = (x + setting.width(line[0], at) * style.size / 1000 for at in (start, stop))
                self._link(piece.anchor, left, right, y, style)

    def _turned(self, setting: Setting, line: Line, x: float, y: float, style: Style) -> None:
        """Draw a line in which something runs from right to left."""
        places, unit = places_of(setting, line), style.size / 1000
        for piece, first, last in overlapping(setting.pieces, line):
            self._enter(piece, style)
            for stretch in stretches(setting, places, first, last, piece.font):
                for shown in stretch.shown:
                    self._place(x + shown.left * unit, y + shown.up * unit)
                    self._say(shown, piece.font, style.size)
                if piece.anchor is not None:
                    self._link(piece.anchor, x + stretch.left * unit, x + stretch.right * unit, y, style)
        if line[1] < line[2]:
            width = setting.width(line[0], line[1]) * unit
            self._place(x - _SPACE * style.size if setting.runs_right(line) else x + width, y)
            self._show(" ", style.font, style.size)

    def _say(self, shown: Shown, font: str, size: float) -> None:
        """Show characters; what they say, where that is another text, makes them a mark of their own.

        Not a Span within the mark: Poppler takes the end of that for the end of the mark.
        """
        element = self._open
        if shown.said is not None and element is not None:
            self.belong(None)
            self._code.append(self._canvas.mark(element, shown.said))
        self._show(shown.text, font, size)
        if shown.said is not None and element is not None:
            self._code.append(_END)
            self.belong(element)

    def _enter(self, piece: Piece, style: Style) -> None:
        anchor = piece.anchor
        self._colour(LINK if anchor and anchor.href else style.ink)
        if self.owner is not None:
            if anchor is not None:
                anchor.element.parent = self.owner
            self.belong(anchor.element if anchor else self.owner)

    def _link(self, anchor: Anchor, left: float, right: float, y: float, style: Style) -> None:
        if anchor.href is not None:
            corners = (left, y - 0.22 * style.size, right, y + 0.82 * style.size)
            self._canvas.link(anchor, corners, read=self.owner is not None)

    def _place(self, x: float, y: float) -> None:
        """Go to the start of a line: places are told from the one before."""
        along, up = round(x - self._x, 2), round(y - self._y, 2)
        self._code.append(f"{_number(along)} {_number(up)} Td")
        self._x += along
        self._y += up

    def _colour(self, ink: Color) -> None:
        if ink is not self._ink:
            self._code.append(_fill(ink))
            self._ink = ink

    def _show(self, text: str, font: str, size: float) -> None:
        if text.isascii() and font in SHIPPED:
            self._in_subset(font, size, 0)
            self._code.append(f"({text.translate(_ESCAPES)})Tj")
            return
        for subset, codes in font_named(font).splitString(text, self._document):
            self._in_subset(font, size, subset)
            self._code.append(f"({codes.decode('latin-1').translate(_ESCAPES)})Tj")

    def _in_subset(self, font: str, size: float, subset: int) -> None:
        if self._font != (font, size, subset):
            self._font = (font, size, subset)
            named = font_named(font)
            if subset == 0:
                named.splitString("", self._document)  # the font is used from here on
            self._code.append(f"{named.getSubsetInternalName(subset, self._document)} {_number(size)} Tf")


@cache
def _fill(ink: Color) -> str:
    return f"{' '.join(_number(one, 4) for one in ink.rgb())} rg"


def _number(value: float, digits: int = 2) -> str:
    text = f"{value:.{digits}f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text
