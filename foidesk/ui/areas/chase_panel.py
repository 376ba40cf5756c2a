"""The panel over the register in which business areas are chased: who owes how much, and one button."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from foidesk.casework.chase_areas import Debt
from foidesk.ui.areas.name_box import NameBox
from foidesk.ui.case.scrolled import scrolled
from foidesk.ui.escape import keeps_escape
from foidesk.ui.plain import grown, push, say
from foidesk.ui.remarks import Remark
from foidesk.ui.tongue import counted, marked, translate

NONE_OVERDUE = marked("Areas", "No business area is overdue.")
NONE_OWES = marked("Areas", "No business area owes an answer.")
NONE_OF_THESE = marked("Areas", "No business area owes an answer for these requests.")
SAID = marked("Areas", "Each gets one e-mail with all it owes, over all requests.")
MOST = 168
"""Pixels of height the list takes before it scrolls."""


class ChasePanel(QFrame):
    """Asks and tells; does nothing itself. Enter makes the drafts, Escape closes."""

    go_requested = Signal()
    wish_changed = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chase_panel")
        self.setProperty("role", "card")
        self.setAccessibleName(translate("Areas", "Chase business areas"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._boxes: dict[int, NameBox] = {}
        self._title = say(translate("Areas", "Chase business areas"), "section", "chase_title")
        self._words = grown(say("", "hint", "chase_words"))
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 2, 2, 2)
        self.also = QCheckBox(translate("Areas", "Also those whose day has not come yet"))
        self.also.setObjectName("chase_also")
        self.also.setAccessibleName(self.also.text())
        self._said = Remark("chase_said")
        self.go = push(translate("Areas", "Make the drafts"), "chase_go", "primary")
        self._close = push(
            translate("Areas", "Close"), "chase_close", "", translate("Areas", "Close this panel")
        )
        self._lay_out()
        self.also.toggled.connect(self.wish_changed)
        self.go.clicked.connect(self.go_requested)
        self._close.clicked.connect(self.closed)
        self.hide()

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 14)
        rows.setSpacing(8)
        self._area = scrolled(self._list)
        self._area.setMaximumHeight(MOST)
        for widget in (self._title, self._words, self._area, self.also, self._said):
            rows.addWidget(widget)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self._close)
        foot.addWidget(self.go)
        rows.addLayout(foot)

    def open(self, *, of_some: bool) -> None:
        """Show the panel, empty; `of_some`: for certain requests, so not only what is overdue."""
        blocked = self.also.blockSignals(True)
        self.also.setChecked(False)
        self.also.blockSignals(blocked)
        self.also.setVisible(not of_some)
        self.tell("note", "")
        self.show()

    def show_debts(self, debts: Sequence[Debt], *, of_some: bool) -> None:
        """Show who is to be chased, all of them ticked, the cursor on the button."""
        for box in self._boxes.values():
            self._rows.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {debt.area_id: self._box(debt) for debt in debts}
        none = (
            translate("Areas", NONE_OF_THESE)
            if of_some
            else translate("Areas", NONE_OWES)
            if self.also.isChecked()
            else translate("Areas", NONE_OVERDUE)
        )
        self._words.setText(translate("Areas", SAID) if debts else none)
        self._area.setVisible(bool(debts))
        self._area.setFixedHeight(min(self._list.sizeHint().height() + 2, MOST))
        self._fit()
        (self.go if debts else self.also if not of_some else self._close).setFocus()

    def _box(self, debt: Debt) -> NameBox:
        owed = translate("Areas", "{answers} owed").format(answers=counted(debt.answers, "answer"))
        overdue = (
            translate("Areas", ", {overdue} overdue").format(overdue=debt.overdue) if debt.overdue else ""
        )
        box = NameBox(debt.area.name, f"chase_area_{debt.area_id}", tail=f": {owed}{overdue}")
        box.setChecked(True)
        box.toggled.connect(self._fit)
        self._rows.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        box.show()  # at once: what is not shown yet takes no room in the list
        return box

    @property
    def chosen(self) -> tuple[int, ...]:
        """The numbers of the areas ticked."""
        return tuple(area_id for area_id, box in self._boxes.items() if box.isChecked())

    def tell(self, kind: str, words: str) -> None:
        """Say what came of it."""
        self._said.show_words(kind, words)

    def _fit(self) -> None:
        number = len(self.chosen)
        words = (
            translate("Areas", "Make {drafts}").format(drafts=counted(number, "draft"))
            if number
            else translate("Areas", "Make the drafts")
        )
        self.go.setText(words)
        self.go.setAccessibleName(words)
        self.go.setEnabled(number > 0)

    def event(self, event: QEvent) -> bool:
        """Keep Escape for itself."""
        return keeps_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter makes the drafts from wherever the cursor is; Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self._close.hasFocus():
            self.go.click()
        else:
            super().keyPressEvent(event)
