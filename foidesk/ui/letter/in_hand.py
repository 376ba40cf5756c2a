"""The letter in hand: which one is looked at, drawn or opened again whenever the case changes."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from foidesk.casework.changes import Change
from foidesk.domain.approval import WayOut
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.problems import Problem
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.store.faults import NoSuchCase
from foidesk.ui.clock import Clock
from foidesk.ui.ledger import Ledger
from foidesk.ui.letter import letter_words as words
from foidesk.ui.letter.chooser import Key
from foidesk.ui.letter.easel import Easel
from foidesk.ui.letter.letter_desk import Desk, read_desk
from foidesk.ui.letter.letter_view import LetterView
from foidesk.ui.letter.opening_kept import KeptLetters
from foidesk.ui.letter.sheets import Sheet, Wanted, draw_draft
from foidesk.ui.letter.writing import Writing
from foidesk.ui.runner import Runner
from foidesk.ui.tongue import translate

PAUSE = 250
"""Milliseconds to wait for more changes before a letter is drawn again."""


class InHand(QObject):
    """One case and one of its letters at a time. `reloading` before another is fetched; `drawn` after."""

    reloading = Signal()
    drawn = Signal(object)

    def __init__(
        self,
        view: LetterView,
        case_file: CaseFile,
        runner: Runner,
        lawbook: Lawbook,
        clock: Clock,
        writing: Writing,
        by: str = "",
    ) -> None:
        super().__init__(view)
        self._view, self._file, self._lawbook, self._clock = view, case_file, lawbook, clock
        self._writing, self._by = writing, by
        self.easel = Easel(view, runner)
        self._kept_letters = KeptLetters(Ledger(case_file, clock, by))
        self.case_id: int | None = None
        self.desk: Desk | None = None
        self.chosen: Key | None = None
        self._large: set[int] = set()
        self._is_stale = False
        self._proposed = clock.today()
        self._just_issued: Key | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.load)
        self.easel.shown.connect(self._speak)
        self.easel.failed.connect(self._fail)
        view.seen.connect(self.load_if_stale)
        view.left.connect(self._leave)
        view.bar.date_changed.connect(self.load)
        view.bar.large_print_changed.connect(self._enlarge)
        writing.as_it_was.connect(self.load)
        runner.changed.connect(self._refresh)

    def take(self, case_id: int) -> None:
        """Take up a case, and of its letters the one that comes next. Raises NoSuchCase."""
        self.put_down()
        self.case_id = case_id
        self._proposed = self._clock.today()
        self._view.bar.show_date(self._proposed)
        self._view.bar.show_large_print(case_id in self._large)
        self.read()
        self.load()

    def put_down(self) -> None:
        """Keep what is typed and show nothing."""
        self._pause.stop()
        self._writing.show(None, None)
        self.case_id = self.desk = self.chosen = None
        self._take_down()
        self._view.bar.show_groups((), None)
        self._view.notice.show_words("note", "")

    def choose(self, key: Key | None) -> None:
        """Look at another letter of the case; None for the one that comes next."""
        self.chosen = key
        self.read()
        self.load()

    def show_issued(self, key: Key) -> None:
        """Look at the letter just issued; whoever leaves it comes back to the one that is next."""
        self.choose(key)
        self._just_issued = key

    @Slot()
    def _leave(self) -> None:
        issued, self._just_issued = self._just_issued, None
        if issued is not None and issued == self.chosen and not self._view.window().isMinimized():
            self.choose(None)

    def read(self) -> None:
        """Read anew what there is, and show it to choose from."""
        if self.case_id is None:
            return
        self._date_anew()
        self.desk = desk = read_desk(self._file, self.case_id, self._lawbook, self._clock.today(), self._by)
        groups = words.groups_of(desk)
        if self.chosen not in [one.key for group in groups for one in group.versions]:
            self.chosen = words.first_choice(desk)
        self._view.bar.show_groups(groups, self.chosen, frozenset(desk.corrections))
        kept = desk.kept(self.chosen)
        is_replaced = kept is not None and desk.replaced_by(kept) is not None
        self._view.bar.allow_correction(translate("Letters", words.REPLACED) if is_replaced else "")
        kind = self._kind()
        self._view.setProperty("law", f"letter.{kind}" if kind else "")
        if kind is not None:
            asked = desk.asked.get(kind)
            self._view.bar.show_way(desk.way(kind), waits=asked is not None and asked.waits)
        else:
            self._view.bar.show_way(WayOut.ISSUE)
        self._writing.show((self.case_id, kind) if kind and desk.has_sender else None, desk)

    def _date_anew(self) -> None:
        """On a new day date the draft today, where nobody gave it a date of its own, and draw it again."""
        today = self._clock.today()
        if today == self._proposed:
            return
        if self._view.bar.dated() == self._proposed:
            self._view.bar.show_date(today)
        self._proposed, self._is_stale = today, True

    @Slot()
    def load_if_stale(self) -> None:
        """Draw what was not drawn while nobody looked."""
        if self._is_stale:
            self.load()

    @Slot()
    def load(self) -> None:
        """Draw the draft, or open the kept letter; a letter nobody looks at waits until it is seen."""
        desk, self._is_stale = self.desk, not self._view.isVisible()
        if desk is None or self._is_stale:
            return
        self.reloading.emit()
        kept, kind = desk.kept(self.chosen), self._kind()
        if kept is not None:
            self.easel.fetch(partial(self._kept_letters.open, self.case_id, kept))
        elif kind is not None and desk.has_sender:
            self._draw_draft(kind)
        else:
            self._take_down()
            self._view.notice.show_notice(words.notice_without(desk))

    def _kind(self) -> LetterKind | None:
        return self.chosen if isinstance(self.chosen, LetterKind) else None

    def _draw_draft(self, kind: LetterKind) -> None:
        dated = self._view.bar.dated()
        if dated is None or self.case_id is None:
            self._view.bar.allow_issue(translate("Letters", words.NO_DATE))
            return
        self._view.bar.allow_issue(translate("Letters", words.BEING_DRAWN), soon=True)
        wanted = Wanted(kind, dated, self.case_id in self._large)
        self.easel.fetch(partial(draw_draft, self._file, self.case_id, wanted, self._lawbook))

    @Slot(object)
    def _speak(self, sheet: Sheet) -> None:
        if self.desk is None:
            return
        self._view.notice.show_notice(words.notice_of(self.desk, sheet))
        self._view.aside.show_findings(sheet.found if sheet.id is None else None, sheet.regime)
        if sheet.id is None:
            self._writing.propose(sheet.said)
            self._allow_issue(self.desk, sheet)
        self.drawn.emit(sheet)

    @property
    def is_behind(self) -> bool:
        """Whether the letter on screen says less than the case does, and is about to be drawn again."""
        return self._writing.is_on_its_way or self._pause.isActive()

    def _allow_issue(self, desk: Desk, sheet: Sheet) -> None:
        if self.is_behind:
            self._view.bar.allow_issue(translate("Letters", words.BEING_DRAWN), soon=True)
        else:
            self._view.bar.allow_issue(self._writing.fault() or words.why_not_issue(desk, sheet))

    @Slot(object)
    def _fail(self, problem: Problem) -> None:
        self._view.bar.allow_issue(translate("Letters", words.NO_LETTER))
        self._view.notice.show_problem(problem)

    def _take_down(self) -> None:
        self.easel.clear()
        self._view.bar.allow_issue(translate("Letters", words.NO_LETTER))

    @Slot(object)
    def _refresh(self, change: Change) -> None:
        if self.case_id is not None and change.touches(self.case_id):
            try:
                self.read()
            except NoSuchCase:  # it was deleted
                self.put_down()
            else:
                self._pause.start()

    @Slot(bool)
    def _enlarge(self, large: bool) -> None:
        if self.case_id is not None:
            (self._large.add if large else self._large.discard)(self.case_id)
            self.load()
