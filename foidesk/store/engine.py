"""SQLAlchemy over the plain connections: one engine that writes, one that only reads."""

from functools import partial

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from foidesk.store.connections import Database, connect


def make_engine(database: Database, *, writing: bool) -> Engine:
    """Return an engine; a writing one takes the write lock as its transactions begin, not half-way in."""
    engine = create_engine(
        "sqlite://",
        module=sqlite,
        creator=partial(connect, database, writing=writing),
        poolclass=QueuePool,
        pool_size=1 if writing else 4,
        max_overflow=0 if writing else 8,
        hide_parameters=True,  # an error that reaches the log must not carry a requester's words there
    )
    begin = "begin immediate" if writing else "begin"

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine
