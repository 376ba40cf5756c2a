"""Joins the card to the law: which field the cursor is in, and what is read of it."""

from functools import cached_property

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from foidesk.casework.law_in_force import provisions_in_force
from foidesk.domain.field_law import FieldLaw
from foidesk.lawbook import Lawbook
from foidesk.lawbook.field_rows import read_field_law
from foidesk.resources import resource
from foidesk.store.case_file import CaseFile
from foidesk.ui.clock import Clock
from foidesk.ui.law.behind import said_of
from foidesk.ui.law.law_card import LawCard


class LawPage(QObject):
    """`help_requested` gives a page of the help to read on in."""

    help_requested = Signal(str)

    def __init__(self, window: QWidget, case_file: CaseFile, lawbook: Lawbook, clock: Clock) -> None:
        super().__init__(window)
        self._window, self._file, self._lawbook, self._clock = window, case_file, lawbook, clock
        self._place: QWidget | None = None
        self.card = LawCard(window)
        self.card.help_requested.connect(self.help_requested)
        self.card.rejected.connect(self._go_back)

    @cached_property
    def rows(self) -> tuple[FieldLaw, ...]:
        """What the law wants with each field, read when it is first asked for."""
        return read_field_law(resource("law"))

    def show_for(self, place: QWidget | None) -> bool:
        """Show the law behind the field `place`, or put the card away; return whether there is any."""
        if self.card.isVisible():  # the key of the window is heard in the card too
            self.card.reject()
            return True
        provisions = self._file.look(provisions_in_force, self._lawbook)
        said = said_of(place, self.rows, provisions, self._clock.today())
        if said is None or place is None:
            return False
        self._place = place
        self.card.show_law(said, place)
        return True

    def _go_back(self) -> None:
        """Put the cursor back where it was."""
        self._window.activateWindow()
        place, self._place = self._place, None
        if place is not None and isValid(place) and place.isVisible():  # a form may have been made anew below
            place.setFocus()
