"""The help for one provision: a line to open, and beneath it in words what it covers and what goes wrong."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from foidesk.ui.decision.fields import stack
from foidesk.ui.plain import grown, push, say
from foidesk.ui.tongue import translate


class ProvisionHelp(QWidget):
    """Closed at first. A screen reader reads the words with the button, opened or not."""

    def __init__(self, name: str, about: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opener = push(
            translate("Decisions", "About {about}").format(about=about), f"{name}_help", "link"
        )
        self._opener.setCheckable(True)
        self._opener.setProperty("flush", "true")
        self._opener.setAccessibleDescription(words)
        self._words = grown(say(words, "body", f"{name}_help_words"))
        rows = stack(self, 4, self._opener, self._words)
        rows.setAlignment(self._opener, Qt.AlignmentFlag.AlignLeft)
        self._words.hide()
        self._opener.toggled.connect(self._words.setVisible)
