"""The calculator laid out: the question on the left, the answer on the right."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from foidesk.ui.case.scrolled import scrolled
from foidesk.ui.fields import CARD_WIDTH
from foidesk.ui.plain import push, say
from foidesk.ui.theme import Theme
from foidesk.ui.tongue import marked, translate
from foidesk.ui.what_if.answer_panel import AnswerPanel
from foidesk.ui.what_if.question_form import QuestionForm

SIDE_BY_SIDE = 900
"""Width from which question and answer stand beside each other."""
SAID = marked("What if", "What would the date be? Nothing is recorded here.")


class WhatIfView(QWidget):
    """Shows an answer and says when the question changed."""

    question_changed = Signal()
    back_requested = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("what_if")
        self.setAccessibleName(translate("What if", "When is it due?"))
        self.form = QuestionForm(today)
        self.answer = AnswerPanel(theme)
        self.back = push(translate("What if", "&Back"), "what_if_back")
        self._short = say("", "section", "what_if_short")
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.form.changed.connect(self.question_changed)
        self.answer.told.connect(self._short.setText)
        self.back.clicked.connect(self.back_requested)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(say(translate("What if", "When is it due?"), "title", "what_if_title"))
        words.addWidget(say(translate("What if", SAID), "hint"))
        words.addWidget(self._short)
        head = QHBoxLayout()
        head.setContentsMargins(24, 16, 24, 8)
        head.addLayout(words, 1)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        inner.setMaximumWidth(CARD_WIDTH * 2)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self._sides.setContentsMargins(QMargins(24, 16, 24, 24))
        self._sides.setSpacing(16)
        self._sides.addWidget(self.form, 1)
        self._sides.addWidget(self.answer, 1, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(scrolled(inner), 1)

    def begin(self) -> None:
        """Put the cursor where the question begins."""
        self.form.received.control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answer under the question where there is no room beside it."""
        super().resizeEvent(event)
        wide = self.width() >= SIDE_BY_SIDE
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(way)
        # The answer is then further down than one sees while typing.
        self._short.setVisible(not wide)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)
