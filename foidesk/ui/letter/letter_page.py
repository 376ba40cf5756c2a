"""Joins the letter to the case: drawn as decisions change, issued once, and from then on only shown."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from foidesk.casework.changes import Change
from foidesk.domain.problems import Problem
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.ui.clock import Clock
from foidesk.ui.letter import work
from foidesk.ui.letter.issuing import Issuing
from foidesk.ui.letter.letter_notice import Way
from foidesk.ui.letter.letter_view import LetterView
from foidesk.ui.letter.letter_words import (
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
        self._file, self._runner, self._lawbook, self._clock = case_file, runner, lawbook, clock
        self._case_id: int | None = None
        self._desk: work.Desk | None = None
        self._sheet: work.Sheet | None = None
        self._chosen: int | None = None
        self._round, self._is_stale = 0, False
        self.widget = view = LetterView(clock.today, parent)
        self._saving = SavingOut(view, runner, self._at_hand, self._reference)
        self._printing = PrintingOut(view.print_panel, runner, self._at_hand, self._reference)
        self._issuing = Issuing(view, case_file, runner, lawbook, clock, by)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._join()
        self.clear()

    def _join(self) -> None:
        view = self.widget
        view.seen.connect(self._load_if_stale)
        view.version_chosen.connect(self._choose)
        view.date_changed.connect(self._load)
        view.preview.page_wanted.connect(self._draw_page)
        view.print_opened.connect(self._printing.look_for_printers)
        view.issue_requested.connect(self._ask_to_issue)
        view.notice.way_requested.connect(self._go)
        self._issuing.issued.connect(self.issued)
        self._issuing.reads_otherwise.connect(self._show_otherwise)
        self._pause.timeout.connect(self._load)
        self._runner.changed.connect(self._refresh)

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
        self._round += 1
        self._pause.stop()
        self._case_id = self._desk = self._chosen = None
        self._put(None)
        self.widget.show_versions((), None)
        self.widget.notice.show_words("note", "")

    # Which letter

    def _read_desk(self) -> None:
        if self._case_id is None:
            return
        desk = self._desk = work.read_desk(self._file, self._case_id, self._lawbook)
        versions = versions_of(desk)
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
        self._round += 1
        self._issuing.drop()
        kept = next((one for one in desk.letters if one.id == self._chosen), None)
        if kept is not None:
            self._fetch(partial(work.open_kept, self._file, kept))
        elif desk.may_draft and desk.has_sender:
            self._draw_draft()
        else:
            self._put(None)
            self.widget.notice.show_notice(notice_without(desk))

    def _draw_draft(self) -> None:
        dated = self.widget.dated()
        if dated is None or self._case_id is None:
            self.widget.allow_issue("Give the letter a date first.")
            return
        self._fetch(partial(work.draw_draft, self._file, self._case_id, dated, self._lawbook))

    def _fetch(self, job: work.Job) -> None:
        self._runner.run(partial(work.tried, job), partial(self._arrive, self._round), quiet=True)

    def _arrive(self, asked: int, found: work.Sheet | Problem) -> None:
        if asked != self._round:
            if isinstance(found, work.Sheet):
                found.pages.close()
        elif isinstance(found, Problem):
            self._put(None)
            self.widget.notice.show_problem(found)
        else:
            self._put(found)
            self._speak(found)

    def _speak(self, sheet: work.Sheet) -> None:
        if self._desk is not None:
            self.widget.notice.show_notice(notice_of(self._desk, sheet))
            self.widget.allow_issue(why_not_issue(self._desk))

    def _put(self, sheet: work.Sheet | None) -> None:
        if self._sheet is not None:
            self._sheet.pages.close()
        self._sheet = sheet
        if sheet is None:
            self.widget.show_nothing()
            self.widget.allow_issue("There is no letter to issue.")
        else:
            self.widget.show_letter(sheet.shown)

    @Slot(int, float)
    def _draw_page(self, at: int, scale: float) -> None:
        sheet, asked = self._sheet, self._round
        if sheet is None:
            return

        def show(image: QImage) -> None:
            if asked == self._round:
                self.widget.preview.show_page(at, scale, image)

        self._runner.run(partial(sheet.pages.draw, at, scale), show, quiet=True)

    # What changes

    @Slot(object)
    def _refresh(self, change: Change) -> None:
        if self._case_id is not None and change.touches(self._case_id):
            self._read_desk()
            self._pause.start()

    @Slot()
    def _ask_to_issue(self) -> None:
        if self._sheet is not None and self._desk is not None and self._case_id is not None:
            self._issuing.ask(self._case_id, self._desk, self._sheet)

    @Slot(object)
    def _show_otherwise(self, sheet: work.Sheet) -> None:
        self._put(sheet)
        self.widget.notice.show_words("doubt", READS_OTHERWISE)

    @Slot(object)
    def _go(self, way: Way) -> None:
        if way is Way.SETUP:
            self.setup_requested.emit()
        elif self._case_id is not None:
            self.decisions_requested.emit(self._case_id)

    def _at_hand(self) -> work.Sheet | None:
        return self._sheet

    def _reference(self) -> str:
        return self._desk.reference if self._desk else ""
