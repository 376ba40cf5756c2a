"""What kind of authority it is, and the choices the law leaves it."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QSpinBox

from foidesk.domain.authority import Authority, CostLimitClass
from foidesk.domain.costs import CostLimit
from foidesk.domain.dates import pounds
from foidesk.ui.fields import ChoiceBox, line_edit
from foidesk.ui.setup.folding_card import FoldingCard
from foidesk.ui.setup.words import COST_LIMITS, JURISDICTIONS, KINDS, RECEIPTS, WELSH
from foidesk.ui.tongue import translate


class LawCard(FoldingCard):
    """Kind, jurisdiction, Welsh, cost limit, receipt and small numbers: each with a good default."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(translate("Settings", "Kind of authority, Welsh and limits"), "setup_law")
        self._kind, self._where = ChoiceBox(KINDS), ChoiceBox(JURISDICTIONS)
        self._amounts: dict[CostLimitClass, str] = {}
        self._limit, self._receipt = ChoiceBox(COST_LIMITS), ChoiceBox(RECEIPTS)
        self._welsh, self._name_cy = ChoiceBox(WELSH), line_edit()
        self._suppress = QSpinBox()
        self._suppress.setRange(0, 100)
        self._suppress.lineEdit().setTextMargins(8, 0, 0, 0)  # a styled spin box forgets its padding
        self._suppress.setSpecialValueText(translate("Settings", "No warning"))
        self.put(self.field("kind", translate("Settings", "Kind of authority"), self._kind))
        self.put(self.field("jurisdiction", translate("Settings", "Where it answers"), self._where))
        self.put(self.field("welsh", translate("Settings", "Welsh in letters"), self._welsh))
        self.put(self.field("name_cy", translate("Settings", "Name in Welsh"), self._name_cy))
        self.put(
            self.field("cost_limit_class", translate("Settings", "Cost limit (section 12)"), self._limit)
        )
        arrival = translate("Settings", "A request that comes on a weekend or holiday is received")
        self.put(self.field("non_working_receipt", arrival, self._receipt))
        self.put(
            self.field(
                "suppress_below",
                translate("Settings", "Warn of figures below"),
                self._suppress,
                translate("Settings", "Small numbers can identify"),
            )
        )
        self._approval = QCheckBox(
            translate("Settings", "Letters that decide anything are approved by a second person")
        )
        self._approval.setObjectName("setup_law_needs_approval")
        self._approval.setAccessibleName(self._approval.text())
        self.put(self._approval)
        self._approval.toggled.connect(self._tell)
        for box in (self._kind, self._where, self._limit, self._receipt, self._welsh):
            box.currentIndexChanged.connect(self._tell)
        self._name_cy.textChanged.connect(self._tell)
        self._suppress.valueChanged.connect(self._tell)

    def show_authority(self, authority: Authority) -> None:
        """Show an authority."""
        self._kind.show_value(authority.kind)
        self._where.show_value(authority.jurisdiction)
        self._limit.show_value(authority.cost_limit_class)
        self._receipt.show_value(authority.non_working_receipt)
        self._welsh.show_value(authority.welsh)
        self._name_cy.setText(authority.name_cy or "")
        self._suppress.setValue(authority.suppress_below or 0)
        self._approval.setChecked(authority.needs_approval)
        self._tell()

    def show_limits(self, limits: Mapping[CostLimitClass, CostLimit]) -> None:
        """Name the limits on cost with the amounts of today."""
        self._amounts = {kind: f"£{pounds(limit.amount)}" for kind, limit in limits.items()}
        said = {kind: f"{self._amounts[kind]}: {COST_LIMITS[kind]}" for kind in limits}
        self._limit.reword({**COST_LIMITS, **said})
        self._tell()

    def applied(self, authority: Authority) -> Authority:
        """Return the authority with what this card holds."""
        return replace(
            authority,
            kind=self._kind.value(),
            jurisdiction=self._where.value(),
            cost_limit_class=self._limit.value(),
            non_working_receipt=self._receipt.value(),
            welsh=self._welsh.value(),
            name_cy=self._name_cy.text().strip() or None,
            suppress_below=self._suppress.value() or None,
            needs_approval=self._approval.isChecked(),
        )

    def _tell(self) -> None:
        kind = self._limit.value()
        limit = self._amounts.get(kind) or translate("Settings", "of {cost_limits}").format(
            cost_limits=COST_LIMITS[kind]
        )
        by_two = (
            translate("Settings", "; letters approved by a second person")
            if self._approval.isChecked()
            else ""
        )
        welsh = WELSH[self._welsh.value()].lower()
        self.show_summary(
            translate("Settings", "{kinds}; Welsh {welsh}; cost limit {limit}{by_two}").format(
                kinds=KINDS[self._kind.value()], welsh=welsh, limit=limit, by_two=by_two
            )
        )
        self.changed.emit()
