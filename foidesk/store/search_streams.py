"""What is asked of search's indexes in SQL: cases as they stream, ranked, sorted, and by their keys."""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from heapq import merge
from itertools import groupby
from typing import Any, Final

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
    """A query, what the indexes are asked for it, and among which cases."""

    query: Query
    match: Match
    among: CaseFilter

    @property
    def values(self) -> dict[str, Any]:
        """The values of the statements below."""
        return {**values(self.among), "asked": self.match.case, "typed": self.match.request}


# Only words of this program are put into the statements; what was typed is bound as a value.

HOLDING: Final = f'"case".id in (select rowid from {CASE} where {CASE} match :asked)'  # noqa: S608
TYPED: Final = f'"case".id in (select rowid from {REQUEST} where {REQUEST} match :typed)'  # noqa: S608


def newest(connection: Connection, asked: Asked, at_once: Sequence[int]) -> Iterator[int]:
    """Yield cases from the latest logged to the earliest, as far as somebody takes them.

    `at_once` are cases known already, latest first.
    """
    if not asked.query.groups:
        yield from _without(connection, asked)
        return
    streams: list[Iterable[int]] = [_stream(connection, _streaming(CASE, "asked", asked.among), asked.values)]
    if asked.match.request is not None:
        streams.append(_stream(connection, _streaming(REQUEST, "typed", asked.among), asked.values))
    for case_id, _same in groupby(merge(*streams, at_once, reverse=True)):
        yield case_id


def _streaming(index: str, value: str, among: CaseFilter) -> str:
    if among.is_everything:
        return f"select rowid from {index} where {index} match :{value} order by rowid desc"  # noqa: S608
    return (
        f'select {index}.rowid from {index} cross join "case" on "case".id = {index}.rowid'  # noqa: S608
        f" where {index} match :{value} and {_where(among)} order by {index}.rowid desc"
    )


def _without(connection: Connection, asked: Asked) -> Iterator[int]:
    """Yield every case but those that hold what is ruled out."""
    sql = f'select id from "case" where {_where(asked.among)} and not {HOLDING} order by id desc'  # noqa: S608
    return _stream(connection, sql, asked.values)


def _stream(connection: Connection, sql: str, values: dict[str, Any]) -> Iterator[int]:
    with closing(connection.execute(sql, values)) as rows:
        for row in rows:
            yield row[0]


def by_key(connection: Connection, asked: Asked) -> list[int]:
    """Return the cases whose reference or address begins as what was typed, latest first."""
    key = key_typed(asked.query.typed) if asked.query.is_plain else None
    found = look_up(connection, key) if key else []
    if not found or asked.among.is_everything:
        return found
    sql = f"""select id from "case" where id in (select value from json_each(:ids)) and {_where(asked.among)}
        order by id desc"""  # noqa: S608
    return list(_stream(connection, sql, {**asked.values, "ids": json.dumps(found)}))


def named(connection: Connection, query: Query) -> list[int]:
    """Return the cases whose whole reference or address was typed."""
    key = key_typed(query.typed) if query.is_plain else None
    sql = 'select case_id from search_key where "key" = :key order by case_id desc'
    return list(_stream(connection, sql, {"key": key})) if key else []


def best(connection: Connection, asked: Asked, ids: Iterable[int], most: int | None) -> list[int]:
    """Return the cases whose words fit best, then those of `ids` that only another index knows."""
    sql = (
        f'select {CASE}.rowid from {CASE} cross join "case" on "case".id = {CASE}.rowid'  # noqa: S608
        f" where {CASE} match :asked and {_where(asked.among)} order by bm25({CASE}, {WEIGHTS}) limit :most"
    )
    ranked = list(_stream(connection, sql, {**asked.values, "most": -1 if most is None else most}))
    known = set(ranked)
    return [*ranked, *(one for one in ids if one not in known)]


def in_order(connection: Connection, ids: Iterable[int], order: Order) -> list[int]:
    """Return these cases sorted."""
    sql = f'select id from "case" where id in (select value from json_each(:ids)) order by {_by(order)}'  # noqa: S608
    return list(_stream(connection, sql, {"ids": json.dumps(list(ids))}))


def first_in_order(connection: Connection, asked: Asked, order: Order, most: int | None) -> list[int]:
    """Return the first of so many cases that all of them have to be looked at to know which."""
    held = HOLDING if asked.query.groups else f"not {HOLDING}"
    either = f"({held} or {TYPED})" if asked.match.request is not None else held
    sql = f'select id from "case" where {either} and {_where(asked.among)} order by {_by(order)} limit :most'  # noqa: S608
    return list(_stream(connection, sql, {**asked.values, "most": most}))


def _where(among: CaseFilter) -> str:
    """Return the condition on the table of cases. Each is asked for what it has many of, as it comes."""
    return " and ".join(clauses(among)) or "1"


def _by(order: Order) -> str:
    sorting = SORTINGS[order]
    return f'"case".{sorting.column} {sorting.way}, "case".id {sorting.way}'
