"""Finding cases by what is written in them: newest first as they stream from the index, or ranked."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from foidesk.store.case_filters import CaseFilter, Order
from foidesk.store.connections import Connection
from foidesk.store.search_match import Match, match_of
from foidesk.store.search_query import Query, read_query
from foidesk.store.search_spelling import corrected
from foidesk.store.search_streams import Asked, best, by_key, first_in_order, in_order, named, newest

MOST: Final = 1_000
"""Cases a list of what was found holds; who finds more narrows the search down."""

FEW: Final = 3
"""Hits below which a misspelling is thought of."""


class Ranking(StrEnum):
    """How what was found is sorted. BEST is by the words, the others by the case.

    The NEWEST of more cases than are wanted are those that were logged last.
    """

    NEWEST = "newest"
    BEST = "best"
    DUE = "due"
    OLDEST = "oldest"


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for: words as they were typed, among which cases, in which order."""

    typed: str
    among: CaseFilter = field(default_factory=CaseFilter)
    ranking: Ranking = Ranking.NEWEST


@dataclass(frozen=True, slots=True)
class Found:
    """Cases in order; `is_more`: there are others beyond the most that were wanted.

    `instead`: what was typed found nothing, and these hold these words. `perhaps`: what was typed found
    little, and these words would find more. `match` is what the index was asked, for excerpts.
    """

    ids: tuple[int, ...]
    is_more: bool = False
    instead: str | None = None
    perhaps: str | None = None
    match: Match = field(default_factory=Match)


def find(connection: Connection, search: Search, most: int | None = MOST) -> Found:
    """Return the cases that hold what was typed, at most `most` of them.

    The last word may go on; where that finds nothing every word may, and then misspellings are put right.
    """
    query = read_query(search.typed)
    if not query:
        return Found(())
    found = _found(connection, query, search, most)
    if len(found.ids) >= FEW or found.is_more:
        return found
    if not found.ids and len(query.groups) > 1:
        found = _found(connection, query, search, most, cut_short=True)
    return _respelt(connection, query, search, most, found)


def holds(connection: Connection, search: Search) -> bool:
    """Return whether any of the cases that are looked at holds the words as they were typed."""
    return bool(_found(connection, read_query(search.typed), search, 1).ids)


def _respelt(connection: Connection, query: Query, search: Search, most: int | None, found: Found) -> Found:
    """Return what the words are likely to mean, in place of nothing, or beside the little they found."""
    meant = corrected(connection, query, rarer_than=FEW if found.ids else 1)
    if meant is None:
        return found
    if found.ids:
        return replace(found, perhaps=meant)
    better = _found(connection, read_query(meant), search, most)
    return replace(better, instead=meant) if better.ids else found


def _found(
    connection: Connection, query: Query, search: Search, most: int | None, *, cut_short: bool = False
) -> Found:
    asked = Asked.of(query, match_of(connection, query, cut_short=cut_short), search.among)
    at_once = by_key(connection, asked)
    ids = newest(connection, asked, at_once, None if most is None else most + 1)
    is_more = most is not None and len(ids) > most
    order = Order.NEWEST if search.ranking is Ranking.BEST else Order(search.ranking)
    if search.ranking is Ranking.BEST and query.groups:
        ids = best(connection, asked, ids, most)
    elif not is_more:
        ids = in_order(connection, ids, order)
    elif order is not Order.NEWEST:
        ids = first_in_order(connection, asked, order, most)
    exact = [one for one in named(connection, asked) if one in at_once] if at_once else []
    return Found(
        tuple([*exact, *(one for one in ids if one not in exact)][:most]), is_more, match=asked.match
    )
