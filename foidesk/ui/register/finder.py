"""Looks for cases on a thread of its own, which breaks off as soon as something else is looked for."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from foidesk.store.interruptible import BrokenOffError, Interruptible

if TYPE_CHECKING:
    from foidesk.store.search_excerpts import Excerpt
    from foidesk.store.search_finding import Found, Search
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


class _Asker:
    """What the thread does: it passes over what nobody waits for any more."""

    def __init__(self, asking: Interruptible) -> None:
        self._asking = asking
        self._questions: SimpleQueue[Question | None] = SimpleQueue()
        self._thread: Thread | None = None
        self.latest = 0

    def give(self, question: Question, tell: Callable[[Question], None]) -> None:
        """Have a question answered; `tell` is called on the thread."""
        if self._thread is None:
            self._thread = Thread(target=self._work, args=(tell,), name="searching", daemon=True)
            self._thread.start()
        self._questions.put(question)

    def break_off(self, number: int) -> None:
        """Wait for nothing older than that number."""
        self.latest = number
        self._asking.interrupt()

    def close(self, *_gone: object) -> None:
        """Stop for good."""
        self.break_off(2**62)
        self._questions.put(None)
        if self._thread is not None:
            self._thread.join()
        self._asking.close()

    def _work(self, tell: Callable[[Question], None]) -> None:
        while (question := self._questions.get()) is not None:
            if question.number < self.latest:
                continue
            try:
                question.answer = question.ask()
            except BrokenOffError:
                continue
            except Exception as error:  # noqa: BLE001  told on the desk, as what fails on the working thread is
                question.error = error
            if question.number >= self.latest:
                tell(question)


class Finder(QObject):
    """One search at a time: a new one takes the place of the last. Answers come on the GUI thread."""

    found = Signal(object, object)
    explained = Signal(object)
    failed = Signal(object)
    _answered = Signal(object)

    def __init__(self, asking: Interruptible, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asking, self._number = asking, 0
        self._asker = _Asker(asking)
        self._answered.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self.close = self._asker.close
        self.destroyed.connect(self.close)  # not a method of this: it may run when this itself has gone

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
        self._asker.break_off(self._number)

    def _give(self, ask: Callable[[], Any], answered: Callable[[Any], None]) -> None:
        self._asker.give(Question(self._number, ask, answered), self._answered.emit)

    @Slot(object)
    def _finish(self, question: Question) -> None:
        if question.number < self._number:
            return
        if question.error is None:
            question.answered(question.answer)
        else:
            log.error("a search failed", exc_info=question.error)
            self.failed.emit(question.error)


def _find(asking: Interruptible, search: "Search") -> "Found":
    from foidesk.casework.find_cases import find_at_once  # when it is first wanted

    return asking.look(find_at_once, search)


def _explain(asking: Interruptible, match: "Match", ids: list[int]) -> "dict[int, Excerpt | None]":
    from foidesk.store.search_excerpts import excerpts_of

    excerpts = asking.look(excerpts_of, match, ids)
    return {case_id: excerpts.get(case_id) for case_id in ids}
