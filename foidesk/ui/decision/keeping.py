"""Keeping what was decided: one save at a time on its way, and nothing forgotten when one fails."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QObject, Signal, Slot

from foidesk.casework.changes import Change, Hand
from foidesk.domain.case import CostEstimate
from foidesk.domain.decisions import Part
from foidesk.domain.problems import Problem
from foidesk.domain.provisions import Provisions
from foidesk.domain.regime import Regime
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.ui.decision.save_state import Saving
from foidesk.ui.messages import message_for
from foidesk.ui.runner import Runner

if TYPE_CHECKING:
    from foidesk.casework.keep_decisions import Decisions
    from foidesk.casework.keep_estimate import CostSetting


@dataclass(frozen=True, slots=True)
class Written:
    """What an officer decided, as it stands on screen."""

    parts: tuple[Part, ...]
    correct_on: date | None
    estimate: CostEstimate | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try at keeping something, and what came of it."""

    case_id: int
    written: Written
    change: Change | None = None
    problem: Problem | None = None


class Keeper(QObject):
    """Hands decisions to the working thread. `told(case, Saving, why)` says how it went."""

    told = Signal(int, object, str)

    def __init__(
        self, case_file: CaseFile, runner: Runner, lawbook: Lawbook, by: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._file, self._runner, self._lawbook, self._by = case_file, runner, lawbook, by
        self._on_its_way: dict[int, Written] = {}
        self._held: dict[int, tuple[Written, str]] = {}
        self._faulted: int | None = None
        runner.failed.connect(self._hold_after_fault)

    def pending(self, case_id: int) -> Written | None:
        """Return what is not kept of a case yet: on its way, or held since keeping it failed."""
        held = self._held.get(case_id)
        return held[0] if held else self._on_its_way.get(case_id)

    def why_held(self, case_id: int) -> str:
        """Return why the last try failed; empty if it did not."""
        return self._held[case_id][1] if case_id in self._held else ""

    @property
    def is_idle(self) -> bool:
        """Whether everything handed over is kept."""
        return not self._on_its_way and not self._held

    def read(self, case_id: int) -> "Decisions":
        """Return what the case file holds. Raises NoSuchCase."""
        from foidesk.casework.keep_decisions import decisions_of  # SQLModel: not before the first paint

        return self._file.read(decisions_of, case_id, self._lawbook)

    def provisions(self) -> Provisions:
        """Return the provisions as the office goes by them now."""
        from foidesk.casework.law_in_force import provisions_in_force

        return self._file.look(provisions_in_force, self._lawbook)

    def cost_setting(self, case_id: int, regime: Regime, on: date) -> "CostSetting":
        """Return what an estimate is held against. Raises NoSuchCase."""
        from foidesk.casework.keep_estimate import cost_setting

        return self._file.read(cost_setting, case_id, regime, on, self._lawbook)

    def wait(self, most: int) -> None:
        """Wait until nothing is on its way any more, or for `most` milliseconds."""
        ends = QDeadlineTimer(most)
        while self._on_its_way and not ends.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 50)

    def keep(self, case_id: int, written: Written, now: datetime) -> None:
        """Keep this of a case, in place of whatever of it is held."""
        if written == self._on_its_way.get(case_id):
            return
        self._held.pop(case_id, None)
        self._on_its_way[case_id] = written
        self.told.emit(case_id, Saving.UNDER_WAY, "")
        self._runner.run(partial(self._try, case_id, written, Hand(now, self._by)), self._tell)

    def retry(self, now: datetime) -> None:
        """Try again to keep whatever is held, of whichever case."""
        for case_id, (written, _why) in list(self._held.items()):
            self.keep(case_id, written, now)

    def _try(self, case_id: int, written: Written, hand: Hand) -> Attempt:
        """Runs on the working thread."""
        from foidesk.casework.keep_decisions import keep_decisions  # SQLModel: not before the first paint

        facts = (case_id, written.parts, written.correct_on, written.estimate, self._lawbook, hand)
        try:
            return Attempt(case_id, written, change=self._file.write(keep_decisions, *facts))
        except Problem as problem:
            return Attempt(case_id, written, problem=problem)
        except Exception:
            self._faulted = case_id  # a bug: the runner reports it, and what was typed is held
            raise

    def _tell(self, attempt: Attempt) -> None:
        if self._on_its_way.get(attempt.case_id) == attempt.written:
            del self._on_its_way[attempt.case_id]
        if attempt.problem is not None:
            self._hold(attempt.case_id, attempt.written, attempt.problem)
        elif attempt.case_id not in self._on_its_way:
            self.told.emit(attempt.case_id, Saving.SAVED, "")

    @Slot(object)
    def _hold_after_fault(self, error: Exception) -> None:
        case_id, self._faulted = self._faulted, None
        if case_id is not None and (written := self._on_its_way.pop(case_id, None)) is not None:
            self._hold(case_id, written, error)

    def _hold(self, case_id: int, written: Written, error: Exception) -> None:
        if case_id in self._on_its_way:
            return  # something newer is being kept already
        why = " ".join(words for words in message_for(error) if words)
        self._held[case_id] = (written, why)
        self.told.emit(case_id, Saving.FAILED, why)
