"""The log: warnings and faults for an administrator, and never a word that anybody typed or sent."""

import logging
import traceback
from pathlib import Path
from types import TracebackType
from typing import Final

LARGEST: Final = 1_000_000
"""Bytes after which the log begins anew; the one before is kept."""

TOLD: Final = ("errno", "sqlite_errorname")
"""What an exception may tell besides its kind: numbers and names that come from no case."""

Raised = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class Wordless(logging.Formatter):
    """Tells of an exception where it was raised and of which kind it is, never what it says.

    What it says may be a requester's: a value that could not be read, a search, the name of a file.
    """

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def formatException(self, ei: Raised) -> str:
        """Return the trace of an exception and of those it came from."""
        told: list[str] = []
        error, seen = ei[1], set[int]()
        while error is not None and id(error) not in seen:
            seen.add(id(error))
            told.append("".join(traceback.format_tb(error.__traceback__)) + _kind(error))
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\nwhich came from\n".join(told)


def _kind(error: BaseException) -> str:
    facts = [f"{name} {value}" for name in TOLD if (value := getattr(error, name, None)) is not None]
    return f"{type(error).__module__}.{type(error).__qualname__}" + (
        f" ({', '.join(facts)})" if facts else ""
    )


class LateLog(logging.Handler):
    """A rotating log that is opened, and its folder made, when there is first something to write."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None
        self.setFormatter(Wordless())

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record."""
        try:
            self._opened().emit(record)
        except OSError:
            self.handleError(record)

    def _opened(self) -> logging.Handler:
        if self._file is None:
            from logging.handlers import RotatingFileHandler  # brings sockets and pickles: kept off the start

            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file = RotatingFileHandler(self._path, maxBytes=LARGEST, backupCount=1, encoding="utf-8")
            self._file.setFormatter(self.formatter)
        return self._file


def keep_log(path: Path) -> None:
    """Log warnings and faults there, from now on."""
    logging.raiseExceptions = False  # a log that cannot be written must not spoil the work
    logging.basicConfig(level=logging.WARNING, handlers=[LateLog(path)])
