"""What the checks found, said where it is mended: under the field, beside the list, on the card."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRegularExpression
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from foidesk.domain.checks.finding import Finding
from foidesk.domain.checks.mending import can_be_put
from foidesk.ui.decision.finding_places import by_control
from foidesk.ui.fields import Field
from foidesk.ui.findings.finding_words import GRAVITY, todo_of
from foidesk.ui.remarks import Remark
from foidesk.ui.sight import bring_into_sight
from foidesk.ui.tab_order import stops_of

SPOT = "_found"
"""Ends the name of a remark that stands beside what is no field: a list of factors, limbs, a card."""


class FieldMarks:
    """Marks the fields inside a widget by their names. What is only still empty is said quietly.

    It keeps no hold of the widget: a ring of the two would be let go of on whichever thread comes by.
    """

    def __init__(self) -> None:
        self._found: dict[str, list[Finding]] = {}

    def show_found(self, root: QWidget, found: Sequence[Finding]) -> None:
        """Say these in their fields, and nothing in the others."""
        before, self._found = self._found, by_control(found)
        for made in root.findChildren(Field):
            name = made.control.objectName()
            if name in self._found or name in before:
                made.remark_on(*self._words(name, made.control))
        for spot in root.findChildren(Remark, QRegularExpression(f"{SPOT}$")):
            owner = spot.parentWidget() or spot
            spot.show_words(*self._words(spot.objectName().removesuffix(SPOT), owner))

    def at_cursor(self, root: QWidget) -> Finding | None:
        """Return what one key can mend where the cursor is: in its field, else on its card."""
        for widget in _around_cursor(root):
            here = (one for name in self._named(widget.objectName()) for one in self._found[name])
            if (one := next(filter(can_be_put, here), None)) is not None:
                return one
        return None

    def _named(self, name: str) -> list[str]:
        """Return the names marked that are a control's own, or those of what is on a card called so."""
        return [one for one in self._found if name and (one == name or one.startswith(f"{name}_"))]

    def go_to(self, root: QWidget, name: str) -> bool:
        """Put the cursor into the control of that name, or the card it belongs on; tells if there is one."""
        card = "_".join(name.split("_")[: 2 if name.startswith("claim_") else 1])
        for wanted in (name, card):
            found = root.findChild(QWidget, wanted) if wanted else None
            stop = next((one for one in stops_of(found) if one.isVisibleTo(root)), None)
            if stop is not None:
                stop.setFocus()
                bring_into_sight(stop)
                return True
        return False

    def _words(self, name: str, owner: QWidget) -> tuple[str, str]:
        found = self._found.get(name, ())
        if not found:
            return "note", ""
        kind = "note" if _is_empty(owner) else GRAVITY[found[0].level][0]
        return kind, "\n".join(f"{one.message} {todo_of(one)}" for one in found)


def _around_cursor(root: QWidget) -> Iterator[QWidget]:
    widget: QWidget | None = root.focusWidget()
    while widget is not None and widget is not root:
        yield widget
        widget = widget.parentWidget()


def _is_empty(owner: QWidget) -> bool:
    """Whether what is to be filled in here is there, and none of it is."""
    boxes = [one for one in (owner, *owner.findChildren(QWidget)) if one.isVisibleTo(owner)]
    texts = [_text_of(one) for one in boxes]
    typed = [text for text in texts if text is not None]
    return bool(typed) and not any(typed)


def _text_of(widget: QWidget) -> str | None:
    match widget:
        case QLineEdit():
            return widget.text().strip()
        case QPlainTextEdit():
            return widget.toPlainText().strip()
        case QComboBox():
            return widget.currentText() if widget.currentIndex() > 0 else ""
        case _:
            return None
