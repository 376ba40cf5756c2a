"""The register's lines, by plain SQL: filtered, counted, and fetched a page at a time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

from foidesk.store.case_filters import SHELVES, CaseFilter, Shelf, values_of, where
from foidesk.store.connections import Connection

__all__ = ["CaseFilter", "Shelf"]


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One row of the register. `regime` is the one in force; `outcome` and `officer` may be empty.

    `due_days` are the working days the time limit gives, `taken_days` those the answer took; None where the
    limit counts none.
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


class Order(StrEnum):
    """How lines are sorted. Each has its index, and cases alike are told apart by id."""

    DUE = "due"
    NEWEST = "newest"
    OLDEST = "oldest"


ORDERS: Final[Mapping[Order, str]] = {
    Order.DUE: "due_on asc nulls last, id asc",
    Order.NEWEST: "received_on desc, id desc",
    Order.OLDEST: "received_on asc, id asc",
}

WHOLE: Final = (
    ("due_on is not null", "due_on asc, id asc"),
    ("shelf = 'open' and due_on is null", "id asc"),
    ("shelf = 'stopped' and due_on is null", "id asc"),
    ("shelf = 'answered' and due_on is null", "id desc"),
    ("shelf = 'closed' and due_on is null", "id desc"),
)
"""The whole register by what is due: open cases first, then those that are done with, newest first.

No one index has this order, but each of these stretches lies in one.
"""

WHOLE_ORDER: Final = """due_on asc nulls last,
    case shelf when 'open' then 1 when 'stopped' then 2 when 'answered' then 3 else 4 end,
    case when due_on is null and shelf in ('answered', 'closed') then -id else id end"""

COLUMNS: Final = """id, reference, subject, applicant, stage, received_on, due_on, handled_under,
    coalesce(officer, ''), outcome, answered_on, due_days, taken_days,
    exists(select 1 from approval where case_id = "case".id and waits)"""


# Only words of this file are put into the statements below; what an officer typed is bound as a value.


def count_lines(connection: Connection, wanted: CaseFilter) -> int:
    """Return how many lines `page_of_lines` has to offer."""
    sql = f'select count(*) from "case" where {where(wanted)}'  # noqa: S608
    return int(connection.execute(sql, values_of(wanted)).fetchone()[0])


def page_of_lines(
    connection: Connection, wanted: CaseFilter, order: Order, start: int, size: int
) -> list[CaseLine]:
    """Return the lines from row `start`, at most `size` of them; no case stands on two pages."""
    # The ids come from an index alone, so a page far down costs little; the lines are then fetched by id.
    sql = (
        f'select {COLUMNS} from "case" where id in ({_ids(wanted, order)} limit :size offset :start)'  # noqa: S608
        f" order by {WHOLE_ORDER if _is_whole(wanted, order) else ORDERS[order]}"
    )
    rows = connection.execute(sql, {**values_of(wanted), "size": size, "start": start})
    return [_line(row) for row in rows]


def lines_of(connection: Connection, ids: Sequence[int]) -> list[CaseLine]:
    """Return the lines of these cases, in this order; one that has gone since is left out."""
    sql = f'select {COLUMNS} from "case" where id in (select value from json_each(?))'  # noqa: S608
    found = {row[0]: _line(row) for row in connection.execute(sql, (f"[{','.join(map(str, ids))}]",))}
    return [found[one] for one in ids if one in found]


def ids_of_lines(connection: Connection, wanted: CaseFilter, order: Order) -> list[int]:
    """Return the ids of every line wanted, in order: where a case stands in the register."""
    return [int(row[0]) for row in connection.execute(_ids(wanted, order), values_of(wanted))]


def ids_from(connection: Connection, wanted: CaseFilter, order: Order, start: int, size: int) -> list[int]:
    """Return the ids of the lines from row `start`, at most `size` of them, in order."""
    sql = f"{_ids(wanted, order)} limit :size offset :start"
    rows = connection.execute(sql, {**values_of(wanted), "size": size, "start": start})
    return [int(row[0]) for row in rows]


def count_shelves(connection: Connection, today: date, soon: date) -> dict[Shelf, int]:
    """Return how many cases lie on each shelf, `soon` being the last day that counts as due soon."""
    counted = (f'(select count(*) from "case" where {clause})' for clause in SHELVES.values())  # noqa: S608
    row = connection.execute(f"select {', '.join(counted)}", {"today": str(today), "soon": str(soon)})
    return dict(zip(SHELVES, row.fetchone(), strict=True))


def _is_whole(wanted: CaseFilter, order: Order) -> bool:
    return order is Order.DUE and wanted.is_everything


def _ids(wanted: CaseFilter, order: Order) -> str:
    """Return the select of the ids wanted, in order."""
    wanted_ones = where(wanted)
    if not _is_whole(wanted, order):
        return f'select id from "case" where {wanted_ones} order by {ORDERS[order]}'  # noqa: S608
    stretches = (
        f'select * from (select id from "case" where {stretch} and {wanted_ones} order by {by})'  # noqa: S608
        for stretch, by in WHOLE
    )
    return f"select id from ({' union all '.join(stretches)})"  # noqa: S608


def _line(row: tuple[Any, ...]) -> CaseLine:
    id_, reference, subject, applicant, stage, received, due, regime, officer, outcome, answered = row[:11]
    due_days, taken_days, waits = row[11:]
    return CaseLine(
        id_, reference, subject, applicant, stage, date.fromisoformat(received), _day(due), regime, officer,
        outcome, _day(answered), due_days, taken_days, bool(waits),
    )  # fmt: skip


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
