"""Chips: short facts in a row, each with a cross that takes it away."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from foidesk.ui.decision.flow import Flow
from foidesk.ui.theme import Theme
from foidesk.ui.tongue import translate

CROSS = 14
"""Pixels of the cross."""


class Chips(QWidget):
    """Shows facts by their names; `removed` tells which one is to go."""

    removed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: dict[str, QPushButton] = {}
        self._words: Mapping[str, str] = {}
        self._flow = Flow(self, gap=6, row_gap=6)

    def show_chips(self, words: Mapping[str, str]) -> None:
        """Show these facts, in this order, in place of those before."""
        if words == self._words:
            return
        at = next((name for name, chip in self._shown.items() if chip.hasFocus()), None)
        before = list(self._shown)
        self._words = dict(words)
        while self._shown:
            _name, chip = self._shown.popitem()
            self._flow.removeWidget(chip)
            chip.setObjectName("")
            chip.hide()
            chip.deleteLater()
        for name, said in words.items():
            self._shown[name] = self._chip(name, said)
            self._flow.addWidget(self._shown[name])
            self._shown[name].show()
        if at is not None:
            self._keep_cursor(before.index(at))
        self.setVisible(bool(words))

    def _chip(self, name: str, said: str) -> QPushButton:
        chip = QPushButton(said.replace("&", "&&"))
        chip.setObjectName(f"chip_{name}")
        chip.setProperty("role", "chip")
        chip.setAccessibleName(translate("Register", "{chip}: take away").format(chip=said))
        chip.setToolTip(translate("Register", "Take away"))
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands after the words
        chip.setIconSize(QSize(CROSS, CROSS))
        self._theme.follow(chip, lambda: chip.setIcon(self._theme.icon("x", "quiet")))
        chip.clicked.connect(lambda: self.removed.emit(name))
        return chip

    def _keep_cursor(self, place: int) -> None:
        """Put the cursor on the chip that took the place of the one that has gone."""
        chips = list(self._shown.values())
        if chips:
            chips[min(place, len(chips) - 1)].setFocus()
