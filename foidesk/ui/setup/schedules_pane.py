"""How long each kind of case is kept: years and what then, with a button of its own."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from foidesk.domain.retention import Schedule, Way
from foidesk.ui.fields import Card, ChoiceBox, Field
from foidesk.ui.plain import push, say
from foidesk.ui.remarks import Remark

WAYS = {Way.ANONYMISED: "Anonymised", Way.DELETED: "Deleted"}
MOST_YEARS = 99
SAID = (
    "Counted from the last act that closed a request. No Act sets these years: they are your authority’s own"
    " to decide. A request follows the closest of them."
)
UNSAVED = "Retention: save or undo the schedules first."


class _Years(QSpinBox):
    """The wheel does not change it: it is scrolled past."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll past."""
        event.ignore()


class ScheduleRow(QFrame):
    """One schedule."""

    changed = Signal()

    def __init__(self, schedule: Schedule) -> None:
        super().__init__()
        self._schedule = schedule
        name = schedule.name
        self._years, self._way = _Years(), ChoiceBox(WAYS)
        self._years.setRange(1, MOST_YEARS)
        self._years.setValue(schedule.years)
        self._years.setSuffix(" years")
        self._years.lineEdit().setTextMargins(8, 0, 0, 0)  # a styled spin box forgets its padding
        self._way.show_value(schedule.way)
        self._agreed = QCheckBox("Our authority has decided this")
        self._agreed.setObjectName(f"schedule_{name}_agreed")
        self._agreed.setAccessibleName(f"Our authority has decided this: {schedule.what}")
        self._agreed.setChecked(not schedule.unconfirmed)
        fields = QHBoxLayout()
        fields.setSpacing(16)
        for label, box, of in (("Kept for", self._years, "years"), ("And then", self._way, "way")):
            field = Field(label, box, f"schedule_{name}_{of}")
            box.setAccessibleName(f"{label}: {schedule.what}")
            fields.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(self._agreed, 1, Qt.AlignmentFlag.AlignBottom)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 4, 0, 12)
        rows.setSpacing(8)
        rows.addWidget(say(schedule.what, "label"))
        rows.addWidget(say(f"Source: {schedule.source}", "hint"))
        rows.addLayout(fields)
        self._years.valueChanged.connect(lambda _number: self.changed.emit())
        self._way.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self._agreed.toggled.connect(lambda _on: self.changed.emit())

    def schedule(self) -> Schedule:
        """Return the schedule as it now reads."""
        unconfirmed = not self._agreed.isChecked()
        return replace(
            self._schedule, years=self._years.value(), way=self._way.value(), unconfirmed=unconfirmed
        )


class SchedulesPane(QWidget):
    """Shows the schedules in force."""

    changed = Signal()
    rows_changed = Signal()
    save_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[ScheduleRow] = []
        self._kept: tuple[Schedule, ...] = ()
        card = Card("How long requests are kept", "setup_schedules")
        card.add(say(SAID, "hint"))
        self._last = say("", "hint", "schedules_last")
        card.add(self._last)
        self._list = QVBoxLayout()
        card.rows.addLayout(self._list)
        self.remark = Remark("schedules_remark")
        card.add(self.remark)
        self.save = push("Save the sche&dules", "schedules_save", "primary")
        self.undo = push("&Undo", "schedules_undo")
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.save)
        foot.addWidget(self.undo)
        foot.addStretch()
        card.rows.addLayout(foot)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(card)
        rows.addStretch()
        self.save.clicked.connect(self.save_requested)
        self.undo.clicked.connect(self.undo_changes)
        self._tell()

    def show_schedules(self, schedules: Sequence[Schedule], last_change: str) -> None:
        """Show these schedules in place of those before. `last_change` may be empty."""
        self._kept = tuple(schedules)
        self._last.setText(last_change)
        self._last.setVisible(bool(last_change))
        for row in self._rows:
            self._list.removeWidget(row)
            row.setParent(None)
            row.deleteLater()
        self._rows = [ScheduleRow(one) for one in schedules]
        for row in self._rows:
            row.changed.connect(self._tell)
            self._list.addWidget(row)
        self.remark.show_words("note", "")
        self.rows_changed.emit()
        self._tell()

    def schedules(self) -> tuple[Schedule, ...]:
        """Return the schedules as they now read."""
        return tuple(row.schedule() for row in self._rows)

    @property
    def is_edited(self) -> bool:
        """Whether something was changed and not saved."""
        return self.schedules() != self._kept

    def fault(self) -> str:
        """Return why the other settings cannot be saved yet: nothing here ever stands in their way."""
        return ""

    def undo_changes(self) -> None:
        """Show them as they are kept."""
        self.show_schedules(self._kept, self._last.text())

    def _tell(self) -> None:
        for button in (self.save, self.undo):
            button.setEnabled(self.is_edited)
        self.changed.emit()
