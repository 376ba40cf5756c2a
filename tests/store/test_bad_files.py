"""Whatever is opened in a case file's place, the officer gets one sentence and a next step."""

import errno
import os
import platform
import resource
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest
import sqlcipher3.dbapi2 as sqlite

import foidesk.store.files as files_module
from foidesk.domain.problems import Problem
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, Order, count_lines, page_of_lines
from foidesk.store.case_sheets import find_case
from foidesk.store.cases import case_value
from foidesk.store.faults import (
    CaseFileDamaged,
    CaseFileExists,
    CaseFileFull,
    CaseFileInUse,
    CaseFileReadOnly,
    CaseFileUnreachable,
    NewerCaseFile,
    NotACaseFile,
    problem_of,
)
from tests.store.conftest import NOW, keep_case


def text_file(folder):
    folder.write_text("minutes of a meeting")


def folder_without_database(folder):
    folder.mkdir()


def empty_database(folder):
    folder.mkdir()
    (folder / "cases.db").touch()


def text_for_database(folder):
    folder.mkdir()
    (folder / "cases.db").write_text("not a database, though long enough to be looked at as one. " * 40)


def another_programs_database(folder):
    folder.mkdir()
    with sqlite.connect(folder / "cases.db") as connection:
        connection.execute("pragma application_id = 7")
        connection.execute("create table recipe (name text)")
    connection.close()


def database_is_a_folder(folder):
    (folder / "cases.db").mkdir(parents=True)


def nothing_there(folder):
    assert not folder.exists()


NOT_CASE_FILES = [
    # what                       the reason given
    (text_file, "it is a file, not a folder"),
    (folder_without_database, "there is no cases.db in it"),
    (database_is_a_folder, "there is no cases.db in it"),
    (empty_database, "its cases.db is empty"),
    (text_for_database, "its cases.db is not a database"),
    (another_programs_database, "its cases.db is of another program"),
    (nothing_there, "there is no such folder"),
]


@pytest.mark.parametrize("for_writing", [True, False], ids=["writing", "reading"])
@pytest.mark.parametrize(("made", "why"), NOT_CASE_FILES, ids=[one[0].__name__ for one in NOT_CASE_FILES])
def test_what_is_not_a_case_file_is_named_and_left_alone(tmp_path, made, why, for_writing):
    folder = tmp_path / "odd.foidesk"
    made(folder)
    before = everything_in(tmp_path)
    with pytest.raises(NotACaseFile, match=why) as said:
        CaseFile.open(folder, for_writing=for_writing)
    assert "setup" in said.value.next_step
    assert everything_in(tmp_path) == before


def everything_in(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("for_writing", [True, False], ids=["writing", "reading"])
def test_a_newer_file_is_refused_unchanged(tmp_path, for_writing):
    folder = made_case_file(tmp_path / "newer.foidesk")
    with sqlite.connect(folder / "cases.db") as connection:
        connection.execute("pragma user_version = 99")
    connection.close()
    with pytest.raises(NewerCaseFile) as said:
        CaseFile.open(folder, for_writing=for_writing)
    assert "newer FoiDesk" in said.value.next_step


def made_case_file(folder):
    made = CaseFile.create(folder, NOW)
    made.write(keep_case, "FOI-2026-0001")
    made.close()
    return folder


@pytest.mark.parametrize("made", [text_file, another_programs_database], ids=["a file", "a folder in use"])
def test_a_new_case_file_never_lies_on_top_of_something(tmp_path, made):
    made(tmp_path / "odd.foidesk")
    before = everything_in(tmp_path)
    with pytest.raises(CaseFileExists):
        CaseFile.create(tmp_path / "odd.foidesk", NOW)
    assert everything_in(tmp_path) == before


def test_a_making_that_was_cut_short_is_finished(tmp_path):
    folder = tmp_path / "half.foidesk"
    folder.mkdir()
    (folder / "cases.db.making").write_bytes(b"half")
    made = CaseFile.create(folder, NOW)
    assert made.look(count_lines, CaseFilter()) == 0
    made.close()


# Read-only


@contextmanager
def as_ordinary_user(folder):
    """Root writes where it likes, so a test run by root steps down for a moment."""
    if os.geteuid() != 0:
        yield
        return
    for path in (folder, *folder.rglob("*")):
        os.chown(path, 65534, 65534)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def reachable_folder():
    """A folder anyone may walk into, which pytest's own are not."""
    folder = Path(tempfile.mkdtemp(prefix="foidesk-"))
    folder.chmod(0o755)
    yield folder
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o700)
    shutil.rmtree(folder)


READ_ONLY = [("cases.db", "the database"), (".", "the folder"), ("open.lock", "the lock")]


@pytest.mark.parametrize(("name", "why"), READ_ONLY, ids=[one[1] for one in READ_ONLY])
def test_read_only_is_said_at_once(reachable_folder, name, why):
    folder = made_case_file(reachable_folder / "locked.foidesk")
    path = folder / name
    path.chmod(0o555 if path.is_dir() else 0o444)
    with as_ordinary_user(folder), pytest.raises(CaseFileReadOnly) as said:
        CaseFile.open(folder)
    assert "write" in said.value.next_step


def test_a_place_where_nothing_can_be_made(reachable_folder):
    shut = reachable_folder / "shut"
    shut.mkdir(mode=0o555)
    with as_ordinary_user(shut), pytest.raises(CaseFileReadOnly):
        CaseFile.create(shut / "new.foidesk", NOW)


# Open elsewhere


def test_open_elsewhere_is_said_with_who(tmp_path):
    folder = made_case_file(tmp_path / "shared.foidesk")
    with held_by_another_process(folder), pytest.raises(CaseFileInUse) as refused:
        CaseFile.open(folder)
    assert str(refused.value) == (
        f"The case file {folder} is open in another FoiDesk. It is open on the computer “{platform.node()}”."
    )


def test_a_reader_needs_no_lock(tmp_path):
    folder = made_case_file(tmp_path / "shared.foidesk")
    with held_by_another_process(folder):
        reader = CaseFile.open(folder, for_writing=False)
        assert reader.look(count_lines, CaseFilter()) == 1
        assert reader.read(find_case, "FOI-2026-0001") is not None
        with pytest.raises(RuntimeError):
            reader.write(keep_case, "FOI-2026-0002")
        reader.close()


def test_the_lock_goes_with_the_process_and_the_file_is_checked_after(tmp_path):
    folder = made_case_file(tmp_path / "shared.foidesk")
    with held_by_another_process(folder):
        pass  # killed
    assert (folder / "open_by.json").exists()
    opened = CaseFile.open(folder)
    assert opened.look(count_lines, CaseFilter()) == 1
    opened.close()
    assert not (folder / "open_by.json").exists()


def test_the_same_process_cannot_open_it_twice_for_writing(tmp_path):
    folder = made_case_file(tmp_path / "twice.foidesk")
    first = CaseFile.open(folder)
    with pytest.raises(CaseFileInUse):
        CaseFile.open(folder)
    first.close()
    CaseFile.open(folder).close()


HOLD = """
import sys
from pathlib import Path
from foidesk.store.case_file import CaseFile
held = CaseFile.open(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def held_by_another_process(folder):
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)], stdout=subprocess.PIPE, stdin=subprocess.PIPE, cwd=root
    ) as other:
        assert other.stdout.readline() == b"held\n"
        yield other.pid
        other.kill()


# A full disk


def test_a_full_disk_takes_the_whole_step_back(case_file):
    case_file.write(keep_case, "FOI-2026-0001")

    def too_much(records):
        driver = records.session.connection().connection.dbapi_connection
        driver.execute("pragma max_page_count = 1")  # SQLite's own SQLITE_FULL
        try:
            keep_case(records, "FOI-2026-0002", request_text="x" * 5_000_000)
        finally:
            driver.execute("pragma max_page_count = 1073741823")

    with pytest.raises(CaseFileFull) as said:
        case_file.write(too_much)
    assert "space" in said.value.next_step
    assert case_file.read(find_case, "FOI-2026-0002") is None
    case_file.write(keep_case, "FOI-2026-0003")
    assert case_file.look(count_lines, CaseFilter()) == 2


def test_a_file_that_does_not_fit_leaves_nothing_behind(case_file, monkeypatch):
    def full(_handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    def log_with_file(records):
        keep_case(records, "FOI-2026-0001")
        records.files.keep(b"an attachment")

    monkeypatch.setattr(files_module.os, "fsync", full)
    with pytest.raises(CaseFileFull):
        case_file.write(log_with_file)
    monkeypatch.undo()
    assert case_file.look(count_lines, CaseFilter()) == 0
    assert [path for path in case_file.files.folder.rglob("*") if path.is_file()] == []


def test_what_stops_fitting_half_way_leaves_nothing_behind(case_file):
    """A real limit on the size of files, which writing, flushing and closing all run into."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    for size in (5_000, 500_000):
        resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, hard))
        try:
            with pytest.raises(OSError, match="too large"):
                case_file.files.keep(b"x" * size)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert [path for path in case_file.files.folder.rglob("*") if path.is_file()] == []


DISK_FAULTS = [
    (OSError(errno.ENOSPC, ""), CaseFileFull),
    (OSError(errno.EFBIG, ""), CaseFileFull),
    (OSError(errno.EROFS, ""), CaseFileReadOnly),
    (OSError(errno.EACCES, ""), CaseFileReadOnly),
    (OSError(errno.EIO, ""), CaseFileUnreachable),
    (OSError(errno.ENOENT, ""), type(None)),
    (ValueError("a bug"), type(None)),
]


@pytest.mark.parametrize(("error", "problem"), DISK_FAULTS)
def test_only_expected_errors_are_told_as_problems(tmp_path, error, problem):
    assert type(problem_of(error, tmp_path)) is problem


@pytest.mark.parametrize(
    ("free", "problem"), [(0, CaseFileFull), (40_000, CaseFileFull), (10**9, CaseFileUnreachable)]
)
def test_a_disk_that_fails_because_it_is_full_is_called_full(tmp_path, monkeypatch, free, problem):
    """SQLite has no room for its own small files then, and says only that the disk failed."""
    error = sqlite.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite.SQLITE_IOERR
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=free))
    assert type(problem_of(error, tmp_path)) is problem
    assert type(problem_of(error, tmp_path / "gone away")) is problem


# Damage


def test_a_damaged_database_is_a_problem_not_a_traceback(tmp_path):
    folder = made_case_file(tmp_path / "torn.foidesk")
    database = folder / "cases.db"
    whole = database.read_bytes()
    database.write_bytes(whole[:4096] + b"\xa5" * (len(whole) - 4096))
    with pytest.raises(CaseFileDamaged) as said:
        read_through(folder)
    assert "backup" in said.value.next_step
    assert "foidesk salvage" in said.value.next_step


def read_through(folder):
    reader = CaseFile.open(folder, for_writing=False)
    reader.look(page_of_lines, CaseFilter(), Order.DUE, 0, 10)
    reader.read(case_value, 1)


def test_a_file_left_open_by_a_crash_is_read_through(tmp_path):
    folder = made_case_file(tmp_path / "torn.foidesk")
    database = folder / "cases.db"
    whole = bytearray(database.read_bytes())
    whole[-4096 * 3 :] = b"\xa5" * (4096 * 3)
    database.write_bytes(whole)
    (folder / "open_by.json").write_text('{"host": "desk-4", "pid": 4711}')
    with pytest.raises(CaseFileDamaged):
        CaseFile.open(folder)


def test_a_kept_file_is_never_handed_out_changed(case_file):
    digest = case_file.files.keep(b"as it was issued")
    assert case_file.files.read(digest) == b"as it was issued"
    case_file.files.path(digest).write_bytes(b"as it was altered")
    with pytest.raises(CaseFileDamaged, match="no longer what was kept"):
        case_file.files.read(digest)
    case_file.files.path(digest).unlink()
    with pytest.raises(CaseFileDamaged, match="missing"):
        case_file.files.read(digest)


def test_every_sentence_is_one_and_has_a_next_step(tmp_path):
    folder = tmp_path / "x.foidesk"
    for problem in (
        NotACaseFile(folder, "why"), NewerCaseFile(folder), CaseFileExists(folder), CaseFileReadOnly(folder),
        CaseFileInUse(folder, ""), CaseFileFull(folder), CaseFileDamaged(folder),
        CaseFileUnreachable(folder),
    ):  # fmt: skip
        assert isinstance(problem, Problem)
        assert str(problem).endswith(".")
        assert problem.next_step.endswith(".")
