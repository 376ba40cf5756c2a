"""The shipped fonts: registered once, which characters they have, and how wide each is."""

import struct
import unicodedata
from functools import cache
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from foidesk.letters.arabic import JOINER, NON_JOINER, SWALLOWED
from foidesk.resources import resource

REGULAR, BOLD, ITALIC, BOLD_ITALIC = (
    "LiberationSans",
    "LiberationSans-Bold",
    "LiberationSans-Italic",
    "LiberationSans-BoldItalic",
)
FALLBACK = "DejaVuSans"
_FILES = {
    REGULAR: "LiberationSans-Regular.ttf",
    BOLD: "LiberationSans-Bold.ttf",
    ITALIC: "LiberationSans-Italic.ttf",
    BOLD_ITALIC: "LiberationSans-BoldItalic.ttf",
    FALLBACK: "DejaVuSans.ttf",
}
SHIPPED = frozenset(_FILES)


def face(*, strong: bool, emphasis: bool) -> str:
    """Return the base font's face for a manner of writing."""
    return (REGULAR, ITALIC, BOLD, BOLD_ITALIC)[2 * strong + emphasis]


@cache
def register_base() -> None:
    """Make the four faces of the base font known to ReportLab."""
    for name in (REGULAR, BOLD, ITALIC, BOLD_ITALIC):
        pdfmetrics.registerFont(TTFont(name, str(resource("fonts", _FILES[name]))))


def font_named(name: str) -> Any:
    """Return a shipped font, which is loaded when first asked about, or one that was found."""
    register_base()
    if name == FALLBACK and FALLBACK not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(FALLBACK, str(resource("fonts", _FILES[FALLBACK]))))
    return pdfmetrics.getFont(name)


@cache
def covered_by(name: str) -> frozenset[str]:
    """Return the characters a font has a shape for. What has one in private use means nothing to others.

    Joiners shape the letters beside them: the fallback font draws them as nothing, the base font as strokes.
    """
    known = font_named(name).face.charToGlyph.items()
    drawn = {char for code, glyph in known if glyph and unicodedata.category(char := chr(code)) != "Co"}
    barred = {SWALLOWED} if name == FALLBACK else {SWALLOWED, JOINER, NON_JOINER}
    return frozenset(drawn.union("\n") - barred)


class Widths(dict[str, float]):
    """How wide each character of a font is, in thousandths of its size; a full square for one it lacks."""

    def __init__(self, name: str) -> None:
        super().__init__({"\n": 0.0, SWALLOWED: 0.0})
        self._face = font_named(name).face

    def __missing__(self, char: str) -> float:
        self[char] = width = float(self._face.charWidths.get(ord(char), 1000))
        return width


widths_of = cache(Widths)


@cache
def middle_of(name: str, char: str) -> float:
    """Return where the middle of a character's shape is, in thousandths of the size from where it begins."""
    face_ = font_named(name).face
    glyph = face_.charToGlyph[ord(char)]
    if face_.glyphPos[glyph] == face_.glyphPos[glyph + 1]:
        return 0.0
    outline = face_.get_table_pos("glyf")[0] + face_.glyphPos[glyph]
    _contours, left, _low, right, _high = struct.unpack(">5h", face_.get_chunk(outline, 10))
    return float(left + right) * 500 / float(face_.unitsPerEm)
