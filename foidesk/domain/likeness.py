"""What a request is about, as weighted marks, and how far the marks of two requests agree."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from hashlib import blake2b
from itertools import pairwise
from math import log, sqrt
from typing import Final

from foidesk.domain.stems import stem
from foidesk.domain.synonyms import WEIGHTS, Group
from foidesk.domain.thesaurus import Found, Thesaurus

Marks = Mapping[str, float]
"""What a text is marked by, each from 0 to 1: groups (g…), topics (t…), and words no group knows (w…).

A mark is a number that stands for the group or the word, so that what is kept of a text says nothing.
"""

UNKNOWN: Final = 0.8
"""A word that is in no group and not everybody's: a name, a product, a rare thing."""
WITHIN: Final = 0.3
"""A term that is part of a longer one, as “tax” in “council tax”."""
TOPIC: Final = 0.3
"""How much of a term rubs off on its topic; several terms of a topic add up."""
LEAST: Final = 0.05
LENGTH: Final = 0.25
"""How much a text that speaks of many things loses against one that speaks of this alone."""

LITERAL: Final = 0.5


def marks_of(text: str, thesaurus: Thesaurus) -> dict[str, float]:
    """Return the marks of a request; none for a text without a word that says anything."""
    words = thesaurus.words(text)
    depth = [0] * len(words)
    hits = list(_weighed(thesaurus.found(words), depth))
    support = _support(hits)
    marks: defaultdict[str, float] = defaultdict(float)
    for groups, sure in hits:
        for group, share in zip(groups, _shares(groups, sure, support), strict=True):
            _mark(marks, group, sure * share * WEIGHTS[group.strength])
    for word, known in dict(zip(words, depth, strict=True)).items():
        if not thesaurus.plain.says_little_or_nothing(word):
            _mark_word(marks, word, thesaurus, is_known=bool(known))
    return {mark: weight for mark, weight in marks.items() if weight > LEAST}


def rarity(having: int, of: int) -> float:
    """Return how much a mark tells that so many requests of so many have; never nothing."""
    return log((of + 50) / (min(having, of) + 5))


def likeness(asked: Marks, other: Marks, rare: Mapping[str, float]) -> float:
    """Return how far `other` has what `asked` has: 0 nothing, 1 about all of it and little else.

    `rare` gives the rarity of the marks asked for; a mark it does not have counts for nothing.
    """
    whole = sum(weight * rare.get(mark, 0.0) for mark, weight in asked.items())
    if not whole or not other:
        return 0.0
    common = sum(rare.get(mark, 0.0) * sqrt(weight * other.get(mark, 0.0)) for mark, weight in asked.items())
    longer = max(sum(other.values()), LEAST) / max(sum(asked.values()), LEAST)
    return float(common / whole / longer**LENGTH)


def literally(asked: Sequence[str], other: Sequence[str]) -> float:
    """Return what the very words add to a likeness: next to nothing, unless one is mostly the other's words.

    Pairs of neighbouring words are compared; numbers are left out, for years are what is changed first.
    """
    pairs, others = _pairs(asked), _pairs(other)
    return LITERAL * (len(pairs & others) / len(pairs)) ** 2 if pairs else 0.0


def _pairs(words: Sequence[str]) -> set[tuple[str, str]]:
    kept = [word for word in words if not word[0].isdigit()]
    return set(pairwise(kept))


def _weighed(found: Iterable[Found], depth: list[int]) -> Iterator[tuple[Sequence[Group], float]]:
    """Yield each term's groups and how much it counts; note how long a term each word belongs to."""
    for hit in found:
        length, places = hit.end - hit.start, range(hit.start, hit.end)
        is_within = any(depth[place] > length for place in places)
        for place in places:
            depth[place] = max(depth[place], length)
        yield hit.groups, hit.sure * (WITHIN if is_within else 1.0)


def _support(hits: Iterable[tuple[Sequence[Group], float]]) -> Mapping[str, float]:
    """Return how much of the text speaks of each topic."""
    support: defaultdict[str, float] = defaultdict(float)
    for groups, sure in hits:
        for topic in {group.topic for group in groups if group.has_topic}:
            support[topic] += sure / sqrt(len(groups))
    return support


def _shares(groups: Sequence[Group], sure: float, support: Mapping[str, float]) -> list[float]:
    """Return how much of a term goes to each group it is in: most to those the rest of the text speaks of."""
    if len(groups) == 1:
        return [1.0]
    alone = sure / sqrt(len(groups))
    backed = [1 + (support[group.topic] - alone if group.has_topic else 0.0) for group in groups]
    best = max(backed)
    return [(one / best) ** 1.5 / sqrt(len(groups)) for one in backed]


def _mark(marks: defaultdict[str, float], group: Group, weight: float) -> None:
    name = f"g{_code(group.id)}"
    marks[name] = max(marks[name], weight)
    if group.has_topic:
        topic = f"t{_code(group.topic)}"
        marks[topic] = 1 - (1 - marks[topic]) * (1 - TOPIC * weight)


def _mark_word(marks: defaultdict[str, float], word: str, thesaurus: Thesaurus, *, is_known: bool) -> None:
    """Mark what a single word points to; one that is in no term at all stands for itself."""
    for group, weight in thesaurus.hints(word):
        name = f"g{_code(group.id)}"
        marks[name] = max(marks[name], weight * WEIGHTS[group.strength])
    if not is_known:
        marks[f"w{_code(stem(word))}"] = UNKNOWN


@lru_cache(maxsize=10_000)
def _code(name: str) -> str:
    """Return a short name that stays the same from one version of FoiDesk to the next."""
    return blake2b(name.encode(), digest_size=4).hexdigest()
