"""The question before a destruction: what goes, which copies keep it, and a few words to type."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foidesk.casework.backup_standing import BackupKnown
from foidesk.domain.retention import Ending, Way
from foidesk.ui.calendar.plain_table import PlainModel, PlainTable
from foidesk.ui.fields import Field, line_edit
from foidesk.ui.plain import grown, push, say
from foidesk.ui.remarks import Remark
from foidesk.ui.retention import words
from foidesk.ui.retention.due_face import COLUMNS

SHOWN = COLUMNS[:-1]


class ConfirmFace(QWidget):
    """Nothing is destroyed until the words have been typed."""

    agreed = Signal()
    declined = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = say("", "title", "confirm_title")
        self._question = grown(say("", "", "confirm_question"))
        self._copies = grown(say("", "hint", "confirm_copies"))
        self._model: PlainModel[Ending] = PlainModel(SHOWN, self)
        self._table = PlainTable(
            "confirm_cases", "To be destroyed", (180, 206, 148, 150, 190, 128), len(SHOWN) - 1
        )
        self._table.feed(self._model)
        self.typed = line_edit()
        self.field = Field("&Type the words above to go on", self.typed, "confirm_typed")
        self.remark = Remark("confirm_remark")
        self.go = push("&Destroy", "confirm_go", "primary")
        self.cancel = push("&Cancel", "confirm_cancel")
        self._wanted = ""
        self._asked = say("", "section", "confirm_asked")
        self._lay_out()
        self.typed.textChanged.connect(lambda _text: self._allow())
        self.typed.returnPressed.connect(self.go.click)
        self.go.clicked.connect(self.agreed)
        self.cancel.clicked.connect(self.declined)

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 12, 0, 0)
        rows.setSpacing(10)
        rows.addWidget(self._title)
        rows.addWidget(self._question)
        rows.addWidget(self._table, 1)
        rows.addWidget(self._copies)
        rows.addWidget(self._asked)
        rows.addWidget(self.field)
        rows.addWidget(self.remark)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.cancel)
        buttons.addStretch()
        buttons.addWidget(self.go)
        rows.addLayout(buttons)

    def ask(self, way: Way, chosen: Sequence[Ending], copies: Sequence[BackupKnown]) -> None:
        """Ask about these cases."""
        self._wanted = words.asked_to_type(way, len(chosen))
        self._title.setText(f"{words.VERBS[way].capitalize()} for good?")
        self._question.setText(words.question(way, chosen))
        self._copies.setText(words.copies_words(copies))
        self._asked.setText(f"Type: {self._wanted}")
        self.typed.setAccessibleDescription(f"Type: {self._wanted}")
        self._model.show_rows(chosen)
        self.go.setText(f"{words.VERBS[way].capitalize()} for good")
        self.go.setAccessibleName(self.go.text())
        self.remark.show_words("note", "")
        self.typed.clear()
        self._allow()
        self.typed.setFocus()

    def show_working(self) -> None:
        """Say that it is being done; it cannot be asked for twice."""
        self.remark.show_words("note", "Destroying, and writing the case file anew without them…")
        for part in (self.go, self.cancel, self.typed):
            part.setEnabled(False)

    def show_fault(self, why: str) -> None:
        """Say why it was not done."""
        self.remark.show_words("fault", why)
        self._allow()

    def _allow(self) -> None:
        for part in (self.cancel, self.typed):
            part.setEnabled(True)
        fits = " ".join(self.typed.text().lower().split()) == self._wanted
        self.go.setEnabled(fits)
        self.go.setAccessibleDescription("" if fits else f"Type first: {self._wanted}")
