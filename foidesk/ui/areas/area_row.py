"""One business area that can be asked: a tick, and once it is ticked its questions and its day."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from foidesk.domain.blind_questions import BlindQuestion
from foidesk.domain.commission import BusinessArea
from foidesk.ui.areas.area_words import WHOLE
from foidesk.ui.day_field import UNREADABLE, DayField
from foidesk.ui.decision.flow import Flow
from foidesk.ui.fields import Field
from foidesk.ui.plain import grown, say

SHORT = 44
"""Letters of a question beside its number; the whole of it stands above and is read out."""
NO_DAY = "Say by which day it is to answer."
PASSED = "That day has passed already."


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
        self.tick = _box(area.name, f"ask_area_{number}")
        self.tick.setAccessibleDescription(contact or "No contact is known")
        self._questions = {
            one.question.name: _box(_short(one), f"ask_area_{number}_question_{place}")
            for place, one in enumerate(questions, 1)
        }
        for one in questions:
            box = self._questions[one.question.name]
            box.setAccessibleName(f"{one.question.name or WHOLE}. {one.question.asks}")
            box.setToolTip(one.question.asks[:500])
        self.day = DayField(today)
        self.day.put(due_on)
        self._day = Field("To answer by", self.day, f"ask_area_{number}_due")
        self.day.setAccessibleName(f"{area.name} is to answer by")
        self._inside = QWidget()
        self._lay_out(contact)
        self.tick.toggled.connect(self._open)
        for box in self._questions.values():
            box.toggled.connect(lambda _on: self.changed.emit())
        self.day.textChanged.connect(lambda _text: self.changed.emit())

    def _lay_out(self, contact: str) -> None:
        questions = QWidget()
        flow = Flow(questions, gap=18, row_gap=6)
        for box in self._questions.values():
            flow.addWidget(box)
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(26, 0, 0, 8)
        inside.setSpacing(8)
        inside.addWidget(grown(say(contact or "No contact is known: fill the address in.", "hint")))
        inside.addWidget(questions)
        inside.addWidget(self._day)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self.tick)
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
            said = UNREADABLE
        else:
            said = NO_DAY if on is None else PASSED if on < self._today() else ""
        self._day.fault(said)
        return said

    @property
    def boxes(self) -> list[QCheckBox]:
        """Every tick in it that is in sight."""
        return [self.tick, *(self._questions.values() if self.is_asked else ())]


def _box(words: str, name: str) -> QCheckBox:
    box = QCheckBox(" ".join(words.split()).replace("&", "&&"))
    box.setObjectName(name)
    box.setAccessibleName(words)
    return box


def _short(one: BlindQuestion) -> str:
    if not one.question.name:
        return WHOLE
    asks = " ".join(one.question.asks.split())
    return f"{one.question.name}  {asks if len(asks) <= SHORT else asks[: SHORT - 1].rstrip() + '…'}"
