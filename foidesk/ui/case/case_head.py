"""The head of a case: reference, law, subject, the facts, and when it is due."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from foidesk.ui.few_lines import FewLines
from foidesk.ui.one_line import OneLine
from foidesk.ui.pill import Pill
from foidesk.ui.plain import say
from foidesk.ui.shortcuts import Keys, hint
from foidesk.ui.theme import Theme
from foidesk.ui.tokens import Tone
from foidesk.ui.tongue import Told, marked, translate

WIDE = 560
"""Pixels from which on a subject has room on one line beside the time left."""
LABEL = 20
"""Height of what stands over a fact: that of the button beside one of them."""
LINES = 2
"""Lines that a subject or a name may take, however long it is."""


@dataclass(frozen=True, slots=True)
class HeadFacts:
    """What the head says, in words."""

    reference: str
    law: str
    subject: str
    stage: tuple[str, Tone]
    applicant: str
    received: str
    due: str
    time: tuple[str, Tone]
    officer: str
    channel: str


FACTS = Told(
    "Case",
    {
        "applicant": marked("Case", "Applicant"),
        "officer": marked("Case", "Officer"),
        "received": marked("Case", "Received"),
        "due": marked("Case", "Deadline"),
        "channel": marked("Case", "Came by"),
        "clock": marked("Case", "Clock"),
    },
)


class CaseHead(QWidget):
    """Shows the facts; folds to two lines where the page below needs the room."""

    why_requested = Signal()
    back_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("case_head")
        self.reference = ""
        self._eyebrow = OneLine("eyebrow", "case_eyebrow")
        self._eyebrow.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._stage = Pill(theme, "case_stage")
        self._brief = Pill(theme, "case_brief")
        self._subject = FewLines("title", "case_subject", LINES)
        self._values = {name: FewLines("fact", f"case_{name}", LINES) for name in FACTS}
        self.why: QPushButton = QPushButton(translate("Case", "Why this date?"))
        self.why.setObjectName("why_button")
        self.why.setAccessibleName(translate("Case", "Why this date?"))
        self.why.setProperty("role", "link")
        self.why.setToolTip(hint(Keys.WHY))
        self.why.clicked.connect(self.why_requested)
        self.back: QPushButton = QPushButton(translate("Case", "Register"))
        self.back.setObjectName("case_back")
        self.back.setAccessibleName(translate("Case", "Back to the register"))
        self.back.setProperty("role", "quiet")
        self.back.clicked.connect(self.back_requested)
        theme.dress(self.back, "arrow-left", "accent_text")
        self._is_folded = False
        self._card = self._facts_card()
        self._lay_out()
        self.fold(False)
        self.back.hide()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.back)
        top.addWidget(self._eyebrow, 1)
        top.addWidget(self._stage)
        about = QHBoxLayout()
        about.setSpacing(8)
        about.addWidget(self._subject, 1)
        about.addWidget(self._brief)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(top)
        rows.addLayout(about)
        rows.addWidget(self._card)

    def _facts_card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("case_facts")
        card.setProperty("role", "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(14, 10, 14, 10)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(1)
        for at, (name, label) in enumerate(FACTS.items()):
            row, column = divmod(at, 2)
            grid.addWidget(self._label(name, label), row * 3, column)
            grid.addWidget(self._values[name], row * 3 + 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setRowMinimumHeight(row * 3, LABEL)
            grid.setRowMinimumHeight(row * 3 + 2, 4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return card

    def _label(self, name: str, words: str) -> QWidget:
        """Return what stands over a value; the deadline has its reason beside it."""
        label = say(words, "hint")
        if name != "due":
            return label
        cell = QWidget()
        row = QHBoxLayout(cell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        label.setWordWrap(False)
        row.addWidget(label)
        row.addWidget(self.why)
        row.addStretch()
        return cell

    def fold(self, folded: bool) -> None:
        """Show two lines with the time left, or everything."""
        self._card.setVisible(not folded)
        self._brief.setVisible(folded)
        self._is_folded = folded
        self._fit_subject()

    def _fit_subject(self) -> None:
        """Let a folded head keep to one line where that says enough of the subject."""
        self._subject.limit(1 if self._is_folded and self.width() >= WIDE else LINES)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the subject to the width."""
        super().resizeEvent(event)
        self._fit_subject()

    def show_facts(self, facts: HeadFacts) -> None:
        """Show a case."""
        subject = " ".join(facts.subject.split()) or translate("Case", "No subject")
        self.reference = facts.reference
        self._eyebrow.setText(f"{facts.reference}   ·   {facts.law}")
        self._eyebrow.keep_whole(facts.reference)
        self._eyebrow.setToolTip(f"{facts.reference}, {facts.law}")
        self._subject.setText(subject)
        self._subject.setToolTip(subject)
        self._stage.say(*facts.stage)
        self._brief.say(*facts.time)
        for name in ("applicant", "officer", "received", "due", "channel"):
            self._values[name].setText(getattr(facts, name))
            self._values[name].setToolTip(getattr(facts, name))
        clock: QLabel = self._values["clock"]
        words, tone = facts.time
        clock.setText(words)
        clock.setProperty("role", tone.value if tone in (Tone.LATE, Tone.SOON, Tone.FINE) else "fact")
        clock.style().unpolish(clock)
        clock.style().polish(clock)
