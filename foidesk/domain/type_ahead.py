"""Finding a provision by what an officer types: its cite limb by limb, or words of it, or both."""

import re

from foidesk.domain.provision import Provision, Use

_TOKEN = re.compile(r"\d+[a-z]*|[a-z]+")
_NOISE = {"s", "section", "sections", "reg", "regulation", "of", "the"}
_LIMB = re.compile(r"\d+[a-z]{0,2}|[a-z]{1,2}|[ivx]{1,4}")
_MARKS = {
    Use.WITHHOLD: "withhold exempt exemption",
    Use.NCND: "ncnd neither confirm nor deny",
    Use.REFUSE: "refuse refusal",
}


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(text.casefold())


def split_typed(words: str) -> tuple[list[str], list[str]]:
    """Return the cite among the words, limb by limb (from the first number on), and the other words."""
    typed = [token for token in _tokens(words) if token not in _NOISE]
    start = next((i for i, token in enumerate(typed) if token[0].isdigit()), len(typed))
    end = start
    while end < len(typed) and _LIMB.fullmatch(typed[end]):
        end += 1
    return typed[start:end], typed[:start] + typed[end:]


def rank(row: Provision, path: list[str], rest: list[str]) -> tuple[int, int, int] | None:
    """Return how well a row fits, lowest best, or None where it does not."""
    limbs = _tokens(row.cite)
    if path and (limbs[: len(path) - 1] != path[:-1] or not _continues(limbs, path)):
        return None
    places = [_place(row, word) for word in rest]
    if None in places:
        return None
    return (
        int(limbs[: len(path)] != path),
        sum(place or 0 for place in places),
        int(bool(rest) and not row.usual),
    )


def _continues(limbs: list[str], path: list[str]) -> bool:
    return len(limbs) >= len(path) and limbs[len(path) - 1].startswith(path[-1])


def _place(row: Provision, word: str) -> int | None:
    """Return where a word's beginning stands: 0 the title, or what it does; 1 its description; 2 its kind."""
    for place, text in enumerate(
        (f"{row.title} {_MARKS[row.use]}", row.covers, f"{row.public_interest} {row.test}")
    ):
        if any(found.startswith(word) for found in _tokens(text)):
            return place
    return None
