"""Every control of every page has a name, and is reached by Tab, in the order it is read, and seen there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from foidesk.ui.shortcuts import Keys
from foidesk.ui.tabbed_window import TabbedWindow
from tests.ui.bench import lawbook
from tests.ui.scenes import SCENES, close
from tests.ui.sitting import sitting
from tests.ui.tabbing import Tabbing
from tests.ui.walker import nameless

__all__ = ["lawbook", "sitting"]


def front(sitting):
    return QApplication.activeModalWidget() or QApplication.activeWindow() or sitting.window


def test_every_control_of_every_page_has_a_name_and_is_reached_by_tab(sitting):
    faults, pictured, proved, stops = [], set(), set(), 0
    for name, show in SCENES.items():
        show(sitting)
        sitting.rest()
        at = front(sitting)
        found = [f"no name: {one}" for one in nameless(at)]
        tabbing = Tabbing(at, pictured, proved)
        stops += len(tabbing.stops)
        faults += [f"{name}: {fault}" for fault in found + tabbing.faults()]
        close(sitting)
        sitting.settle(0)
    assert faults == []
    assert stops > 10 * len(SCENES)


class Page(QWidget):
    """Three controls in a column; what is wrong with it is done by the test."""

    def __init__(self):
        super().__init__()
        self.first, self.middle, self.last = QPushButton("A"), QPlainTextEdit(), QPushButton("B")
        self.middle.setTabChangesFocus(True)
        rows = QVBoxLayout(self)
        for control in (self.first, self.middle, self.last):
            control.setObjectName(f"the_{['first', 'middle', 'last'][rows.count()]}")
            rows.addWidget(control)


class QtsOwn(TabbedWindow):
    """Goes as Qt would: in the order of making."""

    def focusNextPrevChild(self, forward):
        return QWidget.focusNextPrevChild(self, forward)


def passed_by(page):
    page.last.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def swallowing(page):
    page.middle.setTabChangesFocus(False)


def turned_round(page):
    for place, control in enumerate((page.last, page.middle, page.first)):
        page.layout().insertWidget(place, control)


def without_a_ring(page):
    page.last.setStyleSheet("QPushButton, QPushButton:focus { border: 1px solid black; outline: 0 }")


def linked(page):
    label = QLabel("<a href='x'>more</a>")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
    page.layout().addWidget(label)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (passed_by, "Tab never comes to QPushButton the_last"),
        (swallowing, "Key_Tab never leaves QPlainTextEdit the_middle"),
        (turned_round, "goes back up from QPushButton the_first"),
        (without_a_ring, "looks the same with the focus: QPushButton the_last"),
        (linked, "Tab never comes to QLabel"),
    ],
)
def test_the_walk_finds_what_is_spoilt(qtbot, qapp, spoil, said):
    qapp.setStyleSheet("QPushButton:focus, QPlainTextEdit:focus { border: 3px solid red }")
    window, page = QtsOwn(), Page()
    qtbot.addWidget(window)
    window.setCentralWidget(page)
    spoil(page)
    window.show()
    faults = Tabbing(window, set(), set()).faults()
    assert any(fault.startswith(said) for fault in faults), faults


def test_the_walk_finds_nothing_where_nothing_is_wrong(qtbot, qapp):
    qapp.setStyleSheet("QPushButton:focus, QPlainTextEdit:focus { border: 3px solid red }")
    window, page = TabbedWindow(), Page()
    qtbot.addWidget(window)
    window.setCentralWidget(page)
    turned_round(page)
    window.show()
    assert Tabbing(window, set(), set()).faults() == []


def test_no_key_does_two_things():
    written = [key.value.sequence for key in Keys]
    assert sorted(set(written)) == sorted(written)
