"""What a request is about, as weighted marks: on file all of them together, in hand word by word."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from math import sqrt
from typing import Final

from foidesk.domain.stems import stem
from foidesk.domain.synonyms import WEIGHTS, Group
from foidesk.domain.thesaurus import Found, Thesaurus

Marks = Mapping[str, float]
"""What a text is marked by, each from 0 to 1: groups (g…), topics (t…), and words no group knows (w…).

A mark is a number that stands for the group or the word, so that what is kept of a text says nothing.
"""

UNKNOWN: Final = 0.5
"""A word that is in no group and not everybody's: a name, a product, a rare thing."""
WITHIN: Final = 0.3
"""A term that is part of a longer one, as “tax” in “council tax”."""
TOPIC: Final = 0.3
"""How much of a term rubs off on its topic; several terms of a topic add up."""
LEAST: Final = 0.05


@dataclass(frozen=True, slots=True)
class Asked:
    """A request in hand. `units`: each term or word with all it may mean; `marks`: the request as on file."""

    units: tuple[Marks, ...]
    marks: Marks


def marks_of(text: str, thesaurus: Thesaurus) -> dict[str, float]:
    """Return the marks of a request; none for a text without a word that says anything."""
    return dict(asked_in(text, thesaurus).marks)


def asked_in(text: str, thesaurus: Thesaurus) -> Asked:
    """Return what a request asks for."""
    words = thesaurus.words(text)
    depth = [0] * len(words)
    hits = list(_weighed(thesaurus.found(words), depth))
    roots = _roots(words, hits)
    units: defaultdict[tuple[str, ...], dict[str, float]] = defaultdict(dict)
    marks: dict[str, float] = {}
    support = _support(hits)
    for found, sure in hits:
        unit = units[roots[found.start]]
        for group, share in zip(found.groups, _shares(found.groups, sure, support), strict=True):
            weight = sure * WEIGHTS[group.strength]
            _mark_group(unit, group, weight)
            _mark_group(marks, group, weight * share)
    for word, known, root in zip(words, depth, roots, strict=True):
        if not thesaurus.plain.says_little_or_nothing(word):
            for kept in (units[root], marks):
                _mark_word(kept, word, thesaurus, is_known=bool(known))
    telling = {mark: weight for mark, weight in marks.items() if weight > LEAST}
    return Asked(tuple(unit for unit in units.values() if unit), telling)


def _roots(words: Sequence[str], hits: Iterable[tuple[Found, float]]) -> list[tuple[str, ...]]:
    """Return for each word the longest term it is in: “tax” in “council tax” is not counted beside it."""
    roots: list[tuple[str, ...]] = [(word,) for word in words]
    taken = [False] * len(words)
    for found, _sure in hits:
        places = range(found.start, found.end)
        if not any(taken[place] for place in places):
            for place in places:
                roots[place], taken[place] = tuple(words[found.start : found.end]), True
    return roots


def _weighed(found: Iterable[Found], depth: list[int]) -> Iterator[tuple[Found, float]]:
    """Yield each term with how much it counts; note how long a term each word belongs to."""
    for hit in found:
        length, places = hit.end - hit.start, range(hit.start, hit.end)
        is_within = any(depth[place] > length for place in places)
        for place in places:
            depth[place] = max(depth[place], length)
        yield hit, hit.sure * (WITHIN if is_within else 1.0)


def _support(hits: Iterable[tuple[Found, float]]) -> Mapping[str, float]:
    """Return how much of the text speaks of each topic."""
    support: defaultdict[str, float] = defaultdict(float)
    for found, sure in hits:
        for topic in {group.topic for group in found.groups if group.has_topic}:
            support[topic] += sure / sqrt(len(found.groups))
    return support


def _shares(groups: Sequence[Group], sure: float, support: Mapping[str, float]) -> list[float]:
    """Return how much of a term goes to each group it is in: most to those the rest of the text speaks of."""
    if len(groups) == 1:
        return [1.0]
    alone = sure / sqrt(len(groups))
    backed = [1 + (support[group.topic] - alone if group.has_topic else 0.0) for group in groups]
    best = max(backed)
    return [(one / best) ** 1.5 / sqrt(len(groups)) for one in backed]


def _mark_group(marks: dict[str, float], group: Group, weight: float) -> None:
    name = f"g{_code(group.id)}"
    marks[name] = max(marks.get(name, 0.0), weight)
    if group.has_topic:
        topic = f"t{_code(group.topic)}"
        marks[topic] = 1 - (1 - marks.get(topic, 0.0)) * (1 - TOPIC * weight)


def _mark_word(marks: dict[str, float], word: str, thesaurus: Thesaurus, *, is_known: bool) -> None:
    """Mark what a single word points to; one that is in no term at all stands for itself."""
    for group, weight in thesaurus.hints(word):
        name = f"g{_code(group.id)}"
        marks[name] = max(marks.get(name, 0.0), weight * WEIGHTS[group.strength])
    if not is_known:
        marks[f"w{_code(stem(word))}"] = UNKNOWN


@lru_cache(maxsize=20_000)
def _code(name: str) -> str:
    """Return a short name that stays the same from one version of FoiDesk to the next."""
    return blake2b(name.encode(), digest_size=4).hexdigest()
