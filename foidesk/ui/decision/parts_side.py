"""What stands beside the part that is decided: the parts of the request, and what was found in this one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foidesk.domain.checks.finding import Finding
from foidesk.domain.decisions import Part
from foidesk.domain.regime import Regime
from foidesk.ui.case.scrolled import at_the_top, scrolled
from foidesk.ui.decision.fields import UNBOUNDED
from foidesk.ui.decision.finding_places import of_part
from foidesk.ui.decision.part_list import PartList
from foidesk.ui.decision.part_row import PartRow, row_of
from foidesk.ui.findings.findings_panel import FindingsPanel
from foidesk.ui.theme import Theme

WIDTH = 280
FLAT = 132
"""Height of the findings where they stand between list and editor; more of them is scrolled to."""
GAP = 12
FINDINGS_SHARE = 0.45
"""How much of the height the findings take at most before they scroll, where the parts want the rest."""
LEAST = 120
"""Height below which not even one of them can be read whole."""


class PartsSide(QWidget):
    """Shows parts with how much was found in each, and the findings of the chosen one."""

    remedy_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list, self.findings = PartList(theme), FindingsPanel("decision_findings", names_part=False)
        self._found: tuple[Finding, ...] = ()
        self._found_place = at_the_top(self.findings)
        self._below = scrolled(self._found_place)
        self.findings.remedy_requested.connect(self.remedy_requested)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP)
        rows.addWidget(self.list, 2)
        rows.addWidget(self._below, 3)
        rows.addStretch()
        self._beside = True
        self._found_place.installEventFilter(self)
        self.setFocusProxy(self.list)

    def show_parts(self, parts: Sequence[Part], at: int, *, changes: bool) -> None:
        """Show these with one of them chosen; `changes` lets them be added, moved and removed."""
        self.list.show_rows([self._row(place, part) for place, part in enumerate(parts)], at)
        has_residual = any(part.residual for part in parts)
        self.list.allow(changes=changes, residual=not has_residual)
        self._below.setVisible(changes)
        self._share()

    def show_part(self, at: int, part: Part) -> None:
        """Show one part as it now is."""
        self.list.change_row(at, self._row(at, part))

    def show_found(
        self, found: tuple[Finding, ...], parts: Sequence[Part], at: int, regime: Regime
    ) -> tuple[Finding, ...]:
        """Show what was found in each part; return what concerns the one at `at`, under its law."""
        self._found = found
        for place, part in enumerate(parts):
            self.show_part(place, part)
        here = of_part(found, at)
        self.findings.show_findings(here, regime)
        return here

    def fit(self, *, beside: bool) -> None:
        """Be a column beside the editor, or a short strip above it."""
        self.setMinimumWidth(WIDTH if beside else 0)
        self.setMaximumWidth(WIDTH if beside else UNBOUNDED)
        self._below.setMaximumHeight(UNBOUNDED if beside else FLAT)
        self._below.setMinimumHeight(0 if beside else LEAST)
        self.list.lie_flat(not beside)
        self._beside = beside
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new height."""
        super().resizeEvent(event)
        self._share()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the height anew when more or less was found."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._share()
        return super().eventFilter(watched, event)

    def _share(self) -> None:
        """Give the parts the height they need beside the editor, as long as the findings are not squeezed."""
        if not self._beside:
            self.list.setMinimumHeight(0)
            self.list.setMaximumHeight(UNBOUNDED)
            return
        wanted, most = self.list.wanted_height(), self.height()
        if not self._below.isHidden():
            below = self._found_place.heightForWidth(self._below.viewport().width())
            most -= min(below, int(most * FINDINGS_SHARE)) + GAP
        self.list.setFixedHeight(max(min(wanted, most), self.list.minimumSizeHint().height()))

    def _row(self, at: int, part: Part) -> PartRow:
        return row_of(part, sum(one.remedy.place.part == at for one in self._found))
