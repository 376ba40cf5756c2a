"""Keeps what is typed into a letter: on the working thread, and nothing forgotten when one try fails."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from foidesk.casework.changes import Change, Hand
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import Particulars
from foidesk.domain.problems import Problem
from foidesk.store.case_file import CaseFile
from foidesk.ui.clock import Clock
from foidesk.ui.decision.save_state import Saving
from foidesk.ui.messages import message_for
from foidesk.ui.runner import Runner

Place = tuple[int, LetterKind]
"""A case, and which of its letters."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in a letter's form. `reason` belongs to a correction."""

    said: Particulars
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try at keeping something, and what came of it."""

    place: Place
    typed: Typed
    change: Change | None = None
    problem: Exception | None = None


class SaidKeeper(QObject):
    """Hands what was typed to the working thread. `told(place, Saving, why)` says how it went."""

    told = Signal(object, object, str)

    def __init__(self, case_file: CaseFile, runner: Runner, clock: Clock, by: str, parent: QObject) -> None:
        super().__init__(parent)
        self._file, self._runner, self._clock, self._by = case_file, runner, clock, by
        self._pending: dict[Place, Typed] = {}
        self._why: dict[Place, str] = {}
        self._faulted: Place | None = None
        runner.failed.connect(self._hold_after_fault)

    def pending(self, place: Place) -> Typed | None:
        """Return what is not kept of a letter yet: on its way, or held since keeping it failed."""
        return self._pending.get(place)

    def is_keeping(self, place: Place) -> bool:
        """Return whether what was typed into a letter is on its way."""
        return place in self._pending and place not in self._why

    def why_held(self, place: Place) -> str:
        """Return why the last try failed; empty if it did not."""
        return self._why.get(place, "")

    def keep(self, place: Place, typed: Typed) -> None:
        """Keep this of a letter, in place of whatever of it is held."""
        self._why.pop(place, None)
        self._pending[place] = typed
        self.told.emit(place, Saving.UNDER_WAY, "")
        hand = Hand(self._clock.now(), self._by)
        self._runner.run(partial(self._try, place, typed, hand), self._tell, quiet=True)

    def retry(self) -> None:
        """Try again to keep whatever is held."""
        for place, typed in list(self._pending.items()):
            self.keep(place, typed)

    def _try(self, place: Place, typed: Typed, hand: Hand) -> Attempt:
        """Runs on the working thread."""
        from foidesk.casework.keep_particulars import keep_particulars  # SQLModel: not before the first paint

        try:
            change = self._file.write(keep_particulars, *place, typed.said, hand, typed.reason)
        except Problem as problem:
            return Attempt(place, typed, problem=problem)
        except Exception:
            self._faulted = place  # a bug: the runner reports it, and what was typed is held
            raise
        return Attempt(place, typed, change=change)

    def _tell(self, attempt: Attempt) -> None:
        if self._pending.get(attempt.place) != attempt.typed:
            return  # something newer is being kept already
        if attempt.problem is not None:
            self._hold(attempt.place, attempt.problem)
            return
        del self._pending[attempt.place]
        self.told.emit(attempt.place, Saving.SAVED, "")

    @Slot(object)
    def _hold_after_fault(self, error: Exception) -> None:
        place, self._faulted = self._faulted, None
        if place is not None:
            self._hold(place, error)

    def _hold(self, place: Place, error: Exception) -> None:
        self._why[place] = " ".join(words for words in message_for(error) if words)
        self.told.emit(place, Saving.FAILED, self._why[place])
