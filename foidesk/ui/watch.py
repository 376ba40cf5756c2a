"""Looks on while the working thread does a long piece of work: how far it is, and that it may stop."""

from collections.abc import Callable
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from foidesk.domain.problems import Problem
from foidesk.domain.progress import Cancelled

T = TypeVar("T")
STEPS = 200
"""How often at most a piece of work tells how far it is."""


class Watch(QObject):
    """Told by the working thread how far it is; tells the window, and stops the work when asked to."""

    told = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = Event()
        self._said = -1
        self.broke = False
        """Whether the work came to a fault of the program's own."""

    def stop(self) -> None:
        """Have the work raise Cancelled when it next says how far it is."""
        self._stop.set()

    def __call__(self, done: int, total: int) -> None:
        """Pass on how far it is. Raises Cancelled."""
        if self._stop.is_set():
            raise Cancelled
        step = done * STEPS // max(total, 1)
        if step != self._said:
            self._said = step
            self.told.emit(done, total)


def tried(job: Callable[[], T], watch: Watch | None) -> T | Problem:
    """Return what `job` returns, or the Problem it raises: the page says it where it belongs."""
    try:
        return job()
    except Problem as problem:
        return problem
    except BaseException:
        if watch is not None:
            watch.broke = True
        raise
