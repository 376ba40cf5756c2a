"""Joins the decision editor to the case file: what is typed is kept after a pause, and when it is left."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from foidesk.casework.changes import Change
from foidesk.domain.checks.finding import Finding, Place
from foidesk.domain.deciding import Lock
from foidesk.domain.decisions import Part
from foidesk.domain.regime import Regime
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.store.faults import NoSuchCase
from foidesk.ui.clock import Clock
from foidesk.ui.decision.advice_desk import AdviceDesk
from foidesk.ui.decision.checking import Checking
from foidesk.ui.decision.decision_view import DecisionView
from foidesk.ui.decision.keeping import Keeper, Written
from foidesk.ui.decision.lock_words import lock_words
from foidesk.ui.decision.paragraph_desk import ParagraphDesk
from foidesk.ui.decision.save_state import Saving
from foidesk.ui.decision.table_reading import TableReading
from foidesk.ui.findings.mending import Mending
from foidesk.ui.runner import Runner
from foidesk.ui.theme import Theme

PAUSE = 1200
"""Milliseconds without a key after which what was typed is kept."""

SETTLE = 15_000
"""Milliseconds the closing window waits for the last save."""


class DecisionPage(QObject):
    """The decisions of one case at a time. What cannot be kept is held and shown again. `by` is who acts."""

    case_requested = Signal(int)

    def __init__(
        self,
        case_file: CaseFile,
        runner: Runner,
        lawbook: Lawbook,
        clock: Clock,
        parent: QWidget | None = None,
        by: str = "",
        *,
        theme: Theme,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._case_id: int | None = None
        self._kept: Written | None = None
        self._locks: Mapping[int, Lock] = {}
        self._keeper = Keeper(case_file, runner, lawbook, by, self)
        self.widget = DecisionView(lawbook.provisions, theme, clock.today, parent)
        self._checking = Checking(self, case_file, runner, lawbook)
        self._mending = Mending(self, case_file, runner, lawbook, clock, by)
        self._advice = AdviceDesk(self, case_file, lawbook, clock)
        self._tables = TableReading(self.widget.editor.tables, runner)
        self._paragraphs = ParagraphDesk(case_file, self.widget)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._join(runner)

    def _join(self, runner: Runner) -> None:
        self.widget.edited.connect(self._wait)
        self.widget.left.connect(self.flush)
        self.widget.paragraph_requested.connect(self._paragraphs.open)
        self.widget.saving.retry_requested.connect(self._try_again)
        self.widget.editor.cost_limit_wanted.connect(self._hold_against)
        self.widget.editor.claims.advice_wanted.connect(self._advice.advise)
        self.widget.editor.claims.case_requested.connect(self.case_requested)
        self.widget.editor.estimate.case_requested.connect(self.case_requested)
        self.widget.remedy_requested.connect(self._put_remedy)
        self._checking.found.connect(self.widget.show_found)
        self._pause.timeout.connect(self.flush)
        self._keeper.told.connect(self._tell)
        runner.changed.connect(self._refresh)

    @property
    def is_saved(self) -> bool:
        """Whether nothing typed here, in this case or an earlier one, is still to be kept."""
        return self._keeper.is_idle and not self._is_edited()

    def show_case(self, case_id: int) -> None:
        """Keep what is typed, then show the decisions of a case; the same case again is left as it is typed.

        Raises NoSuchCase.
        """
        if case_id == self._case_id:
            self._reread(case_id)
            return
        self.flush()
        self._case_id = None
        self._show(case_id)
        self.widget.to_top()

    def clear(self) -> None:
        """Keep what is typed and show nothing."""
        self.flush()
        self._case_id = self._kept = self._paragraphs.case_id = self._advice.case_id = None
        self._checking.drop()
        self.widget.editor.aside.forget()
        self.widget.show_decisions((), Regime.FOIA, self._clock.today(), None)

    def go_to(self, place: Place) -> None:
        """Put the cursor where a finding is mended."""
        self.widget.go_to(place)

    def mend(self, finding: Finding) -> None:
        """Put a remedy’s one right value in its place; the part can be put back as it was."""
        self.widget.mend(finding)

    @Slot()
    def flush(self) -> None:
        """Hand what was typed since the last time to the working thread now."""
        self._pause.stop()
        if self._case_id is not None and self._is_edited():
            self._keeper.keep(self._case_id, self._written(), self._clock.now())

    @Slot()
    def _try_again(self) -> None:
        if self._case_id is not None:
            self._keeper.keep(self._case_id, self._written(), self._clock.now())
        else:
            self.widget.saving.show_state(Saving.CLEAN)  # typed, and put back as it was

    def settle(self) -> bool:
        """Keep what is typed and wait for it. Returns whether all is kept; what is not is still held."""
        self.flush()
        self._keeper.retry(self._clock.now())
        self._keeper.wait(SETTLE)
        return self.is_saved

    def _show(self, case_id: int, at: int = 0) -> None:
        found = self._keeper.read(case_id)
        day, pending = self._clock.today(), self._keeper.pending(case_id)
        shown = pending or Written(found.parts, found.correct_on, found.estimate)
        if case_id != self._case_id:
            self.widget.editor.aside.forget()
        self._case_id = self._paragraphs.case_id = self._advice.case_id = case_id
        self.widget.editor.estimate.put(shown.estimate)
        self.widget.editor.claims.use_provisions(self._keeper.provisions())
        self.widget.show_decisions(shown.parts, found.regime, day, shown.correct_on, at)
        self._locks = found.locks
        locks = {} if pending and not found.is_open else found.locks
        self.widget.lock(*lock_words(locks, whole=not found.is_open))
        self._kept = self._written()
        why = self._keeper.why_held(case_id)
        state = Saving.FAILED if why else Saving.UNDER_WAY if pending else Saving.CLEAN
        self.widget.saving.show_state(state, why)
        self._check(at_once=True)

    def _check(self, *, at_once: bool = False) -> None:
        if self._case_id is None or self.widget.is_locked:
            self._checking.drop()
        else:
            self._checking.check(self._case_id, self._written(), self._clock.today(), at_once=at_once)

    @Slot(object)
    def _put_remedy(self, finding: Finding) -> None:
        if self._case_id is not None:
            self.flush()
            self._mending.mend(self._case_id, finding)

    @Slot(object)
    def _hold_against(self, regime: Regime) -> None:
        """Hold the estimate against the limit of that law, with the requests that may be added up."""
        case_id = self._case_id
        if case_id is not None:
            setting = self._keeper.cost_setting(case_id, regime, self._clock.today())
            self.widget.editor.estimate.hold_against(setting, case_id)

    def _written(self) -> Written:
        return Written(self.widget.parts(), self.widget.correct_on(), self.widget.editor.estimate.estimate())

    def _is_edited(self) -> bool:
        return self._case_id is not None and self._written() != self._kept

    @Slot()
    def _wait(self) -> None:
        if self._case_id is not None:
            self.widget.saving.show_state(Saving.TYPED)
            self._pause.start()
            self._check()

    @Slot(int, object, str)
    def _tell(self, case_id: int, saving: Saving, why: str) -> None:
        if case_id != self._case_id:
            return
        if saving is Saving.UNDER_WAY:
            self._kept = self._written()
        elif saving is Saving.SAVED and self._is_edited():
            return  # it speaks of what was typed before
        self.widget.saving.show_state(saving, why)

    @Slot(object)
    def _refresh(self, change: Change) -> None:
        """Show what others changed, never in place of what is being typed."""
        if self._case_id is not None and change.touches(self._case_id):
            try:
                self._reread(self._case_id)
            except NoSuchCase:  # it was deleted
                self.clear()

    def _reread(self, case_id: int) -> None:
        if self._is_edited() or self._keeper.pending(case_id) is not None:
            return
        found = self._keeper.read(case_id)
        kept = Written(found.parts or (Part(),), found.correct_on, found.estimate)
        law_moved = self.widget.editor.claims.use_provisions(self._keeper.provisions())
        moved = found.is_open is self.widget.is_locked or found.locks != self._locks
        if moved or law_moved or kept != self._kept:
            self._show(case_id, self.widget.at)
        else:
            self._check()  # the case may have changed elsewhere: its dates, its links, its estimate
