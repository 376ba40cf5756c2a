"""A group of settings told in one line until somebody wants to change it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from foidesk.ui.fields import Card, Field
from foidesk.ui.plain import push, say
from foidesk.ui.sight import bring_into_sight
from foidesk.ui.tongue import translate


class FoldingCard(Card):
    """Title, summary and a button; the fields open beneath. A fault inside keeps it open."""

    def __init__(self, title: str, name: str) -> None:
        super().__init__("", name)
        self.setAccessibleName(title)
        self.fields: dict[str, Field] = {}
        self._title = title
        self._summary = say("", "hint", f"{name}_summary")
        self.opener = push(translate("Settings", "Change"), f"{name}_open")
        self.opener.setCheckable(True)
        self._inside = QWidget()
        self._body = QVBoxLayout(self._inside)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(16)
        self._head = QHBoxLayout()
        self._head.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.title = say(title, "section")
        words.addWidget(self.title)
        words.addWidget(self._summary)
        self._head.addLayout(words, 1)
        self._head.addWidget(self.opener)
        self.rows.setContentsMargins(20, 12, 20, 12)
        self.rows.addLayout(self._head)
        self.rows.addWidget(self._inside)
        self.opener.toggled.connect(self._fold)
        self.opener.clicked.connect(lambda: bring_into_sight(self))
        self._fold(False)

    def _fold(self, opened: bool) -> None:
        self._inside.setVisible(opened)
        self.opener.setText(translate("Settings", "Close") if opened else translate("Settings", "Change"))
        self.opener.setAccessibleName(f"{self.opener.text()}: {self._title}")

    def put(self, *widgets: QWidget) -> None:
        """Put one widget inside, or several side by side."""
        row = QHBoxLayout()
        row.setSpacing(16)
        for widget in widgets:
            row.addWidget(widget, 1, Qt.AlignmentFlag.AlignTop)
        self._body.addLayout(row)

    def put_buttons(self, *buttons: QPushButton) -> None:
        """Put buttons inside, side by side from the left."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch()
        self._body.addLayout(row)

    def field(self, key: str, label: str, control: QWidget, hint: str = "") -> Field:
        """Return a new field of this card, known by `key`."""
        self.fields[key] = Field(label, control, f"{self.objectName()}_{key}", hint)
        return self.fields[key]

    def show_summary(self, words: str) -> None:
        """Say what the settings inside come to."""
        self._summary.setText(words)
        self.opener.setAccessibleDescription(words)

    def rename(self, title: str) -> None:
        """Give the card another title."""
        self._title = title
        self.title.setText(title)
        self.setAccessibleName(title)
        self._fold(self.opener.isChecked())

    def go_to(self, key: str) -> bool:
        """Put the cursor into a field, or where a whole card is meant onto its first; tells if it is here."""
        found = [field for name, field in self.fields.items() if name == key or name.startswith(f"{key}_")]
        if not found:
            return False
        self.unfold()
        found[0].control.setFocus()
        bring_into_sight(found[0])
        return True

    def unfold(self) -> None:
        """Show what is inside."""
        self.opener.setChecked(True)
