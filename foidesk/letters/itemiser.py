"""Which font draws which character: the shipped ones first, then whatever this machine has."""

import re
import struct
import unicodedata
import zlib
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from foidesk.domain.dates import counted
from foidesk.letters.arabic import SWALLOWED, unshaped
from foidesk.letters.fonts import FALLBACK, REGULAR, covered_by
from foidesk.letters.more_fonts import candidates
from foidesk.letters.text import UNDRAWABLE

_JOINED = re.compile("[\u0900-\u0dff\u0e80-\u109f\u1780-\u17ff]")
"""Where the scripts are whose letters change places and shapes beside each other, which is not done here."""

_NAMED = 8
_REMEDY = "A font that has them can be added to this computer; the letter is then drawn with it."
_FAULTS = (TTFError, OSError, struct.error, ValueError, IndexError, KeyError, AssertionError, TypeError)
"""What loading a damaged font may end in."""


@cache
def _outside_base() -> re.Pattern[str]:
    """Match a stretch the base font cannot draw, spaces within it: one pass over a long text."""
    others = f"[^{re.escape(''.join(sorted(covered_by(REGULAR))))}]+"
    return re.compile(f"({others}(?: {others})*)")


@cache
def _font_of(char: str) -> str | None:
    """Return the font for a character the base font lacks; None where this machine has none."""
    if char in covered_by(FALLBACK):
        return FALLBACK
    if unicodedata.category(char) == "Co":
        return None
    for path in candidates(char):
        name = _loaded(path)
        if name is not None and char in covered_by(name):
            return name
    return None


@cache
def _loaded(path: Path) -> str | None:
    name = f"{path.stem}-{zlib.crc32(path.as_posix().encode()):08x}"
    try:
        pdfmetrics.registerFont(TTFont(name, str(path)))
    except _FAULTS:
        return None
    return name


class Itemiser:
    """Parts text by the font that can draw it, and remembers what none can, or not as its readers know it."""

    def __init__(self) -> None:
        self.undrawn: Counter[str] = Counter()
        self._unjoined: dict[str, None] = {}

    def items(self, text: str) -> Iterator[tuple[str | None, str]]:
        """Yield (font, or None for the base font, and piece), as many characters as were given.

        What no font has becomes U+FFFD.
        """
        if text.isascii():
            yield None, text
            return
        for i, piece in enumerate(_outside_base().split(text)):
            if i % 2:
                yield from self._elsewhere(piece)
            elif piece:
                yield None, piece

    def _elsewhere(self, piece: str) -> Iterator[tuple[str | None, str]]:
        font, together = FALLBACK, list[tuple[str, str]]()
        for char in piece:
            if char not in (" ", SWALLOWED):  # these go with what is before them
                font, char = self._drawn(char)  # noqa: PLW2901 - what is drawn for it
            together.append((font, char))
        for one, some in groupby(together, key=lambda pair: pair[0]):
            yield one, "".join(char for _font, char in some)

    def _drawn(self, char: str) -> tuple[str, str]:
        """Return the font and the character it draws: a letter without its shape where only that is there."""
        for one in (char, unshaped(char)):
            font = _font_of(one) if len(one) == 1 else None
            if font is not None:
                if _JOINED.match(one):
                    self._unjoined[unicodedata.name(one, "another").partition(" ")[0].capitalize()] = None
                return font, one
        self.undrawn[char] += 1
        return FALLBACK, UNDRAWABLE

    def warnings(self) -> tuple[str, ...]:
        """Return a sentence on each script whose letters are not joined, and one on what is not drawn."""
        unjoined = (
            f"Text in {script} is drawn letter by letter, not joined as it is written."
            for script in self._unjoined
        )
        return (*unjoined, *self._not_drawn())

    def _not_drawn(self) -> Iterator[str]:
        """Yield one sentence naming every character that could not be drawn, most frequent first."""
        if not self.undrawn:
            return
        most = self.undrawn.most_common(_NAMED)
        named = "; ".join(_called(char) for char, _count in most)
        more = len(self.undrawn) - len(most)
        tail = f"; and {more} more" if more else ""
        found = counted(self.undrawn.total(), "character")
        yield f"No font on this computer can draw {found}, shown as “{UNDRAWABLE}”: {named}{tail}. {_REMEDY}"


def _called(char: str) -> str:
    name = unicodedata.name(char, "a character without a name")
    return f"U+{ord(char):04X} {name.capitalize() if name.isupper() else name}"
