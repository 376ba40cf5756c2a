"""What an officer types into the search field, taken apart: words, “phrases”, -without, OR."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from foidesk.store.packed import storable
from foidesk.store.search_words import pieces_of

LONGEST: Final = 500
"""Characters that are looked at; nobody types more, and a paste is cut there."""

QUOTES: Final = '"“”„«»'
TOKEN: Final = re.compile(
    rf"(?P<minus>(?<!\S)[-−])?(?:[{QUOTES}](?P<phrase>[^{QUOTES}]*)(?P<end>[{QUOTES}])?|(?P<word>[^\s{QUOTES}]+))"
)
EITHER: Final = "OR"
JOINTS: Final = re.compile(r"['’‐-]")
"""What some write inside a word and others do not: e-mail, council’s."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase that is looked for. `begun`: it may go on. `start` and `end`: where it was typed."""

    text: str
    pieces: tuple[str, ...]
    start: int
    end: int
    quoted: bool = False
    begun: bool = False

    @property
    def word(self) -> str | None:
        """The one word of letters it is, which may be misspelt or cut short; None for anything else."""
        alone = len(self.pieces) == 1 and not self.quoted
        return self.pieces[0] if alone and self.pieces[0].isalpha() else None

    @property
    def joined(self) -> str | None:
        """The same as one word, for what is written with a hyphen or an apostrophe."""
        inside = not self.quoted and len(self.pieces) > 1 and JOINTS.sub("", self.text).isalpha()
        return "".join(self.pieces) if inside else None


@dataclass(frozen=True, slots=True)
class Query:
    """One term of each group is to be found, and none of those that are ruled out."""

    typed: str
    groups: tuple[tuple[Term, ...], ...]
    without: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is looked for."""
        return bool(self.groups or self.without)

    @property
    def is_plain(self) -> bool:
        """Whether it is words alone, as a reference or an address would be."""
        simple = all(len(group) == 1 and not group[0].quoted for group in self.groups)
        return simple and not self.without and bool(self.groups)


@lru_cache(maxsize=64)
def read_query(typed: str) -> Query:
    """Return what was typed, taken apart. Never refuses: what means nothing is left out."""
    typed = storable(typed).replace("\0", " ")[:LONGEST]
    groups: list[tuple[Term, ...]] = []
    without: list[Term] = []
    either = False
    for term in _terms(typed):
        if term is None:
            either = bool(groups)
        elif typed[term.start] in "-−":
            without.append(term)
        elif either:
            groups[-1] = (*groups[-1], term)
            either = False
        else:
            groups.append((term,))
    return Query(typed, tuple(groups), tuple(without))


def _terms(typed: str) -> Iterator[Term | None]:
    """Yield the terms in order; None stands for OR. The last may go on, unless its quotation is closed."""
    found = list(TOKEN.finditer(typed))
    for at, match in enumerate(found):
        if match["word"] == EITHER and not match["minus"]:
            yield None
            continue
        text = match["word"] if match["phrase"] is None else match["phrase"]
        if pieces := tuple(pieces_of(text)):
            begun = at == len(found) - 1 and not match["end"] and not match["minus"]
            quoted = match["phrase"] is not None
            yield Term(text.replace('"', " "), pieces, match.start(), match.end(), quoted, begun)
