"""Which letter is looked at: those to write now, those kept, and the rest, each under its heading."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont

from foidesk.domain.letter_kinds import LetterKind
from foidesk.ui.decision.fields import Choice
from foidesk.ui.tongue import translate

Key = LetterKind | int
"""A letter to be written, by its kind; or one that was issued, by its id."""


FLAGS = Qt.ItemDataRole.UserRole - 1
"""Where the model of a drop-down keeps an item's flags."""


@dataclass(frozen=True, slots=True)
class Version:
    """A letter that can be looked at."""

    key: Key
    words: str


@dataclass(frozen=True, slots=True)
class Group:
    """Letters under a heading."""

    heading: str
    versions: Sequence[Version]


class LetterChooser(Choice):
    """A drop-down whose headings cannot be chosen."""

    version_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._keys: list[Key | None] = []
        self._shown: tuple[Sequence[Group], Key | None] = ((), None)
        self.setPlaceholderText(translate("Letters", "Choose a letter"))
        self.setMaxVisibleItems(24)
        self.currentIndexChanged.connect(self._tell)

    def show_groups(self, groups: Sequence[Group], chosen: Key | None) -> None:
        """Offer these letters with one of them chosen; a list that is open and unchanged stays open."""
        if (groups, chosen) == self._shown:
            return
        self._shown = (groups, chosen)
        blocked = self.blockSignals(True)
        self.clear()
        self._keys = []
        for group in groups:
            if group.versions:
                self._add_heading(group.heading)
                for version in group.versions:
                    self.addItem(version.words)
                    self._keys.append(version.key)
        self.setCurrentIndex(self._keys.index(chosen) if chosen in self._keys else -1)
        self.blockSignals(blocked)

    def chosen(self) -> Key | None:
        """Return the letter chosen."""
        at = self.currentIndex()
        return self._keys[at] if 0 <= at < len(self._keys) else None

    def _add_heading(self, words: str) -> None:
        self.addItem(
            words
        )  # the drop-down makes the item: one made here is Python's to free, and crashed a busy desk
        at, font = self.count() - 1, QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        self.setItemData(at, font, Qt.ItemDataRole.FontRole)
        self.setItemData(at, Qt.ItemFlag.NoItemFlags.value, FLAGS)
        self._keys.append(None)

    def _tell(self, _at: int) -> None:
        chosen = self.chosen()
        self._shown = (self._shown[0], chosen)
        if chosen is not None:
            self.version_chosen.emit(chosen)
