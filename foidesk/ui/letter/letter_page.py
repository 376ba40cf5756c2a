"""Joins the letter to the case: drawn as decisions change, issued once, and from then on only shown."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from foidesk.casework.changes import Change
from foidesk.domain.problems import Problem
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.ui.clock import Clock
from foidesk.ui.letter import work
from foidesk.ui.letter.easel import Easel
from foidesk.ui.letter.issuing import Issuing
from foidesk.ui.letter.letter_notice import Way
from foidesk.ui.letter.letter_view import LetterView
from foidesk.ui.letter.letter_words import (
    BEING_DRAWN,
    NO_DATE,
    NO_LETTER,
    READS_OTHERWISE,
    notice_of,
    notice_without,
    versions_of,
    why_not_issue,
)
from foidesk.ui.letter.printing_out import PrintingOut
from foidesk.ui.letter.saving_out import SavingOut
from foidesk.ui.runner import Runner

PAUSE = 250
"""Milliseconds to wait for more changes before a letter is drawn again."""

LONG = 1_000
"""Milliseconds of drawing after which the officer is told that it is going on."""


class LetterPage(QObject):
    """The letters of one case at a time. `issued` gives the id of a case once its letter is kept."""

    issued = Signal(int)
    decisions_requested = Signal(int)
    setup_requested = Signal()

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
        self._file, self._lawbook, self._clock = case_file, lawbook, clock
        self._case_id: int | None = None
        self._desk: work.Desk | None = None
        self._chosen: int | None = None
        self._is_stale = False
        self.widget = view = LetterView(clock.today, parent)
        self._easel = Easel(view, runner)
        self._saving = SavingOut(view, runner, self._easel.sheet, self._reference)
        self._printing = PrintingOut(view.print_panel, runner, self._easel.sheet, self._reference)
        self._issuing = Issuing(view, case_file, runner, lawbook, clock, by)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._long = QTimer(self)
        self._long.setSingleShot(True)
        self._long.setInterval(LONG)
        self._join(runner)
        self.clear()

    def _join(self, runner: Runner) -> None:
        view = self.widget
        view.seen.connect(self._load_if_stale)
        view.version_chosen.connect(self._choose)
        view.date_changed.connect(self._load)
        view.print_opened.connect(self._printing.look_for_printers)
        view.issue_requested.connect(self._ask_to_issue)
        view.notice.way_requested.connect(self._go)
        self._easel.shown.connect(self._speak)
        self._easel.failed.connect(self._fail)
        self._issuing.issued.connect(self.issued)
        self._issuing.reads_otherwise.connect(self._show_otherwise)
        self._pause.timeout.connect(self._load)
        self._long.timeout.connect(partial(view.notice.show_words, "note", BEING_DRAWN))
        for ended in (self._easel.shown, self._easel.failed, self._easel.cleared):
            ended.connect(self._long.stop)
        runner.changed.connect(self._refresh)

    def show_case(self, case_id: int) -> None:
        """Show the letter being written in a case, or else the last one issued; the same case again stays.

        Raises NoSuchCase.
        """
        if case_id == self._case_id:
            self._read_desk()
            self._load_if_stale()
            return
        self.clear()
        self._case_id = case_id
        self.widget.show_date(self._clock.today())
        self._read_desk()
        self._load()

    def show_issued(self, letter_id: int) -> None:
        """Show a letter of this case as it was issued."""
        self._chosen = letter_id
        self._read_desk()
        self._load()

    def clear(self) -> None:
        """Show nothing."""
        self._pause.stop()
        self._case_id = self._desk = self._chosen = None
        self._take_down()
        self.widget.show_versions((), None)
        self.widget.notice.show_words("note", "")

    # Which letter

    def _read_desk(self) -> None:
        if self._case_id is None:
            return
        self._desk = work.read_desk(self._file, self._case_id, self._lawbook)
        versions = versions_of(self._desk)
        if self._chosen not in [one.id for one in versions]:
            self._chosen = versions[0].id if versions else None
        self.widget.show_versions(versions, self._chosen)

    @Slot(object)
    def _choose(self, version: int | None) -> None:
        self._chosen = version
        self._load()

    @Slot()
    def _load_if_stale(self) -> None:
        if self._is_stale:
            self._load()

    @Slot()
    def _load(self) -> None:
        """Draw the draft, or open the kept letter; a letter nobody looks at waits until it is seen."""
        desk, self._is_stale = self._desk, not self.widget.isVisible()
        if desk is None or self._is_stale:
            return
        self._issuing.drop()
        kept = next((one for one in desk.letters if one.id == self._chosen), None)
        if kept is not None:
            self._easel.fetch(partial(work.open_kept, self._file, kept))
        elif desk.may_draft and desk.has_sender:
            self._draw_draft()
        else:
            self._take_down()
            self.widget.notice.show_notice(notice_without(desk))

    def _draw_draft(self) -> None:
        dated = self.widget.dated()
        if dated is None or self._case_id is None:
            self.widget.allow_issue(NO_DATE)
            return
        self.widget.allow_issue(BEING_DRAWN)
        self._long.start()
        self._easel.fetch(partial(work.draw_draft, self._file, self._case_id, dated, self._lawbook))

    @Slot(object)
    def _speak(self, sheet: work.Sheet) -> None:
        if self._desk is not None:
            self.widget.notice.show_notice(notice_of(self._desk, sheet))
            self.widget.allow_issue(why_not_issue(self._desk))

    @Slot(object)
    def _fail(self, problem: Problem) -> None:
        self.widget.allow_issue(NO_LETTER)
        self.widget.notice.show_problem(problem)

    def _take_down(self) -> None:
        self._easel.clear()
        self.widget.allow_issue(NO_LETTER)

    # What changes

    @Slot(object)
    def _refresh(self, change: Change) -> None:
        if self._case_id is not None and change.touches(self._case_id):
            self._read_desk()
            self._pause.start()

    @Slot()
    def _ask_to_issue(self) -> None:
        sheet = self._easel.sheet()
        if sheet is not None and self._desk is not None and self._case_id is not None:
            self._issuing.ask(self._case_id, self._desk, sheet)

    @Slot(object)
    def _show_otherwise(self, sheet: work.Sheet) -> None:
        self._easel.put(sheet)
        self.widget.notice.show_words("doubt", READS_OTHERWISE)

    @Slot(object)
    def _go(self, way: Way) -> None:
        if way is Way.SETUP:
            self.setup_requested.emit()
        elif self._case_id is not None:
            self.decisions_requested.emit(self._case_id)

    def _reference(self) -> str:
        return self._desk.reference if self._desk else ""
