"""The decision editor: the parts of a request, and beside them or below the one that is being decided."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from foidesk.domain.decisions import Part
from foidesk.domain.provisions import Provisions
from foidesk.domain.regime import Regime
from foidesk.domain.unfinished import missing_from
from foidesk.ui.decision.decision_head import DecisionHead
from foidesk.ui.decision.evidence import Today
from foidesk.ui.decision.fields import UNBOUNDED, make_read_only
from foidesk.ui.decision.part_editor import PartEditor
from foidesk.ui.decision.part_list import PartList
from foidesk.ui.decision.part_row import PartRow, row_of
from foidesk.ui.theme import Theme

BESIDE = 780
"""From this width on, the list stands beside the editor."""

LIST_WIDTH = 280
RESIDUAL = "Any other information relevant to the request"


class DecisionView(QWidget):
    """Shows decisions and says when they were edited, or left. Saves nothing itself."""

    edited = Signal()
    left = Signal()
    paragraph_requested = Signal(object)

    def __init__(
        self, provisions: Provisions, theme: Theme, today: Today, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("decision_view")
        self._provisions = provisions
        self._parts: list[Part] = [Part()]
        self._regime, self._day = Regime.FOIA, today()
        self.at = 0
        """Which part is shown, from 0."""
        self.is_locked = False
        """Whether the decisions can only be read."""
        self._list, self._editor = PartList(theme), PartEditor(provisions, today)
        self._head = DecisionHead(today)
        self.saving = self._head.saving
        self._lay_out()
        self._listen()
        self.setFocusProxy(self._list)

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

    def lock(self, why: str) -> None:
        """Let the decisions only be read, and say why; an empty text unlocks them."""
        self.is_locked = bool(why)
        self._head.lock(why)
        self._show_part(self.at)

    def parts(self) -> tuple[Part, ...]:
        """Return the parts as they now read."""
        return tuple(self._parts)

    def correct_on(self) -> date | None:
        """Return the day on which the data are said to be correct."""
        return self._head.correct_on()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the editor counts as leaving what was typed."""
        super().hideEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what is shown to the new size."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        self._scroll = scroll = QScrollArea()
        scroll.setObjectName("part_scroll")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._editor)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(16)
        self._body.addWidget(self._list)
        self._body.addWidget(scroll, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(12)
        rows.addWidget(self._head)
        rows.addLayout(self._body, 1)

    def _fit(self) -> None:
        beside = self.width() >= BESIDE
        ways = QBoxLayout.Direction
        self._body.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._list.setMinimumWidth(LIST_WIDTH if beside else 0)
        self._list.setMaximumWidth(LIST_WIDTH if beside else UNBOUNDED)
        self._list.lie_flat(not beside)

    def _listen(self) -> None:
        self._editor.edited.connect(self._take)
        self._editor.paragraph_requested.connect(self.paragraph_requested)
        self._head.correct_on_changed.connect(self.edited)
        self._head.put_back.requested.connect(self._insert)
        self._list.chosen.connect(self._choose)
        self._list.add_requested.connect(self._add)
        self._list.residual_requested.connect(self._add_residual)
        self._list.move_requested.connect(self._move)
        self._list.removal_requested.connect(self._remove)

    def _take(self) -> None:
        part = self._editor.part()
        self._parts[self.at] = part
        self._list.change_row(self.at, self._row(part))
        self._say_progress()
        self.edited.emit()

    def _choose(self, at: int) -> None:
        self.at = at
        self._edit()
        self.to_top()
        self.left.emit()

    def _add(self) -> None:
        numbers = [int(part.label) for part in self._parts if part.label and part.label.isdecimal()]
        at = next((i for i, part in enumerate(self._parts) if part.residual), len(self._parts))
        self._insert(at, Part(label=str(max(numbers, default=0) + 1)))
        self._editor.focus_question()

    def _add_residual(self) -> None:
        self._insert(len(self._parts), Part(residual=True, asks=RESIDUAL))

    def _insert(self, at: int, part: Part) -> None:
        self._parts.insert(at, part)
        self._rearranged(at)

    def _move(self, step: int) -> None:
        to = self.at + step
        self._parts.insert(to, self._parts.pop(self.at))
        self._rearranged(to)

    def _remove(self) -> None:
        self._head.put_back.offer(self.at, self._parts.pop(self.at))
        self._rearranged(min(self.at, len(self._parts) - 1))

    def _rearranged(self, at: int) -> None:
        self._show_part(at)
        self.edited.emit()
        self.left.emit()

    def _show_part(self, at: int) -> None:
        self.at = at
        has_residual = any(part.residual for part in self._parts)
        self._list.show_rows([self._row(part) for part in self._parts], at)
        self._list.allow(changes=not self.is_locked, residual=not has_residual)
        self._edit()
        self._say_progress()
        self._fit()

    def _edit(self) -> None:
        self._editor.show_part(self._parts[self.at], self._regime, self._day)
        make_read_only(self._editor, locked=self.is_locked)

    def _row(self, part: Part) -> PartRow:
        return row_of(part, len(missing_from(part, self._regime, self._provisions)))

    def _say_progress(self) -> None:
        self._head.show_progress(sum(part.is_decided for part in self._parts), len(self._parts))
