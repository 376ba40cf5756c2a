"""Which further limbs a claim rests on: short boxes to tick, and in words what the ticked ones cover."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from foidesk.ui.decision.fields import stack
from foidesk.ui.decision.flow import Flow
from foidesk.ui.plain import say


class LimbPicker(QWidget):
    """Offers `limbs` (cite → what it covers). A limb already claimed but not offered stays claimed."""

    edited = Signal()

    def __init__(self, name: str, limbs: Mapping[str, str], chosen: tuple[str, ...]) -> None:
        super().__init__()
        self._limbs = limbs
        self._unknown = tuple(cite for cite in chosen if cite not in limbs)
        self._boxes: dict[str, QCheckBox] = {}
        ticks = QWidget()
        flow = Flow(ticks, gap=12)
        for cite, covers in limbs.items():
            self._boxes[cite] = self._box(name, cite, covers, ticked=cite in chosen)
            flow.addWidget(self._boxes[cite])
        self._said = say("", "hint", f"{name}_limbs_said")
        stack(self, 6, say("By virtue of", "label"), ticks, self._said)
        self._describe()

    def _box(self, name: str, cite: str, covers: str, *, ticked: bool) -> QCheckBox:
        box = QCheckBox(cite)
        box.setObjectName(f"{name}_limb_{cite}")
        box.setAccessibleName(f"By virtue of {cite}: {covers}" if covers else f"By virtue of {cite}")
        box.setToolTip(covers)
        box.setChecked(ticked)
        box.toggled.connect(self._tell)
        return box

    def limbs(self) -> tuple[str, ...]:
        """Return the ticked limbs in the order of the Act."""
        return (*(cite for cite, box in self._boxes.items() if box.isChecked()), *self._unknown)

    def _tell(self) -> None:
        self._describe()
        self.edited.emit()

    def _describe(self) -> None:
        lines = [f"{cite}: {covers}" for cite in self.limbs() if (covers := self._limbs.get(cite))]
        self._said.setText("\n".join(lines))
        self._said.setVisible(bool(lines))
