"""Pages and dialogs opened and closed over and over: what is left after many rounds is what leaks.

The suite does it twenty times each; `pytest -n0 --leaks 200 tests/ui/test_leaks*.py` two hundred times.
"""

from functools import partial

import pytest
from PySide6.QtCore import QEventLoop

from foidesk.ui.case.tab import Tab
from foidesk.ui.setup.titles import TITLES
from tests.ui.leaks import grown, held
from tests.ui.scenes import OPEN_CASE, close

FIRST, USUAL = 2, 20
"""The first rounds make what is kept for good: the pages themselves, their models, what is looked up once."""


IN_TURN = 4
"""The faces of one dialog take turns in the suite: each comes every so many of its openings."""


@pytest.fixture
def times(request):
    """How often every page and dialog is opened and closed."""
    return request.config.getoption("--leaks")


@pytest.fixture
def times_of_a_face(times):
    """How often one act, or one kind of letter, is: they share a form and a page, which all of them open.

    There are more than `IN_TURN` of each, so the form and the page are opened more often than the rest.
    """
    return times if times > USUAL else max(times // IN_TURN, 1)


@pytest.fixture
def brisk(sitting):
    """A sitting that waits for what was asked for and no longer: nobody looks at these pages."""
    sitting.settle = lambda _pause=0: turn(sitting)
    return sitting


@pytest.fixture
def in_case(brisk):
    """A sitting at one open case, which stays open."""
    brisk.go_to(OPEN_CASE)
    brisk.go_to = lambda _reference: None
    return brisk


@pytest.fixture
def in_settings(brisk):
    """A sitting at the settings, which stay open."""
    brisk.ways.show_setup()
    turn(brisk)
    return brisk


def turn(sitting):
    """Wait until the working thread has done what it was given, and what it answered is shown."""
    loop = QEventLoop()
    sitting.desk.runner.run(lambda: None, lambda _none: loop.quit(), quiet=True)
    loop.exec()
    sitting.qtbot.wait(0)


def to_timeline(sitting):
    """Leave a tab, a panel or a form of the case."""
    sitting.desk.case.view.close_panel()
    sitting.desk.case.view.show_tab(Tab.TIMELINE)


def to_first_tab(sitting):
    """Leave a tab of the settings."""
    sitting.desk.setup.widget.provisions.card.close_form()
    sitting.desk.setup.widget.show_tab(TITLES[0])


def show_settings(sitting, title):
    """Show a tab of the settings, which are open."""
    sitting.desk.setup.widget.show_tab(title)


def left_by(sitting, scenes, times, leave=close):
    """Return what there is more of when each scene was opened and closed that many times, in turn."""
    for _first in range(FIRST):
        for show in scenes.values():
            _open_and_close(sitting, show, leave)
    sitting.rest()
    before = held()
    for _time in range(times):
        for show in scenes.values():
            _open_and_close(sitting, show, leave)
    sitting.rest()
    return grown(before, held())


def _open_and_close(sitting, show, leave):
    show(sitting)
    turn(sitting)
    leave(sitting)
    turn(sitting)


def scenes_named(every, *beginnings):
    """Return the scenes whose names begin so."""
    return {name: show for name, show in every.items() if name.startswith(beginnings)}


def tabs_of_settings():
    tabs = {f"settings {title}": partial(show_settings, title=title) for title in TITLES[1:]}
    return {**tabs, "amending a provision": amend_provision}


def amend_provision(sitting):
    """Show a provision being amended."""
    show_settings(sitting, "Provisions")
    sitting.desk.setup.widget.provisions.card.amend.click()
