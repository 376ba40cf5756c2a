"""A new passphrase, typed twice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from foidesk.ui.fields import Field, line_edit
from foidesk.ui.tongue import marked, translate

HINT = marked(
    "Encryption",
    "Three or four words that nobody would guess together are easier to remember than odd characters.",
)
DIFFER = marked("Encryption", "The two are not the same.")


class PassphraseFields(QWidget):
    """Two fields and a box to show what is typed. `changed` with every key."""

    changed = Signal()

    def __init__(self, name: str, label: str = "New passphrase") -> None:
        super().__init__()
        self._first, self._again = line_edit(), line_edit()
        self._first_field = Field(label, self._first, f"{name}_new", translate("Encryption", HINT))
        self._again_field = Field(translate("Encryption", "The same again"), self._again, f"{name}_again")
        self._show = show_typed(f"{name}_show", self._first, self._again)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(16)
        for part in (self._first_field, self._again_field, self._show):
            rows.addWidget(part)
        for box in (self._first, self._again):
            box.textChanged.connect(self._tell)

    def passphrase(self) -> str:
        """Return what is typed, if it was typed twice alike; else nothing."""
        return self._first.text() if self._first.text() == self._again.text() else ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed at all."""
        return not self._first.text() and not self._again.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self._first.clear()
        self._again.clear()
        self._show.setChecked(False)

    def take_focus(self) -> None:
        """Put the cursor into the first field."""
        self._first.setFocus()

    def _tell(self) -> None:
        from foidesk.casework.change_keys import advice_on  # SQLModel: not before the first paint

        typed, again = self._first.text(), self._again.text()
        self._first_field.doubt(advice_on(typed) if typed else "")
        self._again_field.fault(
            translate("Encryption", DIFFER) if again and not typed.startswith(again) else ""
        )
        self.changed.emit()


def show_typed(name: str, *boxes: QLineEdit) -> QCheckBox:
    """Return a tick box that shows what is typed in `boxes`, which is hidden until then."""
    tick = QCheckBox(translate("Encryption", "Show what is typed"))
    tick.setObjectName(name)
    tick.setAccessibleName(tick.text())
    modes = {False: QLineEdit.EchoMode.Password, True: QLineEdit.EchoMode.Normal}
    for box in boxes:
        box.setEchoMode(modes[False])
        tick.toggled.connect(lambda on, box=box: box.setEchoMode(modes[on]))
    return tick
