"""How far one request asks for what another asks."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import log
from typing import Final

from foidesk.domain.marks import Asked, Marks

LENGTH: Final = 0.2
"""How much a request that speaks of many things loses against one that speaks of this alone."""
HELD: Final = 0.35
"""That both have a mark says more than how strongly: weights count by this power of them."""
LITERAL: Final = 0.5


def rarity(having: int, of: int) -> float:
    """Return how much a mark tells that so many requests of so many have; never nothing."""
    return log((of + 50) / (min(having, of) + 5))


def likeness(asked: Asked, other: Marks, rare: Mapping[str, float]) -> float:
    """Return how far `other` has what is `asked`: 0 nothing, 1 all of it and no more.

    Each term or word of what is asked counts once, by the meaning of it that `other` shares best. `rare`
    gives the rarity of the marks asked for; a mark it does not have counts for nothing.
    """
    whole = _shared(asked, asked.marks, rare)
    if not whole or not other:
        return 0.0
    longer = sum(other.values()) / sum(asked.marks.values())
    return float(_shared(asked, other, rare) / whole / longer**LENGTH)


def literally(asked: Sequence[str], other: Sequence[str]) -> float:
    """Return what the very words add to a likeness: next to nothing, unless one is mostly the other's words.

    Pairs of neighbouring words are compared; numbers are left out, for years are what is changed first.
    """
    pairs, others = _pairs(asked), _pairs(other)
    return LITERAL * (len(pairs & others) / len(pairs)) ** 2 if pairs else 0.0


def _shared(asked: Asked, other: Marks, rare: Mapping[str, float]) -> float:
    shared = 0.0
    for unit in asked.units:
        common = [rare.get(mark, 0.0) * (unit[mark] * other[mark]) ** HELD for mark in unit.keys() & other.keys()]
        shared += max(common, default=0.0)
    return shared


def _pairs(words: Sequence[str]) -> set[tuple[str, str]]:
    kept = [word for word in words if not word[0].isdigit()]
    return set(pairwise(kept))
