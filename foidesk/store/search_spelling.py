"""Misspellings forgiven: for a word no case holds, the nearest one that some do."""

from collections.abc import Iterable, Iterator
from typing import Final

from foidesk.store.connections import Connection
from foidesk.store.search_keys import HIGHEST
from foidesk.store.search_match import words_from
from foidesk.store.search_query import Query, Term

SHORTEST: Final = 4
"""Letters from which a word is taken for misspelt; a shorter one is as near to many."""

COMMONER: Final = 10
"""How many times more cases a word must stand in to be offered in place of one that is known."""

LONG: Final = 6
"""Letters from which two slips are forgiven instead of one."""


def corrected(connection: Connection, query: Query, rarer_than: int = 1) -> str | None:
    """Return what was typed with unknown words put right; None where all are known or nothing is near.

    A word in fewer than `rarer_than` cases is put right where one near it is much commoner.
    """
    typed = query.typed
    terms = [one for group in query.groups for one in group]
    for term in sorted(terms, key=lambda one: -one.start):
        held = _cases_of(connection, term, rarer_than)
        if held < rarer_than:
            near = nearest(connection, term.word or "", begun=term.begun, commoner_than=held * COMMONER)
            if near is None and not held:
                return None
            typed = typed[: term.start] + (near or term.text) + typed[term.end :]
    return None if typed == query.typed else typed


def _cases_of(connection: Connection, term: Term, enough: int) -> int:
    """Return in how many cases a word stands, or words begun so; `enough` for what cannot be misspelt."""
    word = term.word
    if word is None or len(word) < SHORTEST:
        return enough
    known = words_from(connection, word, 200)
    return sum(cases for other, cases in known if term.begun or other == word)


def nearest(connection: Connection, word: str, *, begun: bool = False, commoner_than: int = 0) -> str | None:
    """Return the word of fewest slips from this one, of those alike the commonest; None where none is near.

    A word still being typed is also held against the beginnings of others.
    """
    slips = 2 if len(word) >= LONG else 1
    others = (one for one in _candidates(connection, word) if one[1] > commoner_than and one[0] != word)
    found = list(_near(word, others, slips, begun=begun))
    return min(found)[-1] if found else None


def _candidates(connection: Connection, word: str) -> Iterator[tuple[str, int]]:
    """Yield the words a slip may have been made from: the first letter is right, or changed places."""
    for letter in dict.fromkeys(word[:2]):
        yield from connection.execute(
            "select word, cases from search_word where word >= ? and word < ? and length(word) >= ?",
            (letter, letter + HIGHEST, len(word) - 2),
        )


def _near(
    word: str, others: Iterable[tuple[str, int]], slips: int, *, begun: bool
) -> Iterator[tuple[int, int, str]]:
    """Yield slips, rarity and the word, least first for the best."""
    letters = set(word)
    for other, cases in others:
        if len(other) <= len(word) + slips and len(letters ^ set(other)) <= 2 * slips:
            if (count := slips_between(word, other, slips)) <= slips:
                yield count, -cases, other
        elif begun and len(letters - set(other)) <= 1 and slips_between(word, other[: len(word)], 1) <= 1:
            yield slips + 1, -cases, other


def slips_between(one: str, other: str, most: int) -> int:
    """Return how many letters were missed, added, changed or swapped with the next; `most` + 1 for more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, wanted in enumerate(other, 1):
            least = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                least = min(least, earlier[j - 2] + 1)
            row.append(least)
        if min(row) > most:
            return most + 1
    return row[-1]
