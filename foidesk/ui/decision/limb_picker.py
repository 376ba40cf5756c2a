"""Which further limbs a claim rests on: short boxes to tick, and in words what the ticked ones cover."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from foidesk.ui.decision.fields import stack
from foidesk.ui.decision.flow import Flow
from foidesk.ui.plain import say
from foidesk.ui.remarks import Remark
from foidesk.ui.tongue import translate

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class LimbBox(QCheckBox):
    """One limb. The arrows move to its neighbours, so that Tab has one stop for all of them."""

    step_wanted = Signal(int)
    reached = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the arrows; the rest is Qt's."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step_wanted.emit(step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the cursor came here."""
        super().focusInEvent(event)
        self.reached.emit()


class LimbPicker(QWidget):
    """Offers `limbs` (cite → what it covers). A limb already claimed but not offered stays claimed."""

    edited = Signal()

    def __init__(self, name: str, limbs: Mapping[str, str], chosen: tuple[str, ...]) -> None:
        super().__init__()
        self._limbs = limbs
        self._unknown = tuple(cite for cite in chosen if cite not in limbs)
        self._boxes: dict[str, LimbBox] = {}
        ticks = QWidget()
        flow = Flow(ticks, gap=12)
        for cite, covers in limbs.items():
            self._boxes[cite] = self._box(name, cite, covers, ticked=cite in chosen)
            flow.addWidget(self._boxes[cite])
        self._said = say("", "hint", f"{name}_limbs_said")
        self.setObjectName(f"{name}_limbs")
        found = Remark(f"{name}_limbs_found")
        stack(self, 6, say(translate("Decisions", "By virtue of"), "label"), ticks, self._said, found)
        self._stop_at(next((box for box in self._boxes.values() if box.isChecked()), self._first()))
        self._describe()

    def _first(self) -> LimbBox | None:
        return next(iter(self._boxes.values()), None)

    def _box(self, name: str, cite: str, covers: str, *, ticked: bool) -> LimbBox:
        box = LimbBox(cite)
        box.setObjectName(f"{name}_limb_{cite}")
        box.setAccessibleName(
            translate("Decisions", "By virtue of {cite}: {covers}").format(cite=cite, covers=covers)
            if covers
            else translate("Decisions", "By virtue of {cite}").format(cite=cite)
        )
        box.setAccessibleDescription(translate("Decisions", "The arrow keys move between the limbs."))
        box.setToolTip(covers)
        box.setChecked(ticked)
        box.toggled.connect(self._tell)
        box.reached.connect(lambda: self._stop_at(box))
        box.step_wanted.connect(lambda step: self._step(box, step))
        return box

    def limbs(self) -> tuple[str, ...]:
        """Return the ticked limbs in the order of the Act."""
        return (*(cite for cite, box in self._boxes.items() if box.isChecked()), *self._unknown)

    def _stop_at(self, stop: LimbBox | None) -> None:
        """Let Tab come to this limb, and to no other."""
        for box in self._boxes.values():
            policy = Qt.FocusPolicy.StrongFocus if box is stop else Qt.FocusPolicy.ClickFocus
            box.setFocusPolicy(policy)

    def _step(self, box: LimbBox, step: int) -> None:
        boxes = list(self._boxes.values())
        at = boxes.index(box) + step
        if 0 <= at < len(boxes):
            boxes[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        self._describe()
        self.edited.emit()

    def _describe(self) -> None:
        lines = [f"{cite}: {covers}" for cite in self.limbs() if (covers := self._limbs.get(cite))]
        self._said.setText("\n".join(lines))
        self._said.setVisible(bool(lines))
