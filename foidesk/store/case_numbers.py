"""Numbers of cases: one that was given to a case that is gone is given to no other."""

from foidesk.store.connections import Connection


def last_destroyed_case(connection: Connection) -> int:
    """Return the highest number a destroyed case had; the audit still speaks of it by that."""
    return int(connection.execute("select coalesce(max(case_id), 0) from destroyed").fetchone()[0])


def case_of_file(connection: Connection, file_id: int) -> int | None:
    """Return the case a file is kept with; None where there is no such file."""
    row = connection.execute("select case_id from attachment where id = ?", (file_id,)).fetchone()
    return None if row is None else int(row[0])
