"""The letter on screen: fetched on the working thread, shown if still wanted, its pages drawn when seen."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from foidesk.domain.problems import Problem
from foidesk.ui.letter import work
from foidesk.ui.letter.letter_view import LetterView
from foidesk.ui.runner import Runner, tried


class Easel(QObject):
    """Holds one sheet. What was asked for before something else was is thrown away when it comes."""

    shown = Signal(object)
    cleared = Signal()
    failed = Signal(object)

    def __init__(self, view: LetterView, runner: Runner) -> None:
        super().__init__(view)
        self._view, self._runner = view, runner
        self._sheet: work.Sheet | None = None
        self._round = 0
        view.preview.page_wanted.connect(self._draw_page)

    def sheet(self) -> work.Sheet | None:
        """Return the sheet on screen."""
        return self._sheet

    def fetch(self, job: work.Job) -> None:
        """Show what `job` makes, in place of what is shown; `shown` or `failed` follows."""
        self._round += 1
        self._runner.run(partial(tried, job), partial(self._arrive, self._round), quiet=True)

    def put(self, sheet: work.Sheet) -> None:
        """Show this sheet."""
        self._take_down()
        self._sheet = sheet
        self._view.show_letter(sheet.shown)

    def clear(self) -> None:
        """Show nothing, and nothing that is still on its way."""
        self._take_down()
        self._view.show_nothing()
        self.cleared.emit()

    def _take_down(self) -> None:
        self._round += 1
        if self._sheet is not None:
            self._sheet.pages.close()
            self._sheet = None

    def _arrive(self, asked: int, found: work.Sheet | Problem) -> None:
        if asked != self._round:
            if isinstance(found, work.Sheet):
                found.pages.close()
        elif isinstance(found, Problem):
            self.clear()
            self.failed.emit(found)
        else:
            self.put(found)
            self.shown.emit(found)

    @Slot(int, float)
    def _draw_page(self, at: int, scale: float) -> None:
        sheet = self._sheet
        if sheet is None:
            return

        def show(image: QImage) -> None:
            if sheet is self._sheet:
                self._view.preview.show_page(at, scale, image)

        self._runner.run(partial(sheet.pages.draw, at, scale), show, quiet=True)
