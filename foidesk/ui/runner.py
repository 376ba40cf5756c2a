"""The one working thread: what it changed, what failed, and whether it is busy."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from foidesk.domain.problems import Problem

T = TypeVar("T")

log = logging.getLogger(__name__)


def tried(job: Callable[[], T]) -> T | Problem:
    """Return what `job` returns, or the Problem it raises, for work whose trouble is told beside it."""
    try:
        return job()
    except Problem as problem:
        return problem


@dataclass(slots=True)
class Job:
    """One piece of work on its way to the thread and back."""

    work: Callable[[], object]
    done: Callable[[object], object] | None
    quiet: bool
    result: object = None
    error: Exception | None = None


class _Worker(QObject):
    """Lives on the working thread."""

    finished = Signal(object)

    @Slot(object)
    def take(self, job: Job) -> None:
        try:
            job.result = job.work()
        except Exception as error:  # noqa: BLE001  the door where world and bug are told apart
            job.error = error
        self.finished.emit(job)


def _end(thread: QThread, *_gone: object) -> None:
    """Stop a thread whose runner goes unclosed: over one still running Qt would end the whole program."""
    if thread.isRunning():
        log.error("a runner went before it was closed")
        thread.quit()
        thread.wait()


class Runner(QObject):
    """Runs work off the GUI thread, one piece at a time and in order; answers come back on the GUI thread.

    A result that is a Change, or has one as `.change`, goes out by `changed` before `done` is called.
    What `work` raises goes out by `failed`. Quiet work (a preview, say) does not count as busy.
    """

    changed = Signal(object)
    failed = Signal(object)
    busy = Signal(bool)
    _given = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = QThread(self)
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        self._given.connect(self._worker.take, Qt.ConnectionType.QueuedConnection)
        self._worker.finished.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._open = 0
        self._is_closed = False
        self.destroyed.connect(partial(_end, self._thread))

    @property
    def is_busy(self) -> bool:
        """Whether work that counts is under way."""
        return self._open > 0

    def run(
        self, work: Callable[[], T], done: Callable[[T], object] | None = None, *, quiet: bool = False
    ) -> None:
        """Queue `work`; `done` gets its result on the GUI thread, and is not called when it fails.

        Once the runner is closed nothing is taken any more: a widget that goes after it has nothing to ask.
        """
        if self._is_closed:
            return
        if not self._thread.isRunning():
            self._thread.start()
        if not quiet:
            self._open += 1
            if self._open == 1:
                self.busy.emit(True)
        self._given.emit(Job(work, done, quiet))  # type: ignore[arg-type]

    @Slot(object)
    def _finish(self, job: Job) -> None:
        if not job.quiet:
            self._open -= 1
            if self._open == 0:
                self.busy.emit(False)
        if job.error is not None:
            self._report(job.error)
            return
        change = getattr(job.result, "change", job.result)
        if hasattr(change, "touches"):
            self.changed.emit(change)
        if job.done is not None:
            job.done(job.result)

    def _report(self, error: Exception) -> None:
        if not isinstance(error, Problem):
            log.error("a fault in the working thread", exc_info=error)
        self.failed.emit(error)

    def close(self) -> None:
        """Let what was begun finish, then stop the thread for good."""
        self._is_closed = True
        if self._thread.isRunning():
            self._worker.finished.disconnect(self._finish)
            self._given.emit(Job(self._thread.quit, None, quiet=True))
            self._thread.wait()
