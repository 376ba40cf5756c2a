"""The question before a destruction: what goes, which copies keep it, and a few words to type."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from foidesk.casework.backup_standing import BackupKnown
from foidesk.domain.retention import Ending, Way
from foidesk.ui.calendar.plain_table import PlainModel, PlainTable
from foidesk.ui.fields import Field, line_edit
from foidesk.ui.plain import grown, push, say
from foidesk.ui.remarks import Remark
from foidesk.ui.retention import words
from foidesk.ui.retention.due_face import COLUMNS
from foidesk.ui.tongue import translate

SHOWN = COLUMNS[:-1]


class ConfirmFace(QWidget):
    """Nothing is destroyed until the words have been typed."""

    agreed = Signal()
    declined = Signal()
    stop_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = say("", "title", "confirm_title")
        self._question = grown(say("", "", "confirm_question"))
        self._copies = grown(say("", "hint", "confirm_copies"))
        self._model: PlainModel[Ending] = PlainModel(SHOWN, self)
        self._table = PlainTable(
            "confirm_cases",
            translate("Retention", "To be destroyed"),
            (180, 206, 148, 150, 190, 128),
            len(SHOWN) - 1,
        )
        self._table.feed(self._model)
        self.typed = line_edit()
        self.field = Field(
            translate("Retention", "&Type the words above to go on"), self.typed, "confirm_typed"
        )
        self.remark = Remark("confirm_remark")
        self.go = push(translate("Retention", "&Destroy"), "confirm_go", "primary")
        self.cancel = push(translate("Retention", "&Cancel"), "confirm_cancel")
        self.stop = push(
            translate("Retention", "&Stop"),
            "confirm_stop",
            "",
            translate("Retention", "Let no further request go; those that are gone stay gone"),
        )
        self.bar = QProgressBar()
        self.bar.setObjectName("confirm_progress")
        self.bar.setAccessibleName(translate("Retention", "How many requests are gone"))
        self.bar.setTextVisible(False)
        self._wanted = ""
        self._asked = say("", "section", "confirm_asked")
        self._lay_out()
        self.typed.textChanged.connect(lambda _text: self._allow())
        self.typed.returnPressed.connect(self.go.click)
        self.go.clicked.connect(self.agreed)
        self.cancel.clicked.connect(self.declined)
        self.stop.clicked.connect(self.stop_requested)
        self._show_running(False)

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
        rows.addWidget(self.bar)
        rows.addWidget(self.remark)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.stop)
        buttons.addStretch()
        buttons.addWidget(self.go)
        rows.addLayout(buttons)

    def ask(self, way: Way, chosen: Sequence[Ending], copies: Sequence[BackupKnown]) -> None:
        """Ask about these cases."""
        self._wanted = words.asked_to_type(way, len(chosen))
        self._title.setText(f"{words.FOR_GOOD[way]}?")
        self._question.setText(words.question(way, chosen))
        self._copies.setText(words.copies_words(copies))
        self._asked.setText(translate("Retention", "Type: {wanted}").format(wanted=self._wanted))
        self.typed.setAccessibleDescription(
            translate("Retention", "Type: {wanted}").format(wanted=self._wanted)
        )
        self._model.show_rows(chosen)
        self._show_running(False)
        self.go.setText(words.FOR_GOOD[way])
        self.go.setAccessibleName(self.go.text())
        self.remark.show_words("note", "")
        self.typed.clear()
        self._allow()
        self.typed.setFocus()

    def show_working(self, total: int) -> None:
        """Say that it is being done; it cannot be asked for twice, but be stopped between two requests."""
        self._show_running(True)
        self.show_progress(0, total)
        self.stop.setFocus()

    def show_progress(self, done: int, total: int) -> None:
        """Say how many are gone."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        said = words.progress_words(done, total)
        self.bar.setAccessibleDescription(said)
        if self.stop.isEnabled():
            self.stop.setEnabled(done < total)
            self.remark.show_words("note", said)

    def show_stopping(self) -> None:
        """Say that no further request goes."""
        self.stop.setEnabled(False)
        self.remark.show_words("note", translate("Retention", words.STOPPING))

    def show_fault(self, why: str) -> None:
        """Say why it was not done."""
        self._show_running(False)
        self.remark.show_words("fault", why)
        self._allow()

    @property
    def is_running(self) -> bool:
        """Whether requests are being destroyed."""
        return self.bar.isVisibleTo(self)

    def _show_running(self, running: bool) -> None:
        for part in (self.bar, self.stop):
            part.setVisible(running)
        for part in (self.cancel, self.go):
            part.setVisible(not running)
        self.field.setVisible(not running)
        self._asked.setVisible(not running)
        self.stop.setEnabled(running)

    def _allow(self) -> None:
        fits = " ".join(self.typed.text().lower().split()) == self._wanted
        self.go.setEnabled(fits)
        self.go.setAccessibleDescription(
            "" if fits else translate("Retention", "Type first: {wanted}").format(wanted=self._wanted)
        )
