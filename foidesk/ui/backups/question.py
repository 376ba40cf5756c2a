"""A question asked in a card, in place of the buttons that led to it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from foidesk.ui.plain import grown, push, say
from foidesk.ui.sight import bring_into_sight
from foidesk.ui.tongue import translate


class Question(QFrame):
    """Yes, or no; no has the keyboard, and Escape means it."""

    answered = Signal(bool)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "panel")
        self._words = grown(say("", "label", f"{name}_words"))
        self._yes, self._no = (
            push(translate("Backups", "&Yes"), f"{name}_yes", "primary"),
            push(translate("Backups", "Cance&l"), f"{name}_no"),
        )
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._no)
        row.addWidget(self._yes)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 12, 14, 12)
        rows.setSpacing(10)
        rows.addWidget(self._words)
        rows.addLayout(row)
        self._yes.clicked.connect(lambda: self._answer(True))
        self._no.clicked.connect(lambda: self._answer(False))
        self.hide()

    def ask(self, question: str, yes: str) -> None:
        """Show the question."""
        self._words.setText(question)
        self._yes.setText(yes)
        self._yes.setAccessibleName(yes.replace("&", ""))
        self.setAccessibleName(question)
        self.show()
        bring_into_sight(self)
        self._no.setFocus()

    def _answer(self, yes: bool) -> None:
        self.hide()
        self.answered.emit(yes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes the question back."""
        if event.key() == Qt.Key.Key_Escape:
            self._answer(False)
        else:
            super().keyPressEvent(event)
