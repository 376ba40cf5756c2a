"""What a change of the calendar comes to: days added and removed, cases moved. Then yes, or no."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QProgressBar, QVBoxLayout, QWidget

from foidesk.casework.change_calendar import CalendarChange, Moved
from foidesk.domain.bank_holidays import BankHoliday
from foidesk.ui.action_bar import ActionBar
from foidesk.ui.calendar.days import nations_in_words
from foidesk.ui.calendar.plain_table import PlainModel, PlainTable
from foidesk.ui.case.scrolled import scrolled
from foidesk.ui.plain import push, say
from foidesk.ui.tongue import Told, counted, marked, translate
from foidesk.ui.wording import day, short_day

Line = tuple[str, Sequence[BankHoliday]]
"""What happens to a day, and the day in each nation it happens in."""
DAYS = (
    (marked("Columns", "Change"), lambda line: line[0]),
    (marked("Columns", "Day"), lambda line: short_day(line[1][0].on)),
    (marked("Columns", "Bank holiday"), lambda line: line[1][0].title),
    (marked("Columns", "Where"), lambda line: nations_in_words(one.nation for one in line[1])),
)
MOVES = (
    (marked("Columns", "Reference"), lambda one: one.reference),
    (marked("Columns", "Due so far"), lambda one: short_day(one.was) or translate("Calendar", "No date")),
    (
        marked("Columns", "Due from now on"),
        lambda one: short_day(one.now) or translate("Calendar", "No date"),
    ),
)
LOOKING = marked("Calendar", "Working out which dates move …")
CHANGING = marked("Calendar", "Changing the calendar and recounting open cases …")
SIDE_BY_SIDE = 900
"""Width from which days and cases stand beside each other."""
LEAST_HEIGHT = 150
"""Of a table that stands above or below the other: its heading and three rows."""


class ChangeFace(QWidget):
    """Shows a change that is worked out, asked about, or being made."""

    agreed = Signal()
    declined = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = say(translate("Calendar", "Change the calendar?"), "title", "change_title")
        self._said = say("", "", "change_said")
        self._days: PlainModel[Line] = PlainModel(DAYS, self)
        self._moves: PlainModel[Moved] = PlainModel(MOVES, self)
        self.days = PlainTable(
            "change_days", translate("Calendar", "Days added and removed"), (104, 164, 150, 190), 2
        )
        self.moves = PlainTable("change_moves", translate("Calendar", "Cases that move"), (180, 170, 170), 2)
        self.days.feed(self._days)
        self.moves.feed(self._moves)
        self.progress = QProgressBar()
        self.progress.setObjectName("change_progress")
        self.progress.setAccessibleName(translate("Calendar", "Progress"))
        self.progress.setTextVisible(False)
        self.apply = push(translate("Calendar", "Change &the calendar"), "change_apply", "primary")
        self.cancel = push(translate("Calendar", "Cance&l"), "change_cancel")
        self.bar = ActionBar(self.apply, (self.cancel,), "change_bar")
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.apply.clicked.connect(self.agreed)
        self.cancel.clicked.connect(self.declined)

    def _lay_out(self) -> None:
        self._sides.setSpacing(16)
        for heading, table, share in (
            (translate("Calendar", "Days"), self.days, 1),
            (translate("Calendar", "Open cases"), self.moves, 1),
        ):
            side = QVBoxLayout()
            side.setSpacing(6)
            side.addWidget(say(heading, "section"))
            side.addWidget(table, 1)
            self._sides.addLayout(side, share)
        sheet = QWidget()
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(24, 16, 24, 16)
        inner.setSpacing(12)
        inner.addWidget(self._title)
        inner.addWidget(self._said)
        inner.addWidget(self.progress)
        inner.addLayout(self._sides, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolled(sheet), 1)
        whole.addWidget(self.bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cases under the days where there is no room beside them."""
        super().resizeEvent(event)
        wide = self.width() >= SIDE_BY_SIDE
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(way)
        for table in (self.days, self.moves):
            table.setMinimumHeight(0 if wide else LEAST_HEIGHT)

    def look(self) -> None:
        """Say that the change is being worked out; only Cancel can be pressed."""
        self._days.show_rows(())
        self._moves.show_rows(())
        self._at_work(translate("Calendar", LOOKING))
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self, found: CalendarChange) -> None:
        """Show what it comes to, and wait for yes or no; the safe answer has the keyboard."""
        self._days.show_rows(_lines(found))
        self._moves.show_rows(found.moved)
        self._said.setText(summary(found))
        self.setAccessibleDescription(summary(found))
        self.progress.hide()
        self.bar.show_reason(translate("Calendar", "That list says nothing new.") if found.is_nothing else "")
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def change(self) -> None:
        """Say that the change is being made; Cancel takes it back whole."""
        self._at_work(translate("Calendar", CHANGING))
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _at_work(self, said: str) -> None:
        self._said.setText(said)
        self.progress.setRange(0, 0)
        self.progress.show()
        self.apply.setEnabled(False)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is."""
        self.progress.setRange(0, max(total, 1))
        self.progress.setValue(done)


def summary(found: CalendarChange) -> str:
    """Return in one paragraph what a change comes to."""
    said = [
        DONE[what].format(days=counted(len(_alike(days)), "day")) for days, what in _changes(found) if days
    ]
    days = ", ".join(said) or translate("Calendar", "No day is added or removed")
    cases = counted(len(found.moved), "open case")
    moved = (
        translate("Calendar", "{cases} moves to another date.").format(cases=cases)
        if len(found.moved) == 1
        else translate("Calendar", "{cases} move to another date.").format(cases=cases)
    )
    known = translate(
        "Calendar",
        "Bank holidays will then be known to {day}. Answered and closed cases keep theirs.",
    ).format(day=day(found.known_to))
    return f"{days}. {moved} {known}"


def _changes(found: CalendarChange) -> tuple[tuple[tuple[BankHoliday, ...], str], ...]:
    return (found.added, "added"), (found.removed, "removed"), (found.confirmed, "confirmed")


DONE = Told(
    "Calendar",
    {
        "added": marked("Calendar", "{days} added"),
        "removed": marked("Calendar", "{days} removed"),
        "confirmed": marked("Calendar", "{days} confirmed"),
    },
)
EACH = Told(
    "Calendar",
    {
        "added": marked("Calendar", "Added"),
        "removed": marked("Calendar", "Removed"),
        "confirmed": marked("Calendar", "Confirmed"),
    },
)
"""What a change does to days, and to one of them."""


def _lines(found: CalendarChange) -> Sequence[Line]:
    return [(EACH[what], each) for days, what in _changes(found) for each in _alike(days)]


def _alike(days: Sequence[BankHoliday]) -> Sequence[Sequence[BankHoliday]]:
    """Return the days, those of several nations together where they are called the same."""
    together: dict[tuple[date, str], list[BankHoliday]] = {}
    for one in days:
        together.setdefault((one.on, one.title), []).append(one)
    return list(together.values())
