"""Fields that are data: how each is typed, what it is called, its control, and what is read from it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from foidesk.ui.day_field import UNREADABLE, DayField
from foidesk.ui.fields import ChoiceBox, LinesEdit
from foidesk.ui.parts_box import PartsBox
from foidesk.ui.tongue import marked, translate


class Kind(StrEnum):
    """How a field is typed."""

    LINE = "line"
    TEXT = "text"
    LINES = "lines"
    DAY = "day"
    AMOUNT = "amount"
    CHOICE = "choice"
    PARTS = "parts"
    TICK = "tick"


TICKED = (Kind.TICK, Kind.PARTS)
"""What can be left as it is, and needs no word to say so."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One field of an act or letter: `field` is the domain's name for it. `choices` are (value, words)."""

    field: str
    kind: Kind
    label: str
    hint: str = ""
    needed: bool = False
    choices: tuple[tuple[str, str], ...] = ()


def label_of(asked: Asked) -> str:
    """Return what a field is called: what can be left out says so."""
    said = translate("Asked", asked.label)
    return (
        said
        if asked.needed or asked.kind in TICKED
        else translate("Frame", "{label} (if any)").format(label=said)
    )


def hint_of(asked: Asked) -> str:
    """Return what stands below a field."""
    return translate("Asked", asked.hint)


def control_for(asked: Asked, today: Callable[[], date]) -> QWidget:
    """Return the control a field is typed in, empty."""
    match asked.kind:
        case Kind.TEXT:
            return LinesEdit(4)
        case Kind.LINES:
            return LinesEdit(3)
        case Kind.DAY:
            return DayField(today)
        case Kind.CHOICE:
            return ChoiceBox(
                {None: translate("Frame", "Choose…")}
                | {value: translate("Acts", words) for value, words in asked.choices}
            )
        case Kind.PARTS:
            return PartsBox(asked.choices)
        case Kind.TICK:
            box = QCheckBox(translate("Frame", "Yes"))
            box.setChecked(True)
            return box
        case _:
            return QLineEdit()


def read_from(asked: Asked, control: QWidget) -> tuple[Any, str]:
    """Return the value that stands in a control, and what is wrong with it; both may be empty."""
    return READ[asked.kind](control)


def _line(control: Any) -> tuple[Any, str]:
    return control.text().strip(), ""


def _text(control: Any) -> tuple[Any, str]:
    return control.toPlainText().strip(), ""


def _lines(control: Any) -> tuple[Any, str]:
    return control.lines(), ""


def _on(control: Any) -> tuple[Any, str]:
    return control.day(), translate("Frame", UNREADABLE) if control.is_unreadable() else ""


def _pounds(control: Any) -> tuple[Any, str]:
    text = control.text().replace("£", "").replace(",", "").strip()
    try:
        amount = Decimal(text) if text else None
    except InvalidOperation:
        return None, translate("Frame", BAD_AMOUNT)
    if amount is not None and not (amount.is_finite() and amount >= 0):
        return None, translate("Frame", BAD_AMOUNT)
    return amount, ""


BAD_AMOUNT = marked("Frame", "Write the amount in figures, such as 25.50.")

READ: Mapping[Kind, Callable[[Any], tuple[Any, str]]] = {
    Kind.LINE: _line,
    Kind.TEXT: _text,
    Kind.LINES: _lines,
    Kind.DAY: _on,
    Kind.AMOUNT: _pounds,
    Kind.CHOICE: lambda control: (control.value(), ""),
    Kind.PARTS: lambda control: (control.value(), ""),
    Kind.TICK: lambda control: (control.isChecked(), ""),
}
