"""The audit's chain: adding rows beside adding them unchained, and verifying them, in µs a row."""

import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from foidesk.store.audit_chain import append, verify_chain
from foidesk.store.audit_links import Entry
from foidesk.store.case_file import CaseFile
from foidesk.store.connections import Connection, opened, within

ROWS = 200_000
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
ENTRY = Entry(NOW.isoformat(), "F. Officer", "record_act", 3, '{"act": "acknowledge", "on": "2026-11-20"}')
PLAIN = """create table plain (id integer primary key, done_at text, done_by text, what text, case_id integer,
    detail text) strict"""


def report() -> Iterator[str]:
    """Yield the figures."""
    with tempfile.TemporaryDirectory() as scratch:
        case_file = CaseFile.create(Path(scratch) / "office.foidesk", NOW)
        with opened(case_file.database, writing=True) as connection:
            plain, chained = _timed(_add_plain, connection), _timed(_add_chained, connection)
            checked = _timed(verify_chain, connection)
        case_file.close()
    yield f"audit: {chained:.1f} µs a row added, {plain:.1f} unchained: {chained / plain:.1f} ×"
    yield f"audit: {checked:.1f} µs a row verified, over {ROWS:,} rows"


def _timed(work: Callable[[Connection], object], connection: Connection) -> float:
    begun = time.perf_counter()
    work(connection)
    return (time.perf_counter() - begun) / ROWS * 1e6


def _add_plain(connection: Connection) -> None:
    sql = "insert into plain (done_at, done_by, what, case_id, detail) values (?, ?, ?, ?, ?)"
    with within(connection, "immediate"):
        connection.execute(PLAIN)
        for _ in range(ROWS):
            connection.execute(sql, (ENTRY.done_at, ENTRY.done_by, ENTRY.what, ENTRY.case_id, ENTRY.detail))


def _add_chained(connection: Connection) -> None:
    with within(connection, "immediate"):
        append(connection, (ENTRY for _ in range(ROWS)))
