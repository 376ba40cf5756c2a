"""Restoring: the case file as it was, the present one aside and whole, a damaged backup refused with its reason."""

import json
import shutil

import pytest

from foidesk.casework.back_up import back_up
from foidesk.casework.restore_backup import prepare_restore, restore_backup
from foidesk.domain.problems import Problem
from foidesk.store.audit import audit_trail
from foidesk.store.backup_faults import (
    BackupsOfSeveral,
    BadBackup,
    NoBackupThere,
    NoRoomToRestore,
    NotToBeReplaced,
)
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, Order, count_lines, page_of_lines
from foidesk.store.connections import Database, opened
from foidesk.store.documents import file_bytes
from foidesk.store.faults import CaseFileInUse, NewerCaseFile
from foidesk.store.keys import Keys
from foidesk.store.restoring import take_place
from tests.casework.backups import SCAN, all_in, backed_up, flip, kept_copies, later, stock
from tests.casework.conftest import HAND, Desk


@pytest.fixture
def office(desk, tmp_path):
    """Three cases backed up, a fourth logged after that, the case file closed."""
    stock(desk)
    desk.done = backed_up(desk, tmp_path / "stick")
    desk.log(subject="after the backup")
    desk.folder = desk.case_file.folder
    desk.case_file.close()
    return desk


def subjects(folder):
    case_file = CaseFile.open(folder, for_writing=False)
    lines = case_file.look(page_of_lines, CaseFilter(), Order.OLDEST, 0, 100)
    case_file.close()
    return [line.subject for line in lines]


def test_the_case_file_is_as_it_was_and_the_present_one_is_aside(office, tmp_path):
    before = all_in(office.folder)
    done = restore_backup(tmp_path / "stick", office.folder, later(5))
    assert done.folder == office.folder
    assert done.aside == tmp_path / "office before restoring 2026-11-20.foidesk"
    assert len(subjects(office.folder)) == 3
    assert subjects(done.aside)[-1] == "after the backup"
    kept = all_in(done.aside)
    assert {name: kept[name] for name in before if name.startswith("files")} == {
        name: data for name, data in before.items() if name.startswith("files")
    }
    assert kept["cases.db"] == before["cases.db"]


def test_everything_in_it_works_again(office, tmp_path):
    restore_backup(tmp_path / "stick", office.folder, later(5))
    restored = CaseFile.open(office.folder)
    (scan, *_others) = restored.look(
        lambda it: [
            id_ for (id_,) in it.execute("select id from attachment where name = 'scan.pdf'").fetchall()
        ]
    )
    assert restored.read(file_bytes, scan) == SCAN.data
    assert restored.look(lambda it: it.execute("pragma journal_mode").fetchone()) == ("wal",)
    trail = restored.read(audit_trail)
    assert [line.what for line in trail].count("back_up") == 0, "a backup cannot hold the note of itself"
    assert (trail[-1].what, trail[-1].detail["backup"]) == ("restore", str(office.done.folder))
    again = Desk(restored, office.lawbook)
    assert again.log().reference == "FOI 000004/26"
    assert back_up(restored, tmp_path / "stick", later(6)).cases == 4
    restored.close()


def test_a_stale_journal_is_never_left_beside_what_was_restored(office, tmp_path):
    """store.md 3.3: SQLite would put the stale journal into the restored database, and call it whole."""
    crashed = CaseFile.open(office.folder)
    Desk(crashed, office.lawbook).log(subject="in the journal only")
    shutil.copytree(office.folder, tmp_path / "crashed.foidesk")
    crashed.close()
    shutil.rmtree(office.folder)
    (tmp_path / "crashed.foidesk").rename(office.folder)
    assert (office.folder / "cases.db-wal").stat().st_size > 0
    done = restore_backup(tmp_path / "stick", office.folder, later(5))
    assert {path.name for path in office.folder.iterdir()} & {"cases.db-wal", "cases.db-shm"} == set()
    assert len(subjects(office.folder)) == 3
    assert "in the journal only" in subjects(done.aside)


def test_a_file_past_opening_is_moved_aside_as_it_is(office, tmp_path):
    (office.folder / "cases.db").write_bytes(b"ruined" * 5000)
    done = restore_backup(tmp_path / "stick", office.folder, later(5))
    assert len(subjects(office.folder)) == 3
    assert (done.aside / "cases.db").read_bytes() == b"ruined" * 5000


def test_twice_on_one_day_nothing_is_replaced(office, tmp_path):
    first = restore_backup(tmp_path / "stick", office.folder, later(5))
    second = restore_backup(tmp_path / "stick", office.folder, later(6))
    assert second.aside.name == "office before restoring 2026-11-20 (2).foidesk"
    assert first.aside.is_dir()


def test_on_a_new_machine(office, tmp_path):
    target = tmp_path / "new" / "home" / "cases.foidesk"
    done = restore_backup(tmp_path / "stick", target, later(5))
    assert (done.aside, len(subjects(target))) == (None, 3)
    assert {path.name for path in target.parent.iterdir()} == {"cases.foidesk"}


WAYS = [
    (lambda done: done.folder.parent.parent, "the folder that was chosen"),
    (lambda done: done.folder.parent, "the folder of this case file’s backups"),
    (lambda done: done.folder, "the backup itself"),
]


@pytest.mark.parametrize("way", [way for way, _ in WAYS], ids=[said for _, said in WAYS])
def test_which_backup_is_meant(office, tmp_path, way):
    restored = restore_backup(way(office.done), tmp_path / "copy.foidesk", later(5))
    assert restored.backup.folder == office.done.folder


def test_the_newest_whole_one_is_taken(desk, tmp_path):
    stock(desk)
    whole = backed_up(desk, tmp_path / "stick")
    for path in (*kept_copies(whole), *desk.case_file.files.folder.rglob("*")):
        if path.is_file():
            path.unlink()
    spoiled = backed_up(desk, tmp_path / "stick", hours=24)
    assert not spoiled.ok
    # What only the newest lacks is lacking in both, for they share it: the older one is refused for it.
    with pytest.raises(BadBackup, match=r"2026-11-20 093000 cannot be restored: files/.* is missing"):
        restore_backup(tmp_path / "stick", tmp_path / "copy.foidesk", later(30))
    with_faults = restore_backup(spoiled.folder, tmp_path / "copy.foidesk", later(30))
    assert with_faults.faults == spoiled.faults
    assert len(subjects(tmp_path / "copy.foidesk")) == 3


def test_backups_of_several_case_files(office, tmp_path):
    other = Desk(CaseFile.create(tmp_path / "other.foidesk", HAND.now), office.lawbook)
    theirs = backed_up(other, tmp_path / "stick", hours=3)
    other.case_file.close()
    with pytest.raises(BackupsOfSeveral, match=r"office backups \w{8}; other backups \w{8}"):
        restore_backup(tmp_path / "stick", tmp_path / "copy.foidesk", later(5))
    mark = json.loads((office.done.folder / "manifest.json").read_text())["mark"]
    done = restore_backup(tmp_path / "stick", office.folder, later(5), mark=mark)
    assert done.backup.folder == office.done.folder
    assert theirs.folder.is_dir()


# What is wrong with a backup


def database(folder):
    return folder / "cases.db"


def kept(folder):
    return next(path for path in (folder.parent / "files").rglob("*") if path.is_file())


def checksums(folder):
    return folder / "checksums.txt"


def manifest(folder):
    return folder / "manifest.json"


def cut(path):
    path.write_bytes(path.read_bytes()[:-9])


def gone(path):
    path.unlink()


def emptied(path):
    path.write_bytes(b"")


SPOILED = [
    (database, flip, "its database is no longer what was backed up"),
    (database, cut, "its database is no longer what was backed up"),
    (database, gone, "its database is missing"),
    (kept, flip, "is no longer what was backed up"),
    (kept, gone, "is missing"),
    (checksums, flip, "its checksums.txt is not the one that was written with it"),
    (checksums, emptied, "its checksums.txt is not the one that was written with it"),
    (checksums, gone, "its checksums.txt is missing"),
    (manifest, cut, "its manifest.json is missing or cannot be read"),
    (manifest, gone, "its manifest.json is missing or cannot be read"),
]


@pytest.mark.parametrize(
    ("what", "spoil", "said"), SPOILED, ids=[f"{a.__name__}-{b.__name__}" for a, b, _ in SPOILED]
)
def test_a_damaged_backup_is_refused_with_its_reason(office, tmp_path, what, spoil, said):
    spoil(what(office.done.folder))
    before = all_in(office.folder)
    with pytest.raises(BadBackup, match=said) as told:
        restore_backup(office.done.folder, office.folder, later(5))
    assert told.value.next_step
    assert all_in(office.folder) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["office.foidesk", "stick"]


def rewritten(folder, **changes):
    told = json.loads((folder / "manifest.json").read_text())
    (folder / "manifest.json").write_text(json.dumps({**told, **changes}))


LYING = [
    ({"rows": {"case": 2, "audit": 5}}, BadBackup, "does not hold as many rows"),
    ({"head": "5:" + "00" * 32}, BadBackup, "does not end as its manifest says"),
    ({"version": 2}, BadBackup, "newer FoiDesk"),
    ({"format": "other"}, BadBackup, "not that of a backup"),
    ({"made_at": "yesterday"}, BadBackup, "cannot be read"),
    ({"schema": 99}, NewerCaseFile, "newer FoiDesk"),
]


@pytest.mark.parametrize(("changes", "problem", "said"), LYING, ids=[next(iter(case[0])) for case in LYING])
def test_a_manifest_that_does_not_fit_is_refused(office, tmp_path, changes, problem, said):
    rewritten(office.done.folder, **changes)
    with pytest.raises(problem, match=said):
        restore_backup(office.done.folder, office.folder, later(5))
    assert len(subjects(office.folder)) == 4


@pytest.mark.parametrize("name", ["../files/../../../evil", "/etc/evil", "../../evil", "..\\evil", "c:evil"])
def test_a_backup_cannot_write_outside_itself(office, tmp_path, name):
    from hashlib import sha256

    sums = checksums(office.done.folder)
    sums.write_text(sums.read_text() + f"{'0' * 64}  {name}\n")
    rewritten(office.done.folder, checksums=sha256(sums.read_bytes()).hexdigest())
    with pytest.raises(BadBackup, match="names a file outside it"):
        restore_backup(office.done.folder, office.folder, later(5))


# What is wrong with the place


def test_what_is_no_case_file_is_never_moved(office, tmp_path):
    for target in (tmp_path / "photos", tmp_path / "letter.txt"):
        target.mkdir() if not target.suffix else target.write_text("x")
        with pytest.raises(NotToBeReplaced):
            restore_backup(tmp_path / "stick", target, later(5))
        assert target.exists()


def test_a_case_file_that_is_open_is_left_alone(office, tmp_path):
    working = CaseFile.open(office.folder)
    with pytest.raises(CaseFileInUse):
        restore_backup(tmp_path / "stick", office.folder, later(5))
    assert working.look(count_lines, CaseFilter()) == 4
    working.close()


def test_too_little_room_is_seen_first(office, tmp_path, monkeypatch):
    monkeypatch.setattr("foidesk.store.restoring.free_bytes", lambda _: 1000)
    with pytest.raises(NoRoomToRestore, match=r"it needs \d+ kB, and 1 kB are free"):
        restore_backup(tmp_path / "stick", office.folder, later(5))
    assert len(subjects(office.folder)) == 4


@pytest.mark.parametrize("source", ["stick/nothing", "stick"])
def test_where_there_is_no_backup(tmp_path, source):
    (tmp_path / "stick").mkdir()
    with pytest.raises(NoBackupThere):
        restore_backup(tmp_path / source, tmp_path / "copy.foidesk", HAND)
    assert not (tmp_path / "copy.foidesk").exists()


# Two steps, and what happens between them


def test_killed_between_the_last_two_steps_the_next_start_takes_the_second(office, tmp_path):
    ready = prepare_restore(tmp_path / "stick", office.folder, later(5))
    assert len(subjects(office.folder)) == 4, "prepared only"
    office.folder.rename(tmp_path / "aside.foidesk")
    assert len(subjects(office.folder)) == 3
    assert not ready.prepared.folder.exists()


def test_while_a_case_file_is_there_nothing_takes_its_place_by_itself(office, tmp_path):
    prepare_restore(tmp_path / "stick", office.folder, later(5))
    assert len(subjects(office.folder)) == 4
    again = prepare_restore(tmp_path / "stick", office.folder, later(6))
    take_place(again.prepared, later(6).now.date())
    assert len(subjects(office.folder)) == 3


def test_what_an_earlier_try_left_is_cleared_away(office, tmp_path):
    left = tmp_path / "office.foidesk.restoring-00aa"
    left.mkdir()
    (left / "cases.db").write_bytes(b"half")
    restore_backup(tmp_path / "stick", office.folder, later(5))
    assert not left.exists()


# Encrypted


def test_an_encrypted_one_comes_back_encrypted_and_with_its_envelope(tmp_path, lawbook):
    key = bytes(range(32))
    case_file = CaseFile.create(tmp_path / "secret.foidesk", HAND.now, key)
    (case_file.folder / "keys.json").write_text("{}")
    desk = Desk(case_file, lawbook)
    desk.log()
    backed_up(desk, tmp_path / "stick")
    case_file.close()
    asked = []

    def unlock(folder):
        asked.append((folder / "keys.json").read_text())
        return key

    restore_backup(tmp_path / "stick", tmp_path / "copy.foidesk", later(5), unlock=unlock)
    assert asked == ["{}"]
    with pytest.raises(Problem):
        CaseFile.open(tmp_path / "copy.foidesk", for_writing=False)
    opened_again = CaseFile.open(tmp_path / "copy.foidesk", key)
    assert opened_again.look(count_lines, CaseFilter()) == 1
    opened_again.close()


def test_without_its_key_an_encrypted_one_is_restored_by_its_checksums_alone(tmp_path, lawbook):
    key = bytes(range(32))
    desk = Desk(CaseFile.create(tmp_path / "secret.foidesk", HAND.now, key), lawbook)
    desk.log()
    done = backed_up(desk, tmp_path / "stick")
    desk.case_file.close()
    restore_backup(tmp_path / "stick", tmp_path / "copy.foidesk", later(5))
    with opened(
        Database(tmp_path / "copy.foidesk" / "cases.db", Keys.of(key).database), writing=False
    ) as connection:
        assert connection.execute("pragma quick_check").fetchall() == [("ok",)]
    flip(done.folder / "cases.db")
    with pytest.raises(BadBackup):
        restore_backup(tmp_path / "stick", tmp_path / "other.foidesk", later(5))
