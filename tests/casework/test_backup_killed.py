"""kill -9 in the middle of a backup, a restore, a drill: what was whole is whole, and the next start works."""

import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from foidesk.casework.back_up import back_up
from foidesk.casework.restore_backup import restore_backup
from foidesk.casework.try_restore import try_restore
from foidesk.casework.verify_case_file import verify_case_file
from foidesk.store.backup_set import sets_in
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, count_lines
from tests.casework.backups import backed_up, chosen, later, stock

ROOT = Path(__file__).parents[2]
KILLS = 6
CASES = 12

CHILD = """
import sys
from datetime import timedelta
from itertools import count
from pathlib import Path
from foidesk.casework.back_up import back_up
from foidesk.casework.restore_backup import restore_backup
from foidesk.casework.try_restore import try_restore
from foidesk.store.case_file import CaseFile
from tests.casework.backups import later

what, folder, stick, turn = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4])
print("ready", flush=True)
for number in count(turn * 1000):
    if what == "restore":
        restore_backup(stick, folder, later(number))
        print("done", flush=True)
        continue
    case_file = CaseFile.open(folder)
    if what == "backup":
        print(back_up(case_file, stick, later(number)).folder.name, flush=True)
    else:
        print(try_restore(case_file, later(number)).ok, flush=True)
    case_file.close()
"""


def killed(what, folder, stick, turn, seconds):
    """Let a process do it over and over, kill it, and return what it had said was done.

    In the first turns it is killed during the second time, so that it did it once however busy the machine is.
    """
    command = [sys.executable, "-c", CHILD, what, str(folder), str(stick), str(turn)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, text=True) as child:
        assert child.stdout.readline() == "ready\n"
        first = child.stdout.readline() if turn <= 1 else ""
        time.sleep(seconds)
        child.kill()
        return [line for line in (first + child.stdout.read()).split("\n") if line]


@pytest.fixture
def office(desk, tmp_path):
    stock(desk, CASES)
    desk.stick = chosen(desk, tmp_path / "stick")
    backed_up(desk, desk.stick)
    desk.folder = desk.case_file.folder
    desk.case_file.close()
    return desk


def cases_in(folder):
    case_file = CaseFile.open(folder)
    found = case_file.look(count_lines, CaseFilter())
    case_file.close()
    return found


def test_backing_up(office, tmp_path):
    chance, said = Random(6), []
    for turn in range(1, KILLS + 1):
        said = killed("backup", office.folder, office.stick, turn, chance.uniform(0.05, 0.5)) or said
    assert cases_in(office.folder) == CASES
    (mine,) = sets_in(office.stick)
    found = mine.backups()
    assert said[-1] in {one.folder.name for one in found}
    for one in found[:6]:
        copy = tmp_path / f"{one.folder.name}.foidesk"
        restore_backup(one.folder, copy, later(0))
        assert cases_in(copy) == CASES
    case_file = CaseFile.open(office.folder)
    assert back_up(case_file, office.stick, later(1_000_000)).ok
    case_file.close()
    assert [path.name for path in mine.folder.iterdir() if path.name.startswith(".")] == []


def test_restoring(office, tmp_path):
    chance = Random(7)
    for turn in range(KILLS):
        killed("restore", office.folder, office.stick, turn, chance.uniform(0.05, 0.6))
        assert cases_in(office.folder) == CASES
    case_file = CaseFile.open(office.folder)
    assert verify_case_file(case_file, office.lawbook).ok
    case_file.close()
    asides = list(tmp_path.glob("office before restoring *.foidesk"))
    assert asides
    assert {cases_in(aside) for aside in asides} == {CASES}
    restore_backup(office.stick, office.folder, later(1_000_000))
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("office.foidesk.")] == []


def test_trying_a_restore(office, tmp_path):
    chance = Random(8)
    for turn in range(KILLS):
        killed("drill", office.folder, office.stick, turn, chance.uniform(0.05, 0.6))
    case_file = CaseFile.open(office.folder)
    assert try_restore(case_file, later(1_000_000)).ok
    assert verify_case_file(case_file, office.lawbook).ok
    case_file.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["office.foidesk", "stick"]
