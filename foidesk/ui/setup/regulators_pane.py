"""Every regulator a letter may name, each with the dates of letters it is for."""

from collections.abc import Callable
from datetime import date

from foidesk.domain.authority import Regulator
from foidesk.ui.plain import push
from foidesk.ui.setup.regulator_card import RegulatorCard
from foidesk.ui.setup.row_list import RowList
from foidesk.ui.tongue import marked, translate

SAID = marked(
    "Settings",
    "A letter names the regulator that is right on its own date. When the details "
    "change, end the old entry and add another, so that older letters keep theirs.",
)


class RegulatorsPane(RowList[RegulatorCard]):
    """A card per entry."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__("", "setup_regulators", translate("Settings", SAID))
        self._today = today
        self.add_button = push(translate("Settings", "&Add a regulator"), "setup_regulator_add")
        self.add_to_foot(self.add_button)
        self.add_button.clicked.connect(self._add_empty)

    def show_regulators(self, regulators: tuple[Regulator, ...]) -> None:
        """Show these entries in place of those before."""
        self.clear()
        for regulator in regulators:
            self._put(regulator)

    def regulators(self) -> tuple[Regulator, ...]:
        """Return the entries as they now read."""
        return tuple(card.regulator() for card in self.rows)

    def fault(self) -> str:
        """Return the first thing wrong, or nothing."""
        return next((why for card in self.rows for why in card.faults().values()), "")

    def go_to(self, name: str, setting: str) -> None:
        """Put the cursor into a setting of a regulator; onto the button that adds one where there is none."""
        card = next((one for one in self.rows if one.regulator().name == name), None)
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
        card = self.put(RegulatorCard(regulator, self.next_number(), self._today))
        card.changed.connect(self.changed)
        card.remove_requested.connect(self._remove)
        return card

    def _remove(self, card: RegulatorCard) -> None:
        self.drop(card)
        self.add_button.setFocus()
        self.changed.emit()
