"""Many threads, and processes that die in the middle: nothing said to be saved is lost."""

import subprocess
import sys
import threading
import time
from pathlib import Path
from random import Random

import sqlcipher3.dbapi2 as sqlite

from foidesk.store.audit import AuditLine, audit_trail, note_down
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, Order, count_lines, page_of_lines
from foidesk.store.case_sheets import case_sheet
from foidesk.store.connections import Database, opened
from foidesk.store.documents import file_bytes
from foidesk.store.sequences import give_out, last_number
from tests.store.conftest import NOW, keep_case

ROOT = Path(__file__).parents[2]
KILLS = 20


def test_many_threads_write_and_none_overwrites_another(case_file):
    def count_on(records):
        give_out(records, "p", 2026, last_number(records, "p", 2026) + 1)
        note_down(records, AuditLine(NOW, "F. Officer", "test", None, {}))

    run_together([lambda: [case_file.write(count_on) for _ in range(25)]] * 4)
    assert case_file.read(last_number, "p", 2026) == 100


def test_the_register_is_read_while_another_thread_writes(case_file):
    seen, done = [], threading.Event()

    def write():
        for number in range(40):
            case_file.write(keep_case, f"FOI-2026-{number:04}")
        done.set()

    def look():
        while not done.is_set():
            seen.append(len(case_file.look(page_of_lines, CaseFilter(), Order.DUE, 0, 100)))
            case_file.read(audit_trail)

    run_together([write, look, look])
    assert case_file.look(count_lines, CaseFilter()) == 40
    assert max(seen) <= 40


def test_a_look_sees_what_was_just_written(case_file):
    for number in range(1, 6):
        case_file.write(keep_case, f"FOI-2026-{number:04}")
        assert case_file.look(count_lines, CaseFilter()) == number


def run_together(works):
    failed = []

    def guarded(work):
        try:
            work()
        except Exception as error:  # noqa: BLE001  told in the test's own thread
            failed.append(error)

    threads = [threading.Thread(target=guarded, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert failed == []


LOGGING = """
import sys
from pathlib import Path
from foidesk.store.case_file import CaseFile
from foidesk.store.documents import NewFile, keep_files
from tests.store.conftest import keep_case

def keep(records, reference):
    case_id = keep_case(records, reference)
    keep_files(records, case_id, [NewFile("mail.eml", "message/rfc822", reference.encode() * 3000)])

start = int(sys.argv[2])
case_file = CaseFile.open(Path(sys.argv[1]))
for number in range(start, start + 100_000):
    reference = f"FOI-2026-{number:07}"
    case_file.write(keep, reference)
    print(reference, flush=True)
"""


def test_killed_at_any_moment_nothing_said_to_be_saved_is_lost(tmp_path):
    folder = tmp_path / "killed.foidesk"
    CaseFile.create(folder, NOW).close()
    chance, said = Random(2026), []
    for turn in range(KILLS):
        said += log_until_killed(folder, turn * 100_000, chance.uniform(0.0, 0.06))
    assert len(said) >= KILLS
    check_all_is_there(folder, said)


def log_until_killed(folder, start, seconds):
    """Let a process log cases, kill it, and return the references it had said were saved."""
    with subprocess.Popen(
        [sys.executable, "-c", LOGGING, str(folder), str(start)], stdout=subprocess.PIPE, cwd=ROOT, text=True
    ) as logging:
        said = [logging.stdout.readline().strip()]
        time.sleep(seconds)
        logging.kill()
        said += [line.strip() for line in logging.stdout.read().split("\n") if line]
    return [line for line in said if len(line) == len("FOI-2026-0000000")]


def check_all_is_there(folder, said):
    case_file = CaseFile.open(folder)
    lines = case_file.look(page_of_lines, CaseFilter(), Order.OLDEST, 0, 1_000_000)
    kept = {line.reference for line in lines}
    assert set(said) <= kept
    assert len(kept) <= len(said) + KILLS  # beyond those said, at most the one in hand each time
    for line in lines:
        sheet = case_file.read(case_sheet, line.id)
        assert len(sheet.case.timeline) == 1
        (mail,) = sheet.attachments
        assert case_file.read(file_bytes, mail.id) == line.reference.encode() * 3000
        assert [row.what for row in case_file.read(audit_trail, line.id)] == ["log_request"]
    case_file.close()
    with opened(Database(folder / "cases.db"), writing=False) as connection:
        assert connection.execute("pragma integrity_check").fetchall() == [("ok",)]


ONE_LIBRARY = """
import sys
from pathlib import Path
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, count_lines
case_file = CaseFile.open(Path(sys.argv[1]))
case_file.look(count_lines, CaseFilter())
slow = {"sqlmodel", "sqlalchemy", "pydantic"} & set(sys.modules)
from tests.store.conftest import keep_case
case_file.write(keep_case, "FOI-2026-0001")
case_file.close()
print(sorted(slow), [name for name in sys.modules if "sqlite3" in name and "sqlcipher3" not in name])
"""


def test_one_sqlite_library_and_no_sqlmodel_before_the_first_paint(tmp_path):
    folder = tmp_path / "one.foidesk"
    CaseFile.create(folder, NOW).close()
    command = [sys.executable, "-c", ONE_LIBRARY, str(folder)]
    assert subprocess.check_output(command, cwd=ROOT, text=True).strip() == "[] []"


def test_closing_folds_the_journal_away(tmp_path):
    folder = tmp_path / "closed.foidesk"
    made = CaseFile.create(folder, NOW)
    made.write(keep_case, "FOI-2026-0001")
    made.look(count_lines, CaseFilter())
    made.close()
    assert sorted(path.name for path in folder.iterdir()) == ["cases.db", "files", "open.lock"]
    assert sqlite.sqlite_version_info >= (3, 51, 3), "older ones can lose a committed row when a WAL is reset"
