"""The foot of a form: what stands in the way, the way back and the one main button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedLayout, QWidget
from shiboken6 import isValid

from foidesk.ui.plain import push, say
from foidesk.ui.remarks import Remark


class ActionBar(QFrame):
    """Shows one main button and quieter ones; turns into a question when asked to."""

    answered = Signal(int)

    def __init__(self, main: QPushButton, others: tuple[QPushButton, ...], name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "bar")
        self.reason = Remark(f"{name}_reason")
        self._main = main
        self._faces = QStackedLayout(self)
        self._faces.addWidget(self._actions(main, others))
        self._question: QWidget | None = None
        self._was_at: QWidget | None = None

    def _actions(self, main: QPushButton, others: tuple[QPushButton, ...]) -> QWidget:
        face = QWidget()
        row = QHBoxLayout(face)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(12)
        for button in others:
            row.addWidget(button)
        row.addWidget(self.reason, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch()
        row.addWidget(main)
        return face

    @property
    def is_asking(self) -> bool:
        """Whether the question is shown."""
        return self._question is not None

    def ask(self, question: str, answers: tuple[str, ...]) -> None:
        """Ask in place of the buttons; `answered` gives its number. The last answer is the safe one."""
        self.end_question()
        self._was_at = self.window().focusWidget()
        face = QWidget()
        row = QHBoxLayout(face)
        row.setContentsMargins(24, 12, 24, 12)
        row.setSpacing(12)
        row.addWidget(say(question, "label", f"{self.objectName()}_question"), 1)
        buttons = [push(words, f"{self.objectName()}_answer_{i}") for i, words in enumerate(answers)]
        for number, button in enumerate(buttons):
            button.clicked.connect(lambda _on=False, number=number: self._answer(number))
            row.addWidget(button)
        self._question = face
        self._faces.addWidget(face)
        self._faces.setCurrentWidget(face)
        buttons[-1].setFocus()

    def _answer(self, number: int) -> None:
        self.end_question()
        self.answered.emit(number)

    def end_question(self) -> None:
        """Show the buttons again, and put the cursor back where it was before the question."""
        if self._question is not None:
            had_cursor = self._question.isAncestorOf(self.window().focusWidget())
            self._faces.setCurrentIndex(0)
            if had_cursor and self._was_at is not None and isValid(self._was_at):
                self._was_at.setFocus()
            self._faces.removeWidget(self._question)
            self._question.setParent(None)
            self._question.deleteLater()
            self._question = None

    def show_reason(self, why_not: str) -> None:
        """Say why the main button cannot be pressed; empty when it can."""
        self.reason.show_words("note", why_not)
        self._main.setEnabled(not why_not)
        self._main.setAccessibleDescription(why_not)
