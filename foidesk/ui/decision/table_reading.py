"""Reads a table from a file on the working thread, for the part that asked for it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from foidesk.domain.decisions import DataTable
from foidesk.domain.problems import Problem
from foidesk.ui.decision.tables_editor import TablesEditor
from foidesk.ui.runner import Runner, tried


class TableReading(QObject):
    """What comes when another part is shown by then is dropped."""

    def __init__(self, tables: TablesEditor, runner: Runner) -> None:
        super().__init__(tables)
        self._tables, self._runner = tables, runner
        tables.file_chosen.connect(self._read)

    @Slot(Path)
    def _read(self, path: Path) -> None:
        from foidesk.intake.table_file import table_in

        done = partial(self._add, self._tables.showing)
        self._runner.run(partial(tried, partial(table_in, path)), done)

    def _add(self, asked: object, table: DataTable | Problem) -> None:
        if asked is not self._tables.showing:
            return
        if isinstance(table, Problem):
            self._tables.refuse(table)
        else:
            self._tables.add(table)
