"""Opening and closing every page of the office leaves as much as was there before; what leaks is counted."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tests.ui.bench import lawbook
from tests.ui.leaks import grown, held
from tests.ui.opening import brisk, in_settings, left_by, tabs_of_settings, times, to_first_tab
from tests.ui.scenes import SCENES
from tests.ui.sitting import sitting
from tests.ui.test_leaks_of_cases import OF_A_CASE
from tests.ui.test_leaks_of_letters import OF_A_LETTER

__all__ = ["brisk", "in_settings", "lawbook", "sitting", "times"]

TABS = tabs_of_settings()
PAGES = {name: show for name, show in SCENES.items() if name not in {*OF_A_CASE, *OF_A_LETTER, *TABS}}


def test_the_pages_of_the_office_leave_nothing(brisk, times):
    assert left_by(brisk, PAGES, times) == {}


def test_the_tabs_of_the_settings_leave_nothing(in_settings, times):
    assert left_by(in_settings, TABS, times, to_first_tab) == {}


class Keeper:
    """Stands for a page of the desk that somebody still holds."""

    __module__ = "foidesk.ui.nowhere"


KEPT = []


def leave_a_widget(window):
    QLabel(window).setObjectName("left")


def leave_a_timer(window):
    timer = QTimer(window)
    timer.timeout.connect(window.update)
    timer.start(60_000)


def leave_an_object(_window):
    KEPT.append(Keeper())


def leave_a_wire(window):
    window.windowTitleChanged.connect(window.update)


def leave_an_item(window):
    """What PySide made for an item of a layout stays when Qt has let go of the item."""
    label = QLabel("gone")
    window.layout().addWidget(label)
    KEPT.append(window.layout().itemAt(window.layout().count() - 1))
    label.deleteLater()


LEFT = {
    leave_a_widget: {"widget QLabel left": 3},
    leave_a_timer: {"object QTimer ": 3, "ticking QTimer": 3, "wire QTimer .timeout()": 3},
    leave_an_object: {"live foidesk.ui.nowhere.Keeper": 3},
    leave_a_wire: {"wire QWidget .windowTitleChanged(QString)": 3},
    leave_an_item: {"wrapper QWidgetItem": 3},
}


def test_what_is_left_is_counted_and_what_goes_is_not(qtbot):
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    for leave in LEFT:
        leave(window)
    before = held()
    for _time in range(3):
        for leave in LEFT:
            leave(window)
        QObject(window).deleteLater()
        QLabel("goes", window).deleteLater()
    assert grown(before, held()) == {name: more for said in LEFT.values() for name, more in said.items()}
    KEPT.clear()
