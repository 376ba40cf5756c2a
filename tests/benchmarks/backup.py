"""A backup of 1,000 and 10,000 cases with their mails, read back and checked, against copying the folder."""

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from foidesk.casework.back_up import back_up
from foidesk.casework.changes import Hand
from foidesk.casework.restore_backup import restore_backup
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.case_file import CaseFile
from foidesk.store.documents import NewFile, Role, keep_files
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from tests.benchmarks.timing import medians

ROUNDS = {1_000: 3, 10_000: 1}
"""Rounds for each number of cases: the larger one takes minutes where a disk is slow to sync."""
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
MAIL = 20_000
"""Bytes of each mail kept: text with a small picture, no two alike."""

CASE = """insert into "case" (id, reference, subject, applicant, category, language, regime, logged_at, stage,
    handled_under, received_on, due_on, outcome)
    values (?, ?, 'Swans on the pond', 'A. Applicant', 'unknown', 'en', 'foia', ?, 'received', 'foia', ?, ?, '')"""
TEXT = "insert into case_text (case_id, request_text, address, school_closures) values (?, ?, '[]', '[]')"
EVENT = """insert into event (case_id, "row", act, happened_on, said) values (?, 0, 'receive', ?, '{}')"""
REQUEST = "How many swans are kept on the pond, and who feeds them? " * 8


def fill(records: Records, cases: int) -> None:
    connection = plain(records)
    for number in range(1, cases + 1):
        day = str((NOW - timedelta(days=number % 700)).date())
        connection.execute(CASE, (number, f"FOI {number:06}/26", NOW.isoformat(), day, day))
        connection.execute(TEXT, (number, REQUEST))
        connection.execute(EVENT, (number, day))
        keep_files(records, number, [NewFile("mail.eml", "message/rfc822", os.urandom(MAIL), Role.ORIGINAL)])
    note_down(records, AuditLine(NOW, "benchmark", "benchmark", None, {}))


def folder_copied(source: Path, target: Path) -> float:
    """Copy every byte and bring it down to the disk, as `cp -r` and `sync` would: no check of any kind."""
    shutil.rmtree(target, ignore_errors=True)
    begun = time.perf_counter()
    shutil.copytree(source, target)
    for path in target.rglob("*"):
        if path.is_file():
            with path.open("rb") as handle:
                os.fsync(handle.fileno())
    return time.perf_counter() - begun


def backed_up(case_file: CaseFile, place: Path, hand: Hand, *, thorough: bool = True) -> float:
    begun = time.perf_counter()
    assert back_up(case_file, place, hand, thorough=thorough).ok
    return time.perf_counter() - begun


def first(case_file: CaseFile, place: Path) -> float:
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    return backed_up(case_file, place, Hand(NOW, "benchmark"))


def restored(place: Path, target: Path) -> float:
    shutil.rmtree(target, ignore_errors=True)
    begun = time.perf_counter()
    restore_backup(place, target, Hand(NOW, "benchmark"))
    return time.perf_counter() - begun


def report() -> Iterator[str]:
    """Yield the seconds of a first backup, of later ones and of a restore, as ratios to the plain copy."""
    for cases in ROUNDS:
        with tempfile.TemporaryDirectory() as folder:
            yield from compared(Path(folder), cases)


def compared(folder: Path, cases: int) -> Iterator[str]:
    case_file = CaseFile.create(folder / "office.foidesk", NOW)
    case_file.write(fill, cases)
    place, later = folder / "stick", folder / "later"
    later.mkdir()
    backed_up(case_file, later, Hand(NOW, "benchmark"))
    minutes = count(1)

    def next_one(*, thorough: bool) -> float:
        hand = Hand(NOW + timedelta(minutes=next(minutes)), "benchmark")
        return backed_up(case_file, later, hand, thorough=thorough)

    middle = medians(
        ROUNDS[cases],
        {
            "plain copy": lambda: folder_copied(case_file.folder, folder / "copy"),
            "first backup": lambda: first(case_file, place),
            "later, all read back": lambda: next_one(thorough=True),
            "later, on closing": lambda: next_one(thorough=False),
            "restore": lambda: restored(later, folder / "restored.foidesk"),
        },
    )
    size = sum(path.stat().st_size for path in case_file.folder.rglob("*") if path.is_file())
    case_file.close()
    floor = middle["plain copy"]
    yield f"backing up {cases:,} cases, {size / 1e6:.0f} MB: plain copy of the folder, synced {floor:.2f} s"
    for name, taken in list(middle.items())[1:]:
        yield f"  {name}: {taken:.2f} s, ratio {taken / floor:.2f}"
