"""Joins the findings to the pages: the one that is looked at is marked where it stands in the letter."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from foidesk.domain.checks.finding import Finding
from foidesk.ui.letter.letter_view import LetterView
from foidesk.ui.letter.sheets import Sheet


class Marking(QObject):
    """Shows one finding at a time; drawn again, the letter keeps its mark and stays where it is read."""

    def __init__(self, view: LetterView, sheet: Callable[[], Sheet | None]) -> None:
        super().__init__(view)
        self._view, self._sheet = view, sheet
        self._looked_at: Finding | None = None
        view.aside.findings.looked_at.connect(self._mark)

    @Slot(object)
    def show_anew(self, sheet: Sheet) -> None:
        """Say on which page of a letter just drawn each finding stands, and mark the one looked at again."""
        self._view.aside.findings.show_pages([spot.page if spot else 0 for spot in sheet.spots])
        if self._looked_at in sheet.found:
            self._put(sheet, go=False)
        else:
            self._looked_at = None

    @Slot(object)
    def _mark(self, finding: Finding) -> None:
        self._looked_at = finding
        sheet = self._sheet()
        if sheet is not None:
            self._put(sheet, go=True)

    def _put(self, sheet: Sheet, *, go: bool) -> None:
        spot = sheet.spot_of(self._looked_at) if self._looked_at is not None else None
        self._view.faces.show_spot(spot, go=go)
