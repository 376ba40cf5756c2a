"""A reading connection whose work another thread can break off: for questions that may take long."""

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Concatenate, Final, ParamSpec, TypeVar

import sqlcipher3.dbapi2 as sqlite

from foidesk.store.connections import Connection, Database, connect
from foidesk.store.faults import told_plainly

P = ParamSpec("P")
T = TypeVar("T")

STEPS: Final = 20_000
"""Steps of SQLite's machine, some milliseconds, between two looks whether anybody still waits."""

INTERRUPTED: Final = 9
"""SQLite's code of a statement that was broken off."""


class BrokenOffError(Exception):
    """The question was broken off: nobody waits for the answer any more."""


class Interruptible:
    """One thread at a time asks; any other may break that off."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database, self._folder = database, folder
        self._connection: Any = None
        self._asking = threading.Lock()
        self._is_unwanted = threading.Event()

    def look(self, query: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a query of plain SQL. Raises BrokenOffError where `interrupt` came first or in between."""
        with self._asking, told_plainly(self._folder):
            self._is_unwanted.clear()
            if self._connection is None:
                self._connection = connect(self._database, writing=False)
                # Beside `interrupt`, which ends only what has begun already.
                self._connection.set_progress_handler(self._is_unwanted.is_set, STEPS)
            try:
                return query(_Watched(self._connection, self._is_unwanted), *args, **kwargs)
            except sqlite.OperationalError as error:
                if getattr(error, "sqlite_errorcode", None) == INTERRUPTED or str(error) == "interrupted":
                    raise BrokenOffError from None
                raise

    def interrupt(self) -> None:
        """Break off what is being asked, if anything is."""
        self._is_unwanted.set()
        if self._connection is not None:
            self._connection.interrupt()

    def close(self) -> None:
        """Close the connection, once what is being asked is answered."""
        self.interrupt()
        with self._asking:
            if self._connection is not None:
                self._connection.close()
                self._connection = None


class _Watched:
    """A connection that asks nothing further once nobody waits. SQLite itself only ends what is running."""

    def __init__(self, connection: Connection, is_unwanted: threading.Event) -> None:
        self._connection, self._is_unwanted = connection, is_unwanted

    def execute(self, sql: str, values: Sequence[object] | Mapping[str, object] = (), /) -> Any:
        """Run one statement."""
        self._check()
        return self._connection.execute(sql, values)

    def executemany(self, sql: str, values: Iterable[Sequence[object]], /) -> Any:
        """Run one statement with each of these values."""
        self._check()
        return self._connection.executemany(sql, values)

    def set_progress_handler(self, handler: Callable[[], object] | None, steps: int, /) -> None:
        """Do nothing: whoever made the connection has one."""

    def close(self) -> None:
        """Leave the connection to whoever made it."""

    def _check(self) -> None:
        if self._is_unwanted.is_set():
            raise BrokenOffError
