"""How many cases and tasks need somebody, by plain SQL: nothing is read through for it."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from foidesk.store.connections import Connection

DUE: Final = 'select count(*) from "case" where place between ? and ?'
REFERENCES: Final = 'select reference from "case" where place between ? and ? order by place limit ?'
BY_STAGE: Final = "select stage, sum(cases) from stage_count group by stage"
UNDATED: Final = """select count(*) from "case"
    where stage in ('reviewed', 'ico_decided') and shelf = 'open' and due_on is null"""
WAITING: Final = "select count(*) from approval where waits"
TASKS: Final = "select count(*) from task where done_at is null and due_on <= ?"


def count_due(connection: Connection, spans: Iterable[tuple[date, date]]) -> list[int]:
    """Return how many cases have something due within each span, both its days included."""
    return [
        int(connection.execute(DUE, (_place(begins), _place(ends))).fetchone()[0]) for begins, ends in spans
    ]


def count_stages(connection: Connection) -> Mapping[str, int]:
    """Return how many cases stand at each stage."""
    return dict(connection.execute(BY_STAGE).fetchall())


def count_undated(connection: Connection) -> int:
    """Return how many cases owe what was ordered, by no known date."""
    return int(connection.execute(UNDATED).fetchone()[0])


def count_approvals(connection: Connection) -> int:
    """Return how many letters wait for a second person."""
    return int(connection.execute(WAITING).fetchone()[0])


def count_tasks(connection: Connection, today: date) -> int:
    """Return how many tasks are due by today."""
    return int(connection.execute(TASKS, (today.isoformat(),)).fetchone()[0])


def _place(on: date) -> int:
    """Return the day as it stands in the order of what is due."""
    return int(on.isoformat().replace("-", ""))


def references_due(connection: Connection, begins: date, ends: date, most: int) -> list[str]:
    """Return the references of `most` cases with something due within a span, the earliest first."""
    rows = connection.execute(REFERENCES, (_place(begins), _place(ends), most)).fetchall()
    return [str(row[0]) for row in rows]
