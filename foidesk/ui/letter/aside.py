"""What stands beside a letter's preview: what it says, and below it what was found in it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from foidesk.domain.checks.finding import Finding
from foidesk.domain.regime import Regime
from foidesk.ui.decision.fields import stack
from foidesk.ui.findings.findings_panel import FindingsPanel
from foidesk.ui.letter.said_form import SaidForm

COMES_OR_GOES = {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}


class Aside(QWidget):
    """Hidden while neither of the two has anything to show."""

    def __init__(self, form: SaidForm) -> None:
        super().__init__()
        self.setObjectName("letter_aside")
        self._form, self.findings = form, FindingsPanel("letter_findings")
        self.findings.hide()
        stack(self, 12, form, self.findings)
        for one in (form, self.findings):
            one.installEventFilter(self)
        self._fit()

    def show_findings(self, found: Sequence[Finding] | None, regime: Regime) -> None:
        """Show what was found in a draft; None where there is no draft to check."""
        if found is not None:
            self.findings.show_findings(found, regime)
        self.findings.setVisible(found is not None)

    def spread(self, two_to_a_row: bool) -> None:
        """Set short fields two to a row, or each on a line of its own."""
        self._form.spread(two_to_a_row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with what is inside."""
        if event.type() in COMES_OR_GOES:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self.setVisible(not (self._form.isHidden() and self.findings.isHidden()))
