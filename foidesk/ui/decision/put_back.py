"""One step back for a removed part: it says what went, and puts it back when asked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from foidesk.domain.decisions import Part
from foidesk.ui.plain import push, say


class PutBack(QFrame):
    """Hidden until something was removed, and again once it is back."""

    requested = Signal(int, object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "card")
        self._gone: tuple[int, Part] | None = None
        self._words = say("", "note", f"{name}_words")
        back = push("Put it bac&k", f"{name}_button", "quiet", "Put the removed part back")
        back.clicked.connect(self._put_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(self._words, 1)
        row.addWidget(back)
        self.hide()

    def offer(self, at: int, part: Part) -> None:
        """Say that `part`, which stood at `at`, was removed."""
        self._gone = (at, part)
        name = f"Part {part.label}" if part.label else "A part"
        self._words.setText(f"{name} was removed.")
        self.show()

    def forget(self) -> None:
        """Offer nothing any more."""
        self._gone = None
        self.hide()

    def _put_back(self) -> None:
        if self._gone is not None:
            at, part = self._gone
            self.forget()
            self.requested.emit(at, part)
