"""Recounting 100,000 open cases after a bank holiday, against a plain script with numpy's `busday_offset`."""

import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

import numpy as np

from foidesk.casework.change_calendar import change_calendar
from foidesk.casework.changes import Hand
from foidesk.domain.bank_holidays import Nation
from foidesk.domain.holiday_lists import typed_in
from foidesk.domain.working_days import nth_working_day_after
from foidesk.lawbook import Lawbook, read_lawbook
from foidesk.resources import resource
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.case_file import CaseFile
from foidesk.store.connections import Database, connect, within
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from tests.benchmarks.timing import medians

CASES = 100_000
ROUNDS = 7
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
HAND = Hand(NOW, "F. Officer")
LAST = date(2026, 11, 20)
SPREADS = (60, 22)
"""Days over which receipt is spread: some of the dates have the new holiday in their span, or all of them."""
PROCLAIMED = date(2026, 11, 27)

CASE = """insert into "case" (id, reference, subject, applicant, category, language, regime, logged_at, stage,
    handled_under, received_on, due_on, outcome, plain_rule, counted_from, counted_to)
    values (?, ?, 'Swans on the pond', 'A. Applicant', 'unknown', 'en', 'foia', ?, 'received', 'foia', ?, ?, '',
    'foi.respond.20wd', ?, ?)"""
TEXT = "insert into case_text (case_id, request_text, address, school_closures) values (?, ?, '[]', '[]')"
EVENT = """insert into event (case_id, "row", act, happened_on, said) values (?, 0, 'receive', ?, ?)"""
REQUEST = "How many swans are kept on the pond, and who feeds them? " * 8


def fill(records: Records, lawbook: Lawbook, days: int) -> None:
    """Put in cases as `log_request` leaves them, all open."""
    connection = plain(records)
    calendar = lawbook.clock.calendars["uk_any"]
    first = LAST - timedelta(days=days - 1)
    dues = {first + timedelta(days=n): "" for n in range(days)}
    for on in dues:
        dues[on] = str(nth_working_day_after(on, 20, calendar))
    for number in range(1, CASES + 1):
        on = first + timedelta(days=number * 7919 % days)
        facts = (number, f"FOI {number:06}/26", NOW.isoformat(), str(on), dues[on], str(on), dues[on])
        connection.execute(CASE, facts)
        connection.execute(TEXT, (number, REQUEST))
        said = f'{{"act":"receive","on":"{on}"}}'
        connection.execute(EVENT, (number, str(on), said))
    note_down(records, AuditLine(NOW, "", "benchmark", None, {}))


def ours(folder: Path, lawbook: Lawbook) -> float:
    case_file = CaseFile.open(folder)
    day = typed_in(lawbook.listed, PROCLAIMED, (Nation.SCOTLAND,), "Day of the swan", "proclaimed")
    case_file.read(lambda records: plain(records).execute("select 1"))  # SQLModel is loaded, as in the window
    begun = time.perf_counter()
    case_file.write(change_calendar, day, lawbook, HAND)
    taken = time.perf_counter() - begun
    case_file.close()
    return taken


def script(folder: Path, lawbook: Lawbook) -> float:
    """Read id and date of receipt, count, write back: nothing else, no audit, no reasons."""
    holidays = [*(str(day) for day in lawbook.clock.calendars["uk_any"].closed), str(PROCLAIMED)]
    connection = connect(Database(folder / "cases.db"), writing=True)
    begun = time.perf_counter()
    with within(connection, "immediate"):
        rows = connection.execute('select id, received_on from "case" where due_on is not null').fetchall()
        ids, received = zip(*rows, strict=True)
        start = np.array(received, dtype="datetime64[D]")
        # The 20th working day after receipt: from a day off, roll back first, so that day 1 is the next one.
        due = np.busday_offset(start, 20, roll="backward", busdaycal=np.busdaycalendar(holidays=holidays))
        updates = zip(due.astype(str).tolist(), ids, strict=True)
        connection.executemany('update "case" set due_on = ? where id = ?', updates)  # type: ignore[attr-defined]
    taken = time.perf_counter() - begun
    connection.close()
    return taken


def dates_in(folder: Path) -> list[tuple[int, str]]:
    connection = connect(Database(folder / "cases.db"), writing=False)
    found = connection.execute('select id, due_on from "case" order by id').fetchall()
    connection.close()
    return [(int(id_), str(due)) for id_, due in found]


def fresh(kept: Path, work: Path, run: Callable[[Path, Lawbook], float], lawbook: Lawbook) -> float:
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(kept, work)
    return run(work, lawbook)


def report() -> Iterator[str]:
    """Yield the medians and the ratio, for a spread in which some dates move and for one in which all do."""
    lawbook = read_lawbook(resource("law"))
    for days in SPREADS:
        with tempfile.TemporaryDirectory() as folder:
            yield from compared(Path(folder), lawbook, days)


def compared(folder: Path, lawbook: Lawbook, days: int) -> Iterator[str]:
    kept, mine, theirs = (folder / name for name in ("kept", "mine", "theirs"))
    made = CaseFile.create(kept, NOW)
    made.write(fill, lawbook, days)
    made.close()
    before = dict(dates_in(kept))
    script_run = partial(fresh, kept, theirs, script, lawbook)
    our_run = partial(fresh, kept, mine, ours, lawbook)
    middle = medians(ROUNDS, {"script": script_run, "ours": our_run})
    now = dates_in(mine)
    assert now == dates_in(theirs), "the two do not agree"
    moved = sum(before[id_] != due for id_, due in now)
    floor, taken = middle["script"] * 1e3, middle["ours"] * 1e3
    yield f"recounting {CASES:,} open cases, {moved:,} of which move: numpy {floor:.0f} ms, FoiDesk {taken:.0f} ms"
    yield f"  ratio {taken / floor:.2f} (target at most 1)"
