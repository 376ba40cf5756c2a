"""Where a chain does not hold, and how that came about, as far as the rows themselves can tell."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from foidesk.store.audit_links import COLUMNS, Link
from foidesk.store.connections import Connection

REACH: Final = 100_000
"""How far from its place a row is looked for."""


class How(Enum):
    """What was done to a row, in the words of a report."""

    ALTERED = "was altered"
    REMOVED = "was removed"
    REORDERED = "was moved to another place"
    INSERTED = "was inserted"
    CUT_OFF = "and what followed it was cut off"
    REWRITTEN = "no longer is what was remembered of it: the audit was written anew"
    ERASED = "was erased, and no certificate of destruction says so"


@dataclass(frozen=True, slots=True)
class ChainFault:
    """The first row that does not hold, by its number, and how."""

    row: int
    how: How

    def __str__(self) -> str:
        return f"Row {self.row} of the audit {self.how.value}."


def explain(connection: Connection, row: int, before: bytes) -> ChainFault:
    """Return what was done at `row`, the first that does not hold; `before` is the hash of the row ahead.

    A row that was altered and sealed anew is known by the next one, which still says what it was.
    """
    here, stray = _row(connection, row), _stray(connection, row, before)
    if here is None:
        return ChainFault(row, How.REORDERED if stray else How.REMOVED)
    if here.holds_its_detail and here.holds_as(row):
        return ChainFault(row - 1, How.ALTERED)
    if _is_pushed_down(connection, here):
        return ChainFault(row - 1, How.INSERTED)
    return ChainFault(row, _how(connection, here, stray))


def _how(connection: Connection, here: Link, stray: Link | None) -> How:
    if here.detail is None and here.holds_as(here.id):
        return How.ERASED
    if _is_added(connection, here):
        return How.INSERTED
    own = _own_place(here)
    if stray is not None:
        return How.REORDERED if own else How.INSERTED
    return How.REMOVED if own else How.ALTERED


def uncertified(
    erased: Mapping[tuple[int | None, int | None], int], certified: Mapping[int, frozenset[int]]
) -> tuple[ChainFault, ...]:
    """Return a fault for the first erased row that no destruction noted in the chain accounts for.

    `erased` holds the first row erased by each destruction in each case.
    """
    strange = [
        row
        for (destruction, case_id), row in erased.items()
        if case_id not in certified.get(destruction or 0, frozenset())
    ]
    return (ChainFault(min(strange), How.ERASED),) if strange else ()


def _row(connection: Connection, row: int) -> Link | None:
    sql = f"select {COLUMNS} from audit where id = ?"  # noqa: S608  our own columns
    found = connection.execute(sql, (row,)).fetchone()
    return None if found is None else Link(*found)


def _stray(connection: Connection, row: int, before: bytes) -> Link | None:
    """Return the row that belongs at `row` and stands elsewhere."""
    sql = f"select {COLUMNS} from audit where prev = ? and id <> ?"  # noqa: S608  our own columns
    found = (Link(*one) for one in connection.execute(sql, (before, row)).fetchall())
    return next((one for one in found if one.holds_as(row)), None)


def _is_pushed_down(connection: Connection, here: Link) -> bool:
    """Whether a row stands one too far down, because one sealed like a true one stands ahead of it."""
    ahead = _row(connection, here.id - 1)
    return ahead is not None and here.holds_as(here.id - 1) and here.prev == ahead.prev


def _is_added(connection: Connection, here: Link) -> bool:
    """Whether a row is a copy of another, or stands behind the end of the chain."""
    copies = connection.execute("select count(*) from audit where hash = ?", (here.hash,)).fetchone()[0]
    ends = connection.execute("select length from audit_head").fetchone()
    return copies > 1 or (ends is not None and here.id > ends[0])


def _own_place(here: Link) -> int | None:
    """Return the place a row was sealed for, looked for to both sides of where it stands."""
    for away in range(1, REACH):
        for place in (here.id + away, here.id - away):
            if here.holds_as(place):
                return place
    return None
