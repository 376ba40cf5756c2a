"""The office's own limits for files that come with requests, by plain SQL."""

from foidesk.domain.attachments import FileLimits
from foidesk.store.connections import Connection
from foidesk.store.packed import pack, unpack


def attachment_limits(connection: Connection) -> FileLimits | None:
    """Return the limits the office set, or None for the shipped ones."""
    row = connection.execute("select limits from attachment_limits").fetchone()
    return None if row is None else unpack(row[0], FileLimits)


def put_attachment_limits(connection: Connection, limits: FileLimits) -> None:
    """Make these the limits."""
    connection.execute("insert or replace into attachment_limits values (1, ?)", (pack(limits),))
