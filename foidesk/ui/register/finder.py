"""Looks for cases on a thread of its own, which breaks off as soon as something else is looked for."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot
from shiboken6 import isValid

from foidesk.store.interruptible import BrokenOffError, Interruptible

if TYPE_CHECKING:
    from foidesk.store.search_finding import Search
    from foidesk.store.search_match import Match

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Question:
    """Something to look up, on its way to the thread and back. `number` grows with each search."""

    number: int
    ask: Callable[[], Any]
    answered: Callable[[Any], None]
    answer: Any = None
    error: Exception | None = None


class _Worker(QObject):
    """Lives on the thread. Passes over what nobody waits for any more."""

    finished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.latest = 0

    @Slot(object)
    def take(self, question: Question) -> None:
        if question.number < self.latest:
            return
        try:
            question.answer = question.ask()
        except BrokenOffError:
            return
        except Exception as error:  # noqa: BLE001  told on the desk, as what fails on the working thread is
            question.error = error
        self.finished.emit(question)


class Finder(QObject):
    """One search at a time: a new one takes the place of the last. Answers come on the GUI thread."""

    found = Signal(object, object)
    explained = Signal(object)
    failed = Signal(object)
    _given = Signal(object)

    def __init__(self, asking: Interruptible, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asking, self._number = asking, 0
        self._thread, self._worker = QThread(), _Worker()
        self._worker.moveToThread(self._thread)
        self._given.connect(self._worker.take, Qt.ConnectionType.QueuedConnection)
        self._worker.finished.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self.close = partial(_close, self._thread, self._worker, asking)
        self.destroyed.connect(self.close)

    def seek(self, search: "Search") -> None:
        """Look for cases; `found` follows with the search and what it found, unless another comes first."""
        self.forget()
        self._give(partial(_find, self._asking, search), partial(self.found.emit, search))

    def explain(self, match: "Match", ids: list[int]) -> None:
        """Look up why cases were found; `explained` follows with an excerpt of each that has one."""
        self._give(partial(_explain, self._asking, match, ids), self.explained.emit)

    def forget(self) -> None:
        """Break off what is looked for."""
        self._number += 1
        self._worker.latest = self._number
        self._asking.interrupt()

    def _give(self, ask: Callable[[], Any], answered: Callable[[Any], None]) -> None:
        if not self._thread.isRunning():
            self._thread.start()
        self._given.emit(Question(self._number, ask, answered))

    @Slot(object)
    def _finish(self, question: Question) -> None:
        if question.number < self._number:
            return
        if question.error is None:
            question.answered(question.answer)
        else:
            log.error("a search failed", exc_info=question.error)
            self.failed.emit(question.error)


def _close(thread: QThread, worker: _Worker, asking: Interruptible, *_gone: object) -> None:
    """Stop for good. Not a method: it also runs when the finder itself has gone."""
    worker.latest = 2**62
    asking.interrupt()
    if isValid(thread):  # when the program ends it may be gone first
        thread.quit()
        thread.wait()
    asking.close()


def _find(asking: Interruptible, search: "Search") -> Any:
    from foidesk.store.search_finding import find  # not before the first paint

    return asking.look(find, search)


def _explain(asking: Interruptible, match: "Match", ids: list[int]) -> Any:
    from foidesk.store.search_excerpts import excerpts_of

    excerpts = asking.look(excerpts_of, match, ids)
    return {case_id: excerpts.get(case_id) for case_id in ids}
