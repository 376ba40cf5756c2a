"""The one working thread: what it changed, what failed, and whether it is busy."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import ClassVar, Final, TypeVar, cast

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot
from shiboken6 import isValid

from foidesk.domain.problems import Problem
from foidesk.domain.turns import Turns

T = TypeVar("T")

ENDED: Final = object()
"""Said by a piece of work of which nothing is left to do."""

log = logging.getLogger(__name__)


def tried(job: Callable[[], T]) -> T | Problem:
    """Return what `job` returns, or the Problem it raises, for work whose trouble is told beside it."""
    try:
        return job()
    except Problem as problem:
        return problem


def tried_in_turns(job: Callable[[], Turns[T]]) -> Turns[T | Problem]:
    """Come to what `job` comes to, or to the Problem it raises."""
    try:
        return (yield from job())
    except Problem as problem:
        return problem


@dataclass(slots=True, eq=False)
class Job:
    """One piece of work on its way to the thread and back."""

    work: Callable[[], object]
    done: Callable[[object], object] | None
    quiet: bool
    result: object = None
    error: Exception | None = None
    in_turns: ClassVar[bool] = False
    """Whether others have their turn in the midst of it."""

    def step(self) -> object:
        """Do all of it, or up to where others have their turn: then return what is to be told of so far."""
        self.result = self.work()
        return ENDED


@dataclass(slots=True, eq=False)
class TurnsJob(Job):
    """Work that is done a step at a time."""

    turns: Turns[object] | None = None
    in_turns: ClassVar[bool] = True

    def step(self) -> object:
        """Do one step of it."""
        if self.turns is None:
            self.turns = cast("Turns[object]", self.work())
        try:
            return next(self.turns)
        except StopIteration as end:
            self.result = end.value
            return ENDED


class _Worker(QObject):
    """Lives on the working thread. What is done in turns goes to the back of the queue after each step."""

    told = Signal(object)
    finished = Signal(object)
    again = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.under_way: set[Job] = set()
        self.again.connect(self.take, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def take(self, job: Job) -> None:
        said: object = ENDED
        try:
            said = job.step()
        except Exception as error:  # noqa: BLE001  the door where world and bug are told apart
            job.error = error
        if said is ENDED:
            self.under_way.discard(job)
            self.finished.emit(job)
            return
        if said is not None:
            self.told.emit(said)
        self.under_way.add(job)
        self.again.emit(job)


def _end(thread: QThread, *_gone: object) -> None:
    """Stop a thread whose runner goes unclosed: over one still running Qt would end the whole program."""
    if thread.isRunning():
        log.error("a runner went before it was closed")
        thread.quit()
        thread.wait()


class Runner(QObject):
    """Runs work off the GUI thread, one piece at a time and in order; answers come back on the GUI thread.

    A result that is a Change, or has one as `.change`, goes out by `changed` before `done` is called.
    What `work` raises goes out by `failed`. Work in turns lets whatever else is queued have its turn wherever
    it yields; a Change it yields goes out as well. `working` says whether anything is under way, `busy`
    whether that is something another act has to wait for; quiet work (a preview, say) is neither.
    """

    changed = Signal(object)
    failed = Signal(object)
    busy = Signal(bool)
    working = Signal(bool)
    _given = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = QThread(self)
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        self._given.connect(self._worker.take, Qt.ConnectionType.QueuedConnection)
        self._worker.finished.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._worker.told.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._open = self._open_in_turns = 0
        self._is_closed = False
        self.destroyed.connect(partial(_end, self._thread))

    @property
    def is_busy(self) -> bool:
        """Whether work that counts is under way, and nothing else gets its turn before that is done."""
        return self._open > self._open_in_turns

    def run(
        self, work: Callable[[], T], done: Callable[[T], object] | None = None, *, quiet: bool = False
    ) -> None:
        """Queue `work`; `done` gets its result on the GUI thread, and is not called when it fails.

        Once the runner is closed nothing is taken any more: a widget that goes after it has nothing to ask.
        """
        self._take(Job(work, done, quiet))  # type: ignore[arg-type]

    def run_in_turns(self, work: Callable[[], Turns[T]], done: Callable[[T], object] | None = None) -> None:
        """Queue long work that is done a step at a time; else as `run`. It does not make `is_busy` so."""
        self._take(TurnsJob(work, done, quiet=False))  # type: ignore[arg-type]

    def _take(self, job: Job) -> None:
        if self._is_closed or not isValid(self._thread):
            return
        if not self._thread.isRunning():
            self._thread.start()
        if not job.quiet:
            self._count(job, 1)
        self._given.emit(job)

    def _count(self, job: Job, by: int) -> None:
        """Count a piece of work that begins or has ended, and say so where that makes a difference."""
        was_working, was_busy = self._open > 0, self.is_busy
        self._open += by
        self._open_in_turns += by * job.in_turns
        if was_busy is not self.is_busy:
            self.busy.emit(self.is_busy)
        if was_working is not (self._open > 0):
            self.working.emit(self._open > 0)

    @Slot(object)
    def _finish(self, job: Job) -> None:
        if not job.quiet:
            self._count(job, -1)
        if job.error is not None:
            self._report(job.error)
            return
        self._tell(job.result)
        if job.done is not None:
            job.done(job.result)

    @Slot(object)
    def _tell(self, said: object) -> None:
        change = getattr(said, "change", said)
        if hasattr(change, "touches"):
            self.changed.emit(change)

    def _report(self, error: Exception) -> None:
        if not isinstance(error, Problem):
            log.error("a fault in the working thread", exc_info=error)
        self.failed.emit(error)

    def close(self) -> None:
        """Let what was begun finish, then stop the thread for good."""
        self._is_closed = True
        if self._thread.isRunning():
            self._worker.finished.disconnect(self._finish)
            self._worker.told.disconnect(self._tell)
            self._given.emit(TurnsJob(self._ending, None, quiet=True))
            self._thread.wait()

    def _ending(self) -> Turns[None]:
        yield None  # from here on it is itself under way
        while len(self._worker.under_way) > 1:
            yield None
        self._thread.quit()
