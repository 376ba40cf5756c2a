"""The columns of a case that copy its timeline, many at a time."""

from collections.abc import Sequence

from foidesk.store.connections import Connection

Columns = tuple[str, str, str | None, str | None, str | None]
"""Stage, law, day of receipt, due date and day of the answer, as they are stored."""


def ids_of_cases(connection: Connection) -> list[int]:
    """Return the number of every case, in order."""
    return [id_ for (id_,) in connection.execute('select id from "case" order by id').fetchall()]


def columns_of(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[int | None, Columns]]:
    """Return by case the version of the calendar it was left with, and its columns."""
    marks = ", ".join("?" * len(ids))
    wanted = "id, calendar_version, stage, handled_under, received_on, due_on, answered_on"
    sql = f'select {wanted} from "case" where id in ({marks})'  # noqa: S608  nothing but marks
    return {
        id_: (version, (stage, law, *days))
        for id_, version, stage, law, *days in connection.execute(sql, tuple(ids)).fetchall()
    }
