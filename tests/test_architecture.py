"""The house rules, kept by machine: types, lint, layout of the rooms, and what the documents promise."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

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


def test_starting_imports_no_slow_library():
    """Before the window's first paint nothing but Qt and the plain SQLite driver may load (desk.md §2)."""
    script = (
        "import sys, foidesk.app, foidesk.store.case_file, foidesk.store.case_lines;"
        "slow = {'sqlmodel', 'sqlalchemy', 'pydantic', 'reportlab', 'pypdfium2', 'PIL', 'cryptography',"
        "'keyring'} & set(sys.modules);"
        "print(sorted(slow)); sys.exit(bool(slow))"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_void_qt_calls_do_not_eat_references_to_none():
    """PySide6 6.12.0 aborts on Python 3.11 after some 5,600 of these; a bare process must survive many more."""
    script = (
        "import sys; from PySide6.QtCore import QObject; thing = QObject(); before = sys.getrefcount(None)\n"
        "for _ in range(30_000): thing.setObjectName('x')\n"
        "assert abs(sys.getrefcount(None) - before) < 1_000"
    )
    done = outcome(sys.executable, "-c", script)
    assert done.returncode == 0, done.stderr
