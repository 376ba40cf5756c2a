"""Makes the pages of the day while nobody waits for one: the first time each is asked for it is there."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from foidesk.ui.collector import set_aside
from foidesk.ui.desk import Desk
from foidesk.ui.main_window import MainWindow

STILL_MS: Final = 250
"""How long the window is left alone before the next page is made; making one holds it for some 50 ms."""

LOADED: Final = (
    "foidesk.ui.decision.decision_page",
    "foidesk.ui.letter.letter_page",
    "foidesk.casework.letter_writers",
    "foidesk.casework.approve_letter",
    "foidesk.ui.intake.intake_page",
    "foidesk.ui.areas.areas_page",
    "foidesk.ui.calendar.calendar_page",
    "foidesk.ui.retention.retention_page",
    "foidesk.ui.what_if.what_if_page",
    "foidesk.ui.help.help_page",
    "foidesk.ui.setup.setup_page",
)
"""What is read in, the page used most first; the libraries a page needs come with it."""

MADE: Final = ("decision", "letter", "intake", "areas", "calendar", "what_if")
"""The pages made; the others are asked for seldom, or take longer than an officer may be held."""


class Ahead(QObject):
    """Reads the pages' code on the working thread, a page at a time, then makes those of every day."""

    def __init__(self, window: MainWindow) -> None:
        """`window` is complete."""
        super().__init__(window)
        desk = window.findChild(Desk)
        self._rest: list[Callable[[], None]] = [] if desk is None else self._steps(desk)
        self._pause = QTimer(self, singleShot=True, interval=STILL_MS)
        self._pause.timeout.connect(self._go_on)
        self._pause.start()

    def _steps(self, desk: Desk) -> list[Callable[[], None]]:
        return [
            *(partial(self._load, desk, name) for name in LOADED),
            *(partial(step, desk, name) for name in MADE for step in (self._make, self._dress)),
        ]

    def _go_on(self) -> None:
        if self._rest:
            self._rest.pop(0)()
        else:
            set_aside()

    def _load(self, desk: Desk, name: str) -> None:
        desk.runner.run(partial(import_module, name), lambda _module: self._pause.start(), quiet=True)

    def _make(self, desk: Desk, name: str) -> None:
        getattr(desk, name)
        self._pause.start()

    def _dress(self, desk: Desk, name: str) -> None:
        """Do what Qt would do when the page is first shown."""
        for inside in getattr(desk, name).widget.findChildren(QWidget):
            inside.ensurePolished()
        self._pause.start()
