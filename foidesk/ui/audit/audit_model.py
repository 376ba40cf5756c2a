"""The audit as Qt asks for it: the newest lines first, more of them as the table is scrolled."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from foidesk.casework.tell_audit import detail_words
from foidesk.store.audit_lines import AuditEntry
from foidesk.ui.audit.done import done_words, when_words
from foidesk.ui.calendar.plain_table import TOP, Index, PlainModel
from foidesk.ui.tongue import marked

PAGE = 200

COLUMNS = (
    (marked("Columns", "Row"), lambda one: f"{one.row:,}"),
    (marked("Columns", "When"), when_words),
    (marked("Columns", "Who"), lambda one: one.done_by),
    (marked("Columns", "What"), done_words),
    (marked("Columns", "Case"), lambda one: one.reference),
    (marked("Columns", "Detail"), detail_words),
)
WIDTHS = (96, 172, 130, 268, 150, 200)
DETAIL = len(COLUMNS) - 1


class AuditModel(PlainModel[AuditEntry]):
    """Asks for the lines before the oldest it has when the end comes into sight."""

    more_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(COLUMNS, parent)
        self._may_have_more = self._is_waiting = False

    def show_rows(self, rows: Sequence[AuditEntry]) -> None:
        """Show these lines; a full page of them may have more behind it."""
        super().show_rows(list(rows))
        self._may_have_more, self._is_waiting = len(rows) == PAGE, False

    def add_rows(self, rows: Sequence[AuditEntry]) -> None:
        """Add lines below those there are."""
        at = len(self._rows)
        if rows:
            self.beginInsertRows(TOP, at, at + len(rows) - 1)
            self._rows = [*self._rows, *rows]
            self.endInsertRows()
        self._may_have_more, self._is_waiting = len(rows) == PAGE, False

    def entry(self, row: int) -> AuditEntry:
        """Return a line."""
        return self._rows[row]

    # What Qt asks

    def canFetchMore(self, parent: Index = TOP) -> bool:
        """Whether there may be older lines."""
        return not parent.isValid() and self._may_have_more and not self._is_waiting

    def fetchMore(self, parent: QModelIndex | Index = TOP) -> None:
        """Ask for older lines."""
        if self.canFetchMore(parent):
            self._is_waiting = True
            self.more_wanted.emit(self._rows[-1].row)
