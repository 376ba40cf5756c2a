"""Widgets are tested without a screen; tests of the whole program have a virtual one of their own."""

import logging
import os

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.ui.watching import Faults, keep_to_the_working_thread

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def _nothing_is_left():
    """Delete the widgets a test was done with: no loop runs here that would, and each theme dresses them all."""
    yield
    app = QCoreApplication.instance()
    if app is not None:
        QCoreApplication.processEvents()  # what the working thread has still to say, it says to living widgets
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if isinstance(app, QApplication) and app.styleSheet():
            app.setStyleSheet("")  # its pictures go with the theme that drew them


@pytest.fixture(autouse=True)
def _nothing_went_wrong_unseen(request):
    """Fail a test in which the program logged a fault, unless it reads the log, or the wrong thread worked."""
    faults = Faults()
    logging.getLogger("foidesk").addHandler(faults)
    with pytest.MonkeyPatch.context() as patch:
        wrong = keep_to_the_working_thread(patch)
        yield
    logging.getLogger("foidesk").removeHandler(faults)
    assert wrong == []
    assert faults.told == [] or "caplog" in request.fixturenames
