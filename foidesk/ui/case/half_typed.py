"""What stands in the form of an act before it is recorded, to be put back when its case is shown again."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from foidesk.domain.timeline import Act
from foidesk.ui.fields import ChoiceBox
from foidesk.ui.parts_box import PartsBox


@dataclass(frozen=True, slots=True)
class HalfTyped:
    """An act, and what its fields hold, as it stands there."""

    act: Act
    day: str
    fields: Mapping[str, str | bool]


def typed_in(control: QWidget) -> str | bool:
    """Return what a control holds; of a choice its value, since two can read the same."""
    match control:
        case QCheckBox():
            return control.isChecked()
        case ChoiceBox():
            return control.value() or ""
        case PartsBox():
            return control.value() or ""
        case QPlainTextEdit():
            return control.toPlainText()
        case QLineEdit():
            return control.text()
    raise TypeError(f"{type(control).__name__} is no control of an act.")


def put_into(control: QWidget, value: str | bool) -> None:
    """Put it there again; a choice that is offered no more is left open."""
    match control, value:
        case QCheckBox(), bool():
            control.setChecked(value)
        case PartsBox(), str():
            control.put(value)
        case ChoiceBox(), str():
            chosen = value or None
            control.show_value(chosen if control.knows(chosen) else None)
        case QPlainTextEdit(), str():
            control.setPlainText(value)
        case QLineEdit(), str():
            control.setText(value)
