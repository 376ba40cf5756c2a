"""Every control of every page has a name."""

from PySide6.QtWidgets import QApplication

from foidesk.ui.shortcuts import Keys
from tests.ui.bench import lawbook
from tests.ui.scenes import SCENES, close
from tests.ui.sitting import sitting
from tests.ui.walker import nameless

__all__ = ["lawbook", "sitting"]


def front(sitting):
    return QApplication.activeModalWidget() or QApplication.activeWindow() or sitting.window


def test_every_control_has_a_name(sitting):
    faults = []
    for name, show in SCENES.items():
        show(sitting)
        sitting.settle(20)
        at = front(sitting)
        faults += [f"{name}: no name: {one}" for one in nameless(at)]
        close(sitting)
        sitting.settle(20)
    assert faults == []


def test_no_key_does_two_things():
    written = [key.value.sequence for key in Keys]
    assert sorted(set(written)) == sorted(written)
