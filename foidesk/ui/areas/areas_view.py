"""The areas of a case: what was asked of whom and where it stands, and below it the asking."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foidesk.casework.commission_parts import Commissioning
from foidesk.domain.commission import Commission
from foidesk.ui.areas.answer_form import AnswerForm
from foidesk.ui.areas.ask_card import AskCard
from foidesk.ui.areas.owed_card import OwedCard
from foidesk.ui.case.scrolled import scrolled
from foidesk.ui.plain import push, say
from foidesk.ui.shortcuts import Keys, hint
from foidesk.ui.tongue import counted, translate


class AreasView(QWidget):
    """Says what is wanted of which commission; the asking and the answering have signals of their own."""

    wanted = Signal(object, str)
    chase_requested = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("areas")
        self.setAccessibleName(translate("Areas", "Business areas"))
        self._today = today
        self._cards: list[OwedCard] = []
        self._shown: tuple[Commission, ...] | None = None
        self.ask, self.form = AskCard(today), AnswerForm()
        self._heading = say("", "label", "areas_heading")
        self.chase = push(
            translate("Areas", "Chase…"),
            "areas_chase",
            "quiet",
            translate("Areas", "Chase those that owe an answer to this request"),
        )
        self.chase.setToolTip(hint(Keys.CHASE))
        self.chase.clicked.connect(self.chase_requested)
        self._list, self._head = QWidget(), QWidget()
        self._lay_out()
        self.form.left.connect(self.close_form)
        self.form.hide()

    def _lay_out(self) -> None:
        cards = QVBoxLayout(self._list)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(6)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._heading, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.chase)
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 10, 6, 8)
        rows.setSpacing(10)
        for widget in (self.form, self._head, self._list, self.ask):
            rows.addWidget(widget)
        rows.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._area = scrolled(inner)
        whole.addWidget(self._area)

    def show_all(self, case_id: int, found: Commissioning) -> None:
        """Show how things stand for a case; what is being typed or ticked stays."""
        self.ask.show_all(case_id, found.areas, found.questions, found.due_on)
        if found.commissions != self._shown:
            self._shown = found.commissions
            self._show_cards(found.commissions)
        owed = sum(one.is_owed for one in found.commissions)
        self._heading.setText(
            translate("Areas", "{answers} owed").format(answers=counted(owed, "answer"))
            if owed
            else translate("Areas", "Every business area has answered")
        )
        self.chase.setVisible(owed > 0)
        for widget in (self._head, self._list):
            widget.setVisible(bool(found.commissions) and not self.form.isVisibleTo(self))

    def _show_cards(self, commissions: tuple[Commission, ...]) -> None:
        rows = self._list.layout()
        assert rows is not None
        for card in self._cards:
            rows.removeWidget(card)
            card.hide()
            card.deleteLater()
        asked_first = sorted(commissions, key=lambda one: one.id)
        in_order = sorted(asked_first, key=lambda one: (not one.is_owed, one.due_on))
        self._cards = [OwedCard(one, self._today()) for one in in_order]
        for card in self._cards:
            card.wanted.connect(self.wanted)
            rows.addWidget(card)

    def open_form(self, one: Commission) -> None:
        """Ask what an area answered, in the place of all else."""
        for widget in (self._head, self._list, self.ask):
            widget.hide()
        self.form.show()
        self._area.verticalScrollBar().setValue(0)
        self.form.ask(one)

    def close_form(self) -> None:
        """Show how things stand again, the cursor where the next answer is recorded."""
        if self.form.one is None:
            return
        self.form.one = None
        self.form.hide()
        for widget in (self._head, self._list):
            widget.setVisible(bool(self._cards))
        self.ask.show()
        self.take_focus()

    def take_focus(self, *, to_ask: bool = False) -> None:
        """Put the cursor on the first answer owed, or where asking begins."""
        if self.form.isVisibleTo(self):
            self.form.setFocus()
            return
        first = next((card.first for card in self._cards if hasattr(card, "first")), None)
        if first is None or to_ask:
            self.ask.take_focus()
        else:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)
