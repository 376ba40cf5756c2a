"""Text that runs from right to left: which way each character goes, and the order a line is drawn in.

The Unicode Bidirectional Algorithm (UAX #9) without its explicit marks, which `text.clean` takes out. It is
our own because the libraries for it give back a string: drawing must know where each character came from, to
keep its font, its link and its place in the tree. `tests/letters/test_bidi.py` holds it equal to python-bidi.
"""

import re
import unicodedata
from collections.abc import Sequence

RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Where all that runs from right to left is. Most text has none of it, and needs nothing of this file."""

# A letter for each class a character may have, so that the rules can be said as patterns over a whole line.
_LETTERS = {
    "L": "L", "R": "R", "AL": "A", "EN": "E", "AN": "N", "ES": "s", "ET": "t", "CS": "c",
    "NSM": "m", "BN": "m", "WS": "w", "S": "w", "B": "w",
}  # fmt: skip
_OTHER, _STRONG = "o", "LR"
_PAIRS = {
    "(": ")",
    "[": "]",
    "{": "}",
    "⁅": "⁆",
    "⁽": "⁾",
    "（": "）",
    "［": "］",
    "「": "」",
    "『": "』",
    "【": "】",
}
_CLOSING = {closing: opening for opening, closing in _PAIRS.items()}
_FACING = dict(zip("()[]{}<>«»‹›≤≥⁅⁆⁽⁾", ")(][}{><»«›‹≥≤⁆⁅⁾⁽", strict=True))


def base_level(text: str) -> int:
    """Return 1 where the first character with a direction runs from right to left, else 0 (P2, P3)."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in ("L", "R", "AL"):
            return int(kind != "L")
    return 0


def levels(text: str, base: int) -> list[int]:
    """Return the level of each character of one line of thought: odd ones run from right to left."""
    own = "LR"[base]
    kinds = [_LETTERS.get(unicodedata.bidirectional(char), _OTHER) for char in text]
    resolved = _weak("".join(kinds), own)
    resolved = _neutral(_brackets(text, kinds, resolved, own), own)
    up = {"L": base % 2, "R": 1 - base % 2, "E": 2 - base % 2, "N": 2 - base % 2}
    return [base + up[kind] for kind in resolved]


def _weak(kinds: str, own: str) -> str:
    """Numbers, what belongs to them, and marks (W1 to W7)."""
    line = re.sub("(.)m+", lambda found: found[1] * len(found[0]), own + kinds)
    line = re.sub("A[^LR]*", lambda found: found[0].replace("E", "N"), line).replace("A", "R")
    line = re.sub("(?<=E)[sc](?=E)", "E", line)
    line = re.sub("(?<=N)c(?=N)", "N", line)
    line = re.sub("t+(?=E)|(?<=E)t+", lambda found: "E" * len(found[0]), line)
    line = re.sub("[stc]", _OTHER, line)
    return re.sub("L[^R]*", lambda found: found[0].replace("E", "L"), line)[1:]


def _brackets(text: str, kinds: Sequence[str], line: str, own: str) -> str:
    """Brackets take the direction of what they hold, or of what stands before them (N0)."""
    resolved = [*own, *line]
    for opening, closing in _pairs(text, line):
        inside = {_strong(kind) for kind in resolved[opening + 2 : closing + 1]}
        if own in inside:
            found = own
        elif inside & {"L", "R"}:
            found = next(kind for at in range(opening, -1, -1) if (kind := _strong(resolved[at])))
        else:
            continue
        for place in (opening, closing):
            _with_marks(resolved, kinds, place, found)
    return "".join(resolved[1:])


def _with_marks(resolved: list[str], kinds: Sequence[str], place: int, found: str) -> None:
    """Set what a bracket and the marks on it were found to be. `resolved` begins with the line's own."""
    resolved[place + 1] = found
    for after in range(place + 1, len(kinds)):
        if kinds[after] != "m":
            return
        resolved[after + 1] = found


def _strong(kind: str) -> str:
    """Return L or R; a number counts as R; nothing for what has no direction."""
    return "L" if kind == "L" else "R" if kind in "REN" else ""


def _pairs(text: str, line: str) -> list[tuple[int, int]]:
    """Return where brackets open and close, the first to open first (BD16)."""
    waiting: list[tuple[str, int]] = []
    found: list[tuple[int, int]] = []
    for at, char in enumerate(text):
        if line[at] != _OTHER:
            continue
        if char in _PAIRS:
            if len(waiting) == 63:
                break
            waiting.append((char, at))
        elif any(opener == _CLOSING.get(char) for opener, _place in waiting):
            while waiting:
                opener, place = waiting.pop()
                if opener == _CLOSING[char]:
                    found.append((place, at))
                    break
    return sorted(found)


def _neutral(line: str, own: str) -> str:
    """What has no direction goes with its neighbours where they agree, else with the line (N1, N2)."""

    def agreed(found: re.Match[str]) -> str:
        before = "L" if found[1] == "L" else "R"
        after = "L" if found[3] == "L" else "R"
        return (before if before == after else own) * len(found[2])

    framed = re.sub("(?<=([LREN]))([wo]+)(?=([LREN]))", agreed, own + line + own)
    return framed[1:-1]


def visual_order(text: str, levels: Sequence[int], base: int) -> list[int]:
    """Return the places of a line's characters from left to right (L1, L2); a mark after its letter (L3)."""
    line = list(levels)
    for at in range(len(text) - 1, -1, -1):
        if not text[at].isspace():
            break
        line[at] = base
    order = list(range(len(text)))
    for level in range(max(line, default=0), 0, -1):
        _turn(order, [line[at] >= level for at in order])
    return _marks_after(text, line, order)


def _turn(order: list[int], reached: Sequence[bool]) -> None:
    """Turn round each stretch that has reached a level."""
    start = 0
    for at in range(len(order) + 1):
        if at == len(order) or not reached[at]:
            order[start:at] = order[start:at][::-1]
            start = at + 1


def _marks_after(text: str, levels: Sequence[int], order: Sequence[int]) -> list[int]:
    placed: list[int] = []
    marks: list[int] = []
    for at in order:
        if levels[at] % 2 and unicodedata.combining(text[at]):
            marks.append(at)
            continue
        placed.append(at)
        placed += reversed(marks)
        marks = []
    return placed + marks


def facing(char: str) -> str:
    """Return a bracket or the like as it looks from the other side."""
    return _FACING.get(char, char)
