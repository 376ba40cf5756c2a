"""How long each kind of case is kept: years and what then, with a button of its own."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout

from foidesk.domain.retention import Schedule, Way
from foidesk.ui.fields import ChoiceBox, Field
from foidesk.ui.number_box import NumberBox
from foidesk.ui.plain import say
from foidesk.ui.setup.row_list import SavedRows
from foidesk.ui.setup.schedule_words import source_of, what_of
from foidesk.ui.tongue import Told, counted, marked, translate

WAYS = Told(
    "Settings", {Way.ANONYMISED: marked("Settings", "Anonymised"), Way.DELETED: marked("Settings", "Deleted")}
)
MOST_YEARS = 99
SAID = marked(
    "Settings",
    "Counted from the last act that closed a request. No Act sets these years: they are "
    "your authority’s own to decide. A request follows the closest of them.",
)


class ScheduleRow(QFrame):
    """One schedule."""

    changed = Signal()

    def __init__(self, schedule: Schedule) -> None:
        super().__init__()
        self._schedule = schedule
        name = schedule.name
        self._years, self._way = NumberBox(1, MOST_YEARS), ChoiceBox(WAYS)
        self._years.setValue(schedule.years)
        self._years.valueChanged.connect(self._say_years)
        self._say_years(schedule.years)
        self._way.show_value(schedule.way)
        self._agreed = QCheckBox(translate("Settings", "Our authority has decided this"))
        self._agreed.setObjectName(f"schedule_{name}_agreed")
        self._agreed.setAccessibleName(
            translate("Settings", "Our authority has decided this: {what}").format(what=what_of(schedule))
        )
        self._agreed.setChecked(not schedule.unconfirmed)
        fields = QHBoxLayout()
        fields.setSpacing(16)
        for label, box, of in (
            (translate("Settings", "Kept for"), self._years, "years"),
            (translate("Settings", "And then"), self._way, "way"),
        ):
            field = Field(label, box, f"schedule_{name}_{of}")
            box.setAccessibleName(f"{label}: {what_of(schedule)}")
            fields.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(self._agreed, 1, Qt.AlignmentFlag.AlignBottom)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 4, 0, 12)
        rows.setSpacing(8)
        rows.addWidget(say(what_of(schedule), "label"))
        rows.addWidget(
            say(translate("Settings", "Source: {source}").format(source=source_of(schedule)), "hint")
        )
        rows.addLayout(fields)
        self._years.valueChanged.connect(lambda _number: self.changed.emit())
        self._way.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self._agreed.toggled.connect(lambda _on: self.changed.emit())

    def _say_years(self, years: int) -> None:
        self._years.setSuffix(counted(years, "year").removeprefix(f"{years:,}"))

    def schedule(self) -> Schedule:
        """Return the schedule as it now reads."""
        unconfirmed = not self._agreed.isChecked()
        return replace(
            self._schedule, years=self._years.value(), way=self._way.value(), unconfirmed=unconfirmed
        )


class SchedulesPane(SavedRows[ScheduleRow, Schedule]):
    """Shows the schedules in force."""

    def __init__(self) -> None:
        names = ("setup_schedules", "schedules")
        super().__init__(
            translate("Settings", "How long requests are kept"),
            names,
            translate("Settings", SAID),
            translate("Settings", "Save the sche&dules"),
        )
        self._last = say("", "hint", "schedules_last")
        self._inside.insertWidget(self._inside.indexOf(self._said) + 1, self._last)
        self.add_to_foot(self.save, self.undo)
        self.show_kept(((), ""))

    def show_kept(self, found: tuple[tuple[Schedule, ...], str]) -> None:
        """Show the schedules kept, and when they were last set: nothing where they never were."""
        schedules, last_change = found
        self._last.setText(last_change)
        self._last.setVisible(bool(last_change))
        self.show_values(schedules)

    def values(self) -> tuple[Schedule, ...]:
        """Return the schedules as they now read."""
        return tuple(row.schedule() for row in self.rows)

    def row_of(self, value: Schedule) -> ScheduleRow:
        """Return the row of a schedule."""
        row = ScheduleRow(value)
        row.changed.connect(self.tell)
        return row
