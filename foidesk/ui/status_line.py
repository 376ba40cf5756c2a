"""The foot of the window: is anything at work, what is still to be read, how far does the calendar reach."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QStatusBar

from foidesk.domain.dates import counted

if TYPE_CHECKING:
    from foidesk.casework.read_texts import Left


class StatusLine(QStatusBar):
    """Four short texts, one of them only while there is something to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.setAccessibleName("Status")
        self._busy, self._left, self._calendar, self._file = (
            _text(name) for name in ("status_busy", "status_left", "status_calendar", "status_file")
        )
        self.addWidget(self._busy)
        self.addWidget(self._left)
        self.addPermanentWidget(self._calendar)
        self.addPermanentWidget(self._file)
        self.show_busy(False)

    def show_busy(self, busy: bool) -> None:
        """Say whether something is being done."""
        self._busy.setText("Working…" if busy else "Ready · Works offline")

    @Slot(object)
    def show_left(self, left: "Left") -> None:
        """Say how much search has still to read."""
        said = [counted(left.cases, "request")] if left.cases else []
        said += [counted(left.texts, "file")] if left.texts else []
        self._left.setText(f"Search has still to read {' and '.join(said)}" if said else "")

    def show_file(self, file_name: str, calendar: str) -> None:
        """Say which case file is open, and how far the bank holidays are known."""
        self._file.setText(file_name)
        self._calendar.setText(calendar)


def _text(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
