"""The foot of the window: is anything at work, what is still to be read, how far does the calendar reach."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QStatusBar

from foidesk.ui.language import UNCHECKED, is_welsh
from foidesk.ui.tongue import counted, translate

if TYPE_CHECKING:
    from foidesk.casework.read_texts import Left


class StatusLine(QStatusBar):
    """Short texts, some of them only while there is something to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.setAccessibleName(translate("Frame", "Status"))
        names = ("status_busy", "status_left", "status_language", "status_calendar", "status_file")
        self._busy, self._left, self._language, self._calendar, self._file = map(_text, names)
        self.addWidget(self._busy)
        self.addWidget(self._left)
        if is_welsh():
            self._language.setText(translate("Language", "Welsh not checked yet"))
            self._language.setToolTip(translate("Language", UNCHECKED))
            self.addPermanentWidget(self._language)
        self.addPermanentWidget(self._calendar)
        self.addPermanentWidget(self._file)
        self.show_busy(False)

    def show_busy(self, busy: bool) -> None:
        """Say whether something is being done."""
        self._busy.setText(
            translate("Frame", "Working…") if busy else translate("Frame", "Ready · Works offline")
        )

    @Slot(object)
    def show_left(self, left: "Left") -> None:
        """Say how much search has still to read."""
        said = [counted(left.cases, "request")] if left.cases else []
        said += [counted(left.texts, "file")] if left.texts else []
        words = translate("Frame", "Search has still to read {what}").format(what=" + ".join(said))
        self._left.setText(words if said else "")

    def show_file(self, file_name: str, calendar: str) -> None:
        """Say which case file is open, and how far the bank holidays are known."""
        self._file.setText(file_name)
        self._calendar.setText(calendar)


def _text(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
