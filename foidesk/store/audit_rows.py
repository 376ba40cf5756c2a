"""The audit by plain SQL, for what is asked before SQLModel is loaded."""

from datetime import datetime

from foidesk.store.connections import Connection


def last_written(connection: Connection) -> datetime | None:
    """Return when the last row of the audit was made; None where there is none or it cannot be read."""
    row = connection.execute("select done_at from audit order by id desc limit 1").fetchone()
    try:
        return None if row is None else datetime.fromisoformat(row[0])
    except ValueError:
        return None
