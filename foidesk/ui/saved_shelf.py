"""The searches with a name, in the dark column on the left."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QVBoxLayout, QWidget

from foidesk.ui.shelf_button import ShelfButton
from foidesk.ui.theme import Theme
from foidesk.ui.tongue import translate

LONGEST = 27
"""Letters of a name that fit."""


class SavedShelf(QWidget):
    """Hidden while there are none."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, group: QButtonGroup, heading: QLabel) -> None:
        super().__init__()
        self._theme, self._group, self._heading = theme, group, heading
        self._buttons: dict[int, ShelfButton] = {}
        self.names: dict[int, str] = {}
        """What is shown: the whole name of each, by its number."""
        self._folded = False
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 18, 0, 0)
        self._rows.setSpacing(2)
        self._rows.addWidget(heading)
        self.hide()

    def show_saved(self, saved: Sequence[tuple[int, str]]) -> None:
        """Show these, each with its number and name."""
        while self._buttons:
            _search_id, button = self._buttons.popitem()
            self._group.removeButton(button)
            self._rows.removeWidget(button)
            button.setObjectName("")
            button.hide()
            button.deleteLater()
        self.names = dict(saved)
        for search_id, name in saved:
            self._add(search_id, name)
        self.setVisible(bool(saved))
        self.fold(self._folded)

    def fold(self, folded: bool) -> None:
        """Show icons alone, or icons with words."""
        self._folded = folded
        self._heading.setVisible(not folded)
        for button in self._buttons.values():
            button.fold(folded)

    def mark(self, search_id: int) -> None:
        """Mark the search that is shown."""
        self._buttons[search_id].mark()

    def _add(self, search_id: int, name: str) -> None:
        shown = name if len(name) <= LONGEST else f"{name[: LONGEST - 1].rstrip()}…"
        button = ShelfButton(
            self._theme,
            shown,
            f"saved_{search_id}",
            spoken=translate("Frame", "Search: {name}").format(name=name),
        )
        self._theme.dress(button, "search", "nav_text", "on_badge")
        button.chosen.connect(lambda: self.chosen.emit(search_id))
        self._group.addButton(button)
        self._buttons[search_id] = button
        self._rows.addWidget(button)
