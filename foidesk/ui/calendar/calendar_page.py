"""Joins the calendar to the case file: what is in force, what a change would move, making it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from foidesk.casework.calendar_in_force import lawbook_in_force
from foidesk.casework.change_calendar import CalendarChange
from foidesk.casework.changes import Change, Hand
from foidesk.domain.bank_holidays import Nation
from foidesk.domain.holiday_lists import Proposal
from foidesk.domain.problems import Problem
from foidesk.domain.progress import Cancelled
from foidesk.intake.bank_holiday_file import NationNotSaid
from foidesk.lawbook import Lawbook
from foidesk.store.calendar_rows import ChangeMade, changes_made
from foidesk.store.case_file import CaseFile
from foidesk.ui.calendar import work
from foidesk.ui.calendar.add_face import TypedDay
from foidesk.ui.calendar.calendar_view import CalendarView
from foidesk.ui.clock import Clock
from foidesk.ui.messages import in_full
from foidesk.ui.runner import Runner
from foidesk.ui.tongue import counted, translate
from foidesk.ui.watch import Watch, tried
from foidesk.ui.wording import day


class CalendarPage(QObject):
    """The calendar. `told` says what came of a change, for the banner."""

    closed = Signal()
    told = Signal(str)

    def __init__(
        self,
        case_file: CaseFile,
        runner: Runner,
        lawbook: Lawbook,
        clock: Clock,
        parent: QWidget | None = None,
        by: str = "",
    ) -> None:
        super().__init__(parent)
        self._file, self._runner, self._lawbook, self._clock, self._by = case_file, runner, lawbook, clock, by
        self._proposal: Proposal | None = None
        self._path: Path | None = None
        self._watch: Watch | None = None
        self._moving = 0
        self.widget = CalendarView(clock.today, parent)
        self.widget.closed.connect(self.closed)
        self.widget.file_chosen.connect(self.read_file)
        self.widget.nation_said.connect(self._read_again)
        self.widget.add.day_given.connect(self._take_day)
        self.widget.change.agreed.connect(self._change)
        self.widget.stopped.connect(self._stop)
        runner.failed.connect(self._recover)

    def show_calendar(self) -> None:
        """Show the calendar in force; work under way stays in front."""
        listed = self._file.look(lawbook_in_force, self._lawbook).listed
        made = self._file.look(changes_made)
        self.widget.show_holidays(listed, _last_change(made[0]) if made else "")
        if self._watch is None:
            self.widget.show_list()

    @property
    def is_at_work(self) -> bool:
        """Whether a change is being worked out or made."""
        return self._watch is not None

    # What is put forward

    @Slot(Path)
    def read_file(self, path: Path) -> None:
        """Read a list and show what it would change."""
        self._path = path
        self._read(None)

    def _read_again(self, nation: Nation | None) -> None:
        if nation is not None:
            self._read(nation)

    def _read(self, nation: Nation | None) -> None:
        assert self._path is not None
        self._run(partial(work.proposal_in, self._path, nation), self._propose)

    @Slot(object)
    def _take_day(self, given: TypedDay) -> None:
        try:
            proposal = work.proposal_of(self._file, self._lawbook, given)
        except Problem as problem:
            self.widget.back_to_form(in_full(problem))
            return
        self._propose(proposal)

    def _propose(self, proposal: Proposal) -> None:
        self._proposal = proposal
        self.widget.show_change()
        watch = self._begin()
        self._run(partial(work.foresee, self._file, proposal, self._lawbook, watch), self._ask)

    def _ask(self, found: CalendarChange) -> None:
        self._moving = len(found.moved)
        self.widget.change.ask(found)

    # Making it

    @Slot()
    def _change(self) -> None:
        if self._proposal is None or self._watch is not None:
            return
        self.widget.change.change()
        watch, hand = self._begin(), Hand(self._clock.now(), self._by)
        facts = (self._file, self._proposal, self._lawbook, hand, watch)
        self._run(partial(work.change, *facts), self._end_change)

    def _end_change(self, _change: Change) -> None:
        self._proposal = None
        self.show_calendar()
        self.told.emit(
            translate("Calendar", "The calendar is changed. {open_cases} moved to another date.").format(
                open_cases=counted(self._moving, "open case")
            )
        )

    @Slot()
    def _stop(self) -> None:
        """Cancel what is under way; with nothing under way, leave the question unanswered."""
        if self._watch is not None:
            self._watch.stop()
        else:
            self._proposal = None
            self.widget.show_list()

    # The working thread

    def _begin(self) -> Watch:
        self._watch = Watch(self)
        self._watch.told.connect(self.widget.change.show_progress)
        return self._watch

    def _run(self, job: Callable[[], object], done: Callable[..., None]) -> None:
        self._runner.run(partial(tried, job, self._watch), partial(self._end, done))

    def _let_go(self) -> None:
        if self._watch is not None:
            self._watch.deleteLater()
            self._watch = None

    def _end(self, done: Callable[..., None], result: object) -> None:
        self._let_go()
        if isinstance(result, NationNotSaid) and self._path is not None:
            self.widget.ask_nation(self._path.name)
        elif isinstance(result, Cancelled):
            self._proposal = None
            self.widget.show_list()
            self.told.emit(str(result))
        elif isinstance(result, Problem):
            self.widget.show_list()
            self._runner.failed.emit(result)
        else:
            done(result)

    @Slot(object)
    def _recover(self, _error: Exception) -> None:
        """After a fault of the program's own nothing is under way any more."""
        if self._watch is not None and self._watch.broke:
            self._let_go()
            self.widget.show_list()


def _last_change(made: ChangeMade) -> str:
    on, source = day(made.made_at.date()), made.source
    if made.made_by:
        return translate("Calendar", "Last changed on {on} by {made_by}: {source}.").format(
            on=on, made_by=made.made_by, source=source
        )
    return translate("Calendar", "Last changed on {on}: {source}.").format(on=on, source=source)
