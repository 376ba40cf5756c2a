"""Who is to handle the requests that are marked: a choice of officers, over the register."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from foidesk.ui.fields import Field
from foidesk.ui.plain import push, say
from foidesk.ui.tongue import counted, marked, translate

NOBODY = marked("Register", "Nobody yet")


class AssignPanel(QFrame):
    """Hidden until asked; Escape closes it. A name can also be typed."""

    agreed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("assign_panel")
        self.setAccessibleName(translate("Register", "Assign the marked requests"))
        self.setProperty("role", "panel")
        self._words = say("", "section", "assign_words")
        self._officer = QComboBox()
        self._officer.setEditable(True)
        self._officer.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._yes = push(translate("Register", "A&ssign"), "assign_yes", "primary")
        self._no = push(translate("Register", "&Cancel"), "assign_no")
        self._yes.clicked.connect(self._agree)
        self._no.clicked.connect(self.hide)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(10)
        rows.addWidget(self._words)
        rows.addWidget(Field(translate("Register", "To &whom"), self._officer, "assign_officer"))
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._no)
        row.addWidget(self._yes)
        rows.addLayout(row)
        self.hide()

    def ask(self, count: int, officers: Sequence[str]) -> None:
        """Ask who is to handle so many requests."""
        self._words.setText(
            translate("Register", "Who handles {requests}?").format(requests=counted(count, "request"))
        )
        self._officer.clear()
        self._officer.addItems([*officers, translate("Register", NOBODY)])
        self._officer.setCurrentIndex(0)
        self.show()
        self._officer.setFocus()

    def _agree(self) -> None:
        name = " ".join(self._officer.currentText().split())
        self.hide()
        self.agreed.emit(None if name in {"", NOBODY, translate("Register", NOBODY)} else name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter assigns, Escape does not."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._agree()
        else:
            super().keyPressEvent(event)
