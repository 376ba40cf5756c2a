"""Backups of a real case file: made while others write, checked, rotated, refused with a reason."""

import os
import shutil
import threading
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

from foidesk.casework import back_up as module
from foidesk.casework.back_up import back_up
from foidesk.casework.plan_backups import BadTerms, choose_backup_folder, set_backup_terms
from foidesk.domain.problems import Problem
from foidesk.domain.progress import Cancelled
from foidesk.lawbook.backup_terms import read_backup_terms
from foidesk.resources import root
from foidesk.store.audit import audit_trail
from foidesk.store.backup import alone
from foidesk.store.backup_faults import (
    BackupFolderFull,
    BackupFolderInside,
    BackupFolderReadOnly,
    BackupRunning,
    BackupsGone,
    NoBackupFolder,
)
from foidesk.store.backup_manifest import read_checksums, read_manifest
from foidesk.store.backup_rows import backups_made, last_attempt
from foidesk.store.case_file import CaseFile
from foidesk.store.connections import Database, opened
from foidesk.store.copies import count_rows
from foidesk.store.keys import Keys
from tests.casework.backups import MARKER, all_in, backed_up, chosen, flip, kept_copies, later, stock
from tests.casework.conftest import HAND


def test_a_backup_holds_all_there_is_and_says_so(desk, tmp_path):
    stock(desk)
    done = backed_up(desk, tmp_path / "stick")
    assert (done.ok, done.cases, done.faults) == (True, 3, ())
    told = read_manifest(done.folder)
    with opened(Database(done.folder / "cases.db"), writing=False) as copy:
        assert copy.execute("pragma integrity_check").fetchall() == [("ok",)]
        assert count_rows(copy)["case"] == 3 == told.cases
        assert copy.execute("select max(id) from audit").fetchone()[0] == told.head.rows
    attached = desk.case_file.look(
        lambda it: {sha for (sha,) in it.execute("select sha256 from attachment").fetchall()}
    )
    assert {path.name for path in kept_copies(done)} == attached
    assert sorted(read_checksums(done.folder)) == sorted(
        ["cases.db", *(f"../files/{sha[:2]}/{sha}" for sha in attached)]
    )
    assert done.size == sum(path.stat().st_size for path in (done.folder / "cases.db", *kept_copies(done)))


def test_anybody_can_check_it_with_sha256sum(desk, tmp_path):
    stock(desk)
    done = backed_up(desk, tmp_path / "stick")
    assert os.system(f"cd '{done.folder}' && sha256sum --quiet -c checksums.txt") == 0
    flip(kept_copies(done)[0])
    assert os.system(f"cd '{done.folder}' && sha256sum --status -c checksums.txt 2>/dev/null") != 0


def test_it_is_noted_in_the_case_file_and_in_the_audit(desk, tmp_path):
    done = backed_up(desk, tmp_path / "stick")
    (line,) = desk.case_file.look(backups_made)
    assert (line.folder, line.made_at, line.made_by, line.verified) == (done.folder, HAND.now, HAND.by, True)
    assert (line.size, line.cases, line.audit_rows) == (done.size, done.cases, done.audit_rows)
    noted = desk.case_file.read(audit_trail)[-1]
    assert (noted.what, noted.detail["backup"]) == ("back_up", str(done.folder))


def test_kept_files_are_copied_once(desk, tmp_path):
    stock(desk)
    first = backed_up(desk, tmp_path / "stick")
    before = {path: path.stat().st_mtime_ns for path in kept_copies(first)}
    desk.log(original=b"one more")
    second = backed_up(desk, tmp_path / "stick", hours=1)
    after = {path: path.stat().st_mtime_ns for path in kept_copies(second)}
    assert len(after) == len(before) + 1
    assert before.items() <= after.items()
    assert second.folder != first.folder


def test_a_second_thread_commits_all_the_while(desk, tmp_path):
    stock(desk, cases=30)
    ended, logged = threading.Event(), []

    def log_on():
        while not ended.is_set():
            logged.append(desk.log(original=os.urandom(3000)).case_id)

    writing = threading.Thread(target=log_on)
    writing.start()
    try:
        done = [backed_up(desk, tmp_path / "stick", hours=n) for n in range(8)]
    finally:
        ended.set()
        writing.join()
    assert len(logged) > 8
    assert [one.faults for one in done] == [()] * 8
    assert [one.cases for one in done] == sorted(one.cases for one in done)
    for one in done:
        with opened(Database(one.folder / "cases.db"), writing=False) as copy:
            mails = copy.execute("select count(*) from attachment where role = 'original'").fetchone()[0]
            assert mails == count_rows(copy)["case"] == one.cases  # never half a case
        assert set(read_checksums(one.folder)) - {"cases.db"} <= {
            f"../files/{path.parent.name}/{path.name}" for path in kept_copies(one)
        }


def test_what_was_deleted_does_not_go_along(desk, tmp_path):
    stock(desk)
    with opened(desk.case_file.database, writing=True) as connection:
        connection.execute("create table scrap (words text)")
        connection.execute("insert into scrap values (?)", ("Zebedee Nightingale " * 3000,))
        connection.execute("drop table scrap")
    desk.case_file.look(lambda it: it.execute("select 1"))
    done = backed_up(desk, tmp_path / "stick")
    assert b"Zebedee" not in (done.folder / "cases.db").read_bytes()


def test_an_encrypted_one_stays_encrypted(tmp_path, lawbook):
    from tests.casework.conftest import Desk, drafted

    key = bytes(range(32))
    case_file = CaseFile.create(tmp_path / "secret.foidesk", HAND.now, key)
    (case_file.folder / "keys.json").write_text('{"wrapped": "x"}')
    desk = Desk(case_file, lawbook)
    desk.set_up()
    desk.log(drafted(subject=MARKER.decode()))
    done = backed_up(desk, tmp_path / "stick")
    assert done.ok
    assert read_manifest(done.folder).encrypted
    assert (done.folder / "keys.json").read_text() == '{"wrapped": "x"}'
    assert all(MARKER not in data for data in all_in(tmp_path / "stick").values())
    assert not (done.folder / "cases.db").read_bytes().startswith(b"SQLite format 3")
    with opened(Database(done.folder / "cases.db", Keys.of(key).database), writing=False) as copy:
        assert count_rows(copy)["case"] == 1
    case_file.close()


# Damage


def test_a_copy_that_has_spoiled_is_mended_from_the_file_itself(desk, tmp_path):
    stock(desk)
    first = backed_up(desk, tmp_path / "stick")
    spoiled = kept_copies(first)[0]
    whole = spoiled.read_bytes()
    flip(spoiled)
    assert backed_up(desk, tmp_path / "stick", hours=1).ok
    assert spoiled.read_bytes() == whole


def test_a_quick_one_reads_back_only_what_is_new_but_misses_nothing(desk, tmp_path):
    stock(desk)
    gone, spoiled = kept_copies(backed_up(desk, tmp_path / "stick"))[:2]
    gone.unlink()
    flip(spoiled)
    before = spoiled.read_bytes()
    assert backed_up(desk, tmp_path / "stick", hours=1, thorough=False).ok
    assert gone.exists()
    assert spoiled.read_bytes() == before, "a quick one does not look into what was read back before"


@pytest.mark.parametrize(
    ("spoil", "said"),
    [(flip, "no longer what was kept"), (Path.unlink, "missing")],
    ids=["changed", "missing"],
)
def test_a_kept_file_that_is_lost_is_named_and_the_rest_is_safe(desk, tmp_path, spoil, said):
    stock(desk)
    lost = next(path for path in desk.case_file.files.folder.rglob("*") if path.is_file())
    spoil(lost)
    done = backed_up(desk, tmp_path / "stick")
    assert done.faults == (f"The kept file {lost.name[:12]}… is {said}.",)
    assert not done.ok
    assert [line.verified for line in desk.case_file.look(backups_made)] == [False]


def test_a_kept_file_that_is_lost_is_still_whole_in_the_backup(desk, tmp_path):
    stock(desk)
    backed_up(desk, tmp_path / "stick")
    flip(next(path for path in desk.case_file.files.folder.rglob("*") if path.is_file()))
    assert backed_up(desk, tmp_path / "stick", hours=1).ok


def test_a_damaged_database_is_never_backed_up_over_a_good_one(desk, tmp_path):
    stock(desk, cases=40)
    backed_up(desk, tmp_path / "stick")
    before = all_in(tmp_path / "stick")
    root = desk.case_file.look(
        lambda it: it.execute("select rootpage from sqlite_schema where name = 'event'").fetchone()[0]
    )
    desk.case_file.close()
    database = desk.case_file.folder / "cases.db"
    data = bytearray(database.read_bytes())
    data[4096 * (root - 1) : 4096 * root] = bytes(4096)
    database.write_bytes(data)
    damaged = CaseFile.open(desk.case_file.folder, for_writing=False)
    with pytest.raises(Problem, match="damaged"):
        back_up(damaged, tmp_path / "stick", later(1))
    damaged.close()
    assert all_in(tmp_path / "stick") == before


# Refusals


def inside(desk, tmp_path):
    folder = desk.case_file.folder / "files" / "mine"
    folder.mkdir()
    return folder


def the_case_file(desk, tmp_path):
    return desk.case_file.folder


def linked(desk, tmp_path):
    (tmp_path / "elsewhere").symlink_to(desk.case_file.folder)
    return tmp_path / "elsewhere"


def missing(desk, tmp_path):
    return tmp_path / "unplugged" / "stick"


def a_file(desk, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    return tmp_path / "file"


REFUSED = [
    (inside, BackupFolderInside),
    (the_case_file, BackupFolderInside),
    (linked, BackupFolderInside),
    (missing, NoBackupFolder),
    (a_file, NoBackupFolder),
]


@pytest.mark.parametrize(("where", "problem"), REFUSED, ids=[case[0].__name__ for case in REFUSED])
def test_a_folder_that_cannot_take_a_backup(desk, tmp_path, where, problem):
    place = where(desk, tmp_path)
    with pytest.raises(problem) as told:
        back_up(desk.case_file, place, HAND)
    assert str(place) in str(told.value)
    assert told.value.next_step


def test_a_folder_nothing_can_be_written_to(desk, tmp_path, monkeypatch):
    """As root, who may write anywhere, the refusal has to come from elsewhere: a folder of the kernel's."""
    with pytest.raises(BackupFolderReadOnly):
        back_up(desk.case_file, Path("/sys/kernel"), HAND)


def test_a_disk_that_is_too_small_is_seen_before_anything_is_written(desk, tmp_path, monkeypatch):
    stock(desk)
    (tmp_path / "stick").mkdir()
    monkeypatch.setattr(module, "free_bytes", lambda _: 900_000)
    with pytest.raises(BackupFolderFull, match=r"it needs \d MB, and 900 kB are free"):
        back_up(desk.case_file, tmp_path / "stick", HAND)
    assert list((tmp_path / "stick").iterdir()) == []


def test_one_at_a_time(desk, tmp_path):
    with alone(desk.case_file.folder), pytest.raises(BackupRunning):
        backed_up(desk, tmp_path / "stick")
    assert backed_up(desk, tmp_path / "stick").ok


def test_another_stick_in_the_same_place_is_noticed(desk, tmp_path):
    place = chosen(desk, tmp_path / "stick")
    backed_up(desk, place)
    shutil.rmtree(place)
    with pytest.raises(BackupsGone):
        backed_up(desk, place, hours=1)
    assert list(place.iterdir()) == []
    assert "no longer" in desk.case_file.look(last_attempt).fault
    desk.case_file.write(choose_backup_folder, place, HAND)
    assert backed_up(desk, place, hours=2).ok


def test_a_failure_is_remembered_for_the_next_start(desk, tmp_path):
    place = chosen(desk, tmp_path / "stick")
    place.rmdir()
    with pytest.raises(NoBackupFolder):
        back_up(desk.case_file, place, HAND)
    assert desk.case_file.look(last_attempt).fault == f"The folder for backups, {place}, cannot be found."
    with pytest.raises(NoBackupFolder):
        back_up(desk.case_file, tmp_path / "another", HAND)
    assert str(place) in desk.case_file.look(last_attempt).fault, (
        "a folder nobody chose is no matter of the file's"
    )


def test_stopped_half_way_nothing_of_it_stays(desk, tmp_path):
    stock(desk, cases=60)

    def stopping_at(look):
        seen = []

        def stop(done, total):
            seen.append((done, total))
            if len(seen) == look:
                raise Cancelled

        return stop

    place = chosen(desk, tmp_path / "stick")
    for look in (1, 2, 4):
        with pytest.raises(Cancelled):
            backed_up(desk, place, progress=stopping_at(look))
        assert {path.name for path in place.glob("*/*")} <= {"files", "foidesk-backups.json"}
    assert desk.case_file.look(last_attempt) is None
    assert backed_up(desk, place).ok


# Rotation


def test_the_spent_ones_go_with_the_files_only_they_named(desk, tmp_path):
    place = chosen(desk, tmp_path / "stick")
    old = desk.log(original=b"erased later")
    first = backed_up(desk, place)
    mail = desk.case_file.look(
        lambda it: it.execute("select sha256 from attachment where case_id = ?", (old.case_id,)).fetchone()[0]
    )
    with opened(desk.case_file.database, writing=True) as connection:
        connection.execute("delete from attachment")
    desk.case_file.files.path(mail).unlink()
    stock(desk)
    stranger = place / "holiday.jpg"
    stranger.write_bytes(b"x")
    for name in ("2020-01-01 120000", "letters"):
        (first.folder.parent / name).mkdir()
    for day in (1, 2, 32, 63):
        done = backed_up(desk, place, hours=24 * day)
    names = [line.name for line in desk.case_file.look(backups_made)]
    # 20 November 2026 is a Friday: of its month the 22nd is the newest, of the days between the last only.
    assert names == ["2027-01-22 093000", "2026-12-22 093000", "2026-11-22 093000"]
    assert done.let_go == ()
    assert mail not in {path.name for path in kept_copies(done)}
    assert stranger.exists()
    assert (first.folder.parent / "2020-01-01 120000").is_dir(), "not ours, whatever it is called"
    assert (first.folder.parent / "letters").is_dir()


def test_terms_of_the_office_s_own(desk, tmp_path):
    from dataclasses import replace

    terms = replace(read_backup_terms(root()), daily=2, weekly=1, monthly=1)
    desk.case_file.write(set_backup_terms, terms, HAND)
    for day in range(4):
        backed_up(desk, tmp_path / "stick", hours=24 * day)
    names = [line.name for line in desk.case_file.look(backups_made)]
    assert names == ["2026-11-23 093000", "2026-11-22 093000"]
    with pytest.raises(BadTerms):
        desk.case_file.write(set_backup_terms, replace(terms, monthly=0), HAND)


def test_after_one_that_is_not_whole_nothing_goes(desk, tmp_path):
    stock(desk)
    place = tmp_path / "stick"
    first = backed_up(desk, place)
    for path in (*kept_copies(first), *desk.case_file.files.folder.rglob("*")):
        if path.is_file():
            flip(path)
    bad = backed_up(desk, place, hours=24 * 400)
    assert (bad.ok, bad.let_go) == (False, ())
    assert first.folder.is_dir()


def test_two_case_files_of_one_name_keep_out_of_each_other_s_way(desk, tmp_path, lawbook):
    from tests.casework.conftest import Desk

    other = Desk(CaseFile.create(tmp_path / "b" / "office.foidesk", HAND.now), lawbook)
    other.set_up()
    stock(other)
    mine = backed_up(desk, tmp_path / "share")
    theirs = backed_up(other, tmp_path / "share", hours=24 * 500)
    assert mine.folder.is_dir()
    assert mine.folder.parent != theirs.folder.parent
    other.case_file.close()


def test_a_renamed_case_file_goes_on_where_it_was(desk, tmp_path):
    first = backed_up(desk, tmp_path / "stick")
    desk.case_file.close()
    desk.case_file.folder.rename(tmp_path / "foi 2026.foidesk")
    renamed = CaseFile.open(tmp_path / "foi 2026.foidesk")
    second = back_up(renamed, tmp_path / "stick", later(1))
    renamed.close()
    assert second.folder.parent == first.folder.parent


def test_a_backup_by_another_process_is_noted_by_the_next(desk, tmp_path):
    reading = CaseFile.open(desk.case_file.folder, for_writing=False)
    back_up(reading, chosen(desk, tmp_path / "stick"), later(1))
    reading.close()
    assert desk.case_file.look(backups_made) == []
    backed_up(desk, tmp_path / "stick", hours=2)
    assert len(desk.case_file.look(backups_made)) == 2


def test_sqlite_is_one_that_can_copy_while_it_is_written_to():
    assert sqlite.sqlite_version_info >= (3, 51, 3)
