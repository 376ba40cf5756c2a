"""Every regulator a letter may name, each with the dates of letters it is for."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foidesk.domain.authority import Regulator
from foidesk.ui.plain import push, say
from foidesk.ui.setup.regulator_card import RegulatorCard

SAID = (
    "A letter names the regulator that is right on its own date. When the details change, end the old entry "
    "and add another, so that older letters keep theirs."
)


class RegulatorsPane(QWidget):
    """A card per entry."""

    changed = Signal()
    rows_changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._cards: list[RegulatorCard] = []
        self._made = 0
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.add_button = push("&Add a regulator", "setup_regulator_add")
        said = say(SAID, "hint", "setup_regulators_said")
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(said)
        rows.addLayout(self._list)
        rows.addLayout(foot)
        rows.addStretch()
        self.add_button.clicked.connect(self._add_empty)

    def show_regulators(self, regulators: tuple[Regulator, ...]) -> None:
        """Show these entries in place of those before."""
        for card in tuple(self._cards):
            self._drop(card)
        for regulator in regulators:
            self._put(regulator)

    def regulators(self) -> tuple[Regulator, ...]:
        """Return the entries as they now read."""
        return tuple(card.regulator() for card in self._cards)

    def fault(self) -> str:
        """Return the first thing wrong, or nothing."""
        return next((why for card in self._cards for why in card.faults().values()), "")

    def go_to(self, name: str, setting: str) -> None:
        """Put the cursor into a setting of a regulator; onto the button that adds one where there is none."""
        card = next((one for one in self._cards if one.regulator().name == name), None)
        if card is None:
            self.add_button.setFocus()
        else:
            card.go_to(setting or "name")

    def _add_empty(self) -> None:
        card = self._put(Regulator("", "", ()))
        card.unfold()
        card.fields["name"].control.setFocus()
        self.changed.emit()

    def _put(self, regulator: Regulator) -> RegulatorCard:
        self._made += 1
        card = RegulatorCard(regulator, self._made, self._today)
        card.changed.connect(self.changed)
        card.remove_requested.connect(self._remove)
        self._cards.append(card)
        self._list.addWidget(card)
        self.rows_changed.emit()
        return card

    def _remove(self, card: RegulatorCard) -> None:
        self._drop(card)
        self.add_button.setFocus()
        self.changed.emit()

    def _drop(self, card: RegulatorCard) -> None:
        self._cards.remove(card)
        self._list.removeWidget(card)
        card.setParent(None)
        card.deleteLater()
