"""A list of public-interest factors: one box each, Enter for the next, a pasted list taken apart."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foidesk.ui.decision.growing_text import OneFactor
from foidesk.ui.plain import push, say
from foidesk.ui.remarks import Remark
from foidesk.ui.tongue import translate


class FactorList(QWidget):
    """Shows and collects factors under one heading. Empty boxes count for nothing."""

    edited = Signal()
    paragraph_wanted = Signal()

    def __init__(self, heading: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.heading = heading
        self._at: OneFactor | None = None
        self._boxes: list[OneFactor] = []
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        self._title = say(heading, "label")
        rows.addWidget(self._title)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        rows.addLayout(self._rows)
        self._add = push(
            translate("Decisions", "Add a factor"),
            f"{name}_add",
            "quiet",
            translate("Decisions", "Add a factor: {heading}").format(heading=heading.lower()),
        )
        self._add.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Enter in the last factor presses it
        self._add.setProperty("key", "Return")
        self._add.setToolTip(translate("Decisions", "Add a factor (Enter in the one before)"))
        self._add.clicked.connect(lambda: self._insert(len(self._boxes), "").setFocus())
        self._actions = QHBoxLayout()
        self._actions.addWidget(self._add)
        self._actions.addStretch(1)
        rows.addLayout(self._actions)
        rows.addWidget(Remark(f"{name}_found"))

    def put(self, factors: tuple[str, ...]) -> None:
        """Show `factors`, and one empty box where there are none."""
        while self._boxes:
            self._drop(self._boxes[-1])
        for factor in factors or ("",):
            self._insert(len(self._boxes), factor)

    def factors(self) -> tuple[str, ...]:
        """Return what is written, empty boxes left out."""
        return tuple(text for box in self._boxes if (text := box.text().strip()))

    def put_beside(self, button: QWidget) -> None:
        """Put a button beside the one that adds a factor."""
        self._actions.insertWidget(1, button)

    def insert_paragraph(self, text: str) -> None:
        """Insert a factor: into the box it was asked for in if that is empty, else after it."""
        last = self._boxes[-1]
        at = self._at if self._at in self._boxes else last
        box = at if not at.text() else self._insert(self._boxes.index(at) + 1, "")
        self._at = None
        box.insert_paragraph(text)

    def _want_paragraph(self, box: OneFactor) -> None:
        self._at = box
        self.paragraph_wanted.emit()

    def _insert(self, at: int, text: str) -> OneFactor:
        box = OneFactor()
        box.put(text)
        box.edited.connect(self.edited)
        box.next_wanted.connect(lambda: self._add_after(box))
        box.lines_pasted.connect(lambda lines: self._spread(box, lines))
        box.emptied.connect(lambda: self._remove(box))
        box.paragraph_wanted.connect(lambda: self._want_paragraph(box))
        self._boxes.insert(at, box)
        self._rows.insertWidget(at, box)
        self._number()
        return box

    def _add_after(self, box: OneFactor) -> None:
        if box is self._boxes[-1]:
            self._add.click()
        else:
            self._insert(self._boxes.index(box) + 1, "").setFocus()

    def _spread(self, box: OneFactor, lines: list[str]) -> None:
        at = self._boxes.index(box)
        for step, line in enumerate(lines, 1):
            box = self._insert(at + step, line)
        box.setFocus()
        self.edited.emit()

    def _remove(self, box: OneFactor) -> None:
        if len(self._boxes) == 1:
            return
        at = self._boxes.index(box)
        self._drop(box)
        self._boxes[max(at - 1, 0)].setFocus()
        self._number()
        self.edited.emit()

    def _drop(self, box: OneFactor) -> None:
        self._boxes.remove(box)
        self._rows.removeWidget(box)
        box.hide()
        box.deleteLater()

    def _number(self) -> None:
        for number, box in enumerate(self._boxes, 1):
            box.setObjectName(f"{self.objectName()}_{number}")
            box.setAccessibleName(
                translate("Decisions", "{heading}, factor {number}").format(
                    heading=self.heading, number=number
                )
            )
            box.setAccessibleDescription(
                translate("Decisions", "Enter starts the next factor; Backspace in an empty one removes it.")
            )
