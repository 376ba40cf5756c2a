"""Numbers of cases: one that was given to a case that is gone is given to no other."""

from foidesk.store.connections import Connection


def last_destroyed_case(connection: Connection) -> int:
    """Return the highest number a destroyed case had; the audit still speaks of it by that."""
    return int(connection.execute("select coalesce(max(case_id), 0) from destroyed").fetchone()[0])
