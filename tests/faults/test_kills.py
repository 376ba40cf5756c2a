"""kill -9 at any moment: nothing that was said to be done is missing, nothing is half done, and the next start works.

Every third child dies between two calls of its own, which a count chooses; the others whenever the clock says so.
`pytest --kills 2000 tests/faults/test_kills.py` kills that many in all.
"""

import shutil
import time
from collections import Counter
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest

from foidesk.store.backup_manifest import read_checksums, read_manifest
from foidesk.store.backup_set import sets_in
from foidesk.store.case_file import CaseFile
from foidesk.store.connections import Database, opened
from foidesk.store.faults import NotACaseFile
from foidesk.store.migrations import NEWEST
from tests.casework.conftest import HAND, Desk
from tests.faults import works
from tests.faults.conftest import KEY, Order
from tests.faults.whole import check_whole, rows

OLD_FILES = Path(__file__).parents[1] / "old_files"

WORKS = [
    # work       share  kills within    steps it takes
    ("log", 5, 0.12, 400),
    ("act", 5, 0.14, 400),
    ("issue", 5, 0.16, 600),
    ("take_in", 5, 0.14, 400),
    ("recount", 3, 0.12, 300),
    ("copy", 4, 0.40, 500),
    ("migrate", 5, 0.12, 500),
    ("make", 2, 0.06, 120),
]
SHARES = sum(one[1] for one in WORKS)


@pytest.mark.parametrize(("work", "share", "within", "steps"), WORKS, ids=[one[0] for one in WORKS])
def test_killed(
    forge, bases, arrived, lawbook, tmp_path, request, record_property, work, share, within, steps
):
    wanted = -(-request.config.getoption("kills") * share // SHARES)
    chance, began, before = Random(f"2026 {work}"), time.monotonic(), forge.kills
    waiting, turn = None, 0
    while forge.kills - before < wanted or waiting:
        following = None
        if forge.kills - before + bool(waiting) < wanted:
            turn += 1
            assert turn < 3 * wanted + 20, "too many children end before they are killed"
            following = ordered(work, tmp_path / str(turn), bases, arrived, chance, within, steps, turn)
        if waiting:
            order, said = waiting, forge.end(waiting)
        if following:
            forge.begin(following)  # dies while the one before is looked at
        if waiting:
            CHECKS[work](order, said, lawbook)
            shutil.rmtree(order.folder.parent)
        waiting = following
    killed, seconds = forge.kills - before, time.monotonic() - began
    assert killed >= wanted
    record_property("kills", killed)
    record_property("seconds", seconds)


def ordered(work, place, bases, arrived, chance, within, steps, turn):
    """Return the next child, with a file of its own to work on."""
    place.mkdir()
    folder, key = place / "office.foidesk", None
    if work == "migrate":
        shutil.copytree(chance.choice(sorted(OLD_FILES.glob("version_[1-5]"))), folder)
        shutil.copytree(folder, place / "before.foidesk")
    elif work != "make":
        key = KEY if turn % 4 == 0 else None
        shutil.copytree(bases[key], folder)
    (place / "arrived").symlink_to(arrived)
    (place / "stick").mkdir()
    order = Order(work, folder, key)
    if turn % 3 == 0:
        order.step = chance.randrange(1, steps)
    else:
        order.after = chance.uniform(0, within)
    return order


# What has to be so afterwards


def check_worked(order, said, lawbook):
    """For whatever logs, acts, issues and imports into a case file."""
    desk = Desk(CaseFile.open(order.folder, order.key and bytes.fromhex(order.key)), lawbook)
    done = check_whole(desk.case_file, lawbook)
    added = sum(done.values()) - begun_with(desk.case_file)
    missing = acknowledged(said) - done
    assert not missing, f"said to be done and not there: {missing}"
    assert len(said) <= added <= len(said) + 1, "beyond what was said, at most the step in hand"
    works_on(desk, order)


def acknowledged(said):
    """Return what was said to be done; a bank holiday and a backup are of no case."""
    pairs = (line.split(" ", 1) for line in said)
    return Counter((what, "" if what in {"change_calendar", "back_up"} else whose) for what, whose in pairs)


def begun_with(case_file):
    """How many rows of the audit are not of the child's making: those of the base, and what moved with a holiday."""
    moved = "select count(*) from audit where what = 'change_calendar' and case_id is not null"
    return BASE_ROWS + rows(case_file, moved)[0][0]


BASE_ROWS = 6
"""The file made, set up; one case logged, decided and answered; another logged."""


def works_on(desk, order):
    """The next start has worked; now it is written to, closed, and opened once more."""
    assert desk.log(message_id="<after>", subject="After").reference
    desk.case_file.close()
    assert not (order.folder / "open_by.json").exists()
    assert not list(order.folder.rglob(".making-*"))
    assert not list(order.folder.rglob("*.making"))
    again = CaseFile.open(order.folder, order.key and bytes.fromhex(order.key), for_writing=False)
    assert rows(again, "select count(*) from \"case\" where subject = 'After'") == [(1,)]
    again.close()


def check_copied(order, said, lawbook):
    """Each backup that was said to be made is there, and every byte of it is what its list of hashes says."""
    found = {
        one.folder.name: one.folder
        for mine in sets_in(order.folder.parent / "stick")
        for one in mine.backups()
    }
    made = [line.split(" ", 1)[1] for line in said if line.startswith("back_up ")]
    assert set(made) <= set(found)
    for folder in found.values():
        for name, digest in read_checksums(folder).items():
            assert sha256((folder / name).read_bytes()).hexdigest() == digest
        assert read_manifest(folder).faults == ()
    check_worked(order, said, lawbook)


def check_migrated(order, said, lawbook):
    """The file is as it was, or wholly of the new version; opened again it is that, with all that was in it."""
    before, name = in_tables(order.folder.parent / "before.foidesk"), order.folder
    with opened(Database(name / "cases.db"), writing=False) as connection:
        version = connection.execute("pragma user_version").fetchone()[0]
    assert version in {before["version"], NEWEST}
    assert version == NEWEST or not said
    if version != NEWEST:
        assert in_tables(name) == before
    for copied in name.glob("before-version-*.db"):
        with opened(Database(copied), writing=False) as connection:
            assert connection.execute("pragma integrity_check").fetchall() == [("ok",)]
    desk = Desk(CaseFile.open(name), lawbook)
    check_chain_and_fit(desk.case_file, lawbook)
    after = in_tables(name)
    for table in ("event", "letter", "attachment", "part", "note", "officer"):
        kept = [row[: len(old)] for row, old in zip(after[table], before[table], strict=True)]
        assert kept == before[table], f"{table} is not what it was"
    assert [row[1:5] for row in after["audit"]] == [row[1:5] for row in before["audit"]]
    works_on(desk, order)


def check_chain_and_fit(case_file, lawbook):
    from foidesk.casework.verify_case_file import verify_case_file
    from foidesk.store.audit_chain import verify_chain

    assert case_file.look(verify_chain) == ()
    assert verify_case_file(case_file, lawbook).faults == ()


def in_tables(folder):
    """Return all rows of the tables that every version has, by plain SQL."""
    with opened(Database(folder / "cases.db"), writing=False) as connection:
        names = ("event", "letter", "attachment", "part", "note", "officer", "audit")
        found = {
            name: connection.execute(f"select * from {name} order by rowid").fetchall() for name in names
        }
        return {**found, "version": connection.execute("pragma user_version").fetchone()[0]}


def check_made(order, said, lawbook):
    """A new file is there whole, or its folder is free for another try."""
    try:
        case_file = CaseFile.open(order.folder)
    except NotACaseFile:
        assert not said
        case_file = CaseFile.create(order.folder, HAND.now)
    check_chain_and_fit(case_file, lawbook)
    assert rows(case_file, "select what from audit") == [("make_case_file",)]
    desk = Desk(case_file, works.lawbook())
    desk.set_up()
    works_on(desk, order)


CHECKS = {
    **dict.fromkeys(("log", "act", "issue", "take_in", "recount"), check_worked),
    "copy": check_copied,
    "migrate": check_migrated,
    "make": check_made,
}
