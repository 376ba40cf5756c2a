"""The register's lines, by plain SQL: filtered, counted, and fetched a page at a time."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

from foidesk.store.connections import Connection
from foidesk.store.first_lines import OPEN, SOONEST
from foidesk.store.packed import storable


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


class Shelf(StrEnum):
    """The register's ready-made filters."""

    ALL = "all"
    OPEN = "open"
    LATE = "late"
    DUE_SOON = "due_soon"
    STOPPED = "stopped"
    ANSWERED = "answered"
    CLOSED = "closed"


class Order(StrEnum):
    """How lines are sorted. Each has its index, and cases alike are told apart by id."""

    DUE = "due"
    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which lines are wanted. LATE needs `today`; DUE_SOON also `soon`, the last day that counts as soon.

    `due_before` leaves that day itself out; `search` looks in reference, subject, applicant and request.
    """

    shelf: Shelf = Shelf.ALL
    stage: str | None = None
    due_before: date | None = None
    search: str = ""
    today: date | None = None
    soon: date | None = None


SHELVES: Final[Mapping[Shelf, str]] = {
    Shelf.ALL: "1",
    Shelf.OPEN: OPEN,
    Shelf.LATE: "due_on < :today",
    Shelf.DUE_SOON: "due_on between :today and :soon",
    Shelf.STOPPED: "shelf = 'stopped'",
    Shelf.ANSWERED: "shelf = 'answered'",
    Shelf.CLOSED: "shelf = 'closed'",
}

ORDERS: Final[Mapping[Order, str]] = {
    Order.DUE: SOONEST,
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

LONGEST_SEARCH: Final = 500
"""Characters looked for; SQLite refuses a pattern of more than 50,000 bytes."""

FOUND: Final = """(
    reference like :search escape '!' or subject like :search escape '!' or applicant like :search escape '!'
    or id in (select case_id from case_text where request_text like :search escape '!')
)"""

COLUMNS: Final = """id, reference, subject, applicant, stage, received_on, due_on, handled_under,
    coalesce(officer, ''), outcome, answered_on, due_days, taken_days,
    exists(select 1 from approval where case_id = "case".id and waits)"""


# Only words of this file are put into the statements below; what an officer typed is bound as a value.


def count_lines(connection: Connection, wanted: CaseFilter) -> int:
    """Return how many lines `page_of_lines` has to offer."""
    sql = f'select count(*) from "case" where {_where(wanted)}'  # noqa: S608
    return int(connection.execute(sql, _values(wanted)).fetchone()[0])


def page_of_lines(
    connection: Connection, wanted: CaseFilter, order: Order, start: int, size: int
) -> list[CaseLine]:
    """Return the lines from row `start`, at most `size` of them; no case stands on two pages."""
    # The ids come from an index alone, so a page far down costs little; the lines are then fetched by id.
    sql = (
        f'select {COLUMNS} from "case" where id in ({_ids(wanted, order)} limit :size offset :start)'  # noqa: S608
        f" order by {WHOLE_ORDER if _is_whole(wanted, order) else ORDERS[order]}"
    )
    rows = connection.execute(sql, {**_values(wanted), "size": size, "start": start})
    return [_line(row) for row in rows]


def ids_of_lines(connection: Connection, wanted: CaseFilter, order: Order) -> list[int]:
    """Return the ids of every line wanted, in order: where a case stands in the register."""
    return [int(row[0]) for row in connection.execute(_ids(wanted, order), _values(wanted))]


def ids_from(connection: Connection, wanted: CaseFilter, order: Order, start: int, size: int) -> list[int]:
    """Return the ids of the lines from row `start`, at most `size` of them, in order."""
    sql = f"{_ids(wanted, order)} limit :size offset :start"
    rows = connection.execute(sql, {**_values(wanted), "size": size, "start": start})
    return [int(row[0]) for row in rows]


def count_shelves(connection: Connection, today: date, soon: date) -> dict[Shelf, int]:
    """Return how many cases lie on each shelf, `soon` being the last day that counts as due soon."""
    counted = (f'(select count(*) from "case" where {clause})' for clause in SHELVES.values())  # noqa: S608
    row = connection.execute(f"select {', '.join(counted)}", {"today": str(today), "soon": str(soon)})
    return dict(zip(SHELVES, row.fetchone(), strict=True))


def _is_whole(wanted: CaseFilter, order: Order) -> bool:
    whole = wanted.shelf is Shelf.ALL and wanted.stage is None and wanted.due_before is None
    return whole and order is Order.DUE


def _ids(wanted: CaseFilter, order: Order) -> str:
    """Return the select of the ids wanted, in order."""
    where = _where(wanted)
    if not _is_whole(wanted, order):
        return f'select id from "case" where {where} order by {ORDERS[order]}'  # noqa: S608
    stretches = (
        f'select * from (select id from "case" where {stretch} and {where} order by {by})'  # noqa: S608
        for stretch, by in WHOLE
    )
    return f"select id from ({' union all '.join(stretches)})"  # noqa: S608


def _where(wanted: CaseFilter) -> str:
    clauses = [SHELVES[wanted.shelf]]
    if wanted.stage is not None:
        clauses.append("stage = :stage")
    if wanted.due_before is not None:
        clauses.append("due_on < :due_before")
    if wanted.search.strip():
        clauses.append(FOUND)
    return " and ".join(clauses)


def _values(wanted: CaseFilter) -> dict[str, Any]:
    return {
        "stage": wanted.stage and storable(wanted.stage),
        "due_before": wanted.due_before and wanted.due_before.isoformat(),
        "today": wanted.today and wanted.today.isoformat(),
        "soon": wanted.soon and wanted.soon.isoformat(),
        "search": f"%{_escaped(storable(wanted.search.strip()[:LONGEST_SEARCH]))}%",
    }


def _escaped(text: str) -> str:
    """A “%” the officer types is a “%”."""
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_")


def _line(row: tuple[Any, ...]) -> CaseLine:
    id_, reference, subject, applicant, stage, received, due, regime, officer, outcome, answered = row[:11]
    due_days, taken_days, waits = row[11:]
    return CaseLine(
        id_, reference, subject, applicant, stage, date.fromisoformat(received), _day(due), regime, officer,
        outcome, _day(answered), due_days, taken_days, bool(waits),
    )  # fmt: skip


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
