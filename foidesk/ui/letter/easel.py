"""The letter on screen: fetched on the working thread, shown if still wanted, its pages drawn when seen."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from foidesk.domain.problems import Problem
from foidesk.ui.letter.letter_view import LetterView
from foidesk.ui.letter.letter_words import BEING_DRAWN
from foidesk.ui.letter.page_rail import PageRail
from foidesk.ui.letter.preview import PagePreview
from foidesk.ui.letter.sheets import Job, Sheet
from foidesk.ui.runner import Runner, tried
from foidesk.ui.tongue import translate

LONG = 1_000
"""Milliseconds of drawing after which the officer is told that it is going on."""


class Easel(QObject):
    """Holds one sheet. What was asked for before something else was is thrown away when it comes."""

    shown = Signal(object)
    failed = Signal(object)

    def __init__(self, view: LetterView, runner: Runner) -> None:
        super().__init__(view)
        self._view, self._runner = view, runner
        self._sheet: Sheet | None = None
        self._round = 0
        self._long = QTimer(self)
        self._long.setSingleShot(True)
        self._long.setInterval(LONG)
        self._long.timeout.connect(partial(view.notice.show_words, "note", translate("Letters", BEING_DRAWN)))
        for pages in (view.preview, view.rail):
            pages.page_wanted.connect(partial(self._draw_page, pages))

    def sheet(self) -> Sheet | None:
        """Return the sheet on screen."""
        return self._sheet

    def fetch(self, job: Job) -> None:
        """Show what `job` makes, in place of what is shown; `shown` or `failed` follows."""
        self._round += 1
        self._long.start()
        self._runner.run(partial(tried, job), partial(self._arrive, self._round), quiet=True)

    def put(self, sheet: Sheet) -> None:
        """Show this sheet."""
        self._take_down()
        self._sheet = sheet
        self._view.show_letter(sheet.shown)

    def clear(self) -> None:
        """Show nothing, and nothing that is still on its way."""
        self._take_down()
        self._view.show_nothing()

    def _take_down(self) -> None:
        self._round += 1
        self._long.stop()
        if self._sheet is not None:
            self._sheet.pages.close()
            self._sheet = None

    def _arrive(self, asked: int, found: Sheet | Problem) -> None:
        if asked != self._round:
            if isinstance(found, Sheet):
                found.pages.close()
        elif isinstance(found, Problem):
            self.clear()
            self.failed.emit(found)
        else:
            self.put(found)
            self.shown.emit(found)

    def _draw_page(self, pages: PagePreview | PageRail, at: int, scale: float) -> None:
        sheet = self._sheet
        if sheet is None:
            return

        def show(image: QImage) -> None:
            if sheet is self._sheet:
                pages.show_page(at, scale, image)

        self._runner.run(partial(sheet.pages.draw, at, scale), show, quiet=True)
