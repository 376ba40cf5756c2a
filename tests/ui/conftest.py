"""Widgets are tested without a screen; tests of the whole program have a virtual one of their own."""

import os

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

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
