"""Gathers the pieces search's indexes fall into as they are written, little by little: a search asks all."""

from typing import Final

from foidesk.store.connections import Connection
from foidesk.store.migrations.step_0005_search_watch import INDEXES
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records

MANY: Final = 10
"""Pieces up to which an index is left as it is: FTS5 itself puts small ones together."""

AT_ONCE: Final = 500
"""Pages written in one transaction: some hundredths of a second."""

PIECES: Final = """with recursive piece (id) as (
        select min(segid) from {name}_idx
        union all
        select (select min(segid) from {name}_idx where segid > id) from piece where id is not null
    ) select count(id) from piece"""


def is_scattered(connection: Connection) -> bool:
    """Return whether an index lies in so many pieces that gathering them is worth it."""
    return any(_pieces(connection, name) > MANY for name in INDEXES)


def gather(records: Records, pages: int = AT_ONCE) -> None:
    """Put some pages of the pieces of the first scattered index together; all of it is found as before."""
    connection = plain(records)
    name = next((one for one in INDEXES if _pieces(connection, one) > MANY), None)
    if name is not None:
        # Below nought FTS5 takes all pieces there are, and goes on with what it began.
        connection.execute(f"insert into {name} ({name}, rank) values ('merge', ?)", (-pages,))  # noqa: S608


def _pieces(connection: Connection, name: str) -> int:
    return int(connection.execute(PIECES.format(name=name)).fetchone()[0])
