"""Which parts of a request something is for: a tick each, none ticked for all of them."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
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
        self._most = self._columns = ABREAST if all(len(words) <= SHORT for _, words in offered) else 1
        self._rows = QGridLayout(self)  # it goes with its form, which a layout of Python's own would not
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setColumnStretch(ABREAST, 1)
        self._ticks: dict[str, QCheckBox] = {}
        for label, words in offered:
            tick = QCheckBox(words.replace("&", "&&"))
            tick.setAccessibleName(words)
            tick.toggled.connect(self.edited)
            self._ticks[label] = tick
        self._arrange()
        if self._ticks:
            self.setFocusProxy(next(iter(self._ticks.values())))

    def _arrange(self) -> None:
        for at, tick in enumerate(self._ticks.values()):
            self._rows.addWidget(tick, at // self._columns, at % self._columns)

    def _widest(self) -> int:
        return max((tick.sizeHint().width() for tick in self._ticks.values()), default=0)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one tick: where there is no room for more abreast, they stand one below the other."""
        return QSize(self._widest(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set as many abreast as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure the ticks as they look now that they are dressed."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        gap, widest = max(self._rows.horizontalSpacing(), 0), max(self._widest(), 1)
        room = min(max((self.width() + gap) // (widest + gap), 1), self._most)
        rows = max(-(-len(self._ticks) // room), 1)
        columns = max(-(-len(self._ticks) // rows), 1)  # rows alike: four stand as two and two
        if columns != self._columns:
            self._columns = columns
            self._arrange()

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
