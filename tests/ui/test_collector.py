"""What is held in a circle goes on the thread that paints, whichever thread makes the next object."""

import gc
import threading
import time

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from foidesk.ui.collector import LONG_EVERY, Collector
from foidesk.ui.runner import Runner


class InACircle:
    """Tells on which thread it goes."""

    def __init__(self, gone):
        self.me, self.gone = self, gone

    def __del__(self):
        self.gone.append(threading.current_thread() is threading.main_thread())


@pytest.fixture
def runner(qtbot):
    made = Runner()
    yield made
    made.close()


@pytest.fixture
def parent():
    made = QObject()
    yield made
    made.deleteLater()
    gc.enable()


def make_much():
    """Make so much that Python would collect all ages on this thread."""
    return [[[] for _small in range(1_000)] for _large in range(200)]


def done_elsewhere(qtbot, runner):
    done = []
    runner.run(make_much, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    return done


def test_nothing_goes_on_the_working_thread(qtbot, runner, parent):
    gone = []
    collector = Collector(parent)
    for _each in range(5):
        InACircle(gone)
    made = done_elsewhere(qtbot, runner)
    assert gone == []
    collector.look()
    assert (gone, len(made)) == ([True] * 5, 1)


def test_without_it_the_working_thread_collects(qtbot, runner):
    gone = []
    gc.collect()
    InACircle(gone)
    done_elsewhere(qtbot, runner)
    assert gone == [False]


def test_it_looks_by_itself_and_leaves_what_has_hardly_grown(qtbot, parent):
    gone = []
    Collector(parent)
    gc.collect()
    looked = []
    gc.callbacks.append(note := lambda phase, _info: looked.append(phase))
    try:
        Collector(parent).look()
        assert looked == []
        InACircle(gone)
        made = make_much()
        qtbot.waitUntil(lambda: bool(gone), timeout=20_000)
    finally:
        gc.callbacks.remove(note)
    assert (gone, len(made)) == ([True], 200)


@pytest.mark.parametrize(
    ("state", "later", "oldest"),
    [
        (Qt.ApplicationState.ApplicationActive, 0.0, 1),
        (Qt.ApplicationState.ApplicationActive, LONG_EVERY, 2),
        (Qt.ApplicationState.ApplicationInactive, 0.0, 2),
    ],
)
def test_all_is_looked_through_where_nobody_works_or_once_in_a_while(
    qapp, parent, monkeypatch, state, later, oldest
):
    collector, began, ages = Collector(parent), time.monotonic(), []
    monkeypatch.setattr(QGuiApplication, "applicationState", lambda: state)
    monkeypatch.setattr(time, "monotonic", lambda: began + later + 1)
    monkeypatch.setattr(gc, "get_count", lambda: (10_000, 1_000, 1_000))
    monkeypatch.setattr(gc, "collect", ages.append)
    collector.look()
    assert ages == [oldest]
