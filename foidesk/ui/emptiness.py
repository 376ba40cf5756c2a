"""What stands in place of an empty list: why it is empty, and what to do next, as buttons."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from foidesk.ui.plain import push, say
from foidesk.ui.signs import Sign

ROOMY = 190
"""Pixels of height from which on there is room for an icon over the words."""


class Emptiness(QWidget):
    """Stands where a table would be. The first of its buttons is what most will want."""

    chosen = Signal(int)
    """Which of the buttons was pressed, from nought."""

    def __init__(self, name: str = "empty") -> None:
        super().__init__()
        self.setObjectName(f"{name}_instead")
        self._sign = Sign(role="note")
        self._sign.setFixedSize(40, 40)
        self._headline = say("", "section", f"{name}_headline")
        self._hint = say("", "muted", f"{name}_hint")
        self.buttons = (push("", f"{name}_action", "primary"), push("", f"{name}_other"))
        self._lay_out()
        for at, button in enumerate(self.buttons):
            button.clicked.connect(lambda _on=False, at=at: self.chosen.emit(at))

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(40, 16, 40, 16)
        rows.setSpacing(10)
        rows.addStretch(2)
        rows.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._headline, self._hint):
            _centre(label)
            rows.addWidget(label)
        rows.addSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch()
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch()
        rows.addLayout(row)
        rows.addStretch(3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words the room where there is little."""
        super().resizeEvent(event)
        self._sign.setVisible(event.size().height() >= ROOMY)

    def tell(self, sign: str, headline: str, hint: str, actions: Sequence[str] = ()) -> None:
        """Show an icon, a line, a hint and a button for each thing there is to do, two at most."""
        self._sign.show_sign(sign)
        self._headline.setText(headline)
        self._hint.setText(hint)
        for at, button in enumerate(self.buttons):
            words = actions[at] if at < len(actions) else ""
            button.setText(words)
            button.setAccessibleName(words.replace("&", "").rstrip("…"))
            button.setVisible(bool(words))


def _centre(label: QLabel) -> None:
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
