"""What stands in place of an empty register: why it is empty, and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from foidesk.ui.plain import push, say
from foidesk.ui.signs import Sign


class Emptiness(QWidget):
    """What stands where the table would be."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("register_empty")
        self._sign = Sign(role="note")
        self._sign.setFixedSize(40, 40)
        self._headline = say("", "section", "empty_headline")
        self._hint = say("", "muted", "empty_hint")
        self.action = push("", "empty_action", "primary")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(40, 40, 40, 40)
        rows.setSpacing(10)
        rows.addStretch(2)
        rows.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._headline, self._hint):
            _centre(label)
            rows.addWidget(label)
        rows.addSpacing(6)
        rows.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(3)

    def tell(self, sign: str, headline: str, hint: str, action: str) -> None:
        """Show an icon, a line, a hint and, where there is something to do, a button."""
        self._sign.show_sign(sign)
        self._headline.setText(headline)
        self._hint.setText(hint)
        self.action.setText(action)
        self.action.setAccessibleName(action.replace("&", ""))
        self.action.setVisible(bool(action))


def _centre(label: QLabel) -> None:
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
