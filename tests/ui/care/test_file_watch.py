"""The window watches its case file: a warning at the start, a file that goes away, one read through beside."""

import shutil
from datetime import timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from foidesk.store.faults import CaseFileDamaged
from foidesk.store.place_faults import CaseFileOnlyRead
from foidesk.store.quick_check import CHECKED
from foidesk.ui.care.file_watch import FileWatch
from tests.ui.bench import NOW, bare_office, lawbook, office, theme

__all__ = ["bare_office", "lawbook", "office", "theme"]


@pytest.fixture
def watched(office):
    """A watch over the office's file, and what it says; `clock` can be set."""
    clock = SimpleNamespace(now=NOW)
    watch = FileWatch(office.file, lambda: clock.now, office.runner)
    told, damaged = [], []
    watch.told.connect(told.append)
    watch.damaged.connect(damaged.append)
    yield SimpleNamespace(watch=watch, told=told, damaged=damaged, clock=clock)
    watch.stop()


def names(said):
    return [type(one).__name__ for one in said]


def test_nothing_is_said_where_nothing_is_wrong_and_the_file_is_read_through(office, watched, qtbot):
    watched.watch.begin()
    checked = office.file.folder / CHECKED
    qtbot.waitUntil(checked.exists, timeout=10_000)
    watched.watch.look()
    assert (watched.told, watched.damaged) == ([], [])


def test_a_clock_set_back_is_said_at_the_start(watched):
    watched.clock.now = NOW - timedelta(days=3)
    watched.watch.begin()
    assert names(watched.told) == ["ClockSetBack"]


def test_a_disk_that_runs_full_is_said_once_and_again_after_there_was_room(watched, monkeypatch):
    free = SimpleNamespace(free=10**10)
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: free)
    watched.watch.begin()
    for amount, said in [(10**10, 0), (10**8, 1), (10**7, 1), (10**10, 1), (10**8, 2)]:
        free.free = amount
        watched.watch.timer.timeout.emit()
        assert names(watched.told) == ["LowOnSpace"] * said


def test_a_disk_low_from_the_start_is_said_once(watched, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: SimpleNamespace(free=1))
    watched.watch.begin()
    watched.watch.look()
    assert names(watched.told) == ["LowOnSpace"]


@pytest.mark.parametrize("by", ["the minute", "coming to the front"])
def test_a_file_swapped_under_the_window_is_said_once(office, watched, qapp, by):
    watched.watch.begin()
    database = office.file.database.path
    shutil.copyfile(database, database.with_name("copy.db"))
    database.with_name("copy.db").replace(database)
    for _ in range(2):
        if by == "the minute":
            watched.watch.timer.timeout.emit()
        else:
            qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert names(watched.told) == ["CaseFileGone"]


def test_damage_found_beside_the_work_ends_all_writing(office, watched, qtbot, monkeypatch):
    def damaged():
        raise CaseFileDamaged(office.file.folder)

    monkeypatch.setattr(watched.watch._check, "run", damaged)
    watched.watch.begin()
    qtbot.waitUntil(lambda: bool(watched.damaged), timeout=10_000)
    assert names(watched.damaged) == ["CaseFileDamaged"]
    assert not (office.file.folder / CHECKED).exists()
    with pytest.raises(CaseFileOnlyRead):
        office.set_up()


def test_closing_does_not_wait_for_the_reading(office, watched, monkeypatch):
    """Stopped in the middle, it is not called read."""
    began = []

    def reads_until_stopped():
        began.append(1)
        watched.watch._check._stopped.wait(20)
        return False

    monkeypatch.setattr(watched.watch._check, "run", reads_until_stopped)
    watched.watch.begin()
    watched.watch.stop()
    assert not watched.watch._thread.is_alive()
    assert not (office.file.folder / CHECKED).exists()
