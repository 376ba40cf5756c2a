"""The boxes of a public interest test: factors each way, and the balance."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from foidesk.domain.decisions import Claim
from foidesk.ui.decision.factor_list import FactorList
from foidesk.ui.decision.fields import field, stack
from foidesk.ui.decision.growing_text import GrowingText
from foidesk.ui.tongue import translate


class PublicInterestBoxes(QWidget):
    """What speaks for and against `deed` (disclosure, or confirming or denying), and which weighs more."""

    edited = Signal()

    def __init__(self, name: str, deed: str, claim: Claim) -> None:
        super().__init__()
        self._favouring = FactorList(
            translate("Decisions", "Factors in favour of {deed}").format(deed=deed), f"{name}_favouring"
        )
        self._against = FactorList(
            translate("Decisions", "Factors against {deed}").format(deed=deed), f"{name}_against"
        )
        self._balance = GrowingText(least=3)
        self._favouring.put(claim.favouring)
        self._against.put(claim.against)
        self._balance.put(claim.balance)
        for box in (self._favouring, self._against, self._balance):
            box.edited.connect(self.edited)
        self._balance_field = field(
            translate("Decisions", "Balance of the public interest"),
            self._balance,
            f"{name}_balance",
            translate("Decisions", "Why the factors against {deed} weigh more, or do not.").format(deed=deed),
        )
        stack(self, 14, self._favouring, self._against, self._balance_field)

    def show_balance(self, *, shown: bool) -> None:
        """Show the box for the balance, or hide it with what is written in it."""
        self._balance_field.setVisible(shown)

    def written(self) -> tuple[tuple[str, ...], tuple[str, ...], str]:
        """Return the factors in favour, the factors against, and the balance."""
        return self._favouring.factors(), self._against.factors(), self._balance.text()
