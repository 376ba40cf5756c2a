"""A case file encrypted, or made plain again: built beside, read through, and only then put in its place.

`converting` is a whole case file being built inside the folder of the old one; once it has been verified it
is renamed `converted`, and from that moment the old one is given up. Whoever opens the folder next finishes
what was begun: drops the first, or puts the second in place.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from foidesk.store.connections import Connection, Database, connect, literal, opened
from foidesk.store.copies import check_quickly, count_rows
from foidesk.store.faults import CaseFileDamaged, CaseFileFull
from foidesk.store.files import Files, settle_folder, write_safely
from foidesk.store.folders import CONVERTED, CONVERTING, DATABASE, FILES, is_unsettled
from foidesk.store.keys import KEYS, Keys
from foidesk.store.locks import WritingLock

COPIES: Final = "before-version-*.db"
LEFTOVERS: Final = (f"{DATABASE}-*", f"{DATABASE}.*", "before-version-*.db?*")
NUMBERS: Final = ("application_id", "user_version")
"""What SQLCipher's export leaves out."""


@contextmanager
def held_alone(database: Database) -> Iterator[Connection]:
    """Open a database that nobody else has open, and keep it so. SQLite raises BUSY where somebody has."""
    connection = connect(database, writing=True)
    try:
        connection.execute("pragma locking_mode = exclusive")
        connection.execute("begin exclusive")
        connection.execute("commit")
        yield connection
    finally:
        connection.close()


def build_beside(folder: Path, source: Connection, keys: Keys | None, target: Keys | None) -> Path:
    """Copy a whole case file, held alone by `source`, into `converting` under other keys; return where.

    Everything in it has been compared with the old one. Raises CaseFileDamaged or CaseFileFull.
    """
    building = folder / CONVERTING
    _make_room(folder)
    (building / FILES).mkdir(parents=True)
    key = None if target is None else target.database
    _recode(source, Database(building / DATABASE, key), folder)
    for copy in folder.glob(COPIES):
        with opened(Database(copy, None if keys is None else keys.database), writing=True) as older:
            _recode(older, Database(building / copy.name, key), folder)
    _copy_files(Files(folder / FILES, keys), Files(building / FILES, target))
    return building


def _make_room(folder: Path) -> None:
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    if shutil.disk_usage(folder).free < size * 1.1:
        raise CaseFileFull(folder)


def _recode(source: Connection, target: Database, folder: Path) -> None:
    """Copy a database under another key, and compare the two."""
    source.execute("pragma foreign_keys = off")  # rows come table by table
    source.execute("attach database ? as recoded key ?", (str(target.path.absolute()), literal(target.key)))
    for hurry in ("synchronous = off", "journal_mode = off"):  # it counts for nothing until it is whole
        source.execute(f"pragma recoded.{hurry}")
    source.execute("select sqlcipher_export('recoded')").fetchall()
    for name in NUMBERS:
        number = int(source.execute(f"pragma main.{name}").fetchone()[0])
        source.execute(f"pragma recoded.{name} = {number}")
    source.execute("detach database recoded")
    with opened(target, writing=True) as made:
        made.execute("pragma journal_mode = wal")
        check_quickly(made, folder)
        if count_rows(made) != count_rows(source) or _shape(made) != _shape(source):
            raise CaseFileDamaged(folder, "a copy of it came out otherwise")
    with target.path.open("rb+") as handle:
        os.fsync(handle.fileno())


def _shape(connection: Connection) -> list[tuple[str, str, str]]:
    return connection.execute(  # type: ignore[no-any-return]  # the driver has no types
        "select type, name, coalesce(sql, '') from sqlite_schema order by type, name"
    ).fetchall()


def _copy_files(source: Files, target: Files) -> None:
    for digest in source.digests():
        target.keep(source.read(digest))
        target.read(digest)


def put_in_place(folder: Path) -> None:
    """Put the verified `converted` where the old case file was. Can be cut short anywhere and begun again.

    The caller holds the writing lock.
    """
    done = folder / CONVERTED
    is_encrypted = (done / KEYS).exists()
    if is_encrypted:
        write_safely(folder / KEYS, (done / KEYS).read_bytes())  # copied: it also says which way this goes
    if (done / DATABASE).exists():
        for leftover in (one for pattern in LEFTOVERS for one in folder.glob(pattern)):
            leftover.unlink()  # a journal above all: SQLite would play it into the new database
        for new in (*done.glob(COPIES), done / DATABASE):
            new.replace(folder / new.name)
    if (done / FILES).exists():
        if (folder / FILES).exists():
            (folder / FILES).replace(done / "old files")
        (done / FILES).replace(folder / FILES)
    if not is_encrypted:
        (folder / KEYS).unlink(missing_ok=True)
    settle_folder(folder)
    done.replace(folder / CONVERTING)  # from here on it is only dropped
    drop_unfinished(folder)


def drop_unfinished(folder: Path) -> None:
    """Take away what was being built, or the old case file once the new one is in its place."""
    if (folder / CONVERTING).exists():
        shutil.rmtree(folder / CONVERTING)
        settle_folder(folder)


def settle(folder: Path) -> None:
    """Finish a conversion that was cut short: forwards once it was verified, backwards before.

    Raises CaseFileInUse while another FoiDesk is at it.
    """
    if not is_unsettled(folder):
        return
    lock = WritingLock(folder)
    try:
        if (folder / CONVERTED).exists():
            put_in_place(folder)
        drop_unfinished(folder)
    finally:
        lock.release()
