"""Which open cases a change of calendar may touch, and moving many of their dates at once, by plain SQL."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from foidesk.store.audit_chain import append
from foidesk.store.audit_links import Entry
from foidesk.store.connections import Connection

OPEN_AND_PLAIN: Final = """"case" indexed by case_live where calendar_version is null
    and plain_rule is not null and due_on >= :first and counted_from <= :last"""
"""Cases at rest keep their version of the calendar; a plain count can only see days inside its span."""

STAGING: Final = (
    """create temp table plain_move (
        id integer primary key, rule text, start text, was text, now text, detail text,
        unique (rule, start, was))""",
    "create temp table moving (n integer primary key, case_id integer, move integer)",
)
STAGE: Final = """
    insert into moving (case_id, move)
    select c.id, m.id from "case" c indexed by case_live join plain_move m
        on m.rule = c.plain_rule and m.start = c.counted_from and m.was = c.due_on
    where c.calendar_version is null order by c.id"""
MOVE: Final = """
    update "case" set due_on = m.now, counted_to = m.now from moving join plain_move m on m.id = moving.move
    where moving.n between ? and ? and "case".id = moving.case_id"""
NOTED: Final = """
    select moving.case_id, m.detail from moving join plain_move m on m.id = moving.move
    where moving.n between ? and ? order by moving.n"""


@dataclass(frozen=True, slots=True)
class PlainCount:
    """Open cases alike: their date is `rule` counted from `start`, and nothing else."""

    rule: str
    start: date
    due_on: date


@dataclass(frozen=True, slots=True)
class PlainMove:
    """Where the cases of one PlainCount move to; `detail` is what the audit says of each, as JSON."""

    count: PlainCount
    now: date
    detail: str


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who makes the change, when, and under which name the audit knows it."""

    at: datetime
    by: str
    what: str


def plain_counts(connection: Connection, first: date, last: date) -> list[PlainCount]:
    """Return each distinct count of open cases whose span may hold a day from `first` to `last`."""
    sql = f"select distinct plain_rule, counted_from, due_on from {OPEN_AND_PLAIN}"  # noqa: S608
    rows = connection.execute(sql, {"first": str(first), "last": str(last)})
    return [PlainCount(rule, date.fromisoformat(start), date.fromisoformat(due)) for rule, start, due in rows]


def cases_counted(connection: Connection, first: date, last: date) -> list[tuple[int, str, PlainCount]]:
    """Return id and reference of the cases `plain_counts` stands for, each with its count."""
    sql = f"select id, reference, plain_rule, counted_from, due_on from {OPEN_AND_PLAIN}"  # noqa: S608
    alike: dict[tuple[str, str, str], PlainCount] = {}
    found = []
    for id_, reference, *key in connection.execute(sql, {"first": str(first), "last": str(last)}):
        rule, start, due = key
        count = alike.get((rule, start, due))
        if count is None:
            count = PlainCount(rule, date.fromisoformat(start), date.fromisoformat(due))
            alike[rule, start, due] = count
        found.append((int(id_), str(reference), count))
    return found


def cases_to_fold(connection: Connection, first: date, last: date) -> list[int]:
    """Return the other open cases a day from `first` to `last` may touch: these are folded one by one."""
    rows = connection.execute(
        'select id from "case" indexed by case_live where calendar_version is null and plain_rule is null and'
        " (counted_to is null or (counted_to >= ? and received_on <= ?)) order by id",
        (str(first), str(last)),
    )
    return [int(row[0]) for row in rows]


def stage_moves(connection: Connection, moves: Iterable[PlainMove]) -> int:
    """Note which cases are about to move; return how many. Ends with `end_moves`."""
    for statement in STAGING:
        connection.execute(statement)
    for one in moves:
        key = (one.count.rule, str(one.count.start), str(one.count.due_on))
        values = (*key, str(one.now), one.detail)
        connection.execute(
            "insert into plain_move (rule, start, was, now, detail) values (?, ?, ?, ?, ?)", values
        )
    connection.execute(STAGE)
    return int(connection.execute("select count(*) from moving").fetchone()[0])


def make_moves(connection: Connection, start: int, size: int, stamp: Stamp) -> None:
    """Move `size` of the cases staged, from the `start`th on, each with its row in the audit."""
    span = (start + 1, start + size)
    connection.execute(MOVE, span)
    moved = connection.execute(NOTED, span).fetchall()
    append(connection, (_entry(case_id, detail, stamp) for case_id, detail in moved))


def note_move(connection: Connection, case_id: int, detail: str, stamp: Stamp) -> None:
    """Give one moved case its row in the audit."""
    append(connection, [_entry(case_id, detail, stamp)])


def _entry(case_id: int, detail: str, stamp: Stamp) -> Entry:
    return Entry(stamp.at.isoformat(), stamp.by, stamp.what, case_id, detail)


def end_moves(connection: Connection) -> None:
    """Forget what was staged."""
    connection.execute("drop table plain_move")
    connection.execute("drop table moving")


def version_kept(connection: Connection, case_id: int) -> int | None:
    """Return the calendar version a case at rest was counted with; None for one that goes with the newest."""
    row = connection.execute('select calendar_version from "case" where id = ?', (case_id,)).fetchone()
    return None if row is None else row[0]


def open_cases(connection: Connection) -> list[int]:
    """Return every case that goes with the newest calendar, by number."""
    rows = connection.execute(
        'select id from "case" indexed by case_live where calendar_version is null order by id'
    )
    return [int(row[0]) for row in rows]
