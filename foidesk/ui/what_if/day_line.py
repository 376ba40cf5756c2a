"""A line in which a day is typed, read at every key."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal

from foidesk.ui.day_field import UNREADABLE
from foidesk.ui.fields import Field, line_edit
from foidesk.ui.tongue import in_words, translate, with_weekday
from foidesk.ui.typed_dates import read_date


class DayLine(Field):
    """A day or nothing, under its label. What was read is said back with its weekday."""

    changed = Signal()

    def __init__(self, label: str, name: str, today: Callable[[], date], hint: str = "") -> None:
        self._edit = line_edit(translate("What if", "Day month year"))
        self._today = today
        super().__init__(label, self._edit, name, hint)
        self._edit.setMaxLength(60)
        self._edit.textChanged.connect(self._read)

    def day(self) -> date | None:
        """Return the day typed, or None."""
        return read_date(self._edit.text(), self._today())

    def is_unreadable(self) -> bool:
        """Whether something stands there that is not a date."""
        return bool(self._edit.text().strip()) and self.day() is None

    def put(self, on: date | None) -> None:
        """Show a day."""
        self._edit.setText(in_words(on) if on else "")

    def _read(self) -> None:
        on = self.day()
        if on is None:
            self.fault(translate("Frame", UNREADABLE) if self.is_unreadable() else "")
        else:
            self.note(with_weekday(on))
        self.changed.emit()
