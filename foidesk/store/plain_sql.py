"""Plain SQL inside a use case's own transaction, for what concerns many rows at once."""

from typing import Any

from foidesk.store.connections import Connection
from foidesk.store.records import Records


def plain(records: Records) -> Connection:
    """Return the driver's connection under the session, everything the session holds written first."""
    records.session.flush()
    driver: Any = records.session.connection().connection.dbapi_connection
    connection: Connection = driver
    return connection
