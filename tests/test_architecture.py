"""The house rules, kept by machine: types, lint, layout of the rooms, and what the documents promise."""

import os
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from foidesk.store.case_file import CaseFile

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent


def outcome(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True)


@pytest.mark.parametrize(
    "command",
    [
        ("mypy",),
        ("ruff", "check", "--no-cache", "."),
        ("ruff", "format", "--no-cache", "--check", "."),
        ("lint-imports", "--no-cache"),
    ],
    ids=["types", "lint", "format", "rooms look down only"],
)
def test_house_rule(command):
    done = outcome(str(BIN / command[0]), *command[1:])
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_module_says_what_lives_there():
    silent = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "foidesk").rglob("*.py")
        if not path.read_text("utf-8").startswith('"""')
    ]
    assert silent == []


def test_no_file_grows_past_bearing():
    long = {
        str(path.relative_to(ROOT)): lines
        for path in (ROOT / "foidesk").rglob("*.py")
        if (lines := path.read_text("utf-8").count("\n")) > 220
    }
    assert long == {}


def test_no_qt_module_that_speaks_sql_or_to_a_network():
    """import-linter cannot name a library's parts, so these are looked for here."""
    barred = re.compile(
        r"urllib\.request|PySide6\.Qt(Sql|Network|Web\w+)|from PySide6 import .*\bQt(Sql|Network|Web\w+)"
    )
    local = "from PySide6.QtNetwork import QLocalServer, QLocalSocket\n"  # one window a case file, on one computer
    found = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "foidesk").rglob("*.py")
        if barred.search(path.read_text("utf-8").replace(local, ""))
    ]
    assert found == []


def test_only_the_two_doors_read_the_clock_or_the_environment():
    reads = re.compile(r"\b(datetime\.now|date\.today|time\.time|os\.environ|os\.getenv)\b")
    doors = {"app.py", "__main__.py"}
    found = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "foidesk").rglob("*.py")
        if path.name not in doors and reads.search(path.read_text("utf-8"))
    ]
    assert found == []


def test_readme_and_ci_run_the_same_command():
    readme = (ROOT / "README.md").read_text("utf-8")
    commands = re.findall(r"```sh\n(.+)\n```", readme)
    assert len(commands) == 2, "README shows two commands, each one line"
    assert commands[1] in (ROOT / ".ci/run").read_text("utf-8")


EARLY = """
    foidesk foidesk.__main__ foidesk.app foidesk.resources foidesk.settings
    foidesk.cli foidesk.cli.wish foidesk.domain foidesk.domain.dates foidesk.domain.problems
    foidesk.store foidesk.store.case_file foidesk.store.connections foidesk.store.copies
    foidesk.store.drives_linux foidesk.store.faults foidesk.store.files foidesk.store.first_lines
    foidesk.store.folders foidesk.store.identity foidesk.store.key_faults foidesk.store.keys foidesk.store.locks
    foidesk.store.migrations foidesk.store.migrations.taking foidesk.store.place_faults foidesk.store.records
    foidesk.logbook foidesk.store.sealing foidesk.store.unfinished_restore foidesk.store.whereabouts
    foidesk.ui foidesk.ui.care foidesk.ui.care.opening foidesk.ui.first_sight foidesk.ui.fonts
    foidesk.ui.language foidesk.ui.main_window foidesk.ui.measures foidesk.ui.quick_imports
    foidesk.ui.tokens foidesk.ui.tongue foidesk.ui.wording foidesk.ui.tabbed_window
    PySide6 PySide6.QtCore PySide6.QtGui PySide6.QtWidgets sqlcipher3 sqlcipher3.dbapi2
"""
"""All that loads before the first paint. One more module costs about a millisecond of the officer's time; what is
not needed to paint the first rows is imported in a function, in or after `app.join`."""

FIRST_PAINT = """
import sys
from pathlib import Path
import foidesk.__main__
from foidesk import app
folder = Path(sys.argv[1])
clock = foidesk.__main__.WallClock()
application = app.make_application()
app.load_fonts(application, app.root())
opening = app.Opening(folder, folder.with_suffix(".ini"), anchors=folder.with_suffix(".anchors"))
assert not app.is_handed_over(opening)
looking = app.open_to_look(opening, clock)
window = app.build(application, looking, opening, clock)
window.grab()
ours = ("foidesk", "PySide6", "sqlcipher3")
apart = ("PySide6.support", "sqlcipher3._")
said = [name for name in sys.modules if name.startswith(ours) and not name.startswith(apart)]
slow = {"sqlmodel", "sqlalchemy", "pydantic", "reportlab", "pypdfium2", "PIL", "dateutil", "email", "platformdirs",
        "filelock", "cryptography", "keyring"}
print(*said, *(slow & set(sys.modules)))
"""


def test_what_loads_before_the_first_paint_is_known_to_the_module(tmp_path):
    """Qt, the plain SQLite driver and what is in EARLY (desk.md §2)."""
    folder = tmp_path / "office.foidesk"
    CaseFile.create(folder, datetime(2026, 11, 20, tzinfo=UTC)).close()
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, str(folder)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert sorted(done.stdout.split()) == sorted(EARLY.split())


def test_void_qt_calls_do_not_eat_references_to_none():
    """PySide6 6.12.0 aborts on Python 3.11 after some 5,600 of these; a bare process must survive many more."""
    script = (
        "import sys; from PySide6.QtCore import QObject; thing = QObject(); before = sys.getrefcount(None)\n"
        "for _ in range(30_000): thing.setObjectName('x')\n"
        "assert abs(sys.getrefcount(None) - before) < 1_000"
    )
    done = outcome(sys.executable, "-c", script)
    assert done.returncode == 0, done.stderr
