"""One line of the palette, and which lines a few letters mean."""

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter


@dataclass(frozen=True)
class Entry:
    """Something to do or to go to.

    `about` says what sort it is, `key` which key does the same, `also` what else it may be called.
    """

    words: str
    about: str
    icon: str
    do: Callable[[], object]
    key: str = ""
    also: str = ""

    @cached_property
    def plain(self) -> str:
        """Its words as they are looked up: small letters, no accents."""
        return folded(self.words)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Every word it may be found by."""
        return tuple(folded(f"{self.words} {self.also} {self.about}").split())

    @cached_property
    def initials(self) -> str:
        """The first letters of its words: “wl” is “Write the letter” but for the small words."""
        return "".join(word[0] for word in self.plain.split() if word not in SMALL)


SMALL = frozenset({"a", "an", "and", "for", "in", "is", "it", "of", "or", "the", "this", "to", "by"})


def folded(text: str) -> str:
    """Return text as it is compared: small letters without accents, blanks in place of dots and dashes."""
    apart = unicodedata.normalize("NFKD", text.replace("’", "").casefold())
    return "".join(
        " " if sign in "-–./…:·?,“”" else sign for sign in apart if not unicodedata.combining(sign)
    )


def matching(entries: Iterable[Entry], typed: str, most: int) -> list[Entry]:
    """Return the entries a few letters mean, likeliest first; those as likely stay in their order.

    Every word typed must begin a word of the entry, or all of it together be its initials.
    """
    wanted = folded(typed).strip()
    ranked = ((rank, entry) for entry in entries if (rank := _rank(entry, wanted)) is not None)
    return [entry for _rank, entry in sorted(ranked, key=itemgetter(0))[:most]]


def _rank(entry: Entry, wanted: str) -> int | None:
    """Return how far down an entry belongs; None where it is not meant."""
    if entry.plain.startswith(wanted):
        return 0
    if len(wanted) > 1 and entry.initials.startswith(wanted.replace(" ", "")):
        return 1
    words = wanted.split()
    if not all(any(name.startswith(word) for name in entry.names) for word in words):
        return None
    own = entry.plain.split()
    return 2 if all(any(name.startswith(word) for name in own) for word in words) else 3
