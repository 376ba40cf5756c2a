"""A disk that fills in the middle of the work: it is said, what was said to be done is there, and it goes on after."""

import shutil
import subprocess
from functools import partial

import pytest

from foidesk.domain.problems import Problem
from foidesk.store.case_file import CaseFile
from foidesk.store.faults import CaseFileFull
from tests.faults.conftest import KEY, Order
from tests.faults.places import small_disk, ways_to_fill
from tests.faults.test_kills import CHECKS, OLD_FILES
from tests.faults.whole import rows

WORKS = ["log", "act", "issue", "take_in", "recount", "copy", "migrate"]
SPARE = 700_000
"""Bytes the disk has left, or that a file may grow by, when the work begins."""


@pytest.fixture
def filled(tmp_path, bases, arrived, request):
    """Return a function that lays out a case file on a disk with little room, and what gives it room again."""
    left = []

    def lay_out(way, work, key):
        place = tmp_path / "disk"
        source = OLD_FILES / "version_2" if work == "migrate" else bases[key]
        size = sum(path.stat().st_size for path in source.rglob("*") if path.is_file())
        if way == "small disk":
            disk = small_disk(place, f"{(size + SPARE) // 1024}k")
            disk.__enter__()
            left.append(disk)
        else:
            place.mkdir()
        folder = place / "office.foidesk"
        shutil.copytree(source, folder)
        if work == "migrate":
            shutil.copytree(source, tmp_path / "before.foidesk")
            (place / "before.foidesk").symlink_to(tmp_path / "before.foidesk")
        (place / "arrived").symlink_to(arrived)
        (place / "stick").mkdir()
        order = Order(work, folder, key, after=120)
        if way == "limit":
            order.limit = 140_000 if work == "migrate" else (folder / "cases.db").stat().st_size + 90_000
        return order

    yield lay_out
    for disk in left:
        disk.__exit__(None, None, None)


@pytest.mark.parametrize("way", ways_to_fill())
@pytest.mark.parametrize("work", WORKS)
def test_a_full_disk(forge, filled, lawbook, work, way):
    order = filled(way, work, KEY if work == "issue" else None)
    if way == "small disk" and work == "migrate":
        ballast(order, leave=150_000)
    done, (name, said, remedy) = forge.refused(order)
    assert name in {"CaseFileFull", "BackupFolderFull", *(["CaseFileUnreachable"] if way == "limit" else [])}
    assert said.endswith(".")
    assert "pace" in remedy or "room" in remedy
    if way == "small disk":
        meets_the_full_disk(order)
        make_room(order)
    CHECKS[work](order, done, lawbook)


def ballast(order, leave):
    """Fill the disk but for a few bytes."""
    free = shutil.disk_usage(order.folder).free
    (order.folder.parent / "ballast").write_bytes(bytes(max(free - leave, 0)))


def meets_the_full_disk(order):
    """The next start, with the disk still full: what is there can be read, or it says what to do."""
    key = order.key and bytes.fromhex(order.key)
    for for_writing in (False, True):
        opened = tried(partial(CaseFile.open, order.folder, key, for_writing=for_writing))
        if isinstance(opened, CaseFile):
            assert len(rows(opened, 'select id from "case"')) >= 2
            opened.close()
        else:
            assert isinstance(opened, CaseFileFull)
            assert "space" in opened.next_step


def tried(job):
    """Return what a job comes to: its answer, or the Problem it raises."""
    try:
        return job()
    except Problem as problem:
        return problem


def make_room(order):
    """Give the disk room again, as an administrator would."""
    disk = order.folder.parent
    subprocess.run(["mount", "-o", "remount,size=64m", str(disk)], check=True)
    (disk / "ballast").unlink(missing_ok=True)
