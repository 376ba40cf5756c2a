"""Joins one case to the case file: reads its sheet, records its acts, reads again when it changes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from foidesk.casework.calendar_in_force import clock_of_case
from foidesk.casework.changes import Change, Hand
from foidesk.casework.fold_case import standing_of
from foidesk.casework.record_act import Recorded, record_for_undo
from foidesk.casework.undo_act import undo_act
from foidesk.domain.approval import Approval
from foidesk.domain.clock_law import ClockLaw
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.standing import DayOf, Standing, day_of_count, days_left
from foidesk.domain.strands import named
from foidesk.domain.task import Task
from foidesk.domain.timeline import Event
from foidesk.domain.working_calendar import CalendarTooOld, CalendarTooShort
from foidesk.lawbook import Lawbook
from foidesk.store.approvals import approvals_of
from foidesk.store.case_file import CaseFile
from foidesk.store.case_sheets import CaseSheet, case_sheet
from foidesk.store.commissions import count_owed
from foidesk.store.deadline_moves import DeadlineMove, moves_of
from foidesk.store.documents import KeptFile
from foidesk.store.faults import NoSuchCase
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_settings
from foidesk.store.tasks import tasks_of
from foidesk.ui.case.act_words import ACTS
from foidesk.ui.case.case_view import CaseShown, CaseView
from foidesk.ui.case.half_typed import HalfTyped
from foidesk.ui.case.note_keeping import NoteKeeping
from foidesk.ui.case.noting import Noting
from foidesk.ui.case.relating import Relating
from foidesk.ui.case.showing import (
    approval_flags,
    file_papers,
    head_facts,
    letter_papers,
    taken_words,
    waited_words,
)
from foidesk.ui.clock import Clock
from foidesk.ui.runner import Runner
from foidesk.ui.tongue import translate
from foidesk.ui.undoing import Undo
from foidesk.ui.wording import day


@dataclass(frozen=True, slots=True)
class CaseRead:
    """A sheet and where it stands, read at one moment."""

    sheet: CaseSheet
    standing: Standing
    law: ClockLaw
    moves: tuple[DeadlineMove, ...]
    approvals: Mapping[LetterKind, Approval]
    tasks: tuple[Task, ...]
    officers: tuple[str, ...]
    owed: int


def read_case(records: Records, case_id: int, lawbook: Lawbook) -> CaseRead:
    """Return a case with its standing. Raises NoSuchCase, and as `fold` does."""
    sheet, settings = case_sheet(records, case_id), read_settings(records)
    law = clock_of_case(records, lawbook, case_id)
    standing = standing_of(sheet.case, settings, law)
    moves, approvals = moves_of(records, case_id), approvals_of(records, case_id)
    officers = tuple(one.name for one in settings.officers)
    tasks = tasks_of(records, case_id)
    owed = count_owed(plain(records), case_id)
    return CaseRead(sheet, standing, law, moves, approvals, tasks, officers, owed)


def _day_number(standing: Standing, today: date, law: ClockLaw) -> DayOf | None:
    """Return which working day of how many it is, or None past the end of the calendar."""
    try:
        return day_of_count(standing, today, law)
    except (CalendarTooShort, CalendarTooOld):
        return None


class CasePage(QObject):
    """The case beside the register. `shown` says which it is; `recorded` what was done, and its Undo."""

    shown = Signal(int)
    recorded = Signal(str, object)
    failed = Signal(object)
    gone = Signal()

    def __init__(
        self, view: CaseView, case_file: CaseFile, runner: Runner, lawbook: Lawbook, clock: Clock, by: str
    ) -> None:
        super().__init__(view)
        self.view = view
        self._file, self._runner, self._lawbook, self._clock, self._by = case_file, runner, lawbook, clock, by
        self.case_id: int | None = None
        self._files: dict[int, KeptFile] = {}
        self._half: dict[int, HalfTyped] = {}
        self._notes = NoteKeeping(view.tabs.notes, case_file, runner, clock, by, lambda: self.case_id)
        self._noting = Noting(view.tabs.noted, case_file, runner, lawbook, clock, by)
        self._relating = Relating(view.tabs, case_file, runner, lawbook)
        self._noting.kept.connect(self.recorded)
        self._notes.kept.connect(self.recorded)
        self._noting.failed.connect(self.failed)
        view.event_given.connect(self._record)
        runner.busy.connect(view.show_busy)
        runner.changed.connect(self._refresh)

    def show_case(self, case_id: int) -> None:
        """Show a case; the same case again keeps its panel open, and a half-typed act waits for its case."""
        is_other = case_id != self.case_id
        if is_other:
            self._lay_by()
        self.case_id = case_id
        if self._show(case_id):
            if is_other and (half := self._half.pop(case_id, None)) is not None:
                self.view.resume(half)
            self.shown.emit(case_id)

    def _lay_by(self) -> None:
        half = self.view.half_typed()
        if half is not None and self.case_id is not None:
            self._half[self.case_id] = half
        self.view.close_panel()

    def _show(self, case_id: int, *, may_be_gone: bool = False) -> bool:
        """Read the case and show it. What cannot be read goes out by `failed`, one just deleted by `gone`."""
        try:
            found = self._file.read(read_case, case_id, self._lawbook)
            self.view.show_case(self._words(found))
            self._noting.show_case(case_id, found.sheet.case, found.officers)
            self._relating.show_case(case_id)
        except Exception as error:  # noqa: BLE001  told to the officer or logged, as on the working thread
            if may_be_gone and isinstance(error, NoSuchCase):
                self._put_down(case_id)
            else:
                self.failed.emit(error)
            return False
        return True

    def _put_down(self, case_id: int) -> None:
        """Let go of a case that was deleted; what was half typed about it goes as well."""
        self.view.close_panel()
        self._half.pop(case_id, None)
        self.case_id = None
        self.gone.emit()

    def _words(self, found: CaseRead) -> CaseShown:
        case, standing = found.sheet.case, found.standing
        self._files = {file.id: file for file in found.sheet.attachments}
        today, law = self._clock.today(), found.law
        calendar = (
            law.calendar(law.limit(standing.rule)) if standing.rule else law.calendar_of(standing.regime)
        )
        counted = partial(days_left, today=today, calendar=calendar)
        return CaseShown(
            head=head_facts(case, standing, counted, _day_number(standing, today, law)),
            stage=standing.stage,
            acts=standing.acts,
            decided=bool(case.parts) and all(part.is_decided for part in case.parts),
            timeline=case.timeline,
            moves=found.moves,
            clocks=standing.clocks,
            due_on=standing.due_on,
            flags=(*standing.flags, *standing.doubts, *approval_flags(found.approvals)),
            request_text=case.request_text,
            letters=letter_papers(found.sheet.letters),
            files=file_papers(found.sheet.attachments),
            parts=tuple(named(case.parts)),
            counts=tuple(said for said in (taken_words(standing), waited_words(standing)) if said),
            tasks=found.tasks,
            notes=case.notes,
            owed=found.owed,
        )

    def _record(self, event: Event) -> None:
        """Record an act, once: a second press while the first is at work does nothing."""
        if self.case_id is None or self._runner.is_busy:
            return
        hand = Hand(self._clock.now(), self._by)
        work = partial(self._file.write, record_for_undo, self.case_id, event, self._lawbook, hand)
        self._runner.run(work, partial(self._recorded, self.case_id, event))

    def _recorded(self, case_id: int, event: Event, done: Recorded) -> None:
        self._half.pop(case_id, None)
        if case_id == self.case_id:
            self.view.close_panel()
        what = f"{ACTS[event.act].done}, {day(event.on)}"
        undone = translate("Case", "Undone: {what}. The timeline shows both.").format(what=what)
        undo = Undo(undo_act, (case_id, done.rows, self._lawbook), undone)
        self.recorded.emit(translate("Case", "Recorded: {what}.").format(what=what), undo)

    def file(self, key: int) -> KeptFile:
        """Return one of the files of the case that is shown."""
        return self._files[key]

    def refresh(self) -> None:
        """Read the case again, if one is shown, and what its tabs show of it."""
        if self.case_id is not None:
            self._show(self.case_id)
            self.shown.emit(self.case_id)

    def _refresh(self, change: Change) -> None:
        if self.case_id is not None and change.touches(self.case_id):
            self._show(self.case_id, may_be_gone=True)
