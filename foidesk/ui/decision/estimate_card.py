"""The estimate of a request refused on cost: hours, their sum against the limit, basis, advice."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from foidesk.casework.keep_estimate import CostSetting
from foidesk.domain.case import CostEstimate, CostHours
from foidesk.domain.costs import Activity
from foidesk.ui.case.papers import Papers
from foidesk.ui.case.showing import related_papers, related_words
from foidesk.ui.decision.estimate_words import limit_words, searched_words, total_words
from foidesk.ui.decision.fields import field
from foidesk.ui.decision.growing_text import GrowingText
from foidesk.ui.decision.hours_boxes import HoursBoxes
from foidesk.ui.fields import Card
from foidesk.ui.plain import grown, say
from foidesk.ui.remarks import Remark
from foidesk.ui.tongue import marked, translate

BASIS = marked("Decisions", "Such as the files looked at, how many there are, and how long one of them took.")
ADVICE = marked(
    "Decisions", "What could be answered within the limit: a shorter period, one office, fewer questions."
)

NOTHING = CostEstimate(limit=Decimal(0), hours=CostHours())


class EstimateCard(Card):
    """Shows the one estimate of a case and gives it back as it now reads. `case_requested` names another."""

    edited = Signal()
    case_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Decisions", "Estimate of the cost"), "estimate", parent)
        self._kept: CostEstimate | None = None
        self._setting = CostSetting(None)
        self._limit, self._total = grown(say("", "hint", "estimate_limit_words")), Remark("estimate_total")
        self._hours, self._basis, self._advice = HoursBoxes(), GrowingText(least=2), GrowingText(least=2)
        self._sampled = QCheckBox(translate("Decisions", "Based on a sample"))
        self._sampled.setObjectName("estimate_sampled")
        self._sampled.setAccessibleName(translate("Decisions", "The estimate is based on a sample"))
        self._together = grown(say("", "hint", "estimate_together"))
        self._related = Papers(
            translate("Decisions", "May be added up for the cost limit"), "estimate_related"
        )
        self._searched = Remark("estimate_searched")
        for widget in (
            self._limit, Remark("estimate_limit_found"), self._searched, self._hours, self._total,
        ):  # fmt: skip
            self.add(widget)
        self.add(
            field(
                translate("Decisions", "How it was esti&mated"),
                self._basis,
                "estimate_basis",
                translate("Decisions", BASIS),
            )
        )
        self.add(self._sampled)
        self.add(
            field(
                translate("Decisions", "Help to &narrow the request"),
                self._advice,
                "estimate_advice",
                translate("Decisions", ADVICE),
            )
        )
        self.add(self._together)
        self.add(self._related)
        for box in (self._hours, self._basis, self._advice):
            box.edited.connect(self._take)
        self._sampled.toggled.connect(self._take)
        self._related.open_requested.connect(self.case_requested)
        self.hold_against(self._setting, 0)

    def put(self, estimate: CostEstimate | None) -> None:
        """Show an estimate, or that there is none yet."""
        self._kept = estimate
        said = estimate or NOTHING
        self._hours.put(said.hours)
        self._basis.put(said.basis)
        self._advice.put(said.advice)
        blocked = self._sampled.blockSignals(True)
        self._sampled.setChecked(said.sampled)
        self._sampled.blockSignals(blocked)
        self._say_total()

    def estimate(self) -> CostEstimate | None:
        """Return the estimate as it now reads; None where nothing of it is there."""
        return self._kept

    def hold_against(self, setting: CostSetting, case_id: int) -> None:
        """Hold it against a limit, with the requests that may be added up to that of `case_id`."""
        self._setting = setting
        self._limit.setText(limit_words(setting.limit))
        self._hours.count(setting.limit.counts if setting.limit else tuple(Activity))
        self._searched.show_words("note", searched_words(setting.minutes_searched))
        papers = related_papers(setting.aggregated, case_id)
        self._related.show_papers(papers)
        self._together.setText(related_words(setting.aggregated))
        self._together.setVisible(bool(papers))
        self._say_total()

    def _take(self) -> None:
        limit = self._setting.limit
        before = self._kept or (replace(NOTHING, limit=limit.amount) if limit else NOTHING)
        said = replace(
            before,
            hours=self._hours.hours(),
            basis=self._basis.text(),
            advice=self._advice.text(),
            sampled=self._sampled.isChecked(),
        )
        self._kept = None if replace(said, limit=NOTHING.limit) == NOTHING else said
        self._say_total()
        self.edited.emit()

    def _say_total(self) -> None:
        self._total.show_words(*total_words(self._hours.hours(), self._setting.limit))
