"""The question before a letter is issued: what will be recorded, and that it cannot be changed afterwards."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from foidesk.ui.decision.fields import field
from foidesk.ui.escape import keeps_escape
from foidesk.ui.fields import line_edit
from foidesk.ui.plain import push, say
from foidesk.ui.remarks import Remark


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
        self._doubt = Remark("issue_doubt")
        self._reason = line_edit("Such as: the search took longer than planned")
        self._why_late = field(
            "&Why it is late, if you wish to say",
            self._reason,
            "issue_reason",
            "Kept with the case; the letter does not print it.",
        )
        self._yes = push("Yes, i&ssue it", "issue_yes", "primary")
        self._no = push("Not &yet", "issue_no")
        self._yes.clicked.connect(self.agreed)
        self._no.clicked.connect(self.declined)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(8)
        rows.addWidget(say("Issue this letter?", "section"))
        rows.addWidget(self._facts)
        rows.addWidget(self._doubt)
        rows.addWidget(self._why_late)
        rows.addWidget(
            say("The letter is kept exactly as it is shown and cannot be changed afterwards.", "hint")
        )
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._no)
        row.addWidget(self._yes)
        rows.addLayout(row)
        self.hide()

    def ask(self, facts: Sequence[str], doubt: str, *, late: bool = False) -> None:
        """Put the question, with what speaks against a yes; the safe answer has the keyboard."""
        self._reason.clear()
        self._why_late.setVisible(late)
        self._facts.setText("\n".join(facts))
        self._doubt.show_words("doubt", doubt)
        self._yes.setEnabled(True)
        self.setAccessibleDescription(" ".join((*facts, doubt)).strip())
        self.show()
        self._no.setFocus()

    def reason(self) -> str:
        """Return why the answer is late, as far as the officer says."""
        return self._reason.text().strip()

    def wait(self) -> None:
        """Take no second yes while the first is being carried out."""
        self._yes.setEnabled(False)

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the case sheet, which would close its own panels with it."""
        return keeps_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that mean something here; the rest is Qt's."""
        if event.key() == Qt.Key.Key_Escape:
            self.declined.emit()
        else:
            super().keyPressEvent(event)
