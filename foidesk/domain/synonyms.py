"""Words that mean the same in a request, in groups; and the words that mean nothing in one."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Final

from foidesk.domain.stems import folded

WORD: Final = re.compile(r"[a-z0-9]+(?:\.[0-9]+)*(?:'[a-z]+)?")

THOUSANDS: Final = re.compile(r"(?<=\d),(?=\d{3}\b)")

OWN: Final = "own/"
"""How the id of a group begins that replaces no shipped one."""

MOST_WORDS: Final = 5_000
"""Words of a text that are looked at; what comes after so many is an appendix."""


class Strength(StrEnum):
    """How much it says of a request that it holds a term of the group."""

    FULL = "full"
    SOME = "some"
    EVERYDAY = "everyday"
    SLIGHT = "slight"


WEIGHTS: Final = {
    Strength.FULL: 1.0,
    Strength.SOME: 0.6,
    Strength.EVERYDAY: 0.5,
    Strength.SLIGHT: 0.25,
}


@dataclass(frozen=True, slots=True)
class Group:
    """Terms that stand for one another; those of one `topic` have to do with one another.

    `own`: the office's, under an id of its own or in place of a shipped one.
    """

    id: str
    terms: tuple[str, ...]
    topic: str = ""
    strength: Strength = Strength.FULL
    version: int = 1
    own: bool = False
    retired: bool = False

    @property
    def has_topic(self) -> bool:
        """Whether the other groups of its topic bear on it; everyday words are too far apart."""
        return bool(self.topic) and self.strength is Strength.FULL


@dataclass(frozen=True)
class PlainWords:
    """Words that say nothing, words that say little, and what a sentence holds that says nothing at all."""

    nothing: frozenset[str] = frozenset()
    little: frozenset[str] = frozenset()
    formulas: tuple[re.Pattern[str], ...] = ()

    @cached_property
    def formula(self) -> re.Pattern[str] | None:
        """What any of the formulas finds, in one go."""
        joined = "|".join(f"(?:{one.pattern})" for one in self.formulas)
        return re.compile(joined, re.IGNORECASE) if joined else None

    def says_nothing(self, word: str) -> bool:
        """Whether a word is passed over: little words, single letters, the digits of years and dates."""
        return word in self.nothing or len(word) < 2 or (word.isdigit() and (len(word) < 3 or _is_year(word)))

    def says_little(self, word: str) -> bool:
        """Whether a word belongs to everybody's way of asking."""
        return word in self.little or folded(word) in self.little

    def says_little_or_nothing(self, word: str) -> bool:
        """Whether a word does not tell what a request is about."""
        return self.says_nothing(word) or self.says_little(word)


def in_use(shipped: Iterable[Group], own: Iterable[Group]) -> tuple[Group, ...]:
    """Return the office's groups, then the shipped ones it neither replaced nor retired."""
    kept = tuple(own)
    replaced = {group.id for group in kept}
    mine = tuple(group for group in kept if not group.retired)
    return (*mine, *(group for group in shipped if group.id not in replaced))


def split_words(text: str) -> tuple[str, ...]:
    """Return the words of a text in small letters: parted by hyphens and slashes, without a possessive s."""
    plain = text.casefold().replace("’", "'").replace("a&e", "a and e").replace("&", " and ")
    plain = THOUSANDS.sub("", plain)
    found = WORD.findall(plain)[:MOST_WORDS]
    return tuple(word.removesuffix("'s") for word in found)


def _is_year(word: str) -> bool:
    return len(word) == 4 and word[:2] in {"19", "20"}
