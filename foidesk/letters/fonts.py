"""The shipped fonts, registered once, and which of them draws which character."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from foidesk.domain.dates import counted
from foidesk.letters.text import UNDRAWABLE
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
_NEEDS_NO_GLYPH = {"\n"}


def face(*, strong: bool, emphasis: bool) -> str:
    """Return the base font's face for a manner of writing."""
    return (REGULAR, ITALIC, BOLD, BOLD_ITALIC)[2 * strong + emphasis]


@cache
def register_base() -> None:
    """Make the four faces of the base font known to ReportLab."""
    for name in (REGULAR, BOLD, ITALIC, BOLD_ITALIC):
        pdfmetrics.registerFont(TTFont(name, str(resource("fonts", _FILES[name]))))


@cache
def covered_by(name: str) -> frozenset[str]:
    """Return the characters a font has a shape for; the fallback is only read when first asked about."""
    if name == FALLBACK:
        pdfmetrics.registerFont(TTFont(FALLBACK, str(resource("fonts", _FILES[FALLBACK]))))
    else:
        register_base()
    font: Any = pdfmetrics.getFont(name)
    return frozenset(map(chr, font.face.charToGlyph)) | _NEEDS_NO_GLYPH


@cache
def _outside_base() -> re.Pattern[str]:
    """Match a stretch the base font cannot draw: one pass of the regex engine over a long text."""
    return re.compile(f"([^{re.escape(''.join(sorted(covered_by(REGULAR))))}]+)")


class Itemiser:
    """Parts text by the font that can draw it, and remembers what none can."""

    def __init__(self) -> None:
        self.undrawn: Counter[str] = Counter()

    def items(self, text: str) -> Iterator[tuple[bool, str]]:
        """Yield (whether the fallback font draws it, piece); what no font has becomes U+FFFD."""
        if text.isascii():
            yield False, text
            return
        for i, piece in enumerate(_outside_base().split(text)):
            if piece:
                yield (True, self._in_fallback(piece)) if i % 2 else (False, piece)

    def _in_fallback(self, piece: str) -> str:
        missing = [char for char in piece if char not in covered_by(FALLBACK)]
        self.undrawn.update(missing)
        return "".join(UNDRAWABLE if char in self.undrawn else char for char in piece)

    def warnings(self) -> tuple[str, ...]:
        """Return one sentence naming every character that could not be drawn, most frequent first."""
        if not self.undrawn:
            return ()
        named = [f"U+{ord(char):04X}" for char, _count in self.undrawn.most_common(12)]
        more = len(self.undrawn) - len(named)
        tail = f" and {more} more" if more else ""
        found = counted(self.undrawn.total(), "character")
        return (f"No font here can draw {found}, shown as “{UNDRAWABLE}”: {', '.join(named)}{tail}.",)
