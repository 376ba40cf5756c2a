"""The foot of the window: is anything at work, how far does the calendar reach, which file is open."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStatusBar


class StatusLine(QStatusBar):
    """Three short texts."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.setAccessibleName("Status")
        self._busy, self._calendar, self._file = (
            _text(name) for name in ("status_busy", "status_calendar", "status_file")
        )
        self.addWidget(self._busy)
        self.addPermanentWidget(self._calendar)
        self.addPermanentWidget(self._file)
        self.show_busy(False)

    def show_busy(self, busy: bool) -> None:
        """Say whether something is being done."""
        self._busy.setText("Working…" if busy else "Ready · Works offline")

    def show_file(self, file_name: str, calendar: str) -> None:
        """Say which case file is open, and how far the bank holidays are known."""
        self._file.setText(file_name)
        self._calendar.setText(calendar)


def _text(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
