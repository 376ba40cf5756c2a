"""Whether what is on screen has been kept: Changed, Saving, Saved, or Not saved and why."""

from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from foidesk.ui.plain import push, say
from foidesk.ui.remarks import Remark
from foidesk.ui.tongue import marked, translate


class Saving(Enum):
    """How far the last change has got."""

    CLEAN = ""
    TYPED = marked("Decisions", "Changed")
    SAVED = marked("Decisions", "Saved")
    UNDER_WAY = marked("Decisions", "Saving…")
    FAILED = marked("Decisions", "Not saved")


class SaveState(QWidget):
    """A bar that appears when saving failed, and says why; `word` is the quiet word for all other times."""

    retry_requested = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_failure")
        self.word = say("", "hint", name)
        self.word.setWordWrap(False)
        self._why = Remark(f"{name}_why")
        self._again = push(
            translate("Decisions", "Tr&y again"),
            f"{name}_again",
            "",
            translate("Decisions", "Try to save again"),
        )
        self._again.clicked.connect(self.retry_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._why, 1)
        row.addWidget(self._again)
        self.show_state(Saving.CLEAN)

    def show_state(self, state: Saving, why: str = "") -> None:
        """Say how saving stands; a failure is announced, since nobody looks there while typing."""
        failed = state is Saving.FAILED
        said = translate("Decisions", state.value)
        self.word.setText(said)
        self._why.show_words("fault", f"{said}: {why}" if failed else "")
        self.setVisible(failed)
        if failed:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.words()))

    def words(self) -> str:
        """Return all that is said."""
        return self._why.text() or self.word.text()
