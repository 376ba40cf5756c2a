"""The editor of one part: what it asks, what is held, the outcome, the answer, its tables and its claims."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from foidesk.domain.checks.finding import Finding
from foidesk.domain.decisions import Holding, Outcome, Part
from foidesk.domain.provisions import Provisions
from foidesk.domain.regime import Regime
from foidesk.ui.decision.choices import HOLDINGS, OUTCOMES, fitting_outcomes, only_outcome, other_outcomes
from foidesk.ui.decision.claims_aside import ClaimsAside
from foidesk.ui.decision.claims_editor import ClaimsEditor
from foidesk.ui.decision.estimate_card import EstimateCard
from foidesk.ui.decision.evidence import Today
from foidesk.ui.decision.field_marks import FieldMarks
from foidesk.ui.decision.fields import Choice, field, stack
from foidesk.ui.decision.growing_text import GrowingText
from foidesk.ui.decision.paragraph_asks import offer_in_answer
from foidesk.ui.decision.tables_editor import TablesEditor
from foidesk.ui.fields import Card, line_edit
from foidesk.ui.tongue import translate
from foidesk.ui.wording import REGIMES

ABREAST = 540
"""From this width on, holding and outcome stand side by side."""

LABEL, LONGEST_LABEL = 72, 168
"""Pixels of the field for a part's label: most are a number, some applicants name their questions."""
EDGES = 26


class PartEditor(QWidget):
    """Shows one part and gives it back as it now reads; what it has no box for stays as it was."""

    edited = Signal()
    paragraph_requested = Signal(object)
    remedy_requested = Signal(object)
    cost_limit_wanted = Signal(object)
    """A regime under whose law an estimate is made."""
    claims_set_aside = Signal(object, int)
    """The part as it was, and how many claims its new outcome has no room for."""

    def __init__(self, provisions: Provisions, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("part_editor")
        self._part, self._regime, self._day = Part(), Regime.FOIA, today()
        self._label, self._asks = line_edit(), GrowingText(least=2, most=10)
        self._holding, self._outcome = Choice(), Choice()
        self._answer, self.tables = GrowingText(least=4), TablesEditor()
        self.claims, self.aside = ClaimsEditor(provisions, today), ClaimsAside(provisions)
        self.estimate = EstimateCard()
        self._holding.offer(translate("Decisions", "Not said yet"), HOLDINGS.items())
        self._lay_out()
        self._listen()
        self._marks = FieldMarks()

    def show_part(self, part: Part, regime: Regime, day: date) -> None:
        """Show `part`; `regime` is the case's, `day` the one whose law is offered."""
        self.aside.turn(self._part, part)
        self._part, self._regime, self._day = part, regime, day
        self.setProperty("law_name", REGIMES[part.regime or regime])
        self._label.setText(part.label or "")
        words = self._label.fontMetrics().horizontalAdvance(part.label or "")
        self._label_field.setFixedWidth(min(max(words + EDGES, LABEL), LONGEST_LABEL))
        self._asks.put(part.asks)
        self._holding.put(part.holding)
        self._offer_outcomes()
        self._answer.put(part.answer)
        self.tables.put(part.tables)
        self.claims.show_part(part, regime, day)
        self._fit_estimate(anew=True)

    def part(self) -> Part:
        """Return the part as it now reads."""
        return self._part

    def show_found(self, found: Sequence[Finding]) -> None:
        """Say in each field what was found in it."""
        self._marks.show_found(self, found)

    def go_to(self, name: str) -> bool:
        """Put the cursor into the control of that name; tells whether there is one."""
        return self._marks.go_to(self, name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mend by one key what was found where the cursor is; the rest is Qt's."""
        finding = self._marks.at_cursor(self) if event.key() == Qt.Key.Key_F9 else None
        if finding is not None:
            self.remedy_requested.emit(finding)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set holding and outcome side by side where their words fit."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        self._choices.setDirection(ways.LeftToRight if self.width() >= ABREAST else ways.TopToBottom)

    def focus_question(self) -> None:
        """Put the cursor where a new part's question is typed."""
        self._asks.setFocus()

    def _lay_out(self) -> None:
        question = Card("", "part_question")
        label = field(translate("Decisions", "La&bel"), self._label, "part_label")
        label.setFixedWidth(LABEL)
        self._label_field = label
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(field(translate("Decisions", "&What it asks"), self._asks, "part_asks"), 1)
        question.rows.addLayout(row)
        self._choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._choices.setSpacing(16)
        self._choices.addWidget(
            field(translate("Decisions", "Is the information &held?"), self._holding, "part_holding"), 1
        )
        self._choices.addWidget(field(translate("Decisions", "O&utcome"), self._outcome, "part_outcome"), 1)
        question.rows.addLayout(self._choices)
        answer = Card(translate("Decisions", "Answer"), "part_answer_card")
        answer.add(field(translate("Decisions", "An&swer to this part"), self._answer, "part_answer"))
        answer.add(self.tables)
        stack(self, 20, question, answer, self.estimate, self.claims).addStretch(1)

    def _listen(self) -> None:
        self._label.textEdited.connect(self._take)
        self._holding.currentIndexChanged.connect(self._hold)
        self._outcome.currentIndexChanged.connect(self._decide)
        for box in (self._asks, self._answer, self.tables, self.claims, self.estimate):
            box.edited.connect(self._take)
        self.claims.paragraph_requested.connect(self.paragraph_requested)
        offer_in_answer(self._answer, lambda: (self._part, self._regime), self.paragraph_requested.emit)

    def _fit_estimate(self, *, anew: bool = False) -> None:
        """Show the estimate where a part is refused on cost, held against the limit of its law."""
        is_refused = self._part.outcome is Outcome.REFUSED_COST
        if is_refused and (anew or self.estimate.isHidden()):
            self.cost_limit_wanted.emit(self._part.regime or self._regime)
        self.estimate.setVisible(is_refused)

    def _hold(self) -> None:
        said = self._holding.value()
        holding = None if said is None else Holding(str(said))
        before, outcome = self._part, self._part.outcome
        if outcome is None or outcome is only_outcome(self._part.holding):  # it came with the holding
            outcome = only_outcome(holding)
        self._part = replace(self._part, holding=holding, outcome=outcome)
        self._offer_outcomes()
        self._fit_claims(before)

    def _decide(self) -> None:
        self._fit_claims(self._part)

    def _fit_claims(self, before: Part) -> None:
        """Set aside the claims that what was decided has no room for, and bring back those it has."""
        read = self._read()
        fitted = self.aside.sort(read, self._regime, self._day)
        if fitted != read:
            self.claims.show_part(fitted, self._regime, self._day)
        self._take()
        gone = sum(one.provision not in {it.provision for it in fitted.claims} for one in read.claims)
        if gone:
            self.claims_set_aside.emit(replace(before, claims=read.claims), gone)

    def _offer_outcomes(self) -> None:
        holding = self._part.holding
        first = [(one, OUTCOMES[one]) for one in fitting_outcomes(holding)]
        others = [(one, OUTCOMES[one]) for one in other_outcomes(holding)]
        self._outcome.offer(translate("Decisions", "Undecided"), first, others)
        self._outcome.put(self._part.outcome)

    def _read(self) -> Part:
        chosen = self._outcome.value()
        return replace(
            self._part,
            label=self._label.text().strip() or None,
            asks=self._asks.text(),
            outcome=None if chosen is None else Outcome(str(chosen)),
            answer=self._answer.text(),
            tables=self.tables.tables(),
            claims=self.claims.claims(),
            pooled_balance=self.claims.pooled_balance(),
        )

    def _take(self) -> None:
        self._part = self._read()
        self.claims.fit(self._part)
        self._fit_estimate()
        self.edited.emit()
