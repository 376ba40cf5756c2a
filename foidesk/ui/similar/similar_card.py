"""The card of similar past requests: what was found, or that nothing was, and which are ticked."""

from PySide6.QtCore import Signal

from foidesk.casework.find_similar import Similar
from foidesk.ui.fields import Card
from foidesk.ui.plain import say
from foidesk.ui.similar.similar_list import SimilarList
from foidesk.ui.similar.similar_words import LOOKING, NONE, worth_showing
from foidesk.ui.tongue import translate


class SimilarCard(Card):
    """What is ticked stays so while the words of the request change. `how` says what can be done."""

    open_requested = Signal(int)
    changed = Signal()

    def __init__(self, name: str, how: str) -> None:
        super().__init__(translate("Similar", "Similar past requests"), name)
        self._how = how
        self._chosen: dict[str, bool] = {}
        self._said = say("", "hint", f"{name}_said")
        self.list = SimilarList(f"{name}_list")
        self.rows.setSpacing(8)
        self.add(self.list)
        self.add(self._said)
        self.list.open_requested.connect(self.open_requested)
        self.list.ticked.connect(self._tick)
        self.begin()

    def begin(self, chosen: tuple[str, ...] = ()) -> None:
        """Forget what was found and ticked; `chosen` are ticked from the start."""
        self._chosen = dict.fromkeys(chosen, True)
        self._show((), "")

    def show_looking(self) -> None:
        """Say that it is being looked; what was found before stays in sight."""
        if not self.list.count():
            self._show((), translate("Similar", LOOKING))

    def show_found(self, found: tuple[Similar, ...]) -> None:
        """Show what is worth showing of this."""
        shown = worth_showing(found)
        self._show(shown, self._how if shown else translate("Similar", NONE))

    def tell(self, why: str) -> None:
        """Say why nothing can be looked for."""
        self._show((), why)

    def chosen(self) -> tuple[str, ...]:
        """Return the references that are ticked, in the order they were."""
        return tuple(reference for reference, ticked in self._chosen.items() if ticked)

    def _show(self, found: tuple[Similar, ...], said: str) -> None:
        self.list.show_found(found, self.chosen())
        self.list.setVisible(bool(found))
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self.setVisible(bool(said))

    def _tick(self, reference: str, ticked: bool) -> None:
        self._chosen[reference] = ticked
        self.changed.emit()
