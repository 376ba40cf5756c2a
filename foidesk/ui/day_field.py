"""A box for one day, typed the way people write dates, or left empty."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from foidesk.ui.tongue import in_words, marked, translate
from foidesk.ui.typed_dates import read_date

UNREADABLE = marked("Frame", "This is not a date. Write it as 9 April 2018 or 09/04/2018.")


class DayField(QLineEdit):
    """A day or nothing. What cannot be read stays as typed, and the box says so."""

    day_changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._day: date | None = None
        self.setPlaceholderText(translate("Frame", "Day month year"))
        self.setMaxLength(60)
        self.editingFinished.connect(self._read)

    def day(self) -> date | None:
        """Return the day shown, or None while the box is empty or cannot be read."""
        return read_date(self.text(), self._today())

    def is_unreadable(self) -> bool:
        """Whether something stands in the box that is not a date."""
        return self.day() is None and bool(self.text().strip())

    def put(self, day: date | None) -> None:
        """Show a day without saying that it changed."""
        self._day = day
        self.setText("" if day is None else in_words(day))
        self._speak()

    def _read(self) -> None:
        day = self.day()
        changed, self._day = day != self._day, day
        if day is not None:
            self.setText(in_words(day))
        self._speak()
        if changed:
            self.day_changed.emit()

    def _speak(self) -> None:
        said = translate("Frame", UNREADABLE) if self.is_unreadable() else ""
        self.setToolTip(said)
        self.setAccessibleDescription(said)
