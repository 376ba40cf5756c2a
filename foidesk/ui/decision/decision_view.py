"""The decision editor: the parts of a request, and beside them or below the one that is being decided."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from foidesk.domain.checks.finding import Finding, Place
from foidesk.domain.checks.mending import can_be_put, parts_mended
from foidesk.domain.decisions import Part
from foidesk.domain.provisions import Provisions
from foidesk.domain.regime import Regime
from foidesk.ui.case.scrolled import scrolled
from foidesk.ui.decision.decision_head import DecisionHead
from foidesk.ui.decision.evidence import Today
from foidesk.ui.decision.fields import make_read_only
from foidesk.ui.decision.finding_places import control_name
from foidesk.ui.decision.new_parts import next_part, residual_part
from foidesk.ui.decision.part_editor import PartEditor
from foidesk.ui.decision.parts_side import PartsSide
from foidesk.ui.theme import Theme

BESIDE = 780  # from this width on, the list stands beside the editor


class DecisionView(QWidget):
    """Shows decisions and says when they were edited, or left. Saves nothing itself."""

    edited = Signal()
    left = Signal()
    paragraph_requested = Signal(object)
    remedy_requested = Signal(object)
    """A Finding that is mended by one key, elsewhere than in the parts."""

    def __init__(
        self, provisions: Provisions, theme: Theme, today: Today, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("decision_view")
        self._parts: list[Part] = [Part()]
        self._regime, self._day = Regime.FOIA, today()
        self.at = 0
        """Which part is shown, from 0."""
        self.is_locked, self._why, self._whys = False, "", dict[int, str]()
        """Whether the decisions can only be read."""
        self._found: tuple[Finding, ...] = ()
        self._side, self.editor = PartsSide(theme), PartEditor(provisions, today)
        self._head = DecisionHead(today)
        self.saving = self._head.saving
        self._lay_out()
        self._listen()
        self.setFocusProxy(self._side)

    def show_decisions(
        self, parts: Sequence[Part], regime: Regime, day: date, correct_on: date | None, at: int = 0
    ) -> None:
        """Show a case, its part `at` first. One without parts is decided as a whole; `day` says whose law."""
        self._parts = list(parts) or [Part()]
        self._regime, self._day = regime, day
        self._head.show_correct_on(correct_on)
        self._head.put_back.forget()
        self._show_part(min(at, len(self._parts) - 1))

    def to_top(self) -> None:
        """Show the part from its question on, wherever the last one was left."""
        self._scroll.verticalScrollBar().setValue(0)

    def lock(self, why: str, whys: Mapping[int, str] | None = None) -> None:
        """Let all be read only, and say why; the parts in `whys`, by their places, say so for themselves."""
        self.is_locked, self._whys, self._why = bool(why), dict(whys or {}), why
        self._show_part(self.at)

    def parts(self) -> tuple[Part, ...]:
        """Return the parts as they now read."""
        return tuple(self._parts)

    def correct_on(self) -> date | None:
        """Return the day on which the data are said to be correct."""
        return self._head.correct_on()

    def show_found(self, found: tuple[Finding, ...]) -> None:
        """Show what the checks find in what is decided: of this part beside it, and in its fields."""
        self._found = found
        self._show_of_part()

    def go_to(self, place: Place) -> None:
        """Put the cursor where a finding is mended."""
        if place.part is not None and place.part < len(self._parts) and place.part != self.at:
            self._show_part(place.part)
            self.left.emit()
        if not self.editor.go_to(control_name(place)):
            self._head.go_to_date()

    def mend(self, finding: Finding) -> None:
        """Put a remedy's one right value in its place; the part can be put back as it was."""
        at = finding.remedy.place.part
        if at is None:
            self.remedy_requested.emit(finding)
        if at is None or self.is_locked or not can_be_put(finding):
            return
        mended, before = parts_mended(self._parts, finding), self._parts[at]
        self._replace(at, mended[at])
        self._head.put_back.offer_mended(at, before)
        self.go_to(finding.remedy.place)

    def _replace(self, at: int, part: Part) -> None:
        self._parts[at] = part
        self._rearranged(at)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the editor counts as leaving what was typed."""
        super().hideEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what is shown to the new size."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        self._scroll = scrolled(self.editor)
        self._scroll.setObjectName("part_scroll")
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(16)
        self._body.addWidget(self._side)
        self._body.addWidget(self._scroll, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2, 12, 0, 4)
        rows.setSpacing(12)
        rows.addWidget(self._head)
        rows.addLayout(self._body, 1)

    def _fit(self) -> None:
        beside = self.width() >= BESIDE
        ways = QBoxLayout.Direction
        self._body.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._side.fit(beside=beside)

    def _listen(self) -> None:
        self.editor.edited.connect(self._take)
        self.editor.claims_set_aside.connect(lambda *was: self._head.put_back.offer_claims(self.at, *was))
        self.editor.paragraph_requested.connect(self.paragraph_requested)
        self._head.correct_on_changed.connect(self.edited)
        self._head.put_back.requested.connect(self._insert)
        self._head.put_back.undo_requested.connect(self._replace)
        self._side.findings.place_requested.connect(lambda one: self.go_to(one.remedy.place))
        for asks in (self._side, self.editor):
            asks.remedy_requested.connect(self.mend)
        parts = self._side.list
        parts.chosen.connect(self._choose)
        parts.add_requested.connect(self._add)
        parts.residual_requested.connect(lambda: self._insert(len(self._parts), residual_part()))
        parts.move_requested.connect(self._move)
        parts.removal_requested.connect(self._remove)

    def _take(self) -> None:
        part = self.editor.part()
        self._head.put_back.forget_mended()
        self._parts[self.at] = part
        self._side.show_part(self.at, part)
        self._say_progress()
        self.edited.emit()

    def _choose(self, at: int) -> None:
        self.at = at
        self._edit()
        self._show_of_part()
        self.to_top()
        self.left.emit()

    def _add(self) -> None:
        self._insert(*next_part(self._parts))
        self.editor.focus_question()

    def _insert(self, at: int, part: Part) -> None:
        self._parts.insert(at, part)
        self._rearranged(at)

    def _move(self, step: int) -> None:
        to = self.at + step
        self._head.put_back.forget_mended()
        self._parts.insert(to, self._parts.pop(self.at))
        self._rearranged(to)

    def _remove(self) -> None:
        at, gone = self.at, self._parts.pop(self.at)
        self._head.put_back.offer(at, gone)
        self._rearranged(min(self.at, len(self._parts) - 1))

    def _rearranged(self, at: int) -> None:
        self._found = ()  # they name parts by their places
        self._show_part(at)
        self.edited.emit()
        self.left.emit()

    def _show_part(self, at: int) -> None:
        self.at = at
        self._side.show_parts(self._parts, at, changes=not self.is_locked)
        self._edit()
        self._show_of_part()
        self._say_progress()
        self._fit()

    def _edit(self) -> None:
        self.editor.show_part(self._parts[self.at], self._regime, self._day)
        why = self._whys.get(self.at, self._why)
        make_read_only(self.editor, locked=bool(why))
        self._head.lock(why, date_too=self.is_locked)

    def _show_of_part(self) -> None:
        regime = self._parts[self.at].regime or self._regime
        found = () if self.is_locked else self._found
        self.editor.show_found(self._side.show_found(found, self._parts, self.at, regime))

    def _say_progress(self) -> None:
        self._head.show_progress(sum(part.is_decided for part in self._parts), len(self._parts))
