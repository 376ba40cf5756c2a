"""Where a line may end: after a space or a hyphen between letters, between Chinese or Japanese characters."""

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
_LONGEST_LOOK = 200


def break_at(text: str, start: int, limit: int) -> tuple[int, int]:
    """Return where a line ends and the next begins, of which the characters up to `limit` fit.

    `start` < `limit` < the text's length, and no line end is between. A space in between is left out of both.
    """
    if text[limit] == " ":
        return limit, limit + 1
    space = text.rfind(" ", start, limit)
    inside = _inside(text, space + 1 if space >= start else start, limit)
    if inside:
        return inside, inside
    if space > start:
        return space, space + 1
    broken = _anywhere(text, start, limit)
    return broken, broken


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
