"""How far one request asks for what another asks."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from math import log
from typing import Final

from foidesk.domain.marks import Asked, Marks

LENGTH: Final = 0.2
"""How much a request that speaks of many things loses against one that speaks of this alone."""
HELD: Final = 0.35
"""That both have a mark says more than how strongly: weights count by this power of them."""
LITERAL: Final = 0.5


Worth = Mapping[str, Sequence[tuple[int, float]]]


def rarity(having: int, of: int) -> float:
    """Return how much a mark tells that so many requests of so many have; never nothing."""
    return log((of + 50) / (min(having, of) + 5))


def likeness(asked: Asked, other: Marks, rare: Mapping[str, float]) -> float:
    """Return how far `other` has what is `asked`: 0 nothing, 1 all of it and no more.

    Each term or word of what is asked counts once, by the meaning of it that `other` shares best. `rare`
    gives the rarity of the marks asked for; a mark it does not have counts for nothing.
    """
    return likeness_to(asked, rare)(other)


def likeness_to(asked: Asked, rare: Mapping[str, float]) -> Callable[[Marks], float]:
    """Return `likeness` made ready for comparing one request with many."""
    worth = _worth(asked, rare)
    whole = _shared(worth, asked.marks)
    size = sum(asked.marks.values())

    def of(other: Marks) -> float:
        if not whole or not other:
            return 0.0
        longer = sum(other.values()) / size
        return float(_shared(worth, other) / whole / longer**LENGTH)

    return of


def literally(asked: Sequence[str], other: Sequence[str]) -> float:
    """Return what the very words add to a likeness: next to nothing, unless one is mostly the other's words.

    Pairs of neighbouring words are compared; numbers are left out, for years are what is changed first.
    """
    pairs, others = _pairs(asked), _pairs(other)
    return LITERAL * (len(pairs & others) / len(pairs)) ** 2 if pairs else 0.0


def _worth(asked: Asked, rare: Mapping[str, float]) -> Worth:
    """Return for each mark to which of the units it belongs, and what it is worth to each."""
    worth: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, unit in enumerate(asked.units):
        for mark, weight in unit.items():
            if mark in rare:
                worth[mark].append((number, rare[mark] * weight**HELD))
    return worth


def _shared(worth: Worth, other: Marks) -> float:
    best: dict[int, float] = {}
    for mark in worth.keys() & other.keys():
        held = other[mark] ** HELD
        for number, value in worth[mark]:
            best[number] = max(best.get(number, 0.0), value * held)
    return sum(best.values())


def _pairs(words: Sequence[str]) -> set[tuple[str, str]]:
    kept = [word for word in words if not word[0].isdigit()]
    return set(pairwise(kept))
