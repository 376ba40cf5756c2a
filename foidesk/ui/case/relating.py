"""Shows which requests may belong together with a case: found on the working thread, after the case."""

from functools import partial

from PySide6.QtCore import QObject

from foidesk.casework.calendar_in_force import clock_of_case
from foidesk.casework.find_aggregated import Aggregated, find_aggregated
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.store.records import Records
from foidesk.ui.case.case_tabs import CaseTabs
from foidesk.ui.case.showing import related_papers, related_words
from foidesk.ui.runner import Runner

Found = tuple[Aggregated, ...]


def aggregated_with(records: Records, case_id: int, lawbook: Lawbook) -> Found:
    """Return what may be added up with a case. Raises NoSuchCase."""
    return find_aggregated(records, case_id, clock_of_case(records, lawbook, case_id))


class Relating(QObject):
    """What it shows is always of the case that was asked for last; another's goes at once."""

    def __init__(self, tabs: CaseTabs, case_file: CaseFile, runner: Runner, lawbook: Lawbook) -> None:
        super().__init__(tabs)
        self._tabs, self._file, self._runner, self._lawbook = tabs, case_file, runner, lawbook
        self._case_id: int | None = None

    def show_case(self, case_id: int) -> None:
        """Find them; what is shown of the same case stays until then."""
        if case_id != self._case_id:
            self._case_id = case_id
            self._tabs.show_related((), "")
        self._runner.run(partial(self._find, case_id), partial(self._show, case_id), quiet=True)

    def _find(self, case_id: int) -> Found:
        if case_id != self._case_id:
            return ()  # the officer went on
        return self._file.read(aggregated_with, case_id, self._lawbook)

    def _show(self, case_id: int, found: Found) -> None:
        if case_id == self._case_id:
            self._tabs.show_related(related_papers(found, case_id), related_words(found))
