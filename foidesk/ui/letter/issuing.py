"""Issuing a letter: the question, the recording, and what is said afterwards."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from foidesk.casework.changes import Hand
from foidesk.domain.approval import WayOut
from foidesk.domain.problems import Problem
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.ui.clock import Clock
from foidesk.ui.letter import work
from foidesk.ui.letter.issue_panel import Question
from foidesk.ui.letter.letter_desk import Desk
from foidesk.ui.letter.letter_view import LetterView
from foidesk.ui.letter.sheets import Sheet
from foidesk.ui.runner import Runner, tried


class Issuing(QObject):
    """Issues the draft on screen once it is agreed to, and only if the case still says the same.

    `issued` gives the case; `reads_otherwise` gives the letter as it reads by now; `approval_wanted` what was
    agreed to where somebody else has to agree as well.
    """

    issued = Signal(int)
    reads_otherwise = Signal(object)
    approval_wanted = Signal(object)

    def __init__(
        self, view: LetterView, case_file: CaseFile, runner: Runner, lawbook: Lawbook, clock: Clock, by: str
    ) -> None:
        super().__init__(view)
        self._view, self._file, self._runner = view, case_file, runner
        self._lawbook, self._clock, self._by = lawbook, clock, by
        self._case_id = 0
        self._agreed: Sheet | None = None
        self._correction = ""
        self._way = WayOut.ISSUE
        self._is_under_way = False
        self.mails = False
        """Whether what was issued last is to be e-mailed now."""
        view.issue_panel.agreed.connect(self._issue)
        runner.failed.connect(self._recover)

    def ask(self, case_id: int, desk: Desk, draft: Sheet) -> None:
        """Ask whether `draft` is to be issued, saying what will be recorded."""
        if self._is_under_way:
            return
        self._case_id, self._agreed = case_id, draft
        self._correction = desk.draft(draft.kind).reason
        facts = work.issue_facts(desk, draft, self._clock.today())
        self._way = desk.way(draft.kind)
        asked = desk.asked.get(draft.kind)
        self._view.close_panels()
        to = "" if self._way is WayOut.ASK else desk.mail_to(draft.kind)
        question = Question(facts, draft.found, draft.regime, self._way, asked, to)
        self._view.issue_panel.ask(question, late=work.asks_why_late(desk, draft))

    def drop(self) -> None:
        """Take the question back: another letter is on screen now."""
        if not self._is_under_way:
            self._agreed = None
            self._view.put_away(self._view.issue_panel)

    @Slot()
    def _issue(self) -> None:
        if self._agreed is None or self._is_under_way:
            return
        reason = self._correction or self._view.issue_panel.reason()
        agreed = work.Agreed(self._case_id, self._agreed, reason, self._view.issue_panel.overrides())
        if self._way is WayOut.ASK:
            self._end()
            self.approval_wanted.emit(agreed)
            return
        self._is_under_way = True
        self.mails = self._view.issue_panel.mails
        self._view.issue_panel.wait()
        hand = Hand(self._clock.now(), self._by)
        job = partial(work.issue, self._file, agreed, self._lawbook, hand)
        self._runner.run(partial(tried, job), self._tell)

    def _tell(self, result: work.IssueResult | Problem) -> None:
        self._end()
        if isinstance(result, Problem):
            self._view.notice.show_problem(result)
        elif result.reads_now is not None:
            self.reads_otherwise.emit(result.reads_now)
        else:
            self.issued.emit(self._case_id)

    @Slot(object)
    def _recover(self, error: Exception) -> None:
        """After a fault of the program's own the question can be put again."""
        if self._is_under_way and not isinstance(error, Problem):
            self._end()

    def _end(self) -> None:
        self._is_under_way = False
        self._agreed = None
        self._view.put_away(self._view.issue_panel)
