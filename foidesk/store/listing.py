"""One list of cases as it stands: pages are reached from the nearest row passed before."""

from bisect import bisect_right, insort
from typing import Any, Final

from foidesk.store.case_filters import (
    FIRST_AUTHORITY,
    SORTINGS,
    TAGGED,
    CaseFilter,
    Order,
    clauses,
    sorted_by,
    source,
    values,
)
from foidesk.store.connections import Connection

FEW: Final = 2_000
"""So many cases are sooner fetched and sorted than a list of a million is asked case by case."""
LEAP: Final = 500
"""From so many rows on, what lies between is passed over in the index alone."""

Key = tuple[int | str, int]
"""What a line is sorted by, and the id that tells lines alike apart."""


class Listing:
    """The cases a filter lets through, in order, for as long as no case changes."""

    def __init__(self, wanted: CaseFilter, order: Order) -> None:
        self._wanted, self._order = wanted, order
        self._sorting, self._values = SORTINGS[order], values(wanted)
        self._few: frozenset[str] | None = None if wanted.narrowed_by & TAGGED.keys() else frozenset()
        self._passed: list[tuple[int, Key]] = []
        """How many rows end with which key, in order."""

    def rows(self, connection: Connection, columns: str, start: int, size: int) -> list[Any]:
        """Return at most `size` rows from row `start`: the columns asked for, then those of the key."""
        passed, key = self._nearest(connection, start)
        wanted = f"select {columns}, {self._sorting.column}, id"
        span = f"{self._from(connection, key)} {self._in_order} limit :size offset :skip"
        if self._few:  # they are all sorted, so let that be their ids alone
            span = f'from "case" where id in (select id {span}) {self._in_order}'
        bound = {**self._bound(key), "size": size, "skip": start - passed}
        found: list[Any] = connection.execute(f"{wanted} {span}", bound).fetchall()
        if found:
            self._pass(start + len(found), found[-1][-2:])
        return found

    def count(self, connection: Connection) -> int:
        """Return how many cases there are in the list."""
        if self._wanted.is_tagged and not self._is_first(connection):
            (tag,) = self._wanted.narrowed_by
            sql = f"select count(distinct case_id) from ({TAGGED[tag][1]})"  # noqa: S608
            return int(connection.execute(sql, self._values).fetchone()[0])
        sql = f"select count(*) {self._from(connection)}"
        return int(connection.execute(sql, self._values).fetchone()[0])

    def ids(self, connection: Connection) -> list[int]:
        """Return the id of every case, in order."""
        sql = f"select id {self._from(connection)} {self._in_order}"
        return [row[0] for row in connection.execute(sql, self._values)]

    def row_of(self, connection: Connection, case_id: int) -> int | None:
        """Return the row a case stands in, counted from 0; None where it is not in the list."""
        sql = f"select {self._sorting.column}, id {self._from(connection, and_also='id = :case_id')}"
        key = connection.execute(sql, {**self._values, "case_id": case_id}).fetchone()
        if key is None:
            return None
        at = bisect_right(self._passed, self._rank(key), key=lambda one: self._rank(one[1]))
        passed, before = self._passed[at - 1] if at else (0, None)
        if before == key:
            return passed - 1
        until = f"({self._column}, id) {self._sorting.earlier} (:until, :until_id)"
        sql = f"select count(*) {self._from(connection, before, until)}"
        bound = {**self._bound(before), "until": key[0], "until_id": key[1]}
        return passed + int(connection.execute(sql, bound).fetchone()[0])

    def _nearest(self, connection: Connection, start: int) -> tuple[int, Key | None]:
        """Return a row at or before `start` from which it is not far, and the key before that row."""
        at = bisect_right(self._passed, start, key=lambda one: one[0])
        passed, key = self._passed[at - 1] if at else (0, None)
        if start - passed <= LEAP:
            return passed, key
        sql = f"select {self._sorting.column}, id {self._from(connection, key)} {self._in_order}"
        bound = {**self._bound(key), "skip": start - passed - 1}
        reached = connection.execute(f"{sql} limit 1 offset :skip", bound).fetchone()
        if reached is None:
            return passed, key
        self._pass(start, reached)
        return start, reached

    def _pass(self, row: int, key: Key) -> None:
        at = bisect_right(self._passed, row, key=lambda one: one[0])
        if not at or self._passed[at - 1][0] != row:
            insort(self._passed, (row, key), key=lambda one: one[0])

    def _rank(self, key: Key) -> tuple[int, int]:
        """Return a key as numbers that rise down the list; days of receipt are text."""
        column = key[0] if isinstance(key[0], int) else int(key[0].replace("-", ""))
        return (column, key[1]) if self._sorting.way == "asc" else (-column, -key[1])

    # The statement

    @property
    def _column(self) -> str:
        return sorted_by(self._wanted, self._order, self._few or frozenset())

    @property
    def _in_order(self) -> str:
        return f"order by {self._column} {self._sorting.way}, id {self._sorting.way}"

    def _from(self, connection: Connection, after: Key | None = None, and_also: str = "") -> str:
        if self._few is None:
            self._few = frozenset(name for name in TAGGED if self._is_rare(connection, name))
        later = f"({self._column}, id) {self._sorting.later} (:after, :after_id)" if after else ""
        conditions = [one for one in (*clauses(self._wanted, self._few), later, and_also) if one]
        where = f" where {' and '.join(conditions)}" if conditions else ""
        return f"from {source(self._wanted, self._order)}{where}"

    def _bound(self, after: Key | None) -> dict[str, Any]:
        return self._values if after is None else {**self._values, "after": after[0], "after_id": after[1]}

    def _is_rare(self, connection: Connection, name: str) -> bool:
        """Whether few cases are named by a filter. The first authority has all that name none as well."""
        if getattr(self._wanted, name) is None:
            return False
        if name == "authority" and self._is_first(connection):
            return False
        sql = f"select count(*) from ({TAGGED[name][1]} limit {FEW + 1})"  # noqa: S608
        return int(connection.execute(sql, self._values).fetchone()[0]) <= FEW

    def _is_first(self, connection: Connection) -> bool:
        """Whether an authority is asked for that has cases which do not name it."""
        if self._wanted.authority is None:
            return False
        sql = f"select :authority is {FIRST_AUTHORITY}"
        return bool(connection.execute(sql, self._values).fetchone()[0])
