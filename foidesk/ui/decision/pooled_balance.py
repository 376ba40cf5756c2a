"""One balance for several exceptions together, which the environmental regulations allow."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from foidesk.ui.decision.fields import field, stack
from foidesk.ui.decision.growing_text import GrowingText
from foidesk.ui.tongue import translate


class PooledBalance(QWidget):
    """A box to tick, and then one balance in place of each claim's own. Unticked, what was written stays."""

    edited = Signal()
    pooling_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pools = QCheckBox(translate("Decisions", "Weigh these exceptions together, in one balance"))
        self._pools.setObjectName("claims_pooled")
        self._pools.setAccessibleName(self._pools.text())
        self._balance = GrowingText(least=3)
        self._field = field(
            translate("Decisions", "Balance of the public interest for all of them"),
            self._balance,
            "claims_pooled_balance",
            translate(
                "Decisions",
                "Why all the factors against weigh more, or do not. It stands in place of each claim’s own.",
            ),
        )
        stack(self, 8, self._pools, self._field)
        self._pools.toggled.connect(self._pool)
        self._balance.edited.connect(self.edited)
        self._field.hide()

    @property
    def is_pooling(self) -> bool:
        """Whether one balance stands for all."""
        return self._pools.isChecked()

    def put(self, balance: str | None) -> None:
        """Show a part's own pooled balance, or that it has none."""
        blocked = self._pools.blockSignals(True)
        self._pools.setChecked(bool(balance))
        self._pools.blockSignals(blocked)
        self._balance.put(balance or "")
        self._field.setVisible(bool(balance))

    def balance(self) -> str | None:
        """Return the balance, or None where each claim has its own."""
        return (self._balance.text() or None) if self.is_pooling else None

    def _pool(self, on: bool) -> None:
        self._field.setVisible(on)
        self.pooling_changed.emit(on)
        self.edited.emit()
