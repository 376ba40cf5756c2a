"""Joins the business areas to the case file: they are kept by themselves, as soon as they are saved."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from foidesk.casework.changes import Change, Hand
from foidesk.domain.commission import BusinessArea
from foidesk.domain.problems import Problem
from foidesk.store.case_file import CaseFile
from foidesk.store.records import Records
from foidesk.ui.clock import Clock
from foidesk.ui.runner import Runner, tried
from foidesk.ui.setup.areas_pane import AreasPane

SAVED = "Saved. They can be asked from now on."


class BusinessAreasPage(QObject):
    """Fills `pane` and keeps what is saved in it."""

    def __init__(self, pane: AreasPane, case_file: CaseFile, runner: Runner, clock: Clock, by: str) -> None:
        super().__init__(pane)
        self._pane, self._file, self._runner, self._clock, self._by = pane, case_file, runner, clock, by
        pane.save_requested.connect(self._save)

    def show_areas(self) -> None:
        """Read the areas and show them; what is being changed stays."""
        if not self._pane.is_edited:
            self._runner.run(partial(self._file.read, _kept), self._show, quiet=True)

    def _show(self, areas: tuple[BusinessArea, ...]) -> None:
        if not self._pane.is_edited:
            self._pane.show_areas(areas)

    @Slot()
    def _save(self) -> None:
        job = partial(self._keep, self._pane.areas(), Hand(self._clock.now(), self._by))
        self._runner.run(partial(tried, job), self._end)

    def _keep(self, areas: tuple[BusinessArea, ...], hand: Hand) -> Change:
        from foidesk.casework.keep_areas import keep_areas  # SQLModel: not before the first paint

        return self._file.write(keep_areas, areas, hand)

    def _end(self, result: Change | Problem) -> None:
        if isinstance(result, Problem):
            self._pane.remark.show_words("fault", result.in_full)
            return
        self._pane.show_areas(self._file.read(_kept))
        self._pane.remark.show_words("fine", SAVED)


def _kept(records: Records) -> tuple[BusinessArea, ...]:
    from foidesk.store.business_areas import business_areas  # SQLModel: not before the first paint

    return business_areas(records)
