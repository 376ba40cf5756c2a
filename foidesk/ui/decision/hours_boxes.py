"""The hours of an estimate, one box for each work that may be counted."""

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from foidesk.domain.case import CostHours
from foidesk.domain.costs import Activity
from foidesk.domain.dates import figure
from foidesk.ui.decision.estimate_words import ACTIVITIES
from foidesk.ui.decision.fields import field
from foidesk.ui.fields import Field, line_edit
from foidesk.ui.remarks import Remark
from foidesk.ui.tongue import marked, translate

BAD_HOURS = marked("Decisions", "Write the hours in figures, such as 2.5.")


class HoursBoxes(QWidget):
    """Shows hours, two boxes to a row. What cannot be read keeps the value it had."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("estimate_hours")
        self._hours = CostHours()
        self._fields: dict[Activity, Field] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        for at, (activity, words) in enumerate(ACTIVITIES.items()):
            box = line_edit("0")
            self._fields[activity] = field(
                translate("Decisions", "{words}, hours").format(words=words), box, f"estimate_{activity}"
            )
            box.textEdited.connect(self._take)
            grid.addWidget(self._fields[activity], *divmod(at, 2), Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(at % 2, 1)
        grid.addWidget(Remark(f"{self.objectName()}_found"), len(ACTIVITIES), 0, 1, 2)

    def count(self, activities: Sequence[Activity]) -> None:
        """Ask for these only; the hours of the others are kept."""
        for activity, made in self._fields.items():
            made.setVisible(activity in activities)

    def put(self, hours: CostHours) -> None:
        """Show hours in place of what is there; a box that already reads so is left alone."""
        self._hours = hours
        for activity, made in self._fields.items():
            value = getattr(hours, activity)
            if _read(made) != value:
                made.control.setProperty("text", figure(value) if value else "")
                made.fault("")

    def hours(self) -> CostHours:
        """Return the hours as far as they can be read."""
        return self._hours

    def _take(self) -> None:
        read = {activity: _read(made) for activity, made in self._fields.items()}
        for activity, made in self._fields.items():
            made.fault("" if read[activity] is not None else translate("Decisions", BAD_HOURS))
        kept = {one: getattr(self._hours, one) if value is None else value for one, value in read.items()}
        self._hours = CostHours(**{str(one): value for one, value in kept.items()})
        self.edited.emit()


def _read(made: Field) -> Decimal | None:
    """Return the hours in a box, 0 where it is empty, None where it cannot be read."""
    text = str(made.control.property("text")).replace(",", "").strip()
    try:
        value = Decimal(text or 0)
    except InvalidOperation:
        return None
    return value if value.is_finite() and value >= 0 else None
