"""Plain connections to a case file's database, through the one SQLite library of this process."""

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Protocol

import sqlcipher3.dbapi2 as sqlite

APPLICATION_ID: Final = int.from_bytes(b"FOID")
"""SQLite's application_id of every case file."""

BUSY_SECONDS: Final = 5


class Connection(Protocol):
    """As much of a DB-API connection as the store's plain SQL uses."""

    def execute(self, sql: str, values: Sequence[object] | Mapping[str, object] = ..., /) -> Any:
        """Run one statement."""

    def set_progress_handler(self, handler: Callable[[], object] | None, steps: int, /) -> None:
        """Ask `handler` every so many steps; what is true from it ends the statement."""

    def executemany(self, sql: str, values: Iterable[Sequence[object]], /) -> Any:
        """Run one statement with each of these values."""

    def close(self) -> None:
        """Close it."""


@dataclass(frozen=True, slots=True)
class Database:
    """Where a database lies, and the 256-bit key its pages are encrypted with; None for a plain one."""

    path: Path
    key: bytes | None = field(default=None, repr=False)

    def beside(self, name: str) -> "Database":
        """Return a database of that name in the same folder, under the same key."""
        return Database(self.path.with_name(name), self.key)


def connect(database: Database, *, writing: bool) -> Connection:
    """Open an existing database; never creates one. Readers can change nothing and never checkpoint."""
    connection: Connection = sqlite.connect(
        f"{database.path.absolute().as_uri()}?mode=rw",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        prepare(connection, database.key, writing=writing)
    except BaseException:
        connection.close()
        raise
    return connection


def prepare(connection: Connection, key: bytes | None, *, writing: bool) -> None:
    """Set what every connection of that sort has set."""
    connection.execute("pragma cipher_log_level = none")
    if key is not None:
        connection.execute(f'pragma key = "{literal(key)}"')
        connection.execute("pragma temp_store = memory")  # what is sorted there must not reach the disk
    connection.execute("pragma foreign_keys = on")
    connection.execute("pragma recursive_triggers = on")  # or INSERT OR REPLACE walks past the guards
    connection.execute("pragma synchronous = full")
    if not writing:
        connection.execute("pragma query_only = on")
        connection.execute("pragma wal_autocheckpoint = 0")


def literal(key: bytes | None) -> str:
    """Return a raw key as SQLCipher takes it: nothing is stretched. None is no key at all."""
    return "" if key is None else f"x'{key.hex()}'"


@contextmanager
def within(connection: Connection, kind: str) -> Iterator[None]:
    """Run a transaction: committed at the end, taken back whole if anything is raised."""
    connection.execute(f"begin {kind}")
    try:
        yield
        connection.execute("commit")
    except BaseException:
        with suppress(sqlite.Error):  # a full disk has already rolled it back
            connection.execute("rollback")
        raise


@contextmanager
def opened(database: Database, *, writing: bool) -> Iterator[Connection]:
    """Open a connection for one errand."""
    connection = connect(database, writing=writing)
    try:
        yield connection
    finally:
        connection.close()


class Readers:
    """Reading connections, lent to one thread at a time and kept for the next."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._idle: list[Connection] = []
        self._lock = threading.Lock()

    @contextmanager
    def lent(self) -> Iterator[Connection]:
        """Lend a connection to the calling thread."""
        with self._lock:
            connection = self._idle.pop() if self._idle else None
        connection = connection or connect(self._database, writing=False)
        try:
            yield connection
        except BaseException:
            connection.close()  # it may be in any state: the next asker gets a fresh one
            raise
        with self._lock:
            self._idle.append(connection)

    def close(self) -> None:
        """Close every idle connection."""
        with self._lock:
            while self._idle:
                self._idle.pop().close()
