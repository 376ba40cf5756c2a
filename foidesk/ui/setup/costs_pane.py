"""Every limit on what answering may cost, each with the days it holds between, and a button of its own."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal

from foidesk.casework.law_in_force import BadCosts, check_costs
from foidesk.domain.authority import CostLimitClass
from foidesk.domain.costs import CostLaw, CostLimit
from foidesk.domain.regime import Regime
from foidesk.ui.plain import say
from foidesk.ui.setup.cost_card import CostCard
from foidesk.ui.setup.row_list import SavedRows
from foidesk.ui.sight import bring_into_sight
from foidesk.ui.tongue import in_words, translate


class CostsPane(SavedRows[CostCard, CostLimit]):
    """A card per limit. When an amount changes, another limit follows the one there is.

    `shown` bears those of today under the Act, by whom they are for.
    """

    shown = Signal(object)

    def __init__(self, today: Callable[[], date]) -> None:
        said = translate(
            "Costs",
            "A request is held against the limit of its own day. When the law changes an amount, let another"
            " limit follow: what was counted before keeps the one it had.",
        )
        super().__init__("", ("setup_costs", "costs"), said, translate("Costs", "Save the &limits"))
        self._today = today
        self._last = say("", "hint", "costs_last")
        self._inside.insertWidget(1, self._last)
        self.add_to_foot(self.save, self.undo)
        self.show_kept(((), None))

    def show_kept(self, found: tuple[tuple[CostLimit, ...], tuple[date, str] | None]) -> None:
        """Show the limits in force, and when and by whom they were last set here: None for never."""
        limits, made = found
        said = translate("Costs", "Set by {officer} on {day}.")
        self._last.setText("" if made is None else said.format(officer=made[1], day=in_words(made[0])))
        self._last.setVisible(made is not None)
        self.show_values(limits)
        law, today = CostLaw.of(limits), self._today()
        held = {kind: law.limit(Regime.FOIA, kind, today) for kind in CostLimitClass}
        self.shown.emit({kind: limit for kind, limit in held.items() if limit is not None})

    def values(self) -> tuple[CostLimit, ...]:
        """Return the limits as they now read."""
        return tuple(card.limit() for card in self.rows)

    def row_of(self, value: CostLimit) -> CostCard:
        """Return the card of a limit."""
        card = CostCard(value, self.next_number(), self._today)
        card.changed.connect(self.tell)
        card.remove_requested.connect(self._remove)
        card.successor_requested.connect(self._follow)
        return card

    def is_faulty(self) -> bool:
        """Say what is wrong beside each card, and below them what is wrong with all of them."""
        for card in self.rows:
            card.remove.setVisible(self._before(card) is not None)
        faulty = [card.is_faulty() for card in self.rows]
        if any(faulty) or not self.is_edited:
            self.remark.show_words("fault", "")
            return any(faulty)
        try:
            check_costs(self.values())
        except BadCosts as problem:
            self.remark.show_words("fault", str(problem))
            return True
        self.remark.show_words("fault", "")
        return False

    def _follow(self, before: CostCard) -> None:
        """Let another limit begin today, to be changed, and the one before end the day before it does."""
        begins = self._today()
        value = replace(before.limit(), begins_on=begins, ends_on=None, confirmed_on=None)
        card = self.put(self.row_of(value), after=before)
        card.begins.day_changed.connect(lambda: self._end_before(card, before))
        card.unfold()
        before.end_before(begins)
        card.fields["amount"].control.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_sight(card)

    def _end_before(self, card: CostCard, before: CostCard) -> None:
        if before in self.rows:
            before.end_before(card.begins.day())

    def _remove(self, card: CostCard) -> None:
        """Take a limit away that follows another; that one goes on in its place."""
        before = self._before(card)
        ends = card.limit().ends_on
        self.drop(card)
        if before is not None:
            before.end_before(ends and ends + timedelta(days=1))
            before.opener.setFocus()

    def _before(self, card: CostCard) -> CostCard | None:
        """Return the card of the limit that ends the day before this one begins."""
        begins = card.limit().begins_on
        return next((one for one in self.rows if begins and one.is_before(card.limit())), None)
