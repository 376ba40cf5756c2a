"""The form for one bank holiday that was proclaimed: which day, where, what it is called, who says so."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from foidesk.domain.bank_holidays import Nation
from foidesk.ui.action_bar import ActionBar
from foidesk.ui.calendar.days import NATIONS
from foidesk.ui.column import Column
from foidesk.ui.day_field import UNREADABLE, DayField
from foidesk.ui.fields import Card, Field, line_edit
from foidesk.ui.plain import push, say
from foidesk.ui.tongue import translate


@dataclass(frozen=True, slots=True)
class TypedDay:
    """One day as it was typed in."""

    on: date
    nations: tuple[Nation, ...]
    title: str
    source: str


class AddFace(QWidget):
    """Says `day_given` once the form is filled in."""

    day_given = Signal(object)
    left = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._day = DayField(today)
        self._title, self._source = line_edit(translate("Calendar", "World Cup bank holiday")), line_edit()
        self._nations = {nation: QCheckBox(NATIONS[nation]) for nation in Nation}
        self._fields = {
            "day": Field(
                translate("Calendar", "&Day"),
                self._day,
                "new_day",
                translate("Calendar", "A bank holiday on a weekend has a substitute day"),
            ),
            "title": Field(translate("Calendar", "What it is ca&lled"), self._title, "new_day_title"),
            "source": Field(
                translate("Calendar", "Who &says so"),
                self._source,
                "new_day_source",
                translate("Calendar", "Such as the proclamation’s date"),
            ),
        }
        self.show_moves = push(translate("Calendar", "Show &what it moves"), "new_day_show", "primary")
        self.back = push(translate("Calendar", "&Back"), "new_day_back")
        self.bar = ActionBar(self.show_moves, (self.back,), "new_day_bar")
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        column = Column("new_day_scroll", QMargins(24, 16, 12, 24))
        column.rows.addWidget(say(translate("Calendar", "Add a bank holiday"), "title"))
        card = Card("", "new_day_card")
        card.setAccessibleName(translate("Calendar", "The day"))
        card.add(self._fields["day"])
        card.add(self._where())
        card.add(self._fields["title"])
        card.add(self._fields["source"])
        column.rows.addWidget(card)
        column.rows.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(column, 1)
        whole.addWidget(self.bar)

    def _where(self) -> QWidget:
        where = QWidget()
        rows = QVBoxLayout(where)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(say(translate("Calendar", "Where"), "label"))
        boxes = QHBoxLayout()
        boxes.setSpacing(16)
        for nation, box in self._nations.items():
            box.setObjectName(f"new_day_{nation.value}")
            box.setAccessibleName(NATIONS[nation])
            boxes.addWidget(box)
        boxes.addStretch()
        rows.addLayout(boxes)
        rows.addWidget(
            say(
                translate("Calendar", "Tick all three for a day in all of the United Kingdom."),
                "hint",
            )
        )
        return where

    def _wire(self) -> None:
        self._day.day_changed.connect(self._tell)
        self._day.textChanged.connect(self._tell)
        self._title.textChanged.connect(self._tell)
        self._source.textChanged.connect(self._tell)
        for box in self._nations.values():
            box.toggled.connect(self._tell)
        self.show_moves.clicked.connect(self._give)
        self.back.clicked.connect(self.left)

    def clear(self) -> None:
        """Begin with an empty form."""
        self._day.put(None)
        self._title.clear()
        self._source.clear()
        for box in self._nations.values():
            box.setChecked(False)
        self._tell()
        self._day.setFocus()

    def _nations_ticked(self) -> tuple[Nation, ...]:
        return tuple(nation for nation, box in self._nations.items() if box.isChecked())

    def _missing(self) -> str:
        lacking = (
            (not self._day.text().strip(), translate("Calendar", "Say which day it is.")),
            (not self._nations_ticked(), translate("Calendar", "Tick where it is a bank holiday.")),
            (not self._title.text().strip(), translate("Calendar", "Say what it is called.")),
            (
                not self._source.text().strip(),
                translate("Calendar", "Say who says so: it is shown with every date it moves."),
            ),
        )
        return next((words for lacks, words in lacking if lacks), "")

    def _tell(self) -> None:
        self._fields["day"].fault("")
        self.bar.show_reason(self._missing())

    def _give(self) -> None:
        self._day.editingFinished.emit()  # a key may have pressed the button while the box was still typed in
        on = self._day.day()
        if on is None:
            self._fields["day"].fault(translate("Frame", UNREADABLE))
            self._day.setFocus()
            return
        words = (" ".join(edit.text().split()) for edit in (self._title, self._source))
        self.day_given.emit(TypedDay(on, self._nations_ticked(), *words))

    def show_fault(self, why: str) -> None:
        """Say why that day cannot be added."""
        self._fields["day"].fault(why)
        self._day.setFocus()
