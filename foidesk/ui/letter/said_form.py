"""“What it says”: the blanks of one letter, beside its preview, each with what it will say if left blank."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from foidesk.ui.asked_fields import Asked, Kind, control_for, hint_of, label_of, read_from
from foidesk.ui.day_field import DayField
from foidesk.ui.decision.fields import field, make_read_only
from foidesk.ui.decision.growing_text import GrowingText
from foidesk.ui.decision.save_state import SaveState
from foidesk.ui.fields import ChoiceBox, Field
from foidesk.ui.parts_box import PartsBox
from foidesk.ui.parts_said import part_words
from foidesk.ui.plain import say
from foidesk.ui.tongue import in_words, translate

Values = Mapping[str, Any]


class SaidForm(QFrame):
    """Shows fields and says when one was edited. What cannot be read keeps the value it had."""

    edited = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("said_form")
        self.setProperty("role", "card")
        self.setAccessibleName(translate("Letters", "What it says"))
        self._today = today
        self._asked: dict[str, tuple[Asked, Field]] = {}
        self._good: dict[str, Any] = {}
        self._is_putting = False
        self.saving = SaveState("said_state")
        self._fields = QGridLayout()
        self._fields.setSpacing(12)
        self._is_spread = False
        self._heading = say(translate("Letters", "W&hat it says"), "section")
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.saving.word)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 14)
        rows.setSpacing(10)
        rows.addLayout(head)
        rows.addWidget(self.saving)
        rows.addLayout(self._fields)
        self.hide()

    def ask(self, asked: Sequence[Asked], values: Values, recorded: Values) -> None:
        """Show these fields with what stands in them; what is `recorded` already can be read, not changed."""
        self._clear()
        for one in asked:
            made = field(label_of(one), self._control(one), f"said_{one.field}", hint_of(one))
            made.wrap()
            self._asked[one.field] = (one, made)
            self._listen(one, made)
        self._lay_out()
        self.put({**values, **recorded})
        for name in recorded:
            if name in self._asked:
                make_read_only(self._asked[name][1], locked=True)
                self._asked[name][1].note(translate("Letters", "As it was recorded."))
        if (first := self._first()) is not None:
            self._heading.setBuddy(first)
        self.setVisible(bool(asked))

    def spread(self, spread: bool) -> None:
        """Set short fields two to a row, or each in a row of its own."""
        if spread is not self._is_spread:
            self._is_spread = spread
            self._lay_out()

    def _lay_out(self) -> None:
        self._fields.setColumnStretch(0, 1)
        self._fields.setColumnStretch(1, int(self._is_spread))
        row = column = 0
        for one, made in self._asked.values():
            wide = one.kind is Kind.TEXT or not self._is_spread
            if wide and column:
                row, column = row + 1, 0
            self._fields.addWidget(made, row, column, 1, 2 if wide else 1, Qt.AlignmentFlag.AlignTop)
            column = 1 - column if not wide else 0
            row += int(column == 0)

    def put(self, values: Values) -> None:
        """Show values without saying they were edited."""
        self._is_putting = True
        for name, (_one, made) in self._asked.items():
            value = values.get(name)
            self._good[name] = value
            put_value(made.control, value)
            made.fault("")
        self._is_putting = False

    def propose(self, values: Values) -> None:
        """Say in each empty line what the letter says as long as it is left empty."""
        for name, (_one, made) in self._asked.items():
            value = values.get(name)
            said = in_words(value) if isinstance(value, date) else str(value or "")
            if isinstance(made.control, QLineEdit):
                blank = translate("Letters", "Day month year") if isinstance(made.control, DayField) else ""
                made.control.setPlaceholderText(said or blank)
            elif isinstance(made.control, PartsBox) and made.control.isEnabled():
                open_ = said and not made.control.value()
                made.note(
                    translate("Letters", "None ticked: it is for {part_words}.").format(
                        part_words=part_words(made.control.labels_of(said))
                    )
                    if open_
                    else ""
                )

    def values(self) -> dict[str, Any]:
        """Return what stands in the fields; None for what is empty."""
        for name, (one, made) in self._asked.items():
            value, fault = read_from(one, made.control)
            if not fault:
                self._good[name] = value or None
        return dict(self._good)

    def fault(self) -> str:
        """Return the first thing that cannot be read, or nothing."""
        read = (read_from(one, made.control)[1] for one, made in self._asked.values())
        return next((fault for fault in read if fault), "")

    def go_in(self) -> None:
        """Put the cursor into the first field, if there is one."""
        if (first := self._first()) is not None:
            first.setFocus()

    def go_to(self, name: str) -> None:
        """Put the cursor into the field of that name; into the first where there is none such."""
        if name in self._asked:
            self._asked[name][1].control.setFocus()
        else:
            self.go_in()

    def _first(self) -> QWidget | None:
        return next((made.control for _one, made in self._asked.values()), None)

    def _control(self, one: Asked) -> QWidget:
        return GrowingText(2, 14) if one.kind is Kind.TEXT else control_for(one, self._today)

    def _listen(self, one: Asked, made: Field) -> None:
        match made.control:
            case QPlainTextEdit() as text:
                text.textChanged.connect(self._tell)
            case PartsBox() as parts:
                parts.edited.connect(self._tell)
            case QComboBox() as choice:
                choice.currentIndexChanged.connect(self._tell)
            case QLineEdit() as line:
                line.textChanged.connect(self._tell)
                line.editingFinished.connect(partial(self._check, one, made))

    def _tell(self) -> None:
        if not self._is_putting:
            self.edited.emit()

    @staticmethod
    def _check(one: Asked, made: Field) -> None:
        if not made.control.property("readOnly"):
            made.fault(read_from(one, made.control)[1])

    def _clear(self) -> None:
        for _one, made in self._asked.values():
            self._fields.removeWidget(made)
            made.hide()
            made.deleteLater()
        self._asked.clear()
        self._good.clear()


def put_value(control: QWidget, value: Any) -> None:
    """Show a value in the control of its kind; None empties it. What stands there already is left alone."""
    match control:
        case ChoiceBox():
            control.show_value(value)
        case PartsBox():
            control.put(value)
        case DayField():
            if control.day() != value or control.is_unreadable():
                control.put(value)
        case QLineEdit():
            control.setText("" if value is None else str(value))
        case GrowingText():
            control.put(value or "")
