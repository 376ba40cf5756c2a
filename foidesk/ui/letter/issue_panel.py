"""The question before a letter is issued: what will be recorded, and that it cannot be changed afterwards."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from foidesk.ui.decision.fields import button
from foidesk.ui.plain import say


class IssuePanel(QFrame):
    """Hidden until asked; Escape is no."""

    agreed = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("issue_panel")
        self.setProperty("role", "card")
        self.setAccessibleName("Issue this letter?")
        self._facts = say("", "fact", "issue_facts")
        self._yes = button("Yes, iss&ue it", "issue_yes", "primary")
        self._no = button("Not &yet", "issue_no", "")
        self._yes.clicked.connect(self.agreed)
        self._no.clicked.connect(self.declined)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(8)
        rows.addWidget(say("Issue this letter?", "section"))
        rows.addWidget(self._facts)
        rows.addWidget(
            say("The letter is kept exactly as it is shown and cannot be changed afterwards.", "hint")
        )
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._no)
        row.addWidget(self._yes)
        rows.addLayout(row)
        self.hide()

    def ask(self, facts: Sequence[str]) -> None:
        """Put the question; the safe answer has the keyboard."""
        self._facts.setText("\n".join(facts))
        self._yes.setEnabled(True)
        self.setAccessibleDescription(" ".join(facts))
        self.show()
        self._no.setFocus()

    def wait(self) -> None:
        """Take no second yes while the first is being carried out."""
        self._yes.setEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that mean something here; the rest is Qt's."""
        if event.key() == Qt.Key.Key_Escape:
            self.declined.emit()
        else:
            super().keyPressEvent(event)
