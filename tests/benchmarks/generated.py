"""Whole case files of 10,000 to 1,000,000 invented cases, made once and kept for the next benchmark."""

import hashlib
import os
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from foidesk.casework.change_settings import change_settings
from foidesk.casework.changes import Hand
from foidesk.casework.thesaurus_in_force import thesaurus_in_force
from foidesk.domain.authority import Authority, Officer, Settings
from foidesk.domain.marks import marks_of
from foidesk.lawbook import read_lawbook
from foidesk.resources import resource
from foidesk.store.audit_chain import chain_head
from foidesk.store.audit_links import Entry, Link, sealed
from foidesk.store.case_file import CaseFile
from foidesk.store.connections import Connection, opened, within
from foidesk.store.marking import packed_marks
from foidesk.store.migrations import step_0005_register
from foidesk.store.migrations.step_0005_search_watch import INDEXES
from foidesk.store.search_settling import text_of_case
from foidesk.store.search_words import words_of
from tests.benchmarks.case_rows import INSERTS, Cases
from tests.benchmarks.histories import LAST, Histories
from tests.benchmarks.invented import TOWNS, Prose

SEED = 20261120
COUNTED = 5_000
"""Cases whose words are counted for misspellings, and marked for similar requests: the rest is like them."""
NOW = datetime(LAST.year, LAST.month, LAST.day, 9, 30, tzinfo=UTC)
HAND = Hand(NOW, "F. Officer")
OFFICERS = ("F. Officer", "G. Ashby", "H. Bevan", "I. Cole", "J. Dewar", "K. Ellis", "L. Frost", "M. Grant")
SETTINGS = Settings(
    tuple(Authority(f"{town} Council", address=("1 High Street", town)) for town in TOWNS[:4]),
    tuple(Officer(name) for name in OFFICERS),
    (),
)
MADE_OF = ("generated.py", "case_rows.py", "histories.py", "invented.py")


def kept_in() -> Path:
    """Return the folder generated files are kept in: FOIDESK_GENERATED, or one under the temporary folder."""
    return Path(os.environ.get("FOIDESK_GENERATED", f"{tempfile.gettempdir()}/foidesk-generated"))


def generated(cases: int, kept: Path | None = None) -> Path:
    """Return the folder of a case file with so many cases, made now if there is none like it."""
    kept = kept or kept_in()
    kept.mkdir(parents=True, exist_ok=True)
    folder = kept / f"{cases}-{_fingerprint(kept)}.foidesk"
    if not folder.exists():
        making = folder.with_suffix(".making")
        shutil.rmtree(making, ignore_errors=True)
        make(making, cases)
        making.replace(folder)
    return folder


def _fingerprint(kept: Path) -> str:
    """Return what a file of other tables, or made by another generator, does not share."""
    told = hashlib.sha256(str(SEED).encode())
    for name in MADE_OF:
        told.update(Path(__file__).with_name(name).read_bytes())
    with tempfile.TemporaryDirectory(dir=kept) as empty:
        made = CaseFile.create(Path(empty) / "empty.foidesk", NOW)
        told.update("".join(sql for _kind, _name, sql in made.look(_schema, "%")).encode())
        made.close()
    return told.hexdigest()[:12]


def make(folder: Path, cases: int) -> None:
    """Make a case file: an empty one of the program's own, filled with its guards and indexes laid aside."""
    lawbook = read_lawbook(resource("law"))
    made = CaseFile.create(folder, NOW)
    made.write(change_settings, SETTINGS, {}, lawbook, HAND)
    database = made.database
    made.close()
    rows = Cases(cases, Prose(SEED), Histories(lawbook, SETTINGS), SETTINGS)
    with opened(database, writing=True) as connection:
        _hurry(connection)
        aside = [*_schema(connection, "trigger"), *_schema(connection, "index")]
        for kind, name, _sql in aside:
            connection.execute(f"drop {kind} {name}")
        _load(connection, rows.batches())
        for statement in (step_0005_register.SHELVE, *step_0005_register.COUNT):
            connection.execute(statement)
        for _kind, _name, sql in reversed(aside):
            connection.execute(sql)
        _index_words(connection, cases)
        _mark(connection, cases)
        connection.execute("analyze")
        connection.execute("pragma synchronous = full")
        connection.execute("pragma wal_checkpoint(truncate)")


def _hurry(connection: Connection) -> None:
    """A file that is being made may be lost; nothing waits for the disk."""
    for pragma in ("synchronous = off", "cache_size = -262144", "temp_store = memory", "foreign_keys = off"):
        connection.execute(f"pragma {pragma}")


def _schema(connection: Connection, kind: str) -> list[tuple[str, str, str]]:
    sql = "select type, name, sql from sqlite_schema where type like ? and sql is not null order by rowid"
    return [(kind, f'"{name}"', sql) for kind, name, sql in connection.execute(sql, (kind,))]


def _load(connection: Connection, batches: Iterator[dict[str, list[Any]]]) -> None:
    for batch in batches:
        with within(connection, "immediate"):
            batch["audit"] = _chained(connection, batch.pop("noted"))
            for table, rows in batch.items():
                connection.executemany(INSERTS[table], rows)


def _chained(connection: Connection, entries: list[Entry]) -> list[Link]:
    """Return what was noted as it follows what is there, the chain's head moved on."""
    head, links = chain_head(connection), []
    prev = head.hash
    for row, entry in enumerate(entries, head.rows + 1):
        links.append(sealed(row, prev, entry))
        prev = links[-1].hash
    connection.execute("update audit_head set length = ?, hash = ?", (head.rows + len(links), prev))
    return links


def _index_words(connection: Connection, cases: int) -> None:
    """Have search read all there is. Words are counted in some thousands of cases, and taken for as many more."""
    for name in INDEXES:
        for what in ("rebuild", "optimize"):  # the second is what the window does beside the work
            connection.execute(f"insert into {name} ({name}) values ('{what}')")
    step, counts = max(1, cases // COUNTED), Counter[str]()
    for case_id in range(1, cases + 1, step):
        counts.update(words_of(text_of_case(connection, case_id)))
    rows = sorted((word, times * step) for word, times in counts.items())
    with within(connection, "immediate"):
        connection.executemany("insert into search_word values (?, ?)", rows)


def _mark(connection: Connection, cases: int) -> None:
    """Put every request into the index of similar ones; of very many, some thousands stand for the others."""
    thesaurus, step = thesaurus_in_force(connection), max(1, cases // COUNTED)
    sql = 'select subject || char(10) || request_text from "case" join case_text on case_id = id where id % ? = 0'
    marked = [
        packed_marks(marks_of(text, thesaurus)) for (text,) in connection.execute(sql, (step,)).fetchall()
    ]
    with within(connection, "immediate"):
        connection.executemany(
            "insert into likeness (rowid, marks, weights) values (?, ?, ?)",
            ((case_id, *marked[(case_id // step - 1) % len(marked)]) for case_id in range(1, cases + 1)),
        )
        connection.execute("insert into likeness_basis values (1, ?)", (thesaurus.basis,))
        connection.execute("delete from likeness_due")


def report() -> Iterator[str]:
    """Yield how long each size takes to make and how large it is; files kept from before are left alone."""
    for cases in (10_000, 100_000, 1_000_000):
        with tempfile.TemporaryDirectory(dir=_made_ready()) as folder:
            begun = time.perf_counter()
            made = generated(cases, Path(folder))
            took = time.perf_counter() - begun
            size = (made / "cases.db").stat().st_size
        yield f"{cases:>9,} cases: made in {took:6.1f} s, {size / 1e6:8.0f} MB, {size / cases / 1e3:.1f} KB a case"


def _made_ready() -> Path:
    kept_in().mkdir(parents=True, exist_ok=True)
    return kept_in()
