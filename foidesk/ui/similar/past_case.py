"""A past case opened beside the request in hand: what was asked, and what was answered."""

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foidesk.casework.tell_past_case import PastAnswer, PastPart
from foidesk.ui.column import Column
from foidesk.ui.decision.choices import OUTCOMES
from foidesk.ui.fields import Card
from foidesk.ui.plain import grown, push, say
from foidesk.ui.tongue import in_words, translate
from foidesk.ui.wording import STAGES

LONGEST = 20_000
"""Letters of a request that are shown here; the case itself has the whole."""


class PastCaseView(QWidget):
    """Read only. `left` says that the officer goes back to the request."""

    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._name = name
        self.back = push(translate("Similar", "Back to the re&quest"), f"{name}_back")
        self._title = say("", "headline", f"{name}_title")
        self._said = grown(say("", "hint", f"{name}_stands"))
        self._column = Column(f"{name}_scroll", QMargins(0, 0, 12, 12))
        self._cards: list[QWidget] = []
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._said)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addLayout(words, 1)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addLayout(head)
        rows.addWidget(self._column, 1)
        self._column.rows.addStretch()
        self.back.clicked.connect(self.left)

    def show_answer(self, past: PastAnswer) -> None:
        """Show a past case from its beginning, the cursor on the way back."""
        subject = " ".join(past.case.subject.split()) or translate("Similar", "No subject")
        self._title.setText(f"{past.case.reference}  {subject}")
        self._said.setText(_stands(past))
        self.setAccessibleName(
            translate("Similar", "Past request {reference}: {subject}").format(
                reference=past.case.reference, subject=subject
            )
        )
        self.setAccessibleDescription(self._said.text())
        for card in self._cards:
            self._column.rows.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._asked(past.request_text), *map(self._told, past.parts)]
        for place, card in enumerate(self._cards):
            self._column.rows.insertWidget(place, card)
        self._column.to_top()
        self.back.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the request; Enter too, for the cursor is on the button."""
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _asked(self, text: str) -> Card:
        card = Card(translate("Similar", "What was asked"), f"{self._name}_asked")
        shown = text if len(text) <= LONGEST else f"{text[:LONGEST]} …"
        card.add(_readable(shown, "body"))
        return card

    def _told(self, part: PastPart) -> Card:
        card = Card(
            translate("Similar", "Part {label}: {outcomes}").format(
                label=part.label, outcomes=OUTCOMES[part.outcome]
            ),
            f"{self._name}_part_{part.label}",
        )
        card.rows.setSpacing(8)
        if part.provisions:
            card.add(
                grown(
                    say(
                        translate("Similar", "Relied on: {provisions}").format(
                            provisions=", ".join(part.provisions)
                        ),
                        "hint",
                    )
                )
            )
        card.add(_readable(part.asks, "muted"))
        if part.answer.strip():
            card.add(_readable(part.answer, "body"))
        return card


def _readable(text: str, role: str) -> QWidget:
    """Return words that can be marked and copied."""
    label = grown(say(text.strip(), role))
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _stands(past: PastAnswer) -> str:
    case = past.case
    received = translate("Similar", "Received {day}").format(day=in_words(case.received_on))
    if case.answered_on is not None:
        return translate("Similar", "{received} · answered {day}").format(
            received=received, day=in_words(case.answered_on)
        )
    return f"{received} · {STAGES[case.stage][0] if case.stage in STAGES else case.stage}"
