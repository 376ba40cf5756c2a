"""The data tables of one part, and the ways to add one: from the clipboard, from a file, or empty."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from foidesk.domain.decisions import DataTable
from foidesk.domain.problems import Problem
from foidesk.intake.table_cells import table_of
from foidesk.intake.table_file import KINDS
from foidesk.ui.decision.clipboard import copied_rows
from foidesk.ui.decision.flow import Flow
from foidesk.ui.decision.table_card import TableCard
from foidesk.ui.messages import in_full
from foidesk.ui.plain import push
from foidesk.ui.remarks import Remark
from foidesk.ui.tongue import marked, translate

READ = marked("Decisions", "Read a table from a CSV or XLSX file")
EMPTY = DataTable("", ("", ""), ((None, None), (None, None)))


class TablesEditor(QWidget):
    """Shows the tables in order, each as a card."""

    edited = Signal()
    file_chosen = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tables")
        self._cards: list[TableCard] = []
        self.showing = object()
        """Another one for each part that is shown."""
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self._trouble = Remark("tables_trouble")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(self._rows)
        rows.addWidget(self._actions())
        rows.addWidget(self._trouble)
        rows.addWidget(Remark("tables_found"))

    def put(self, tables: Sequence[DataTable]) -> None:
        """Show these tables in place of what is there."""
        for card in self._cards:
            self._rows.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        self.showing = object()
        self._trouble.show_words("fault", "")
        for table in tables:
            self._show(table)

    def tables(self) -> tuple[DataTable, ...]:
        """Return the tables as they now read."""
        return tuple(card.table() for card in self._cards)

    def _actions(self) -> QWidget:
        holder = QWidget()
        flow = Flow(holder)
        paste = push(
            translate("Decisions", "Paste a &table"),
            "table_paste",
            "quiet",
            translate("Decisions", "Paste a table copied from a spreadsheet"),
        )
        paste.clicked.connect(self._paste)
        read = push(
            translate("Decisions", "Read a table from a fi&le…"),
            "table_read",
            "quiet",
            translate("Decisions", READ),
        )
        read.clicked.connect(self._ask_for_file)
        empty = push(translate("Decisions", "Add an empty table"), "table_add", "quiet")
        empty.clicked.connect(lambda: self._add(EMPTY))
        flow.addWidget(paste)
        flow.addWidget(read)
        flow.addWidget(empty)
        return holder

    def _paste(self) -> None:
        try:
            table = table_of(copied_rows())
        except Problem as problem:
            self.refuse(problem)
        else:
            self.add(table)

    def add(self, table: DataTable) -> None:
        """Add a table that was pasted or read, the cursor where it is named."""
        self._trouble.show_words("fault", "")
        self._add(table)

    def refuse(self, problem: Problem) -> None:
        """Say why there is no table to add."""
        self._trouble.show_words("fault", in_full(problem))

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self.window(), translate("Decisions", "Read a table from a file"), "", KINDS)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.file_chosen.emit(Path(path)))
        dialog.open()

    def _add(self, table: DataTable) -> None:
        self._show(table).focus_title()
        self.edited.emit()

    def _show(self, table: DataTable) -> TableCard:
        card = TableCard(table, f"table_{len(self._cards) + 1}")
        card.edited.connect(self.edited)
        card.removal_requested.connect(lambda: self._remove(card))
        self._cards.append(card)
        self._rows.addWidget(card)
        return card

    def _remove(self, gone: TableCard) -> None:
        self.put([card.table() for card in self._cards if card is not gone])
        self.edited.emit()
