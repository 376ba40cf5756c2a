"""Which parts of a request something is for: a tick each, none ticked for all of them."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from foidesk.domain.several_parts import labels_in, named_together

ABREAST = 4
"""How many ticks stand side by side, as long as none of them has more than SHORT letters."""
SHORT = 12


class PartsBox(QWidget):
    """Ticks for parts, given and read as the labels named together: “1, 3”."""

    edited = Signal()

    def __init__(self, choices: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        offered = list(choices)
        columns = ABREAST if all(len(words) <= SHORT for _, words in offered) else 1
        rows = QGridLayout(self)  # it goes with its form: a layout of Python's own would not live as long
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setColumnStretch(columns, 1)
        self._ticks: dict[str, QCheckBox] = {}
        for at, (label, words) in enumerate(offered):
            tick = QCheckBox(words.replace("&", "&&"))
            tick.setAccessibleName(words)
            tick.toggled.connect(self.edited)
            self._ticks[label] = tick
            rows.addWidget(tick, at // columns, at % columns)
        if self._ticks:
            self.setFocusProxy(next(iter(self._ticks.values())))

    def setObjectName(self, name: str) -> None:
        """Take a name, and give each tick one of its own."""
        super().setObjectName(name)
        for number, tick in enumerate(self._ticks.values(), 1):
            tick.setObjectName(f"{name}_{number}")

    def value(self) -> str | None:
        """Return the labels ticked, or None for none."""
        return named_together(label for label, tick in self._ticks.items() if tick.isChecked())

    def labels_of(self, value: str | None) -> tuple[str, ...]:
        """Return the labels named together in `value`, each as it is offered here."""
        return labels_in(value, self._ticks)

    def put(self, value: str | None) -> None:
        """Tick these labels and no others."""
        wanted = self.labels_of(value)
        for label, tick in self._ticks.items():
            tick.setChecked(label in wanted)
