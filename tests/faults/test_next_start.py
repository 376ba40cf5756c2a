"""What stands in the way of a start is said with what to do; once it is gone, the next start works."""

import shutil
import subprocess
import sys
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

from foidesk.casework.look_after import warnings_of
from foidesk.casework.salvage_case_file import Wreck, salvage_case_file
from foidesk.domain.problems import Problem
from foidesk.store.audit_chain import verify_chain
from foidesk.store.case_file import CaseFile
from foidesk.store.faults import CaseFileDamaged, CaseFileExists, CaseFileInUse, NewerCaseFile, NotACaseFile
from tests.casework.conftest import HAND, Desk
from tests.faults import works
from tests.faults.conftest import Order
from tests.faults.test_kills import BASE_ROWS, works_on
from tests.faults.whole import check_whole, rows

ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(bases, tmp_path):
    shutil.copytree(bases[None], tmp_path / "office.foidesk")
    return tmp_path / "office.foidesk"


@contextmanager
def in_its_place(folder, data):
    """Other bytes where the database was, for a while."""
    database = folder / "cases.db"
    whole = database.read_bytes()
    database.write_bytes(data(whole))
    yield
    for journal in folder.glob("cases.db-*"):
        journal.unlink()
    database.write_bytes(whole)


def other(data):
    return lambda folder: in_its_place(folder, lambda _whole: data)


def cut(keep):
    return lambda folder: in_its_place(folder, lambda whole: whole[: keep(len(whole))])


@contextmanager
def newer(folder):
    with sqlite.connect(folder / "cases.db") as connection:
        (version,) = connection.execute("pragma user_version").fetchone()
        connection.execute("pragma user_version = 4711")
    connection.close()
    yield
    with sqlite.connect(folder / "cases.db") as connection:
        connection.execute(f"pragma user_version = {version}")
    connection.close()


@contextmanager
def renamed(folder):
    folder.rename(folder.with_name("elsewhere"))
    yield
    folder.with_name("elsewhere").rename(folder)


@contextmanager
def without_database(folder):
    (folder / "cases.db").rename(folder.with_name("moved.db"))
    with pytest.raises(CaseFileExists):  # no empty one is made among its files
        CaseFile.create(folder, HAND.now)
    yield
    folder.with_name("moved.db").rename(folder / "cases.db")


HOLDS = """
import sys
import sqlcipher3.dbapi2 as sqlite
connection = sqlite.connect(sys.argv[1], isolation_level=None)
connection.execute("begin exclusive")
sys.stdout.write("held\\n")
sys.stdout.flush()
sys.stdin.read()
"""
OPENS = """
import sys
from pathlib import Path
from foidesk.store.case_file import CaseFile
held = CaseFile.open(Path(sys.argv[1]))
sys.stdout.write("held\\n")
sys.stdout.flush()
sys.stdin.read()
"""


def held(script, name):
    @contextmanager
    def by_another(folder):
        command = [sys.executable, "-c", script, str(folder / name)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT) as process:
            assert process.stdout.readline() == b"held\n"
            yield
            process.kill()

    return by_another


JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 400

FAULTS = [
    # what                                 the fault                          what is said     what to do
    ("a picture in its place", other(JPEG), CaseFileDamaged, "foidesk salvage"),
    ("nothing in its place", other(b""), CaseFileDamaged, "foidesk salvage"),
    ("its database moved away", without_database, CaseFileDamaged, "Restore your latest backup"),
    ("moved away", renamed, NotACaseFile, "foidesk setup"),
    ("a newer version", newer, NewerCaseFile, "Install the newer FoiDesk"),
    ("cut to a few bytes", cut(lambda _size: 60), CaseFileDamaged, "foidesk salvage"),
    ("cut to its first page", cut(lambda _size: 4096), CaseFileDamaged, "foidesk salvage"),
    ("cut in half", cut(lambda size: size // 2), CaseFileDamaged, "foidesk salvage"),
    ("cut by its last page", cut(lambda size: size - 4096), CaseFileDamaged, "foidesk salvage"),
    ("cut in its middle, in a page", cut(lambda size: size // 2 + 7), CaseFileDamaged, "foidesk salvage"),
    ("open in another FoiDesk", held(OPENS, ""), CaseFileInUse, "Close the other"),
    ("locked by another program", held(HOLDS, "cases.db"), CaseFileInUse, "Close the other"),
]


@pytest.mark.parametrize(("what", "fault", "problem", "remedy"), FAULTS, ids=[one[0] for one in FAULTS])
def test_it_is_said_and_the_next_start_works(folder, lawbook, what, fault, problem, remedy):
    with fault(folder):
        with pytest.raises(problem) as said:
            open_and_look(folder, lawbook)
        assert str(said.value).endswith(".")
        assert remedy in said.value.next_step
    desk = Desk(CaseFile.open(folder), lawbook)
    assert sum(check_whole(desk.case_file, lawbook).values()) == BASE_ROWS
    works_on(desk, Order("log", folder))


def open_and_look(folder, lawbook):
    """Open it as the window does, and have it read through as that does beside the work."""
    case_file = CaseFile.open(folder, check_later=True)
    try:
        case_file.quick_check().run()
        rows(case_file, 'select * from "case"')
        Desk(case_file, lawbook).log(message_id="<meanwhile>")
    finally:
        case_file.close()


def test_what_was_cut_off_is_salvaged_without_a_traceback(folder, tmp_path, lawbook):
    """The other way on: what is left goes into a new file, and that one works."""
    database = folder / "cases.db"
    database.write_bytes(database.read_bytes()[: 4096 * 40])
    account = salvage_case_file(Wreck(folder), tmp_path / "new.foidesk", lawbook, HAND)
    assert not account.is_whole
    desk = Desk(CaseFile.open(tmp_path / "new.foidesk"), lawbook)
    desk.set_up()
    assert desk.log(message_id="<after>").reference
    desk.case_file.close()


@pytest.mark.parametrize("back", [timedelta(days=400), timedelta(hours=3)])
def test_a_clock_set_back_is_said_and_stops_nothing(folder, lawbook, back):
    case_file = CaseFile.open(folder)
    then = HAND.now - back
    (said,) = warnings_of(case_file, then)
    assert isinstance(said, Problem)
    assert "clock" in str(said)
    assert said.next_step.startswith("Check the date and time of this computer")
    desk = Desk(case_file, lawbook)
    desk.hand = type(HAND)(then, HAND.by)
    works._logged(desk, "earlier")
    assert case_file.look(verify_chain) == ()
    desk.hand = HAND
    works_on(desk, Order("log", folder))
