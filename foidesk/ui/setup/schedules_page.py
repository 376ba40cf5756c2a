"""Joins the schedules to the case file: they are kept by themselves, as soon as they are saved."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot

from foidesk.casework.changes import Change, Hand
from foidesk.domain.problems import Problem
from foidesk.domain.retention import Schedule
from foidesk.lawbook.retention_rows import read_retention
from foidesk.resources import resource
from foidesk.store.case_file import CaseFile
from foidesk.store.records import Records
from foidesk.ui.clock import Clock
from foidesk.ui.runner import Runner, tried
from foidesk.ui.setup.schedules_pane import SchedulesPane
from foidesk.ui.wording import day

SAVED = "Saved. The schedules are in force from now on."


class SchedulesPage(QObject):
    """Fills `pane` and keeps what is saved in it."""

    def __init__(
        self, pane: SchedulesPane, case_file: CaseFile, runner: Runner, clock: Clock, by: str
    ) -> None:
        super().__init__(pane)
        self._pane, self._file, self._runner, self._clock, self._by = pane, case_file, runner, clock, by
        pane.save_requested.connect(self._save)

    def show_schedules(self) -> None:
        """Read the schedules and show them; what is being changed stays."""
        if not self._pane.is_edited:
            self._runner.run(partial(self._file.read, _in_force), self._show, quiet=True)

    def _show(self, found: tuple[tuple[Schedule, ...], str]) -> None:
        self._pane.show_schedules(*found)

    @Slot()
    def _save(self) -> None:
        job = partial(self._keep, self._pane.schedules(), Hand(self._clock.now(), self._by))
        self._runner.run(partial(tried, job), self._end)

    def _keep(self, schedules: Sequence[Schedule], hand: Hand) -> Change:
        from foidesk.casework.retention_in_force import change_retention  # SQLModel: not before first paint

        return self._file.write(change_retention, schedules, read_retention(resource("law")), hand)

    def _end(self, result: Change | Problem) -> None:
        if isinstance(result, Problem):
            self._pane.remark.show_words("fault", result.in_full)
            return
        self._show(self._file.read(_in_force))
        self._pane.remark.show_words("fine", SAVED)


def _in_force(records: Records) -> tuple[tuple[Schedule, ...], str]:
    from foidesk.casework.retention_in_force import retention_in_force  # SQLModel: not before first paint
    from foidesk.store.retention_rows import last_change

    schedules = retention_in_force(records, read_retention(resource("law"))).schedules
    made = last_change(records)
    return schedules, "" if made is None else f"In force since {day(made[0].date())}, set by {made[1]}."
