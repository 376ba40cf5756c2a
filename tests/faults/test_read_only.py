"""A folder that can only be read: said at once with what to do, nothing is changed, and the next start works."""

import shutil
from contextlib import contextmanager

import pytest

from foidesk.store.case_file import CaseFile
from tests.casework.conftest import Desk
from tests.faults.conftest import Order
from tests.faults.places import NOBODY, mounted_read_only, open_to_all, ways_to_forbid, without_rights
from tests.faults.test_kills import BASE_ROWS, OLD_FILES, works_on
from tests.faults.whole import check_whole

WORKS = ["log", "issue", "take_in", "recount", "migrate"]


@contextmanager
def forbidden(way, folder):
    with mounted_read_only(folder) if way == "mount" else without_rights(folder):
        yield


@pytest.mark.parametrize("way", ways_to_forbid())
@pytest.mark.parametrize("work", WORKS)
def test_a_folder_that_is_only_read(forge, bases, arrived, lawbook, work, way):
    with open_to_all() as place:
        folder = place / "office.foidesk"
        shutil.copytree(OLD_FILES / "version_3" if work == "migrate" else bases[None], folder)
        before = bytes_in(folder)
        (place / "arrived").symlink_to(arrived)
        (place / "said.txt").touch()
        (place / "said.txt").chmod(0o666)
        order = Order(work, folder, after=60, user=NOBODY)
        with forbidden(way, folder):
            done, (name, said, remedy) = forge.refused(order)
        assert done == []
        assert name == "CaseFileReadOnly"
        assert said.endswith("cannot be written to here.")
        assert "write access" in remedy
        assert bytes_in(folder) == before
        desk = Desk(CaseFile.open(folder), lawbook)
        if work != "migrate":
            assert sum(check_whole(desk.case_file, lawbook).values()) == BASE_ROWS
        works_on(desk, order)


def bytes_in(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
