"""The requests whose time is over: ticked, then anonymised or deleted; and holds on any request."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foidesk.domain.retention import Ending, Way
from foidesk.ui.emptiness import Emptiness
from foidesk.ui.fields import Field, line_edit
from foidesk.ui.plain import push, say
from foidesk.ui.remarks import Remark
from foidesk.ui.retention import words
from foidesk.ui.retention.ticked_table import TickedModel, TickedTable
from foidesk.ui.tongue import marked, translate
from foidesk.ui.wording import short_day

COLUMNS = (
    (marked("Columns", "Request"), lambda one: one.reference),
    (marked("Columns", "How it ended"), words.result),
    (marked("Columns", "Closed"), lambda one: short_day(one.closed_on)),
    (marked("Columns", "Kept until"), lambda one: short_day(one.kept_until)),
    (marked("Columns", "Schedule"), words.schedule),
    (marked("Columns", "Kept of it"), words.kept),
    ("", words.stays),
)
WIDTHS = (160, 206, 112, 112, 190, 136, 96)
HOLDING = marked("Retention", "A hold keeps any request, whatever its schedule says, until it is lifted.")


class DueFace(QWidget):
    """Shows what is due, and says what is to become of it."""

    destroy_requested = Signal(object)
    hold_requested = Signal(str, str)
    release_requested = Signal(str)
    schedules_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.said = say("", "hint", "due_said")
        self.model: TickedModel[Ending] = TickedModel(COLUMNS, self, words.held)
        self.table = TickedTable(
            "due_cases", translate("Retention", "Requests whose time is over"), WIDTHS, len(COLUMNS) - 1
        )
        self.table.feed(self.model)
        self.held = Remark("due_held")
        self.all = push(translate("Retention", "Tick a&ll"), "due_all")
        self.anonymise = push(translate("Retention", "&Anonymise…"), "due_anonymise", "primary")
        self.delete = push(translate("Retention", "&Delete…"), "due_delete")
        self.nothing = Emptiness("due_none")
        self.nothing.tell(
            "hourglass",
            translate("Retention", words.NOTHING_DUE),
            translate("Retention", words.HOW_DUE),
            (translate("Retention", "See the schedules…"),),
        )
        self.reference = line_edit(translate("Retention", "Such as FOI-2026-0001"))
        self.why = line_edit(translate("Retention", "Such as an inquiry that asks for it"))
        self.reference_field = Field(translate("Retention", "&Request"), self.reference, "hold_case")
        self.why_field = Field(translate("Retention", "&Why"), self.why, "hold_why")
        self.hold, self.release = (
            push(translate("Retention", "&Hold it"), "hold_put"),
            push(translate("Retention", "Li&ft the hold"), "hold_lift"),
        )
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.all)
        buttons.addStretch()
        buttons.addWidget(self.delete)
        buttons.addWidget(self.anonymise)
        holding = QHBoxLayout()
        holding.setSpacing(12)
        holding.addWidget(self.reference_field, 2, Qt.AlignmentFlag.AlignTop)
        holding.addWidget(self.why_field, 3, Qt.AlignmentFlag.AlignTop)
        for button in (self.hold, self.release):
            column = QVBoxLayout()
            column.addSpacing(22)
            column.addWidget(button)
            column.addStretch()
            holding.addLayout(column)
        holding.addStretch()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 12, 0, 0)
        rows.setSpacing(10)
        rows.addWidget(self.said)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.nothing, 1)
        rows.addWidget(self.held)
        rows.addLayout(buttons)
        rows.addWidget(say(translate("Retention", HOLDING), "hint"))
        rows.addLayout(holding)

    def _join(self) -> None:
        self.model.ticked.connect(self._allow)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _was: self._tell_of(now.row()))
        self.all.clicked.connect(self.model.tick_all)
        self.anonymise.clicked.connect(lambda: self.destroy_requested.emit(Way.ANONYMISED))
        self.delete.clicked.connect(lambda: self.destroy_requested.emit(Way.DELETED))
        self.hold.clicked.connect(lambda: self.hold_requested.emit(self.reference.text(), self.why.text()))
        self.release.clicked.connect(lambda: self.release_requested.emit(self.reference.text()))
        self.nothing.chosen.connect(lambda _at: self.schedules_requested.emit())
        self._allow()

    def show_due(self, found: tuple[Ending, ...]) -> None:
        """Show the cases that are due."""
        self.said.setText(words.due_words(found))
        self.model.show_rows(found)
        self.nothing.setVisible(not found)
        for one in (self.said, self.table, self.all, self.delete, self.anonymise):
            one.setVisible(bool(found))
        self.all.setEnabled(any(not one.holding for one in found))
        self.table.selectRow(0)
        self._tell_of(0)

    def _tell_of(self, at: int) -> None:
        one = self.model.row(at)
        self.held.show_words("doubt", f"{one.reference}: {words.held(one)}" if one and one.holding else "")
        self.reference.setText(one.reference if one else "")

    def _allow(self) -> None:
        some = bool(self.model.chosen())
        for button in (self.anonymise, self.delete):
            button.setEnabled(some)
            button.setAccessibleDescription(
                "" if some else translate("Retention", "Tick the requests first.")
            )
