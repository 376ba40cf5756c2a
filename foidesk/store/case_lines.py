"""The register's lines, by plain SQL: filtered, counted, and fetched a page at a time."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from foidesk.store.case_filters import KEPT, SHELVES, CaseFilter, Order, Shelf
from foidesk.store.connections import Connection
from foidesk.store.listing import Listing

__all__ = [
    "CaseFilter",
    "CaseLine",
    "Order",
    "Shelf",
    "count_lines",
    "count_shelves",
    "ids_from",
    "ids_of_lines",
    "lines_of",
    "page_of_lines",
    "row_of_line",
]


class CaseLine(NamedTuple):
    """One row of the register. `regime` is the one in force; `outcome` and `officer` may be empty.

    `due_days` are the working days the time limit gives, `taken_days` those the answer took; None where the
    limit counts none. `is_owed`: what was ordered is to be done by no known date. A plain tuple: a hundred of
    them are made at every turn of the wheel.
    """

    id: int
    reference: str
    subject: str
    applicant: str
    stage: str
    received_on: date
    due_on: date | None
    regime: str
    officer: str
    outcome: str
    answered_on: date | None
    due_days: int | None = None
    taken_days: int | None = None
    waits_for_approval: bool = False
    is_owed: bool = False


COLUMNS: Final = """id, reference, subject, applicant, stage, received_on, due_on, handled_under,
    coalesce(officer, ''), outcome, answered_on, due_days, taken_days,
    exists(select 1 from approval where case_id = "case".id and waits),
    shelf = 'open' and due_on is null and stage in ('reviewed', 'ico_decided')"""


def count_lines(connection: Connection, wanted: CaseFilter) -> int:
    """Return how many lines `page_of_lines` has to offer."""
    if not wanted.is_counted:
        return Listing(wanted, Order.DUE).count(connection)
    kept = KEPT.get(wanted.shelf)
    return sum(
        cases
        for stage, shelf, cases in _counted(connection)
        if wanted.stage in {None, stage} and (kept is None or shelf in kept)
    )


def page_of_lines(
    connection: Connection,
    wanted: CaseFilter,
    order: Order,
    start: int,
    size: int,
    listing: Listing | None = None,
) -> list[CaseLine]:
    """Return the lines from row `start`, at most `size` of them; no case stands on two pages.

    `listing`, of the same filter and order, spares going there from the first line: it knows the way.
    """
    rows = (listing or Listing(wanted, order)).rows(connection, COLUMNS, start, size)
    return _lines(rows)


def lines_of(connection: Connection, ids: Sequence[int]) -> list[CaseLine]:
    """Return the lines of these cases, in this order; one that has gone since is left out."""
    sql = f'select {COLUMNS}, place, id from "case" where id in (select value from json_each(?))'  # noqa: S608  our own words
    rows = connection.execute(sql, (f"[{','.join(map(str, ids))}]",))
    found = {line.id: line for line in _lines(rows)}
    return [found[one] for one in ids if one in found]


def row_of_line(connection: Connection, listing: Listing, case_id: int) -> int | None:
    """Return in which row of a list a case stands; None where it is not in it."""
    return listing.row_of(connection, case_id)


def ids_of_lines(connection: Connection, wanted: CaseFilter, order: Order) -> list[int]:
    """Return the ids of every line wanted, in order."""
    return Listing(wanted, order).ids(connection)


def ids_from(connection: Connection, wanted: CaseFilter, order: Order, start: int, size: int) -> list[int]:
    """Return the ids of the lines from row `start`, at most `size` of them, in order."""
    return [row[0] for row in Listing(wanted, order).rows(connection, "id", start, size)]


def count_shelves(connection: Connection, today: date, soon: date) -> dict[Shelf, int]:
    """Return how many cases lie on each shelf, `soon` being the last day that counts as due soon.

    Nothing is read through for it but what is late or due soon.
    """
    counts = _counted(connection)
    dated = (CaseFilter(shelf, today=today, soon=soon) for shelf in (Shelf.LATE, Shelf.DUE_SOON))
    return {
        **dict.fromkeys(SHELVES, 0),
        Shelf.ALL: sum(cases for _, _, cases in counts),
        **{shelf: sum(cases for _, lies, cases in counts if lies in kept) for shelf, kept in KEPT.items()},
        **{wanted.shelf: count_lines(connection, wanted) for wanted in dated},
    }


def _counted(connection: Connection) -> list[tuple[str, str, int]]:
    return list(connection.execute("select stage, shelf, cases from stage_count"))


def _lines(rows: Iterable[tuple[Any, ...]]) -> list[CaseLine]:
    """Return rows as lines, in one sweep; after the columns of a line comes its place in the list."""
    day, made = date.fromisoformat, CaseLine._make
    return [
        made((
            id_, reference, subject, applicant, stage, day(received), day(due) if due else None, regime,
            officer, outcome, day(answered) if answered else None, due_days, taken_days, waits == 1,
            owed == 1,
        ))
        for id_, reference, subject, applicant, stage, received, due, regime, officer, outcome, answered,
            due_days, taken_days, waits, owed, _place, _id in rows
    ]  # fmt: skip
