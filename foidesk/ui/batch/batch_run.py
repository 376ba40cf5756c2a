"""Many pieces of work of one kind, one after another: other work goes in between, and it can be stopped."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from foidesk.domain.problems import Problem
from foidesk.ui.runner import Runner
from foidesk.ui.tongue import translate

T = TypeVar("T")

ENOUGH = 3
"""So many failures in a row that read alike mean that the next one would fail too."""

log = logging.getLogger(__name__)


class Faulted(Problem):
    """A fault of the program's own in one piece; the others go on."""

    def __init__(self) -> None:
        super().__init__(translate("Batch", "FoiDesk hit a fault of its own with this letter."))


@dataclass(frozen=True, slots=True)
class Piece(Generic[T]):
    """One piece of work, and what it is called."""

    name: str
    work: Callable[[], T]


@dataclass(slots=True)
class Outcome(Generic[T]):
    """What became of the pieces: done, failed, or not begun since it was stopped."""

    done: list[tuple[str, T]] = field(default_factory=list)
    failed: list[tuple[str, Problem]] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    was_stopped: bool = False


def attempt(work: Callable[[], T]) -> T | Problem:
    """Return what `work` returns, or the Problem in its way; a bug is logged and counts as one."""
    try:
        return work()
    except Problem as problem:
        return problem
    except Exception:
        log.exception("a fault in a piece of a batch")
        return Faulted()


class BatchRun(QObject, Generic[T]):
    """`advanced(done, of, next)` before each piece; `ended(Outcome)` once, however it ends."""

    advanced = Signal(int, int, str)
    ended = Signal(object)

    def __init__(self, runner: Runner, pieces: Sequence[Piece[T]], parent: QObject) -> None:
        super().__init__(parent)
        self._runner, self._pieces = runner, pieces
        self._at = 0
        self._outcome: Outcome[T] = Outcome()

    def start(self) -> None:
        """Begin with the first piece."""
        self._go_on()

    @Slot()
    def stop(self) -> None:
        """Begin no further piece; the one under way is finished."""
        self._outcome.was_stopped = True

    def _go_on(self) -> None:
        if self._outcome.was_stopped or self._at == len(self._pieces) or self._is_hopeless():
            self._outcome.left = [one.name for one in self._pieces[self._at :]]
            self.ended.emit(self._outcome)
            return
        piece = self._pieces[self._at]
        self.advanced.emit(self._at, len(self._pieces), piece.name)
        self._runner.run(partial(attempt, piece.work), partial(self._take, piece.name), quiet=True)

    def _take(self, name: str, result: T | Problem) -> None:
        self._at += 1
        if isinstance(result, Problem):
            self._outcome.failed.append((name, result))
        else:
            self._outcome.done.append((name, result))
        self._go_on()

    def _is_hopeless(self) -> bool:
        """Whether the last pieces all failed, for one and the same reason."""
        failed = self._outcome.failed[-ENOUGH:]
        in_a_row = [one.name for one in self._pieces[max(self._at - ENOUGH, 0) : self._at]]
        return (
            len(failed) == ENOUGH
            and in_a_row == [name for name, _problem in failed]
            and len({str(problem) for _name, problem in failed}) == 1
        )
