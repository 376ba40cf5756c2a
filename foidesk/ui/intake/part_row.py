"""One question offered as a part: to tick, number, reword, join to the one before, or take out."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from foidesk.domain.decisions import Part
from foidesk.ui.decision.growing_text import GrowingText
from foidesk.ui.fields import line_edit
from foidesk.ui.signs import SignButton
from foidesk.ui.tongue import translate


class PartRow(QFrame):
    """Shows one part; what it does not show of the part is kept as it was."""

    changed = Signal()
    merge_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = part
        self.setProperty("role", "row")
        self.tick = QCheckBox()
        self.tick.setChecked(True)
        self.label = line_edit(translate("Intake", "no."))
        self.label.setText(part.label or "")
        self.label.setFixedWidth(64)
        self.asks = GrowingText(least=1, most=6)
        self.asks.put(part.asks)
        self.merge = SignButton("arrow-up", "", "")
        kept_place = self.merge.sizePolicy()
        kept_place.setRetainSizeWhenHidden(True)
        self.merge.setSizePolicy(kept_place)
        self.remove = SignButton("trash-2", "", "")
        self._arrange()
        self.tick.toggled.connect(self._set_kept)
        self.merge.clicked.connect(lambda: self.merge_requested.emit(self))
        self.remove.clicked.connect(lambda: self.remove_requested.emit(self))

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 8, 0, 0)
        beside.addWidget(self.tick, 0, top)
        row.addLayout(beside)
        row.addWidget(self.label, 0, top)
        row.addWidget(self.asks, 1, top)
        row.addWidget(self.merge, 0, top)
        row.addWidget(self.remove, 0, top)

    def number(self, place: int) -> None:
        """Say which row this is, counted from 1."""
        self.tick.setObjectName(f"part_{place}_kept")
        self.tick.setAccessibleName(
            translate("Intake", "Keep question {place} as a part").format(place=place)
        )
        self.label.setObjectName(f"part_{place}_label")
        self.label.setAccessibleName(translate("Intake", "Number of question {place}").format(place=place))
        self.asks.setObjectName(f"part_{place}_asks")
        self.asks.setAccessibleName(translate("Intake", "Text of question {place}").format(place=place))
        self.merge.setObjectName(f"part_{place}_merge")
        self.merge.say(translate("Intake", "Join question {place} to the one before").format(place=place))
        self.merge.setVisible(place > 1)
        self.remove.setObjectName(f"part_{place}_remove")
        self.remove.say(translate("Intake", "Remove question {place}").format(place=place))

    def _set_kept(self, kept: bool) -> None:
        self.label.setEnabled(kept)
        self.asks.setEnabled(kept)
        self.changed.emit()

    @property
    def is_kept(self) -> bool:
        """Whether this question becomes a part."""
        return self.tick.isChecked()

    def part(self) -> Part:
        """Return the part as it now reads."""
        label, asks = self.label.text().strip() or None, self.asks.text().strip()
        return replace(self._part, label=label, asks=asks)

    def take_in(self, later: Part) -> None:
        """Add the words of the question after this one."""
        marked = f"{later.label}. {later.asks}" if later.label else later.asks
        self.asks.put(f"{self.asks.text()}\n{marked}".strip())
