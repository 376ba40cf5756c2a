"""The bar over the register while requests are marked: how many, and what can be done with them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from foidesk.ui.decision.flow import Flow
from foidesk.ui.plain import push, say
from foidesk.ui.shortcuts import Keys, hint
from foidesk.ui.tongue import counted, translate


class MarksBar(QFrame):
    """Hidden while nothing is marked."""

    print_requested = Signal()
    save_requested = Signal()
    assign_requested = Signal()
    chase_requested = Signal()
    all_requested = Signal()
    none_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("marks_bar")
        self.setAccessibleName(translate("Register", "Marked requests"))
        self._words = say("", "label", "marks_words")
        self._print = push(translate("Register", "Print letters…"), "marks_print")
        self._save = push(translate("Register", "Save letters as PDF…"), "marks_save")
        self._assign = push(translate("Register", "Assign…"), "marks_assign")
        self._assign.setToolTip(hint(Keys.ASSIGN))
        self._assign.clicked.connect(self.assign_requested)
        self._chase = push(
            translate("Register", "Chase areas…"),
            "marks_chase",
            "",
            translate("Register", "Chase the business areas that owe for them"),
        )
        self._all = push("", "marks_all", "quiet")
        self._none = push(
            translate("Register", "Unmark"),
            "marks_none",
            "quiet",
            translate("Register", "Unmark all requests"),
        )
        self._print.setToolTip(hint(Keys.PRINT_MARKED))
        self._save.setToolTip(hint(Keys.SAVE_MARKED))
        self._chase.setToolTip(hint(Keys.CHASE))
        self._chase.clicked.connect(self.chase_requested)
        self._print.clicked.connect(self.print_requested)
        self._save.clicked.connect(self.save_requested)
        self._all.clicked.connect(self.all_requested)
        self._none.clicked.connect(self.none_requested)
        buttons = QWidget()
        flow = Flow(buttons)
        for button in (self._print, self._save, self._assign, self._chase, self._all, self._none):
            flow.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 8, 12, 8)
        rows.setSpacing(6)
        rows.addWidget(self._words)
        rows.addWidget(buttons)
        self.hide()

    def show_marked(self, marked: int, shown: int) -> None:
        """Say how many of those shown are marked."""
        self._words.setText(
            translate("Register", "{requests} marked").format(requests=counted(marked, "request"))
        )
        self._all.setText(translate("Register", "Mark all {count}").format(count=f"{shown:,}"))
        self._all.setAccessibleName(
            translate("Register", "Mark all {requests} shown").format(requests=counted(shown, "request"))
        )
        self._all.setVisible(marked < shown)
        self.setVisible(marked > 0)
