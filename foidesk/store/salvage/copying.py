"""A copy of files that may not be readable everywhere, on a disk that may be failing."""

from pathlib import Path
from typing import BinaryIO, Final

from foidesk.store.connections import Database

AT_ONCE: Final = 1 << 20
PAGE: Final = 4096


def copy_damaged(database: Database, into: Path) -> Database:
    """Copy a database with its journal into a folder; what the disk does not give is zeros there.

    The memory both share (`-shm`) is left: SQLite makes it anew from the journal.
    """
    into.mkdir(parents=True, exist_ok=True)
    for path in (database.path, database.path.with_name(f"{database.path.name}-wal")):
        if path.is_file():
            with path.open("rb", buffering=0) as source, (into / path.name).open("wb") as copy:
                _copy(source, copy, path.stat().st_size)
    return Database(into / database.path.name, database.key)


def _copy(source: BinaryIO, copy: BinaryIO, size: int) -> None:
    for at in range(0, size, AT_ONCE):
        length = min(AT_ONCE, size - at)
        read = _read(source, at, length)
        copy.write(read if read is not None else _page_by_page(source, at, length))


def _page_by_page(source: BinaryIO, at: int, length: int) -> bytes:
    parts = ((place, min(PAGE, at + length - place)) for place in range(at, at + length, PAGE))
    return b"".join(_read(source, place, part) or bytes(part) for place, part in parts)


def _read(source: BinaryIO, at: int, length: int) -> bytes | None:
    """Return those bytes; None where the disk does not give them all."""
    found = b""
    try:
        source.seek(at)
        while len(found) < length and (more := source.read(length - len(found))):
            found += more
    except OSError:
        return None
    return found if len(found) == length else None
