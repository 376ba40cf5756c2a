"""Joins the letters to the case: drawn as the case changes, issued once, and from then on only shown."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from foidesk.domain.checks.finding import Finding, Where
from foidesk.domain.letter_kinds import LetterKind
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.store.open_copies import OpenCopies
from foidesk.ui.clock import Clock
from foidesk.ui.findings.mending import Mending
from foidesk.ui.ledger import Ledger
from foidesk.ui.letter.approving import Approving
from foidesk.ui.letter.asking_soon import AskingSoon
from foidesk.ui.letter.at_hand import AtHand
from foidesk.ui.letter.chooser import Key
from foidesk.ui.letter.correcting import Correcting
from foidesk.ui.letter.in_hand import InHand
from foidesk.ui.letter.issuing import Issuing
from foidesk.ui.letter.letter_notice import Way
from foidesk.ui.letter.letter_view import LetterView
from foidesk.ui.letter.letter_words import BEING_DRAWN, READS_OTHERWISE
from foidesk.ui.letter.mailing_out import MailingOut
from foidesk.ui.letter.marking import Marking
from foidesk.ui.letter.printing_out import PrintingOut
from foidesk.ui.letter.said_keeper import SaidKeeper
from foidesk.ui.letter.saving_out import SavingOut
from foidesk.ui.letter.sheets import Sheet
from foidesk.ui.letter.writing import Writing
from foidesk.ui.runner import Runner
from foidesk.ui.tongue import translate


class LetterPage(QObject):
    """The letters of one case at a time. `issued` gives the id of a case once its letter is kept."""

    issued = Signal(int)
    decisions_requested = Signal(int)
    setup_requested = Signal()
    place_requested = Signal(object)
    """A Place that is mended on another page."""
    mend_requested = Signal(object)
    """A Finding whose remedy takes words out: it is put where that can be taken back."""

    def __init__(
        self,
        case_file: CaseFile,
        runner: Runner,
        lawbook: Lawbook,
        clock: Clock,
        parent: QWidget | None = None,
        by: str = "",
        copies: OpenCopies | None = None,
    ) -> None:
        super().__init__(parent)
        self.widget = view = LetterView(clock.today, parent)
        self._writing = Writing(view.form, SaidKeeper(case_file, runner, clock, by, self))
        self._hand = InHand(view, case_file, runner, lawbook, clock, self._writing, by)
        sheet = self._hand.easel.sheet
        at_hand, ledger = AtHand(self._hand), Ledger(case_file, clock, by)
        self._marking = Marking(view, sheet)
        self._saving = SavingOut(view, runner, at_hand, ledger)
        self._mailing = MailingOut(view, case_file, runner, sheet, clock, by, copies)
        self._printing = PrintingOut(view.print_panel, runner, at_hand, ledger)
        self._issuing = Issuing(view, case_file, runner, lawbook, clock, by)
        self._correcting = Correcting(self, case_file, runner, lawbook, clock, by)
        self._approving = Approving(self, case_file, runner, lawbook, clock, by)
        self._mending = Mending(self, case_file, runner, lawbook, clock, by)
        self._soon = AskingSoon(view, self._hand, self._writing)
        self._join()
        self.clear()

    def _join(self) -> None:
        view, bar, hand = self.widget, self.widget.bar, self._hand
        view.left.connect(self.flush)
        view.print_opened.connect(self._printing.look_for_printers)
        view.notice.way_requested.connect(self._go)
        bar.version_chosen.connect(self.show_letter)
        bar.issue_requested.connect(self._ask_to_issue)
        bar.correction_requested.connect(self._correct)
        bar.correction_given_up.connect(self._give_up)
        hand.reloading.connect(self._issuing.drop)
        hand.drawn.connect(self._marking.show_anew)
        self._soon.ready.connect(self._ask_to_issue)
        self._writing.typed.connect(partial(bar.allow_issue, translate("Letters", BEING_DRAWN), soon=True))
        self._correcting.begun.connect(self._begin_correction)
        self._correcting.given_up.connect(partial(hand.choose, None))
        self._issuing.approval_wanted.connect(self._approving.ask)
        self._approving.done.connect(view.close_panels)
        view.send_back_panel.agreed.connect(self._send_back)
        bar.taking_back_requested.connect(self._take_back)
        for failed in (self._correcting.failed, self._mending.failed, self._approving.failed):
            failed.connect(view.notice.show_problem)
        view.aside.findings.place_requested.connect(self._go_to)
        view.aside.findings.remedy_requested.connect(self._mend)
        self._issuing.issued.connect(self._show_kept)
        self._issuing.reads_otherwise.connect(self._show_otherwise)

    def show_case(self, case_id: int) -> None:
        """Show the letter that comes next in a case, or else the last one issued; the same case again stays.

        Raises NoSuchCase.
        """
        if case_id == self._hand.case_id:
            self._hand.read()
            self._hand.load_if_stale()
            return
        self._soon.offer(False)
        self._hand.take(case_id)

    @Slot(object)
    def show_letter(self, key: Key, *, ask: bool = False) -> None:
        """Show a letter of this case: to be written, by its kind, or as it was issued, by its id.

        With `ask` the question whether to issue it follows as soon as it is drawn, if it can be issued.
        """
        self._hand.choose(key)
        self._soon.offer(ask and isinstance(key, LetterKind))

    def clear(self) -> None:
        """Keep what is typed and show nothing."""
        self._soon.offer(False)
        self._hand.put_down()

    @Slot()
    def flush(self) -> None:
        """Hand what is typed to the working thread now."""
        self._writing.flush()

    def take_focus(self) -> None:
        """Put the cursor where a letter is chosen."""
        self.widget.bar.chooser.setFocus()

    @Slot()
    def _ask_to_issue(self) -> None:
        sheet, desk, case_id = self._hand.easel.sheet(), self._hand.desk, self._hand.case_id
        if sheet is not None and desk is not None and case_id is not None:
            self._issuing.ask(case_id, desk, sheet)

    @Slot(int)
    def _show_kept(self, case_id: int) -> None:
        """Show the letter that was just issued."""
        desk = self._hand.desk
        if case_id == self._hand.case_id and desk is not None and desk.letters:
            self._hand.show_issued(desk.letters[-1].id)
            if self._issuing.mails:
                self._mailing.draft(desk.letters[-1].id)
        self.issued.emit(case_id)

    @Slot(object)
    def _show_otherwise(self, sheet: Sheet) -> None:
        self._hand.easel.put(sheet)
        self.widget.notice.show_words("doubt", translate("Letters", READS_OTHERWISE))

    @Slot()
    def _correct(self) -> None:
        kept = self._hand.desk.kept(self._hand.chosen) if self._hand.desk else None
        if kept is not None and self._hand.case_id is not None:
            self._correcting.begin(self._hand.case_id, kept.id, LetterKind(kept.kind))

    @Slot(str)
    def _send_back(self, why: str) -> None:
        kind, case_id = self._hand.chosen, self._hand.case_id
        if case_id is not None and isinstance(kind, LetterKind):
            self._approving.send_back(case_id, kind, why)

    @Slot()
    def _take_back(self) -> None:
        kind, case_id = self._hand.chosen, self._hand.case_id
        if case_id is not None and isinstance(kind, LetterKind):
            self._approving.take_back(case_id, kind)

    @Slot(object)
    def _begin_correction(self, kind: LetterKind) -> None:
        self._hand.choose(kind)
        self.widget.form.go_in()

    @Slot()
    def _give_up(self) -> None:
        kind, case_id = self._hand.chosen, self._hand.case_id
        if case_id is not None and isinstance(kind, LetterKind):
            self._correcting.give_up(case_id, kind)

    @Slot(object)
    def _go_to(self, finding: Finding) -> None:
        """Go to where a finding is mended: here, or on another page."""
        place = finding.remedy.place
        if place.where is not Where.LETTER:
            self.place_requested.emit(place)
        elif place.name == "dated":
            self.widget.bar.go_to_date()
        else:
            self.widget.form.go_to(place.name)

    @Slot(object)
    def _mend(self, finding: Finding) -> None:
        sheet, case_id = self._hand.easel.sheet(), self._hand.case_id
        if not finding.remedy.put:
            self.mend_requested.emit(finding)
        elif sheet is not None and case_id is not None:
            self._mending.mend_letter(case_id, sheet.kind, sheet.dated, finding)

    @Slot(object)
    def _go(self, way: Way) -> None:
        if way is Way.SETUP:
            self.setup_requested.emit()
        elif self._hand.case_id is not None:
            self.decisions_requested.emit(self._hand.case_id)
