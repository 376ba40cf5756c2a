"""The working thread: answers come home, faults are told, nothing begun is lost."""

import threading
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QWidget

from foidesk.casework.changes import Change
from foidesk.domain.problems import Problem
from foidesk.ui.runner import Runner, tried_in_turns


@dataclass
class Logged:
    change: Change
    case_id: int


@pytest.fixture
def runner(qtbot):
    made = Runner()
    yield made
    made.close()


def test_work_is_done_elsewhere_and_answered_here(qtbot, qapp, runner):
    seen = []
    runner.run(
        threading.get_ident, lambda ident: seen.append((ident, QThread.currentThread() is qapp.thread()))
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0] != threading.get_ident()
    assert seen[0][1]


@pytest.mark.parametrize("result", [Change.of(3), Logged(Change.of(3), 3)], ids=["a change", "has a change"])
def test_what_changed_is_told_before_the_asker_is_answered(qtbot, runner, result):
    told = []
    runner.changed.connect(lambda change: told.append(change.touches(3)))
    runner.run(lambda: result, lambda _result: told.append("done"))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [True, "done"]


def test_a_plain_answer_is_no_change(qtbot, runner):
    told, done = [], []
    runner.changed.connect(told.append)
    runner.run(lambda: {"set": 1}, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert told == []


def test_a_problem_goes_out_and_the_asker_is_not_answered(qtbot, runner, caplog):
    done = []

    def refuse():
        raise Problem("No.", "Ask again.")

    with qtbot.waitSignal(runner.failed) as failed:
        runner.run(refuse, done.append)
    assert str(failed.args[0]) == "No."
    assert done == []
    assert caplog.text == ""


def test_a_bug_is_logged_with_its_traceback(qtbot, runner, caplog):
    with qtbot.waitSignal(runner.failed):
        runner.run(lambda: 1 // 0)
    assert "ZeroDivisionError" in caplog.text


def test_work_is_done_in_order_and_busy_is_said_once(qtbot, runner):
    busy, done = [], []
    runner.busy.connect(busy.append)
    for number in range(5):
        runner.run(lambda number=number: number, done.append)
    qtbot.waitUntil(lambda: len(done) == 5)
    assert done == [0, 1, 2, 3, 4]
    assert busy == [True, False]


def test_quiet_work_is_not_busy(qtbot, runner):
    busy, done = [], []
    runner.busy.connect(busy.append)
    runner.run(lambda: 1, done.append, quiet=True)
    qtbot.waitUntil(lambda: bool(done))
    assert busy == []


def in_turns(done, name, steps, says=None):
    for number in range(steps):
        done.append(f"{name}{number}")
        yield says
    return name


def test_work_in_turns_lets_others_in_after_each_step(qtbot, runner):
    done, busy, working, seen, gate = [], [], [], [], threading.Event()
    runner.busy.connect(busy.append)
    runner.working.connect(working.append)
    runner.run(lambda: gate.wait(20), quiet=True)  # so that all of it is queued before anything is done
    runner.run_in_turns(lambda: in_turns(done, "long", 4), seen.append)
    assert not runner.is_busy, "an act is still taken"
    runner.run(lambda: done.append("first"))
    runner.run(lambda: done.append("second"))
    assert runner.is_busy, "an act pressed twice is taken once"
    gate.set()
    qtbot.waitUntil(lambda: bool(seen))
    assert done == ["long0", "first", "second", "long1", "long2", "long3"]
    assert (seen, working) == (["long"], [True, False])
    assert busy == [True, False], "while the acts were at work, and not for all of the long work"


def test_what_a_step_changed_is_told_before_the_next(qtbot, runner):
    told, seen = [], []
    runner.changed.connect(lambda change: told.append(change.cases))
    runner.run_in_turns(lambda: in_turns([], "long", 2, Change.of(7)), seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert told == [{7}, {7}]


def test_a_problem_in_the_midst_of_turns_goes_out(qtbot, runner):
    def refuse():
        yield
        raise Problem("No.", "Ask again.")

    with qtbot.waitSignal(runner.failed) as failed:
        runner.run_in_turns(refuse)
    assert str(failed.args[0]) == "No."
    answers = []
    runner.run_in_turns(lambda: tried_in_turns(refuse), answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert str(answers[0]) == "No."


def test_closing_finishes_what_is_done_in_turns(qtbot):
    runner, done = Runner(), []
    runner.run_in_turns(lambda: in_turns(done, "a", 30))
    runner.run_in_turns(lambda: in_turns(done, "b", 20))
    runner.run(lambda: done.append("last"))
    runner.close()
    assert sorted(done) == sorted([*(f"a{n}" for n in range(30)), *(f"b{n}" for n in range(20)), "last"])


def test_closing_finishes_what_was_begun(qtbot):
    runner, written = Runner(), []
    for number in range(20):
        runner.run(lambda number=number: written.append(number))
    runner.close()
    assert written == list(range(20))


def test_a_runner_that_goes_unclosed_does_not_take_the_program_with_it(qtbot, caplog):
    """Qt ends the program over a thread that still runs when its object goes."""
    window = QWidget()
    left, answers = Runner(window), []
    left.run(lambda: 1, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    with qtbot.waitSignal(left.destroyed):
        window.deleteLater()
    assert caplog.messages == ["a runner went before it was closed"]
    left.run(lambda: 2, answers.append)  # whoever is still there finds nobody to ask
    qtbot.wait(10)
    assert answers == [1]
