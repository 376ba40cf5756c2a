"""Arabic letters in the shapes they take beside each other, one character for one, from Unicode's own tables.

`tests/letters/test_arabic.py` holds it equal to arabic-reshaper, which cannot say which character became
which.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

SWALLOWED = "\u2060"
"""Stands where a letter has gone into the shape before it. Never drawn."""
NON_JOINER, JOINER = "\u200c", "\u200d"

_ARABIC = re.compile("[\u0620-\u06ff]")
_FORMS = range(0xFB50, 0xFEFD)
_LAM, _LIGATED = "\u0644", "\u0622\u0623\u0625\u0627"
_KASHIDA = "\u0640"
_Shapes = Mapping[str, Mapping[str, str]]


def shaped(text: str) -> str:
    """Return `text` in as many characters, each Arabic letter in its shape: alone, first, middle or last."""
    if not _ARABIC.search(text):
        return text
    shapes = _shapes()
    drawn = list(text)
    letters = [i for i, char in enumerate(text) if not unicodedata.combining(char)]
    joined = False
    for place, i in enumerate(letters):
        follows = letters[place + 1] if place + 1 < len(letters) else None
        if drawn[i] == SWALLOWED:
            joined = False
            continue
        char, after = text[i], "" if follows is None else text[follows]
        if follows is not None and char == _LAM and after in _LIGATED:
            drawn[i], drawn[follows] = shapes[char + after]["final" if joined else "isolated"], SWALLOWED
            continue
        joins = _joins_on(char, shapes) and _joins_back(after, shapes)
        drawn[i] = _shape(char, shapes, before=joined, after=joins)
        joined = joins
    return "".join(drawn)


def _shape(char: str, shapes: _Shapes, *, before: bool, after: bool) -> str:
    name = ("isolated", "initial", "final", "medial")[2 * before + after]
    return shapes.get(char, {}).get(name, char)


def _joins_on(char: str, shapes: _Shapes) -> bool:
    return char in (_KASHIDA, JOINER) or "initial" in shapes.get(char, {})


def _joins_back(char: str, shapes: _Shapes) -> bool:
    return char in (_KASHIDA, JOINER) or "final" in shapes.get(char, {})


@cache
def _shapes() -> dict[str, dict[str, str]]:
    """Return the shapes of each letter, and of lam with alef: the presentation forms, read backwards."""
    found: dict[str, dict[str, str]] = {}
    for code in _FORMS:
        kind, _, base = unicodedata.decomposition(chr(code)).partition("> ")
        letters = "".join(chr(int(one, 16)) for one in base.split())
        if len(letters) == 1 or (letters[:1] == _LAM and letters[1:] in tuple(_LIGATED)):
            found.setdefault(letters, {}).setdefault(kind.removeprefix("<"), chr(code))
    return found


def unshaped(text: str) -> str:
    """Return `text` with letters that came in a given shape as the plain letters they are."""
    return _PRESENTATION.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)


_PRESENTATION = re.compile("[\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdfc\ufe70-\ufefc]")
