"""Where a line may end: at a space, but inside no postcode; after a hyphen; between Chinese letters."""

import re
import unicodedata

_IDEOGRAPH = (
    "\u2e80-\u30ff\u3100-\u312f\u3190-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uff60"
    "\U00020000-\U0003fffd"
)
_OPENS = "‘“（〔［｛〈《「『【〖"
_CLOSES = (
    "、。，．・：；？！’”）〕］｝〉》」』】〗ーヽヾゝゞ々…‥ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ"
    r",.;:!?)\]}%"
)
"""What may not end a line and what may not begin one, after JIS X 4051 and GB/T 15834."""

_INSIDE = re.compile(
    f"(?<=[{_IDEOGRAPH}])(?<![{_OPENS}])(?=[^{_CLOSES}\\s])"
    f"|(?<=[^{_OPENS}\\s])(?=[{_IDEOGRAPH}])(?![{_CLOSES}])"
    r"|(?<=[^\W\d_]{2}-)(?=[^\W\d_]{2})"
    r"|(?<=\w[—–])(?=[^\W\d_])"
)
_ADDRESS = re.compile("[/@]")
_AFTER_SIGN = re.compile(r"(?<=[/?&=\-_.,;:+%])")
_FIRST_HALF = re.compile(r"(?<![A-Za-z0-9])[A-Z]{1,2}[0-9][A-Z0-9]?$")
_SECOND_HALF = re.compile(r"[0-9][A-Z]{2}(?![A-Za-z0-9])")
_LONGEST_LOOK = 200


def break_at(text: str, start: int, limit: int) -> tuple[int, int]:
    """Return where a line ends and the next begins, of which the characters up to `limit` fit.

    `start` < `limit` < the text's length, and no line end is between. A space in between is left out of both.
    """
    if text[limit] == " " and not _in_a_postcode(text, limit):
        return limit, limit + 1
    space = _last_space(text, start, limit)
    inside = _inside(text, space + 1 if space >= start else start, limit)
    if inside:
        return inside, inside
    if space > start:
        return space, space + 1
    broken = _anywhere(text, start, limit)
    return broken, broken


def _last_space(text: str, start: int, limit: int) -> int:
    """Return the last space before `limit` where a line may end, or -1; a postcode alone may be parted."""
    last = space = text.rfind(" ", start, limit)
    while space > start and _in_a_postcode(text, space):
        space = text.rfind(" ", start, space)
    return space if space > start else last


def _in_a_postcode(text: str, space: int) -> bool:
    """Whether a space is the one inside of a postcode, such as SK9 5AF, which is read as one word."""
    if not text[space + 1 : space + 2].isdigit():
        return False
    first, rest = _FIRST_HALF.search(text, max(space - 5, 0), space), _SECOND_HALF.match(text, space + 1)
    return first is not None and rest is not None


def _inside(text: str, word: int, limit: int) -> int | None:
    """Return the last place before `limit` where the word there may be broken; never in an address."""
    word = max(word, limit - _LONGEST_LOOK)
    seen = text[word : limit + 3]
    if seen.isascii() and "-" not in seen:
        return None
    end = text.find(" ", limit, limit + _LONGEST_LOOK)
    if _ADDRESS.search(text, word, end if end > 0 else limit):
        return None
    found = (match.start() for match in _INSIDE.finditer(text, word, limit + 3))
    places = [place for place in found if place <= limit and not unicodedata.combining(text[place])]
    return places[-1] if places and places[-1] > word else None


def _anywhere(text: str, start: int, limit: int) -> int:
    """Return where to break a word too long for a line: after a sign where one is near, not before a mark."""
    near = max(start + 1, limit - (limit - start) // 3)
    signs = (found.start() for found in _AFTER_SIGN.finditer(text, near, limit))
    after_signs = [place for place in signs if not unicodedata.combining(text[place])]
    if after_signs:
        return after_signs[-1]
    for place in range(limit, near, -1):
        if not unicodedata.combining(text[place]):
            return place
    return limit
