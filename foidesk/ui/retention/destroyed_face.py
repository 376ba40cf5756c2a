"""What was destroyed: each destruction with its certificate, to be saved where it is wanted."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foidesk.store.destructions import KeptDestruction
from foidesk.ui.calendar.plain_table import PlainModel, PlainTable
from foidesk.ui.emptiness import Emptiness
from foidesk.ui.plain import push, say
from foidesk.ui.retention import words
from foidesk.ui.tongue import counted, marked, translate

COLUMNS = (
    (marked("Columns", "Certificate"), lambda one: str(one.number)),
    (marked("Columns", "When and by whom"), words.destroyed_words),
    (marked("Columns", "What was done"), lambda one: words.WAYS[one.way]),
    (marked("Columns", "Requests"), lambda one: counted(one.cases, "request")),
    (marked("Columns", "SHA-256 of the certificate"), lambda one: one.certificate),
)
NONE_YET = marked("Retention", "Nothing has been destroyed yet")
SAID = marked(
    "Retention", "Each certificate is kept in the case file. It names the requests by reference, and nobody."
)


class DestroyedFace(QWidget):
    """Shows destructions, the newest first."""

    save_requested = Signal(int)
    due_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._said = say(translate("Retention", SAID), "hint", "destroyed_said")
        self.nothing = Emptiness("destroyed_none")
        self.nothing.tell(
            "file-text",
            translate("Retention", NONE_YET),
            translate("Retention", SAID),
            (translate("Retention", "See what is due"),),
        )
        self._model: PlainModel[KeptDestruction] = PlainModel(COLUMNS, self)
        self._found: Sequence[KeptDestruction] = ()
        self.table = PlainTable(
            "destroyed", translate("Retention", "Destructions"), (120, 280, 150, 140, 300), 4
        )
        self.table.feed(self._model)
        self.save = push(translate("Retention", "&Save the certificate…"), "destroyed_save", "primary")
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.save)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 12, 0, 0)
        rows.setSpacing(10)
        rows.addWidget(self._said)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.nothing, 1)
        rows.addLayout(buttons)
        self.save.clicked.connect(self._ask)
        self.nothing.chosen.connect(lambda _at: self.due_requested.emit())
        self.table.activated.connect(lambda _index: self._ask())

    def show_destroyed(self, found: Sequence[KeptDestruction]) -> None:
        """Show these destructions."""
        self._found = found
        self._model.show_rows(found)
        self.nothing.setVisible(not found)
        for one in (self._said, self.table, self.save):
            one.setVisible(bool(found))
        self.table.selectRow(0)

    def _ask(self) -> None:
        at = self.table.currentIndex().row()
        if 0 <= at < len(self._found):
            self.save_requested.emit(self._found[at].number)
