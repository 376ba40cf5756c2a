"""One draft on the check form: shown, counted from, and logged once the officer agrees."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from foidesk.casework.calendar_in_force import lawbook_in_force
from foidesk.casework.changes import Hand
from foidesk.domain.decisions import Part
from foidesk.domain.problems import Problem
from foidesk.intake.draft import Draft
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.ui.clock import Clock
from foidesk.ui.intake import work
from foidesk.ui.intake.check_view import CheckView
from foidesk.ui.intake.checked import Checked, agreed, checked_of, with_similar
from foidesk.ui.intake.due_words import due_words, with_default_authority
from foidesk.ui.intake.reading import Opened
from foidesk.ui.intake.resembling import Resembling
from foidesk.ui.intake.showing import doubts_of, said_of, title_of
from foidesk.ui.runner import Runner, tried
from foidesk.ui.tongue import translate

if TYPE_CHECKING:
    from foidesk.casework.log_request import Logged


class Checking(QObject):
    """Holds the draft as it came; what the officer changes stays in the form until it is logged."""

    logged = Signal(object)

    def __init__(
        self, view: CheckView, case_file: CaseFile, runner: Runner, lawbook: Lawbook, clock: Clock, by: str
    ) -> None:
        super().__init__(view)
        self._view, self._file, self._runner = view, case_file, runner
        self._lawbook, self._clock, self._by = lawbook, clock, by
        self._opened: Opened | None = None
        self._shown: Checked | None = None
        self.is_logging = False
        self._resembling = Resembling(view.side, case_file, runner)
        view.log_requested.connect(self._log)
        view.find_requested.connect(self._find_questions)
        view.clock_changed.connect(self._tell_due)
        view.changed.connect(self._tell_missing)

    @property
    def is_edited(self) -> bool:
        """Whether leaving would lose something the officer typed."""
        if self._opened is None:
            return False
        return self._view.checked() != self._shown or bool(self._resembling.chosen)

    @property
    def is_unlogged(self) -> bool:
        """Whether a request is here that is kept nowhere: one from a file, or one the officer typed."""
        if self._opened is None or self.is_logging:
            return False
        return self.is_edited or self._opened.draft.original_name is not None

    def clear(self) -> None:
        """Let go of the draft."""
        self._opened = self._shown = None
        self._resembling.clear()

    def show(self, found: Opened, place: str) -> None:
        """Show a draft; `place` is where it stands among the files dropped with it."""
        case = with_default_authority(found.draft.case, found.settings)
        draft = replace(found.draft, case=case)
        self._opened = None  # the form is half filled until the end of this: nothing is worked out from it
        self._view.show_offered(found.settings, case.authorities)
        self._view.show_files(draft)
        by_hand = draft.original_name is None
        said = said_of(draft, place)
        self._view.show_checked(title_of(draft), said, checked_of(draft), doubts_of(draft), by_hand=by_hand)
        self._opened, self._shown = replace(found, draft=draft), self._view.checked()
        self._resembling.begin()
        self._tell_due()

    def show_place(self, place: str) -> None:
        """Show another place among the files, once more are waiting."""
        if self._opened is not None:
            self._view.show_said(said_of(self._opened.draft, place))

    def take_focus(self) -> None:
        """Put the cursor where work begins."""
        self._view.focus_first(by_hand=self._opened is not None and self._opened.draft.original_name is None)

    @Slot()
    def _tell_due(self) -> None:
        if self._opened is not None:
            fault = self._view.receipt.fault()
            case, settings = self._agreed(self._opened).case, self._opened.settings
            law = self._file.look(lawbook_in_force, self._lawbook).clock
            self._view.show_due(due_words(case, settings, law, fault))
            self._tell_missing()

    def _agreed(self, opened: Opened) -> Draft:
        checked = self._view.checked()
        return with_similar(agreed(opened.draft, checked, self._shown or checked), self._resembling.chosen)

    @Slot()
    def _tell_missing(self) -> None:
        if self._opened is not None and not self.is_logging:
            self._view.bar.show_reason(self._view.missing())

    @Slot()
    def _log(self) -> None:
        if self._opened is None or self.is_logging or self._view.missing():
            return
        self.is_logging = True
        self._view.bar.show_reason(translate("Intake", "Logging the request …"))
        draft = self._agreed(self._opened)
        hand = Hand(self._clock.now(), self._by)
        self._runner.run(
            partial(tried, partial(work.log, self._file, draft, self._lawbook, hand)), self._end_logging
        )

    def _end_logging(self, result: "Logged | Problem") -> None:
        self.is_logging = False
        if isinstance(result, Problem):
            self._runner.failed.emit(result)
            self._tell_missing()
        else:
            self.logged.emit(result)

    def recover(self) -> None:
        """Let the officer try again after a fault of the program's own."""
        self.is_logging = False
        self._tell_missing()

    @Slot()
    def _find_questions(self) -> None:
        self._runner.run(partial(work.questions, self._view.request.text()), self._offer, quiet=True)

    def _offer(self, found: tuple[Part, ...]) -> None:
        """Add the questions found to those already there."""
        there = self._view.parts.parts()
        asked = {part.asks for part in there}
        self._view.parts.show_parts((*there, *(part for part in found if part.asks not in asked)))
