"""Many threads at once, one library, and a file left tidy."""

import subprocess
import sys
import threading
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite

from foidesk.store.audit import AuditLine, audit_trail, note_down
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, Order, count_lines, page_of_lines
from foidesk.store.sequences import give_out, last_number
from tests.store.conftest import NOW, keep_case

ROOT = Path(__file__).parents[2]


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
