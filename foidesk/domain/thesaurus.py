"""Finding the terms of a thesaurus in a text, whatever form its words take there."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from math import sqrt
from typing import Final, Self

from foidesk.domain.stems import folded, stem, trunk
from foidesk.domain.synonyms import Group, PlainWords, split_words

SENTENCE: Final = re.compile(r"(?<=[.?!:;])\s+|\n+")
ASKS: Final = re.compile(
    r"\?\s*$|^\W*(?:\w{1,3}\W+)?(?:how|what|which|when|where|who|whether|number|list)\b", re.IGNORECASE
)
CAPITALS: Final = re.compile(r"\b[A-Z]{2,6}\b")
DEPTHS: Final = (folded, trunk, stem)
SURE: Final = (1.0, 0.85, 0.6)
"""How far a word is taken for a term, by how much had to come off the two before they agreed."""

Terms = Mapping[tuple[str, ...], tuple[Group, ...]]
Hints = Mapping[str, tuple[tuple[Group, float], ...]]

TOO_MANY: Final = 20
"""A word in the terms of more groups than that points nowhere."""
HINT: Final = 0.5
"""How far a word that is only part of a term is taken for it, where no other group has it."""


@dataclass(frozen=True, slots=True)
class Found:
    """A term in a text: from which word to which, of which groups, and how sure that is (0 to 1)."""

    start: int
    end: int
    groups: tuple[Group, ...]
    sure: float


@dataclass(frozen=True, slots=True)
class Thesaurus:
    """Groups laid out for finding: `of` makes one. `basis` is another whenever a group is."""

    groups: tuple[Group, ...] = ()
    plain: PlainWords = field(default_factory=PlainWords)
    basis: str = ""
    _terms: tuple[Terms, ...] = field(default=({}, {}, {}), repr=False)
    _longest: tuple[Mapping[str, int], ...] = field(default=({}, {}, {}), repr=False)
    _hints: Hints = field(default_factory=dict, repr=False)
    _capitals: Mapping[str, str] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, groups: Iterable[Group], plain: PlainWords) -> Self:
        """Lay out what is in use; retired groups are left out."""
        used = tuple(one for one in groups if not one.retired)
        capitals = _capitals(used, plain)
        terms = tuple(_laid_out(used, depth, capitals) for depth in DEPTHS)
        longest = tuple(map(_longest, terms))
        return cls(used, plain, _basis(used, plain), terms, longest, _hinted(used, plain), capitals)

    def words(self, text: str) -> tuple[str, ...]:
        """Return the words of what a request asks, without the sentences that are in every request."""
        sentences = SENTENCE.split(self._spelt_out(text))
        asking = [one for one in sentences if not self._is_formula(one)]
        return split_words("\n".join(asking if any(map(split_words, asking)) else sentences))

    def found(self, words: Sequence[str]) -> list[Found]:
        """Return every term among the words, those within longer ones too, the longest first."""
        forms = [[depth(word) for word in words] for depth in DEPTHS]
        hits = [hit for at in range(len(words)) for hit in self._at(at, words, forms)]
        return sorted(hits, key=lambda hit: (hit.start - hit.end, hit.start))

    def hints(self, word: str) -> tuple[tuple[Group, float], ...]:
        """Return the groups in whose terms a word stands, and how far it points to each (0 to 1).

        So “hot flushes” and “menopause” meet where one group has both, though neither term is the other.
        """
        return self._hints.get(stem(word), ())

    def others(self, term: str) -> tuple[str, ...]:
        """Return what else is said for a term, itself left out: for a search that is to find that too."""
        words = split_words(term)
        own = _singular(words)
        whole = [
            hit for hit in self.found(words) if hit.end - hit.start == len(words) and hit.sure > SURE[-1]
        ]
        alike = (other for hit in whole for group in hit.groups for other in group.terms)
        return tuple(dict.fromkeys(other for other in alike if _singular(split_words(other)) != own))

    def _spelt_out(self, text: str) -> str:
        """Return a text with SEND and LED, which are words as well, as what they stand for."""
        if text.isupper():
            return text
        return CAPITALS.sub(lambda one: self._capitals.get(one[0], one[0]), text)

    def _is_formula(self, sentence: str) -> bool:
        formula = self.plain.formula
        return formula is not None and not ASKS.search(sentence) and bool(formula.search(sentence))

    def _at(self, at: int, words: Sequence[str], forms: Sequence[Sequence[str]]) -> Iterator[Found]:
        """Yield the terms that begin at a word: one of each length, by the form that agrees best."""
        seen: set[int] = set()
        for terms, longest, form, sure in zip(self._terms, self._longest, forms, SURE, strict=True):
            for length in range(min(longest.get(form[at], 0), len(words) - at), 0, -1):
                if length in seen or (length == 1 and not self._may_stand_alone(words[at], sure)):
                    continue
                groups = terms.get(tuple(form[at : at + length]))
                if groups is not None:
                    seen.add(length)
                    yield Found(at, at + length, groups, sure)

    def _may_stand_alone(self, word: str, sure: float) -> bool:
        """Whether one word makes a term: one of everybody's only as it is written in the thesaurus."""
        if word in self.plain.nothing:
            return False
        return sure == SURE[0] or (len(word) > 3 and not self.plain.says_little(word))


def _capitals(groups: Iterable[Group], plain: PlainWords) -> Mapping[str, str]:
    """Return what capitals stand for that in small letters are everybody's word."""
    return {
        term: next(other for other in group.terms if not CAPITALS.fullmatch(other))
        for group in groups
        for term in group.terms
        if CAPITALS.fullmatch(term)
        and plain.says_little_or_nothing(term.casefold())
        and not all(map(CAPITALS.fullmatch, group.terms))
    }


def _laid_out(groups: Iterable[Group], depth: Callable[[str], str], but: Container[str]) -> Terms:
    terms: dict[tuple[str, ...], dict[str, Group]] = {}
    for group in groups:
        for term in group.terms:
            if term in but:
                continue
            key = tuple(depth(word) for word in split_words(term))
            terms.setdefault(key, {})[group.id] = group
    return {key: tuple(found.values()) for key, found in terms.items()}


def _hinted(groups: Iterable[Group], plain: PlainWords) -> Hints:
    """Return where each telling word stands: a rare one, or one that is in many terms, points further."""
    times: dict[str, Counter[str]] = defaultdict(Counter)
    by_id = {group.id: group for group in groups}
    for group in by_id.values():
        for term in group.terms:
            telling = {word for word in split_words(term) if not plain.says_little_or_nothing(word)}
            for word in telling:
                times[stem(word)][group.id] += 1
    return {
        word: tuple(
            (by_id[one], HINT * min(1.0, 0.5 + 0.25 * many) / sqrt(len(found))) for one, many in found.items()
        )
        for word, found in times.items()
        if len(found) <= TOO_MANY
    }


def _singular(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(folded(word) for word in words)


def _longest(terms: Terms) -> Mapping[str, int]:
    """Return how many words the longest term has that begins with each word."""
    longest: dict[str, int] = {}
    for key in terms:
        longest[key[0]] = max(longest.get(key[0], 0), len(key))
    return longest


def _basis(groups: Iterable[Group], plain: PlainWords) -> str:
    said = [f"{one.id}|{one.topic}|{one.strength}|{','.join(one.terms)}" for one in groups]
    known = [
        *sorted(said),
        *sorted(plain.nothing),
        *sorted(plain.little),
        *(one.pattern for one in plain.formulas),
    ]
    return blake2b("\n".join(known).encode(), digest_size=12).hexdigest()
