"""What is asked of search's indexes in SQL: cases as they stream, ranked, sorted, and by their keys."""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from heapq import merge
from itertools import groupby, islice
from typing import Any, Final, Self

from foidesk.store.case_filters import SORTINGS, CaseFilter, Order, clauses, values
from foidesk.store.connections import Connection
from foidesk.store.migrations.step_0005_search_watch import CASE, REQUEST
from foidesk.store.search_keys import key_typed, look_up
from foidesk.store.search_match import Match
from foidesk.store.search_query import Query

WEIGHTS: Final = "8, 10, 5, 2, 1, 1, 1"
"""What a word counts in each column of the index, for the best match: in the subject most."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A query, what the indexes are asked for it, among which cases, and the values of the statements.

    `key` is the reference or address it may be.
    """

    query: Query
    match: Match
    among: CaseFilter
    key: str | None
    values: dict[str, Any]

    @classmethod
    def of(cls, query: Query, match: Match, among: CaseFilter) -> Self:
        """Return what is asked."""
        key = key_typed(query.typed) if query.is_plain else None
        bound = {} if among.is_everything else values(among)
        return cls(
            query, match, among, key, {**bound, "asked": match.case, "typed": match.request, "key": key}
        )


# Only words of this program are put into the statements; what was typed is bound as a value.

STREAMS: Final = {
    index: f"select rowid from {index} where {index} match :{value} order by rowid desc"  # noqa: S608
    for index, value in ((CASE, "asked"), (REQUEST, "typed"))
}
LAST: Final = 'select coalesce(max(id), 0) from "case"'
WITHIN: Final = {
    index: f"""select rowid from {index} where {index} match :{value} and rowid > :after and rowid <= :until
    order by rowid"""  # noqa: S608
    for index, value in ((CASE, "asked"), (REQUEST, "typed"))
}
SPAN: Final = 16
"""Cases looked through first for each that is wanted: enough for all but the rarer words."""
WIDER: Final = 8
"""How much longer the next span is at most."""
SOMEWHAT_MORE: Final = 1.25
"""How many more cases are looked through than the rest that is wanted is expected among."""

HOLDING: Final = f'"case".id in (select rowid from {CASE} where {CASE} match :asked)'  # noqa: S608
TYPED: Final = f'"case".id in (select rowid from {REQUEST} where {REQUEST} match :typed)'  # noqa: S608


def newest(connection: Connection, asked: Asked, at_once: Sequence[int], most: int | None) -> list[int]:
    """Return cases from the latest logged to the earliest, at most `most` of them.

    `at_once` are cases known already, latest first.
    """
    if not asked.query.groups:
        return _ids(
            connection, f"{_without(asked.among)} limit :limit", {**asked.values, "limit": _limit(most)}
        )
    if asked.among.is_everything and most is not None:
        return _latest(connection, asked, at_once, most)
    case = _streaming(CASE, "asked", asked.among)
    if asked.match.request is None and not at_once:
        return _ids(connection, f"{case} limit :limit", {**asked.values, "limit": _limit(most)})
    streams: list[Iterable[int]] = [_stream(connection, case, asked.values), at_once]
    if asked.match.request is not None:
        streams.append(_stream(connection, _streaming(REQUEST, "typed", asked.among), asked.values))
    either = (case_id for case_id, _same in groupby(merge(*streams, reverse=True)))
    return list(islice(either, most))


def _latest(connection: Connection, asked: Asked, at_once: Sequence[int], most: int) -> list[int]:
    """Return the latest cases, span by span from the last one down.

    FTS5 reads a list of a million forwards three times as fast as from its end.
    """
    until = int(connection.execute(LAST).fetchone()[0])
    indexes = (CASE,) if asked.match.request is None else (CASE, REQUEST)
    found: list[int] = []
    span, seen = SPAN * most, 0
    while until > 0 and len(found) < most:
        after = max(0, until - span)
        bound = {**asked.values, "after": after, "until": until}
        held = {one for index in indexes for one in _ids(connection, WITHIN[index], bound)}
        held.update(one for one in at_once if after < one <= until)
        found += sorted(held, reverse=True)
        seen += until - after
        until, span = after, _next_span(span, seen, len(found), most)
    return found[:most]


def _next_span(span: int, seen: int, found: int, most: int) -> int:
    """Return how many cases to look through next: somewhat more than the rest is expected among."""
    if not found:
        return span * WIDER
    rest = int((most - found) * seen * SOMEWHAT_MORE / found)
    return max(span, min(rest, span * WIDER))


def _limit(most: int | None) -> int:
    return -1 if most is None else most


def _streaming(index: str, value: str, among: CaseFilter) -> str:
    if among.is_everything:
        return STREAMS[index]
    return (
        f'select {index}.rowid from {index} cross join "case" on "case".id = {index}.rowid'  # noqa: S608
        f" where {index} match :{value} and {_where(among)} order by {index}.rowid desc"
    )


def _without(among: CaseFilter) -> str:
    """Return the select of every case but those that hold what is ruled out."""
    return f'select id from "case" where {_where(among)} and not {HOLDING} order by id desc'  # noqa: S608


def _stream(connection: Connection, sql: str, bound: dict[str, Any]) -> Iterator[int]:
    with closing(connection.execute(sql, bound)) as rows:
        for row in rows:
            yield row[0]


def _ids(connection: Connection, sql: str, bound: dict[str, Any]) -> list[int]:
    return [row[0] for row in connection.execute(sql, bound).fetchall()]


def by_key(connection: Connection, asked: Asked) -> list[int]:
    """Return the cases whose reference or address begins as what was typed, latest first."""
    found = look_up(connection, asked.key) if asked.key else []
    if not found or asked.among.is_everything:
        return found
    sql = f"""select id from "case" where id in (select value from json_each(:ids)) and {_where(asked.among)}
        order by id desc"""  # noqa: S608
    return _ids(connection, sql, {**asked.values, "ids": json.dumps(found)})


def named(connection: Connection, asked: Asked) -> list[int]:
    """Return the cases whose whole reference or address was typed."""
    sql = 'select case_id from search_key where "key" = :key order by case_id desc'
    return _ids(connection, sql, asked.values)


def best(connection: Connection, asked: Asked, ids: Iterable[int], most: int | None) -> list[int]:
    """Return the cases whose words fit best, then those of `ids` that only another index knows."""
    sql = (
        f'select {CASE}.rowid from {CASE} cross join "case" on "case".id = {CASE}.rowid'  # noqa: S608
        f" where {CASE} match :asked and {_where(asked.among)} order by bm25({CASE}, {WEIGHTS}) limit :most"
    )
    ranked = _ids(connection, sql, {**asked.values, "most": _limit(most)})
    known = set(ranked)
    return [*ranked, *(one for one in ids if one not in known)]


def in_order(connection: Connection, ids: list[int], order: Order) -> list[int]:
    """Return these cases sorted."""
    if len(ids) < 2:
        return ids
    sql = f'select id from "case" where id in (select value from json_each(:ids)) order by {_by(order)}'  # noqa: S608
    return _ids(connection, sql, {"ids": json.dumps(ids)})


def first_in_order(connection: Connection, asked: Asked, order: Order, most: int | None) -> list[int]:
    """Return the first of so many cases that all of them have to be looked at to know which."""
    held = HOLDING if asked.query.groups else f"not {HOLDING}"
    either = f"({held} or {TYPED})" if asked.match.request is not None else held
    sql = f'select id from "case" where {either} and {_where(asked.among)} order by {_by(order)} limit :most'  # noqa: S608
    return _ids(connection, sql, {**asked.values, "most": _limit(most)})


def _where(among: CaseFilter) -> str:
    """Return the condition on the table of cases. Each is asked for what it has many of, as it comes."""
    return " and ".join(clauses(among)) or "1"


def _by(order: Order) -> str:
    sorting = SORTINGS[order]
    return f'"case".{sorting.column} {sorting.way}, "case".id {sorting.way}'
