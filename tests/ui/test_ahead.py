"""What is made while nobody waits: the pages of the day are there before they are asked for."""

import gc

from foidesk import app as desk_app
from foidesk.ui.ahead import MADE
from tests.ui.sitting import lawbook, sitting

__all__ = ["lawbook", "sitting"]


def made(desk):
    return {name for name in (*MADE, "setup", "retention") if name in vars(desk)}


def test_the_pages_of_the_day_are_made_and_no_others(sitting):
    assert made(sitting.desk) == set()
    desk_app.make_ahead(sitting.window)
    sitting.qtbot.waitUntil(lambda: gc.get_freeze_count() > 0, timeout=60_000)
    gc.unfreeze()  # other tests count what there is
    assert made(sitting.desk) == set(MADE)
    assert sitting.window.is_on_register
    assert sitting.desk.start.view.isVisible()  # what was shown stays in front
