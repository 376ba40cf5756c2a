"""The searches with a name, in the dark column on the left."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from foidesk.ui.shelf_button import ShelfButton
from foidesk.ui.theme import Theme
from foidesk.ui.tongue import translate

LONGEST = 27
"""Letters of a name that fit."""


ROW = 34
"""Pixels of one of them."""


class Shelved(QScrollArea):
    """As high as what is in it, where there is room for that; else it scrolls, one row at the least."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._inner = inner
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(inner)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask anew once there is more in it, or it is dressed."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """Ask for all of it."""
        return self._inner.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Ask for a row."""
        return QSize(0, ROW)


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
        inner = QWidget()
        self._rows = QVBoxLayout(inner)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self._area = Shelved(inner)
        self._whole = QVBoxLayout(self)
        self._whole.setSpacing(2)
        self._whole.addWidget(heading)
        self._whole.addWidget(self._area)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
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
        self._whole.setContentsMargins(0, 6 if folded else 18, 0, 0)
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if folded else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._area.setVerticalScrollBarPolicy(bar)
        self._area.updateGeometry()
        for button in self._buttons.values():
            button.fold(folded)

    def mark(self, search_id: int) -> None:
        """Mark the search that is shown."""
        button = self._buttons[search_id]
        button.mark()
        self._area.ensureWidgetVisible(button, 0, 0)

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
