"""Joins the palette to the desk: its entries, the cases that match, and doing what was chosen."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseLine, lines_of
from foidesk.store.connections import Connection
from foidesk.store.search_finding import Search, find
from foidesk.ui.palette.entry import Entry, matching
from foidesk.ui.palette.palette_view import PaletteView
from foidesk.ui.runner import Runner
from foidesk.ui.theme import Theme

MOST, MOST_CASES = 40, 8
SHORTEST = 2
"""Letters from which cases are looked for."""
PAUSE = 120
"""Milliseconds after a letter before cases are looked for."""


class PalettePage(QObject):
    """`commands` is asked each time: what is open to do changes with the case shown."""

    case_requested = Signal(int)

    def __init__(
        self,
        window: QWidget,
        theme: Theme,
        case_file: CaseFile,
        runner: Runner,
        commands: Callable[[], Sequence[Entry]],
    ) -> None:
        super().__init__(window)
        self._window, self._file, self._runner, self._commands = window, case_file, runner, commands
        self.view = PaletteView(theme, window)
        self._entries: Sequence[Entry] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._find_cases)
        self.view.typed.connect(self._offer)
        self.view.chosen.connect(self._do)

    def open(self) -> None:
        """Show the palette."""
        self._entries = self._commands()
        self.view.open_over(self._window)

    def _offer(self, typed: str) -> None:
        self.view.show_entries(matching(self._entries, typed, MOST))
        self._pause.start()

    def _find_cases(self) -> None:
        typed = self.view.box.text().strip()
        if len(typed) < SHORTEST or not self.view.isVisible():
            return
        work = partial(self._file.look, _cases_holding, typed)
        self._runner.run(work, partial(self._add_cases, typed), quiet=True)

    def _add_cases(self, typed: str, lines: Sequence[CaseLine]) -> None:
        if typed == self.view.box.text().strip():  # no letter has been typed since
            self.view.add_entries([self._case(line) for line in lines])

    def _case(self, line: CaseLine) -> Entry:
        words = f"{line.reference}  {line.subject}"
        return Entry(words, line.applicant, "inbox", partial(self.case_requested.emit, line.id))

    def _do(self, entry: Entry) -> None:
        QTimer.singleShot(0, self, entry.do)  # once the palette has gone and the focus is back


def _cases_holding(connection: Connection, typed: str) -> list[CaseLine]:
    return lines_of(connection, find(connection, Search(typed), MOST_CASES).ids)
