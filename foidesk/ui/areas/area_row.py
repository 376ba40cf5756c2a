"""One business area that can be asked: a tick, and once it is ticked its questions and its day."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from foidesk.domain.blind_questions import BlindQuestion
from foidesk.domain.commission import BusinessArea
from foidesk.ui.areas.area_words import WHOLE
from foidesk.ui.areas.name_box import NameBox
from foidesk.ui.day_field import UNREADABLE, DayField
from foidesk.ui.fields import Field
from foidesk.ui.plain import grown, say
from foidesk.ui.tongue import marked, translate

NO_DAY = marked("Areas", "Say by which day it is to answer.")
PASSED = marked("Areas", "That day has passed already.")
DAY = 220
"""Pixels a day takes, however wide the card is."""


class AreaRow(QFrame):
    """Says when its own tick changed, so that the questions nobody has been given can be ticked for it."""

    ticked = Signal(object, bool)
    changed = Signal()

    def __init__(
        self, area: BusinessArea, questions: Sequence[BlindQuestion], due_on: date | None,
        today: Callable[[], date], number: int,
    ) -> None:  # fmt: skip
        super().__init__()
        self.area, self._today = area, today
        contact = ", ".join(one for one in (area.contact, area.email) if one)
        self.tick = NameBox(area.name, f"ask_area_{number}")
        self.tick.setAccessibleDescription(contact or translate("Areas", "No contact is known"))
        self._questions = {
            one.question.name: NameBox(
                _words(one), f"ask_area_{number}_question_{place}", f"{_words(one)} {area.name}"
            )
            for place, one in enumerate(questions, 1)
        }
        self.day = DayField(today)
        self.day.put(due_on)
        self._day = Field(translate("Areas", "To answer by"), self.day, f"ask_area_{number}_due")
        self._day.setMaximumWidth(DAY)
        self.day.setAccessibleName(translate("Areas", "{name} is to answer by").format(name=area.name))
        self._inside = QWidget()
        self._lay_out(contact)
        self.tick.toggled.connect(self._open)
        for box in self._questions.values():
            box.toggled.connect(lambda _on: self.changed.emit())
        self.day.textChanged.connect(lambda _text: self.changed.emit())

    def _lay_out(self, contact: str) -> None:
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(26, 0, 0, 8)
        inside.setSpacing(8)
        inside.addWidget(
            grown(say(contact or translate("Areas", "No contact is known: fill the address in."), "hint"))
        )
        for box in self._questions.values():
            inside.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self._day)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self._inside)
        self._inside.hide()

    def _open(self, on: bool) -> None:
        self._inside.setVisible(on)
        self.ticked.emit(self, on)
        self.changed.emit()

    def tick_questions(self, names: Iterable[str]) -> None:
        """Tick these questions, and no others."""
        wanted = set(names)
        for name, box in self._questions.items():
            box.setChecked(name in wanted)

    @property
    def is_asked(self) -> bool:
        """Whether this area is to be asked."""
        return self.tick.isChecked()

    @property
    def questions(self) -> tuple[str, ...]:
        """The questions ticked, where the area is."""
        return tuple(name for name, box in self._questions.items() if self.is_asked and box.isChecked())

    def fault(self) -> str:
        """Return why it cannot be asked as it stands, or nothing; say it where the day is wrong."""
        on = self.day.day()
        if self.day.is_unreadable():
            said = translate("Frame", UNREADABLE)
        else:
            said = (
                translate("Areas", NO_DAY)
                if on is None
                else translate("Areas", PASSED)
                if on < self._today()
                else ""
            )
        self._day.fault(said)
        return said

    @property
    def boxes(self) -> list[NameBox]:
        """Every tick in it that is in sight."""
        return [self.tick, *(self._questions.values() if self.is_asked else ())]


def _words(one: BlindQuestion) -> str:
    return f"{one.question.name}. {one.question.asks}" if one.question.name else translate("Areas", WHOLE)
