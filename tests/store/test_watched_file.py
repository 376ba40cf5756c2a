"""A file that is swapped under us, a disk that fills, a file that is read through beside the work."""

import shutil
import subprocess
import sys
import threading
from contextlib import ExitStack
from datetime import timedelta
from types import SimpleNamespace

import pytest
import sqlcipher3.dbapi2 as sqlite

from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, count_lines
from foidesk.store.connections import Database
from foidesk.store.faults import CaseFileDamaged
from foidesk.store.locks import is_held
from foidesk.store.place_faults import CaseFileGone, CaseFileOnlyRead, TooLittleRoom
from foidesk.store.quick_check import QuickCheck, forget_checked, is_check_due, note_checked
from foidesk.store.room import check_room, free_bytes, in_units
from tests.store.conftest import NOW, keep_case

WEEK = timedelta(days=7)


def moved_away(database):
    database.rename(database.with_name("elsewhere.db"))


def deleted(database):
    database.unlink()


def replaced(database):
    copy = database.with_name("copy.db")
    shutil.copyfile(database, copy)
    copy.replace(database)


@pytest.mark.parametrize("happened", [moved_away, deleted, replaced])
def test_what_would_go_into_a_lost_file_is_not_called_saved(case_file, happened):
    case_file.write(keep_case, "FOI-2026-0001")
    happened(case_file.database.path)
    with pytest.raises(CaseFileGone) as said:
        case_file.write(keep_case, "FOI-2026-0002")
    assert "put the case file back" in said.value.next_step


def test_a_file_lost_while_it_is_written_is_said_too(case_file):
    def write_and_lose(records):
        keep_case(records, "FOI-2026-0001")
        moved_away(case_file.database.path)

    with pytest.raises(CaseFileGone):
        case_file.write(write_and_lose)


def test_nothing_is_written_any_more_once_that_is_refused(case_file):
    case_file.refuse_writing(CaseFileOnlyRead(case_file.folder))
    with pytest.raises(CaseFileOnlyRead) as said:
        case_file.write(keep_case, "FOI-2026-0001")
    assert "Salvage" in said.value.next_step
    assert case_file.look(count_lines, CaseFilter()) == 0


# Room


def test_room_is_asked_of_the_disk(tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: SimpleNamespace(free=2_400_000_000))
    check_room(tmp_path / "not" / "there", 2_000_000_000)
    with pytest.raises(TooLittleRoom, match=r"needs 3\.0 GB .* 2\.4 GB are free") as said:
        check_room(tmp_path, 3_000_000_000)
    assert "Free some space" in said.value.next_step


def test_a_disk_that_tells_nothing_is_no_fault(tmp_path, monkeypatch):
    def fails(_place):
        raise OSError

    monkeypatch.setattr(shutil, "disk_usage", fails)
    assert free_bytes(tmp_path) is None
    check_room(tmp_path, 10**15)


@pytest.mark.parametrize(
    ("size", "said"), [(0, "0 bytes"), (999, "999 bytes"), (64_000, "64 kB"), (5_500_000, "6 MB"),
                       (1_400_000_000, "1.4 GB"), (88_000_000_000, "88 GB")],
)  # fmt: skip
def test_sizes_are_said_in_words(size, said):
    assert in_units(size) == said


# Reading through


def test_a_sound_file_is_read_through_beside_a_writer(case_file):
    for number in range(20):
        case_file.write(keep_case, f"FOI-2026-{number:04}")
    check, done = case_file.quick_check(), []
    thread = threading.Thread(target=lambda: done.append(check.run()))
    thread.start()
    for number in range(20, 40):
        case_file.write(keep_case, f"FOI-2026-{number:04}")
    thread.join(60)
    assert done == [True]
    assert case_file.look(count_lines, CaseFilter()) == 40


def test_reading_through_drops_no_lock_of_sqlite(case_file):
    """A handle that is closed takes this process's locks on the file with it: it must stay open meanwhile."""
    case_file.write(keep_case, "FOI-2026-0001")
    assert case_file.quick_check().run()
    assert is_locked(case_file.database.path)
    case_file.close()
    assert not is_locked(case_file.database.path)


LOCKED = """
import fcntl, sys
with open(sys.argv[1], "rb+") as database:
    try:
        fcntl.lockf(database, fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002)
    except OSError:
        sys.exit(3)
"""


def is_locked(database):
    """Whether another process is kept from SQLite's shared range, as it must be while the file is open here."""
    return subprocess.run([sys.executable, "-c", LOCKED, str(database)]).returncode == 3


def test_damage_is_found_by_reading_through(tmp_path):
    folder = tmp_path / "torn.foidesk"
    made = CaseFile.create(folder, NOW)
    for number in range(200):
        made.write(keep_case, f"FOI-2026-{number:04}")
    made.close()
    database = folder / "cases.db"
    whole = bytearray(database.read_bytes())
    whole[-4096 * 4 : -4096] = b"\xa5" * (4096 * 3)
    database.write_bytes(whole)
    (folder / "open_by.json").write_text('{"host": "desk-4", "pid": 4711}')
    with pytest.raises(CaseFileDamaged):
        CaseFile.open(folder)
    (folder / "open_by.json").write_text('{"host": "desk-4", "pid": 4711}')
    opened = CaseFile.open(folder, check_later=True)
    with pytest.raises(CaseFileDamaged):
        opened.quick_check().run()
    opened.close()


def test_a_reading_is_stopped_at_once(case_file):
    case_file.write(keep_case, "FOI-2026-0001")
    with ExitStack() as held:
        check = QuickCheck(case_file.database, held)
        check.stop()
        assert check.run() is False


def test_a_reading_is_stopped_in_the_middle(tmp_path, monkeypatch):
    database = tmp_path / "large.db"
    with sqlite.connect(database) as connection:
        connection.execute("create table t (x text)")
        connection.executemany("insert into t values (?)", [("x" * 3000,)] * 8_000)
    connection.close()
    with ExitStack() as held:
        check = QuickCheck(Database(database), held)
        asked = []

        def stop_at_the_third():
            asked.append(1)
            if len(asked) == 3:
                check.stop()
            return len(asked) >= 3

        monkeypatch.setattr(check._stopped, "is_set", stop_at_the_third)
        assert check.run() is False
    assert len(asked) >= 3


def test_a_file_is_due_for_reading_weekly_after_a_crash_and_when_time_went_back(tmp_path):
    assert is_check_due(tmp_path, NOW, WEEK)
    note_checked(tmp_path, NOW)
    assert not is_check_due(tmp_path, NOW + timedelta(days=6), WEEK)
    assert is_check_due(tmp_path, NOW + timedelta(days=7), WEEK)
    assert is_check_due(tmp_path, NOW - timedelta(days=1), WEEK)
    forget_checked(tmp_path)
    assert is_check_due(tmp_path, NOW, WEEK)
    (tmp_path / "checked.json").write_text("[1")
    assert is_check_due(tmp_path, NOW, WEEK)


def test_a_file_left_open_is_due_again_and_swept(case_file):
    folder = case_file.folder
    case_file.files.keep(b"an attachment")
    note_checked(folder, NOW)
    case_file.close()
    halves = [
        folder / "files" / "ab" / ".making-1",
        folder / ".making-2",
        folder / "before-version-9.db.making",
    ]
    for half in halves:
        half.parent.mkdir(exist_ok=True)
        half.write_bytes(b"half of somebody's address")
    CaseFile.open(folder).close()
    assert all(half.exists() for half in halves), (
        "a file that was closed has none, and is not searched for them"
    )
    (folder / "open_by.json").write_text('{"host": "desk-4", "pid": 4711}')
    opened = CaseFile.open(folder)
    assert opened.was_left_open
    assert not any(half.exists() for half in halves)
    assert is_check_due(folder, NOW, WEEK)
    opened.close()


def test_who_holds_a_file_is_asked_of_the_lock(case_file):
    assert is_held(case_file.folder)
    case_file.close()
    assert not is_held(case_file.folder)
    (case_file.folder / "open_by.json").write_text('{"host": "desk-4", "pid": 4711}')  # one that was killed
    assert not is_held(case_file.folder)
