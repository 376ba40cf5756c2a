"""Finding a provision by what an officer types: its cite limb by limb, or words of it, or both."""

import re

from foidesk.domain.provision import Provision
from foidesk.domain.provision_terms import Use

_TOKEN = re.compile(r"\d+[a-z]*|[a-z]+")
_NOISE = {"s", "section", "sections", "r", "reg", "regulation", "regulations", "of", "the"}
_LIMB = re.compile(r"\d+[a-z]{0,2}|[a-z]{1,2}|[ivx]{1,4}")
_MARKS = {
    Use.WITHHOLD: "withhold exempt exemption exception",
    Use.NCND: "ncnd neither confirm nor deny",
    Use.NOT_HELD: "not held",
    Use.REFUSE: "refuse refusal",
}

Rank = tuple[int, int, int]
"""How well a row fits, lowest best: by its cite, by the words, and whether it is the usual one."""


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


def limbs_named(row: Provision, words: str) -> tuple[str, ...]:
    """Return the limb `row` rests on that was typed whole, if it was: `31 1 a` of 31(3)."""
    path, _rest = split_typed(words)
    return tuple(limb for limb in row.rests_on if path and _tokens(limb) == path)


def rank(row: Provision, limb_words: str, path: list[str], rest: list[str]) -> Rank | None:
    """Return how well a row fits, or None where it does not. `limb_words` describe the limbs it rests on."""
    near = _nearness(row, path)
    places = [_place(row, limb_words, word) for word in rest]
    if near is None or None in places:
        return None
    return near, sum(place or 0 for place in places), int(bool(rest) and not row.usual)


def _nearness(row: Provision, path: list[str]) -> int | None:
    """Return 0 for the cite itself, 1 where it begins so, 2 where a limb it rests on does."""
    limbs = _tokens(row.cite)
    if _continues(limbs, path):
        return int(limbs[: len(path)] != path)
    return 2 if any(_continues(_tokens(limb), path) for limb in row.rests_on) else None


def _continues(limbs: list[str], path: list[str]) -> bool:
    if not path:
        return True
    *whole, last = path
    return len(limbs) >= len(path) and limbs[: len(whole)] == whole and limbs[len(whole)].startswith(last)


def _place(row: Provision, limb_words: str, word: str) -> int | None:
    """Return where a word's beginning stands: 0 title, or what it does; 1 description; 2 kind; 3 limbs."""
    for place, text in enumerate(
        (
            f"{row.title} {row.title_cy} {_MARKS[row.use]}",
            row.covers,
            f"{row.public_interest} {row.test}",
            limb_words,
        )
    ):
        if any(found.startswith(word) for found in _tokens(text)):
            return place
    return None
