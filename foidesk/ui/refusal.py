"""The window shown in place of the desk when the case file cannot be opened."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foidesk.ui.details import CopyDetails
from foidesk.ui.messages import message_for
from foidesk.ui.plain import grown, push, say
from foidesk.ui.signs import fit_to_words, lay_beside_sign
from foidesk.ui.tongue import translate


class Refusal(QWidget):
    """Says what is wrong and what to do. Nothing was opened, so there is nothing to lose by closing it."""

    closed = Signal()

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.setObjectName("refusal")
        self.setWindowTitle(translate("Frame", "FoiDesk cannot open the case file"))
        headline, remedy = message_for(error)
        self.setAccessibleDescription(f"{headline} {remedy}")
        said = grown(say(headline, "section", "refusal_headline"))
        todo = grown(say(remedy, "", "refusal_remedy"))
        for label in (said, todo):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.close_button = push(translate("Frame", "&Close"), "refusal_close", "primary")
        self.close_button.clicked.connect(self.close)
        self.close_button.setDefault(True)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(said)
        words.addWidget(todo)
        words.addSpacing(16)
        words.addStretch()
        self.copy = CopyDetails("refusal_copy")
        self.copy.offer(headline, remedy, self.objectName(), error)
        words.addLayout(self._foot())
        lay_beside_sign(self, "circle-alert", "fault", words)
        self.close_button.setFocus()
        fit_to_words(self, 600)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch()
        foot.addWidget(self.copy)
        foot.addWidget(self.close_button)
        return foot

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape, as any window does that only says something."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that it has been read."""
        event.accept()
        self.closed.emit()
