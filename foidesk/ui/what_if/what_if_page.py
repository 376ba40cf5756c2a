"""Joins the calculator to the law: the same functions as “foidesk due”, with this case file's calendar."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from foidesk.casework.calendar_in_force import lawbook_in_force
from foidesk.casework.fold_case import first_authority
from foidesk.domain.case import Applicant, Case
from foidesk.domain.clock_law import ClockLaw
from foidesk.domain.problems import Problem
from foidesk.domain.regime import NonWorkingReceipt
from foidesk.domain.what_if import answer_due, for_the_caller
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.store.settings_rows import read_settings
from foidesk.ui.clock import Clock
from foidesk.ui.day_field import UNREADABLE
from foidesk.ui.messages import in_full
from foidesk.ui.theme import Theme
from foidesk.ui.tongue import translate
from foidesk.ui.what_if.answer_panel import ASK
from foidesk.ui.what_if.what_if_view import WhatIfView


class WhatIfPage(QObject):
    """When a request would be due, live as the question is typed. `closed`: back to where one was."""

    closed = Signal()

    def __init__(
        self, case_file: CaseFile, lawbook: Lawbook, clock: Clock, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._file, self._lawbook, self._clock = case_file, lawbook, clock
        self._law: ClockLaw = lawbook.clock
        self._is_fresh = True
        self.widget = WhatIfView(theme, clock.today, parent)
        self.widget.question_changed.connect(self._answer)
        self.widget.back_requested.connect(self.closed)

    def show_question(self) -> None:
        """Show the calculator, with the last question if there was one, by the calendar as it is now."""
        self._law = self._file.look(lawbook_in_force, self._lawbook).clock
        if self._is_fresh:
            self._is_fresh = False
            self.widget.form.receipt.show_value(self._policy())
            self.widget.form.received.put(self._clock.today())
        self._answer()
        self.widget.begin()

    def _policy(self) -> NonWorkingReceipt:
        """Return what counts as receipt for the authority new requests are answered by."""
        settings = self._file.read(read_settings)
        return first_authority(Case(Applicant(), "", ()), settings).non_working_receipt

    def _answer(self) -> None:
        panel, form = self.widget.answer, self.widget.form
        question = form.question()
        if question is None or form.is_unreadable():
            panel.show_trouble(
                translate("Frame", UNREADABLE) if form.is_unreadable() else translate("What if", ASK)
            )
            return
        try:
            found = answer_due(question, self._law)
        except Problem as problem:
            panel.show_trouble(in_full(problem))
            return
        panel.show_deadline(found, for_the_caller(question, found))
