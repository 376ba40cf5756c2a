"""The restore drill: it proves that the latest backup restores, and leaves nothing behind."""

import pytest

from foidesk.casework.back_up import back_up
from foidesk.casework.backup_standing import backup_standing, backups_known
from foidesk.casework.plan_backups import choose_backup_folder, set_backup_times
from foidesk.casework.try_restore import try_restore
from foidesk.domain.progress import Cancelled
from foidesk.store.audit import audit_trail
from foidesk.store.backup_faults import NoBackupFolder, NoBackupThere
from foidesk.store.backup_rows import last_drill
from foidesk.store.case_file import CaseFile
from tests.casework.backups import MARKER, all_in, backed_up, chosen, flip, kept_copies, later, stock
from tests.casework.conftest import HAND, Desk, drafted


def test_a_good_backup_restores_and_the_date_is_kept(desk, tmp_path):
    stock(desk)
    place = chosen(desk, tmp_path / "stick")
    made = backed_up(desk, place, hours=1)
    before = all_in(place)
    done = try_restore(desk.case_file, later(2))
    assert done.ok
    drill = desk.case_file.look(last_drill)
    assert (drill.done_at, drill.name, drill.cases) == (later(2).now, made.folder.name, 3)
    assert drill.audit_rows == made.audit_rows
    assert all_in(place) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["office.foidesk", "stick"]
    assert desk.case_file.read(audit_trail)[-1].what == "try_restore"


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda done: flip(done.folder / "cases.db"), "its database is no longer what was backed up"),
        (lambda done: kept_copies(done)[0].unlink(), "is missing"),
        (lambda done: (done.folder / "manifest.json").unlink(), "manifest.json is missing"),
    ],
    ids=["database", "kept file", "manifest"],
)
def test_one_that_does_not_restore_is_an_answer_too(desk, tmp_path, spoil, said):
    stock(desk)
    place = chosen(desk, tmp_path / "stick")
    spoil(backed_up(desk, place))
    if said.startswith("manifest"):
        with pytest.raises(NoBackupThere):
            try_restore(desk.case_file, later(2))
        return
    done = try_restore(desk.case_file, later(2))
    assert not done.ok
    assert said in desk.case_file.look(last_drill).fault
    assert sorted(path.name for path in tmp_path.iterdir()) == ["office.foidesk", "stick"]


def test_without_a_folder_or_a_stick_nothing_is_noted(desk, tmp_path):
    with pytest.raises(NoBackupThere):
        try_restore(desk.case_file, HAND)
    chosen(desk, tmp_path / "stick").rmdir()
    with pytest.raises(NoBackupFolder):
        try_restore(desk.case_file, HAND)
    assert desk.case_file.look(last_drill) is None


def test_stopped_it_leaves_nothing(desk, tmp_path):
    stock(desk)
    backed_up(desk, chosen(desk, tmp_path / "stick"))

    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        try_restore(desk.case_file, HAND, stop)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["office.foidesk", "stick"]
    assert desk.case_file.look(last_drill) is None


def test_what_a_killed_one_left_is_cleared_away(desk, tmp_path):
    backed_up(desk, chosen(desk, tmp_path / "stick"))
    left = tmp_path / "office.foidesk.trying-00ff"
    left.mkdir()
    assert try_restore(desk.case_file, HAND).ok
    assert not left.exists()


def test_an_encrypted_one_is_tried_without_a_plain_word_on_the_disk(tmp_path, lawbook):
    desk = Desk(CaseFile.create(tmp_path / "secret.foidesk", HAND.now, bytes(range(32))), lawbook)
    desk.set_up()
    desk.log(drafted(subject=MARKER.decode()))
    backed_up(desk, chosen(desk, tmp_path / "stick"))
    seen = []

    def look(_done, _total):
        seen.append([MARKER in data for data in all_in(tmp_path).values()])

    assert try_restore(desk.case_file, later(1), look).ok
    assert seen
    assert not any(any(each) for each in seen)
    desk.case_file.close()


# How things stand


def standing(desk, hours=0):
    return backup_standing(desk.case_file, later(hours).now)


def test_before_a_folder_is_chosen(desk):
    found = standing(desk)
    assert (found.folder, found.reachable, found.last, found.is_due, found.drill_is_due) == (
        *(None, False, None),
        *(False, False),
    )


def test_when_a_backup_is_due(desk, tmp_path):
    place = chosen(desk, tmp_path / "stick")
    assert standing(desk).is_due, "there is none yet"
    backed_up(desk, place)
    assert not standing(desk, 25).is_due, "nothing was done since"
    desk.log()
    assert (standing(desk, 1).is_behind, standing(desk, 1).is_due) == (True, False)
    assert standing(desk, 24).is_due
    assert standing(desk).due_at == later(24).now


def test_a_backup_elsewhere_is_one_but_not_the_one_that_is_due(desk, tmp_path):
    chosen(desk, tmp_path / "stick")
    made = backed_up(desk, tmp_path / "another")
    assert standing(desk).last.folder == made.folder
    assert standing(desk).is_due


def test_a_failure_is_told_until_one_succeeds(desk, tmp_path):
    place = chosen(desk, tmp_path / "stick")
    place.rmdir()
    with pytest.raises(NoBackupFolder):
        back_up(desk.case_file, place, HAND)
    assert (standing(desk).reachable, standing(desk).fault) == (
        False,
        f"The folder for backups, {place}, cannot be found.",
    )
    backed_up(desk, place)
    assert (standing(desk).reachable, standing(desk).fault) == (True, "")


def test_when_a_drill_is_due(desk, tmp_path):
    backed_up(desk, chosen(desk, tmp_path / "stick"))
    assert standing(desk, 1).drill_is_due
    try_restore(desk.case_file, later(1))
    assert not standing(desk, 24 * 90).drill_is_due
    assert standing(desk, 24 * 90 + 1).drill_is_due


def test_the_same_disk_is_seen(desk, tmp_path):
    chosen(desk, tmp_path / "stick")
    assert standing(desk).same_disk


def test_when_kept_files_are_to_be_read_again(desk, tmp_path):
    place = chosen(desk, tmp_path / "stick")
    assert standing(desk).read_again
    backed_up(desk, place)
    assert not standing(desk, 24 * 6).read_again
    backed_up(desk, place, hours=24 * 6, thorough=False)
    assert standing(desk, 24 * 7).read_again, "a quick one reads nothing again"


def test_times_are_the_office_s_choice(desk):
    desk.case_file.write(set_backup_times, False, False, HAND)
    assert (standing(desk).on_close, standing(desk).daily) == (False, False)


def test_every_copy_is_known_with_the_day_it_goes(desk, tmp_path):
    place = chosen(desk, tmp_path / "stick")
    backed_up(desk, tmp_path / "old stick")
    for day in (0, 3, 30):
        backed_up(desk, place, hours=24 * day + 1)
    (desk.case_file.folder / "before-version-4.db").write_bytes(b"x" * 77)
    known = backups_known(desk.case_file)
    found = {one.path.relative_to(tmp_path).parts[-1]: str(one.expires_on) for one in known if one.path.parts}
    mine = {one.path.name: str(one.expires_on) for one in known if "stick" in one.path.parts}
    # 20 November 2026 is a Friday, 23 a Monday; of November the newest counts as the month’s.
    assert mine == {
        "2026-12-20 103000": "None",
        "2026-11-23 103000": "2027-11-01",
        "2026-11-20 103000": "2026-12-21",
    }
    assert found["2026-11-20 093000"] == "None", "nothing rotates in a folder that is used no more"
    (copy,) = [one for one in known if one.is_migration_copy]
    assert (copy.path.name, copy.size, copy.expires_on) == ("before-version-4.db", 77, None)


def test_a_folder_given_up(desk, tmp_path):
    chosen(desk, tmp_path / "stick")
    desk.case_file.write(choose_backup_folder, None, HAND)
    assert standing(desk).folder is None
