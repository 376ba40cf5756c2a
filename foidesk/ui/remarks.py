"""What a form says about a value: an icon and a sentence, never a colour alone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from foidesk.ui.signs import Sign
from foidesk.ui.tongue import Told, marked

SIGNS = {"doubt": "triangle-alert", "fault": "circle-x", "fine": "circle-check-big", "note": "info"}
SPOKEN = Told(
    "Frame",
    {
        "doubt": marked("Frame", "Please check. "),
        "fault": marked("Frame", "To put right. "),
        "fine": "",
        "note": "",
    },
)


class Remark(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._sign = Sign()
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    def show_words(self, kind: str, words: str) -> None:
        """Say `words` as a doubt, fault, note, or as fine; empty words hide the remark."""
        self.setVisible(bool(words))
        self._words.setText(words)
        self._sign.show_sign(SIGNS[kind])
        self._words.setAccessibleName(SPOKEN[kind] + words)
        for part in (self, self._sign, self._words):
            if part.property("role") != kind:
                part.setProperty("role", kind)
                part.style().unpolish(part)
                part.style().polish(part)

    def keep_on_one_line(self) -> None:
        """Never wrap: for a few words at the end of a line that has other words to wrap."""
        self._words.setWordWrap(False)

    def text(self) -> str:
        """Return what is said now."""
        return self._words.text()
