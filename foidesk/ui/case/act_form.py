"""The form of one act, shown inside the case: its day and what the law wants to know."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from foidesk.domain.far_days import is_far_ahead
from foidesk.domain.timeline import Act, Event
from foidesk.ui.asked_fields import Asked, control_for, hint_of, label_of, read_from
from foidesk.ui.case.act_events import event_of, fields_of, lacking
from foidesk.ui.case.act_words import ACTS
from foidesk.ui.case.half_typed import HalfTyped, put_into, typed_in
from foidesk.ui.case.scrolled import AsTallAsInside
from foidesk.ui.day_field import DayField
from foidesk.ui.fields import FIELD_WIDTH, Field
from foidesk.ui.letter.kind_words import LETTER_OF
from foidesk.ui.plain import push, say
from foidesk.ui.sight import bring_into_sight
from foidesk.ui.tongue import in_words, marked, translate

NO_DAY = marked("Case", "Say on which day, such as 9 April 2026.")
NOT_YET = marked("Case", "That day has not come yet. Record it once it has happened.")
HAPPENED = ("sent_on", "right_on")
"""Days of something that happened, beside the day of the act itself."""


class ActForm(QWidget):
    """Asks, checks that nothing needed is missing, and hands up the Event. Records nothing itself."""

    event_given = Signal(object)
    letter_chosen = Signal(object)
    left = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.setObjectName("act_form")
        self._act = Act.ACKNOWLEDGE
        self._timeline: tuple[Event, ...] = ()
        self._asked: dict[str, tuple[Asked, Field]] = {}
        self._doubted: dict[str, date] = {}
        self._title = say("", "section", "act_title")
        self._fields = QVBoxLayout()
        self._fields.setSpacing(14)
        self.day = DayField(today)
        self._day = Field(
            translate("Case", "&Day"),
            self.day,
            "act_on",
            translate("Case", "The day it happened, not the day it is written down."),
        )
        self.record: QPushButton = push(translate("Case", "&Record"), "act_record", "primary")
        self.record.clicked.connect(self._give)
        self.cancel: QPushButton = push(translate("Case", "Cancel"), "act_cancel")
        self.cancel.clicked.connect(self.left)
        self.write: QPushButton = push(translate("Case", "Write the &letter instead"), "act_write", "quiet")
        self.write.clicked.connect(lambda: self.letter_chosen.emit(LETTER_OF[self._act]))
        self._lay_out()
        self._as_asked = self._typed()

    def _lay_out(self) -> None:
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(2, 4, 8, 4)
        rows.setSpacing(14)
        rows.addWidget(self._title)
        rows.addWidget(self._day)
        rows.addLayout(self._fields)
        foot = QWidget()
        foot.setMaximumWidth(FIELD_WIDTH + 10)
        buttons = QHBoxLayout(foot)
        buttons.setContentsMargins(2, 0, 8, 4)
        buttons.setSpacing(8)
        buttons.addWidget(self.record)
        buttons.addWidget(self.cancel)
        buttons.addStretch()
        buttons.addWidget(self.write)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(AsTallAsInside(inner))
        whole.addWidget(foot)
        whole.addStretch()

    def ask(self, act: Act, timeline: tuple[Event, ...] = (), parts: tuple[str, ...] = ()) -> None:
        """Show the form of `act`, empty, on this day; a correction offers the rows of `timeline`.

        What can be done to one of several `parts` alone asks for which.
        """
        self._act, self._timeline = act, timeline
        self.setProperty("law", f"act.{act}")
        self._title.setText(ACTS[act].done)
        self.write.setVisible(act in LETTER_OF)
        self.day.put(self._today())
        self._day.fault("")
        self._doubted = {}
        self._clear()
        for asked in fields_of(act, timeline, parts):
            field = Field(
                label_of(asked), control_for(asked, self._today), f"act_{asked.field}", hint_of(asked)
            )
            self._asked[asked.field] = (asked, field)
            self._fields.addWidget(field)
        self._as_asked = self._typed()

    def go_in(self) -> None:
        """Put the cursor where the form begins."""
        self.day.setFocus()
        self.day.selectAll()

    def half_typed(self) -> HalfTyped | None:
        """Return what was typed and not recorded, or None where the form stands as it was asked."""
        typed = self._typed()
        return None if typed == self._as_asked else typed

    def put_back(self, half: HalfTyped) -> None:
        """Show again what was typed, in the form of the same act."""
        self.day.setText(half.day)
        for name, (_asked, field) in self._asked.items():
            if name in half.fields:
                put_into(field.control, half.fields[name])

    def _typed(self) -> HalfTyped:
        fields = {name: typed_in(field.control) for name, (_asked, field) in self._asked.items()}
        return HalfTyped(self._act, self.day.text(), fields)

    def _clear(self) -> None:
        for _asked, field in self._asked.values():
            self._fields.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._asked.clear()

    def show_busy(self, busy: bool) -> None:
        """Take no second press while the first is at work."""
        self.record.setEnabled(not busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field of one line records."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and isinstance(self.focusWidget(), QLineEdit):
            self.record.click()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        values = {name: self._read(asked, field) for name, (asked, field) in self._asked.items()}
        on = self.day.day()
        self._day.fault(
            translate("Case", NO_DAY)
            if on is None
            else translate("Case", NOT_YET)
            if on > self._today()
            else ""
        )
        faulty = [one for one in (self._day, *(one for _, one in self._asked.values())) if one.remark()]
        if on is None or faulty:
            self._go_to(faulty[0])
            return
        kept = {name: value for name, value in values.items() if value not in ("", (), None)}
        if (lack := lacking(self._act, kept)) is not None:
            name, said = lack
            self._asked[name][1].fault(said)
            self._go_to(self._asked[name][1])
            return
        if not self._asks_again(kept):
            self.event_given.emit(event_of(self._act, on, kept, self._timeline))

    def _asks_again(self, kept: Mapping[str, Any]) -> bool:
        """Whether a day so far ahead stands here that its year may be wrong, and was not agreed to yet."""
        today, agreed = self._today(), self._doubted
        days = {name: value for name, value in kept.items() if isinstance(value, date)}
        self._doubted = {name: day for name, day in days.items() if is_far_ahead(day, today)}
        if self._doubted == agreed:
            return False
        said = translate("Case", "{day} is more than a year away. If the year is right, press Record again.")
        for name, day in self._doubted.items():
            self._asked[name][1].doubt(said.format(day=in_words(day)))
        return bool(self._doubted)

    @staticmethod
    def _go_to(field: Field) -> None:
        """Put the cursor where something is to be put right."""
        field.control.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_sight(field)

    def _read(self, asked: Asked, field: Field) -> Any:
        field.fault("")
        value, fault = read_from(asked, field.control)
        if not fault and asked.needed and value in ("", (), None):
            fault = translate("Case", "{label} is needed for this.").format(
                label=translate("Asked", asked.label)
            )
        if asked.field in HAPPENED and isinstance(value, date) and value > self._today():
            fault = translate("Case", NOT_YET)
        field.fault(fault)
        return value
