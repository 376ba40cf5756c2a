"""One data table of an answer as a card: title, cells, what a blank cell means, note."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from foidesk.domain.decisions import DataTable
from foidesk.domain.problems import Problem
from foidesk.ui.decision.fields import field
from foidesk.ui.decision.flow import Flow
from foidesk.ui.decision.table_grid import TableGrid
from foidesk.ui.decision.table_model import TableModel
from foidesk.ui.fields import line_edit
from foidesk.ui.messages import in_full
from foidesk.ui.plain import push
from foidesk.ui.remarks import Remark
from foidesk.ui.signs import SignButton
from foidesk.ui.tongue import translate


class TableCard(QFrame):
    """Shows one table and gives it back as it now reads."""

    edited = Signal()
    removal_requested = Signal()

    def __init__(self, table: DataTable, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "card")
        self.setAccessibleName(translate("Decisions", "Table {title}").format(title=table.title).strip())
        self._model = TableModel(table)
        self.grid = TableGrid(self._model, f"{name}_cells")
        self._title, self._blank, self._note = (
            line_edit(),
            line_edit(translate("Decisions", "nil, not recorded, withheld…")),
            line_edit(),
        )
        self._trouble = Remark(f"{name}_trouble")
        self._put(table)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 16)
        rows.setSpacing(12)
        rows.addLayout(self._header(name))
        rows.addWidget(self.grid)
        rows.addWidget(self._trouble)
        rows.addWidget(self._actions(name))
        rows.addWidget(field(translate("Decisions", "A blank cell means"), self._blank, f"{name}_blank"))
        rows.addWidget(field(translate("Decisions", "Note under the table"), self._note, f"{name}_note"))
        self._listen()

    def table(self) -> DataTable:
        """Return the table as it now reads."""
        return DataTable(
            title=self._title.text().strip(),
            columns=self._model.columns(),
            rows=self._model.rows(),
            blank_means=self._blank.text().strip() or None,
            note=self._note.text().strip() or None,
        )

    def focus_title(self) -> None:
        """Put the cursor where the table is named."""
        self._title.setFocus()

    def _put(self, table: DataTable) -> None:
        self._title.setText(table.title)
        self._blank.setText(table.blank_means or "")
        self._note.setText(table.note or "")

    def _header(self, name: str) -> QHBoxLayout:
        remove = SignButton("trash-2", translate("Decisions", "Remove this table"), f"{name}_remove")
        remove.clicked.connect(self.removal_requested)
        row = QHBoxLayout()
        row.addWidget(field(translate("Decisions", "Title of the table"), self._title, f"{name}_title"), 1)
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _actions(self, name: str) -> QWidget:
        holder = QWidget()
        flow = Flow(holder)
        for text, key, act in (
            (translate("Decisions", "Paste cells here"), "paste", self.grid.paste),
            (translate("Decisions", "Add row"), "add_row", self._model.add_row),
            (translate("Decisions", "Add column"), "add_column", self._model.add_column),
            (
                translate("Decisions", "Delete row"),
                "drop_row",
                lambda: self._model.drop_row(self.grid.currentIndex().row()),
            ),
            (
                translate("Decisions", "Delete column"),
                "drop_column",
                lambda: self._model.drop_column(self.grid.currentIndex().column()),
            ),
        ):
            made: QPushButton = push(text, f"{name}_{key}", "quiet")
            made.clicked.connect(lambda _on=False, act=act: act())
            flow.addWidget(made)
        return holder

    def _listen(self) -> None:
        for box in (self._title, self._blank, self._note):
            box.textEdited.connect(self.edited)
        self._model.edited.connect(lambda: self._trouble.show_words("fault", ""))
        self._model.edited.connect(self.edited)
        self.grid.trouble.connect(self._say)

    def _say(self, problem: Problem) -> None:
        self._trouble.show_words("fault", in_full(problem))
