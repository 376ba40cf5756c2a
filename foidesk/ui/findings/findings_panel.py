"""All that was found in a letter, the gravest first: gone through by Up and Down, to its place by Enter."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from foidesk.domain.checks.finding import Finding
from foidesk.domain.regime import Regime
from foidesk.ui.findings.finding_row import FindingRow
from foidesk.ui.findings.finding_words import NOTHING, NOTHING_HERE, tally
from foidesk.ui.plain import grown, say
from foidesk.ui.remarks import Remark
from foidesk.ui.sight import bring_into_sight
from foidesk.ui.tongue import counted, translate

MOST = 40
"""Rows shown at once; what comes after them shows as they are put right."""


class FindingsPanel(QFrame):
    """Shows findings and says which is to be gone to or mended. One row takes part in the tab order."""

    place_requested = Signal(object)
    remedy_requested = Signal(object)
    looked_at = Signal(object)
    """A finding whose row has the keyboard now, or that is to be shown on its page."""

    def __init__(self, name: str, parent: QWidget | None = None, *, names_part: bool = True) -> None:
        super().__init__(parent)
        self._names_part = names_part
        self.setObjectName(name)
        self.setProperty("role", "card")
        self.setAccessibleName(translate("Findings", "Findings"))
        self._rows: list[FindingRow] = []
        self._shown: tuple[Finding, ...] = ()
        self._at = 0
        self._heading = say(translate("Findings", "&Findings"), "section")
        self._heading.setWordWrap(False)
        self._heading.setBuddy(self)
        self._tally = grown(say("", "hint", f"{name}_tally"))
        self._nothing = Remark(f"{name}_nothing")
        self._nothing.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._more = grown(say("", "hint", f"{name}_more"))
        self._places = QVBoxLayout()
        self._places.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._heading)
        head.addWidget(self._tally, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 14)
        rows.setSpacing(8)
        rows.addLayout(head)
        rows.addWidget(self._nothing)
        rows.addLayout(self._places)
        rows.addWidget(self._more)
        self.show_findings((), Regime.FOIA)

    def show_findings(self, found: Sequence[Finding], regime: Regime) -> None:
        """Show these; the row that has the keyboard keeps it, on the same finding where it is still there."""
        had_focus = self._has_focus()
        before = self._shown[self._at] if self._shown else None
        self._shown = tuple(found[:MOST])
        self._fill(regime)
        left = len(found) - len(self._shown)
        self._more.setText(
            translate("Findings", "And {more_findings}, shown as these are put right.").format(
                more_findings=counted(left, "more finding")
            )
        )
        self._more.setVisible(left > 0)
        self._tally.setText(tally(found))
        nothing = translate("Findings", NOTHING) if self._names_part else translate("Findings", NOTHING_HERE)
        self._nothing.show_words("fine", "" if found else nothing)
        self._nothing.setAccessibleName("" if found else nothing)
        self.setAccessibleDescription(tally(found) or nothing)
        at = self._shown.index(before) if before in self._shown else min(self._at, len(self._shown) - 1)
        self._make_current(max(at, 0))
        if had_focus and self._shown:
            self._rows[self._at].setFocus()

    def show_pages(self, pages: Sequence[int]) -> None:
        """Say on which page of the letter each finding stands, from 1; 0 for those that stand on none."""
        for row, page in zip(self._rows, pages, strict=False):
            row.show_page(page)

    def findings(self) -> tuple[Finding, ...]:
        """Return what is shown."""
        return self._shown

    def go_in(self) -> None:
        """Put the keyboard on the current row, if there is one."""
        if self._shown:
            self._rows[self._at].setFocus(Qt.FocusReason.ShortcutFocusReason)
            bring_into_sight(self._rows[self._at])

    def _has_focus(self) -> bool:
        return any(row.hasFocus() for row in self._rows)

    def _fill(self, regime: Regime) -> None:
        """Put the findings into the rows there are; rows are added where they are too few."""
        while len(self._rows) < len(self._shown):
            self._add_row(len(self._rows))
        for at, row in enumerate(self._rows):
            if at < len(self._shown):
                row.show_finding(self._shown[at], regime)
            row.setVisible(at < len(self._shown))

    def _add_row(self, at: int) -> None:
        row = FindingRow(f"{self.objectName()}_{at + 1}", self, names_part=self._names_part)
        row.clicked.connect(lambda: self._ask(at, self.place_requested))
        row.remedy_requested.connect(lambda: self._ask(at, self.remedy_requested))
        row.looked_at.connect(lambda: self._look(at))
        row.seen_requested.connect(lambda: self._look(at))
        row.step_requested.connect(lambda step: self._step(at + step))
        self._places.addWidget(row)
        self._rows.append(row)

    def _ask(self, at: int, signal: SignalInstance) -> None:
        self._make_current(at)
        signal.emit(self._shown[at])

    def _look(self, at: int) -> None:
        if at < len(self._shown):
            self.looked_at.emit(self._shown[at])

    def _step(self, to: int) -> None:
        if 0 <= to < len(self._shown):
            self._make_current(to)
            self.go_in()

    def _make_current(self, at: int) -> None:
        """Let Tab and the heading's key come to one row.

        The panel, not the row, is the heading's buddy: a button that is one is pressed by the key.
        """
        self._at = at
        self.setFocusProxy(None)  # type: ignore[arg-type]  # Qt takes none, though its stub does not say so
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._shown else Qt.FocusPolicy.NoFocus)
        for place, row in enumerate(self._rows):
            is_current = place == at
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_current else Qt.FocusPolicy.ClickFocus)
        if self._rows:
            self.setFocusProxy(self._rows[at])
