"""Why a letter goes back to whoever drafted it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from foidesk.ui.decision.fields import field
from foidesk.ui.escape import keeps_escape
from foidesk.ui.fields import line_edit
from foidesk.ui.plain import push, say
from foidesk.ui.tongue import translate


class SendBackPanel(QFrame):
    """Hidden until asked; Escape is no. `agreed` gives the reason, which is never empty."""

    agreed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("send_back_panel")
        self.setProperty("role", "card")
        self.setAccessibleName(translate("Letters", "Send this letter back?"))
        self._why = line_edit(translate("Letters", "Such as: name the harm more closely"))
        self._yes = push(translate("Letters", "&Send it back"), "send_back_yes", "primary")
        self._no = push(translate("Letters", "Not &yet"), "send_back_no")
        self._yes.clicked.connect(lambda: self.agreed.emit(self._why.text().strip()))
        self._no.clicked.connect(self.hide)
        self._why.textChanged.connect(self._fit)
        self._why.returnPressed.connect(self._yes.click)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(8)
        rows.addWidget(say(translate("Letters", "Send this letter back?"), "section"))
        rows.addWidget(
            field(
                translate("Letters", "&What is to be changed"),
                self._why,
                "send_back_why",
                translate("Letters", "Kept with the case."),
            )
        )
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._no)
        row.addWidget(self._yes)
        rows.addLayout(row)
        self.hide()

    def ask(self) -> None:
        """Ask for the reason."""
        self._why.clear()
        self._fit()
        self.show()
        self._why.setFocus()

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the case sheet, which would close its own panels with it."""
        return keeps_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that mean something here; the rest is Qt's."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        self._yes.setEnabled(bool(self._why.text().strip()))
