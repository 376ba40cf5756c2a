"""The suite holds the desk to more than its asserts: each of these tests looks fine, and has to fail."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLANTED = """
import threading

import pytest
from PySide6.QtCore import QObject, QTimer, qWarning
from PySide6.QtWidgets import QWidget

from foidesk.ui.ledger import Ledger
from foidesk.ui.runner import Runner
from tests.ui.bench import StillClock, lawbook, office, settle


def raise_it(*_given):
    raise ValueError("planted")


def test_exception_in_a_slot(qtbot):
    timer = QTimer()
    timer.timeout.connect(raise_it)
    timer.timeout.emit()


def test_exception_in_an_event(qtbot):
    class Bad(QWidget):
        def resizeEvent(self, event):
            raise_it()

    bad = Bad()
    qtbot.addWidget(bad)
    bad.resize(300, 300)
    bad.grab()


def test_exception_on_a_thread():
    thread = threading.Thread(target=raise_it)
    thread.start()
    thread.join()


def test_fault_on_the_working_thread(qtbot):
    runner = Runner()
    runner.run(raise_it)
    settle(qtbot, runner)
    runner.close()


def test_warning_of_qt(qtbot):
    qWarning("planted")


def test_object_of_another_thread(qtbot):
    parent, runner = QObject(), Runner()
    runner.run(lambda: QObject(parent) and None)
    settle(qtbot, runner)
    runner.close()


def test_write_on_the_thread_that_paints(office):
    Ledger(office.file, StillClock(), "F. Officer").note("print_letter", None)


def test_write_on_the_working_thread(qtbot, office):
    ledger = Ledger(office.file, StillClock(), "F. Officer")
    office.runner.run(lambda: ledger.note("print_letter", None))
    settle(qtbot, office.runner)
    assert office.failures == []


def test_write_of_a_test_itself(office):
    office.log()


def test_fault_that_is_looked_for(qtbot, caplog):
    runner = Runner()
    runner.run(raise_it)
    settle(qtbot, runner)
    runner.close()
    assert "a fault in the working thread" in caplog.text
"""
FAIL = {
    "test_exception_in_a_slot": "planted",
    "test_exception_in_an_event": "planted",
    "test_exception_on_a_thread": "PytestUnhandledThreadExceptionWarning",
    "test_fault_on_the_working_thread": "a fault in the working thread",
    "test_warning_of_qt": "planted",
    "test_object_of_another_thread": "different thread",
    "test_write_on_the_thread_that_paints": "CaseFile.write on the thread that paints, asked for by ledger.py",
}
PASS = {
    "test_write_on_the_working_thread",
    "test_write_of_a_test_itself",
    "test_fault_that_is_looked_for",
}


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """What pytest says of the planted tests, under the settings of the suite."""
    planted = tmp_path_factory.mktemp("planted") / "test_planted.py"
    planted.write_text(PLANTED, encoding="utf-8")
    plugins = ("-p", "tests.conftest", "-p", "tests.ui.conftest", "-p", "no:cacheprovider")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-n0", "-rA", "-c", ROOT / "pyproject.toml", *plugins, planted],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    return done.stdout + done.stderr


@pytest.mark.parametrize("name", FAIL)
def test_these_fail(told, name):
    failed = [line for line in told.splitlines() if line.startswith(("FAILED", "ERROR"))]
    assert [line for line in failed if f"::{name} " in f"{line} "] != []
    part = told[told.index(f"_ {name} _") if f"_ {name} _" in told else told.index(f"of {name} _") :]
    assert FAIL[name] in part


@pytest.mark.parametrize("name", sorted(PASS))
def test_these_do_not(told, name):
    assert f"::{name}\n" in told
    assert [line for line in told.splitlines() if line.startswith(("FAILED", "ERROR")) and name in line] == []
