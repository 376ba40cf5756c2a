"""Joins the chasing of business areas to the case file: who owes, the drafts, and that they were chased."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from foidesk.casework.changes import Hand
from foidesk.casework.chase_areas import Debt, chase_areas, debts
from foidesk.domain.problems import Problem
from foidesk.letters.wording import read_wording
from foidesk.resources import resource
from foidesk.ui.areas.chase_panel import ChasePanel
from foidesk.ui.areas.draft_opening import DraftOpening, Written
from foidesk.ui.messages import in_full
from foidesk.ui.pages import Pages
from foidesk.ui.runner import tried

Finder = Callable[[], list[int]]


class ChasePage(QObject):
    """`panel` is to be put over the register. `told` says what was done, once the panel has gone."""

    told = Signal(str)

    def __init__(self, pages: Pages) -> None:
        self.panel = ChasePanel()
        super().__init__(self.panel)
        self._file, self._runner, self._clock, self._by = (
            pages.case_file, pages.runner, pages.clock, pages.by,
        )  # fmt: skip
        self._wording = read_wording(resource("mails"))
        self._find: Finder | None = None
        self._round = 0
        self.opening = DraftOpening(self.panel, pages.runner, pages.copies)
        self.opening.told.connect(self._tell)
        self.panel.go_requested.connect(self._go)
        self.panel.wish_changed.connect(self._look)
        self.panel.closed.connect(self.panel.hide)

    def open(self, find: Finder | None) -> None:
        """Show who owes for the requests that `find` gives; without it, everybody who is overdue."""
        self._find = find
        self.panel.open(of_some=find is not None)
        self._look()

    @Slot()
    def _look(self) -> None:
        self._round += 1
        job = partial(self._debts, self._find, also=self.panel.also.isChecked())
        self._runner.run(partial(tried, job), partial(self._show, self._round), quiet=True)

    def _debts(self, find: Finder | None, *, also: bool) -> tuple[Debt, ...]:
        today = self._clock.today()
        return self._file.read(debts, None if find is None else find(), today, also)

    def _show(self, asked: int, found: Sequence[Debt] | Problem) -> None:
        if asked != self._round:
            return
        if isinstance(found, Problem):
            self._tell("fault", in_full(found))
        else:
            self.panel.show_debts(found, of_some=self._find is not None)

    @Slot()
    def _go(self) -> None:
        chosen = self.panel.chosen
        if chosen and not self._runner.is_busy:
            hand = Hand(self._clock.now(), self._by)
            self._runner.run(partial(tried, partial(self._make, chosen, hand)), self._open)

    def _make(self, chosen: tuple[int, ...], hand: Hand) -> Written:
        return self.opening.write(self._file.write(chase_areas, chosen, self._wording, hand))

    def _open(self, made: Written | Problem) -> None:
        if isinstance(made, Problem):
            self._tell("fault", in_full(made))
        else:
            self.opening.open(made)

    @Slot(str, str)
    def _tell(self, kind: str, words: str) -> None:
        """Say what came of it: when all is well over the register, else where it was asked for."""
        if kind == "fine":
            self.panel.hide()
            self.told.emit(words)
        else:
            self.panel.tell(kind, words)
