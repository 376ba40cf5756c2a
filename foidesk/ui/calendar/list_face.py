"""The list of bank holidays by year and nation, and the ways to change it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from foidesk.domain.bank_holidays import Nation
from foidesk.domain.holiday_lists import HolidayList
from foidesk.ui.action_bar import ActionBar
from foidesk.ui.calendar.days import NATIONS, DayRow, day_rows, years_of
from foidesk.ui.calendar.plain_table import PlainModel, PlainTable
from foidesk.ui.fields import ChoiceBox, Field
from foidesk.ui.plain import push, say
from foidesk.ui.tongue import marked, translate
from foidesk.ui.wording import day

COLUMNS = (
    (marked("Columns", "Day"), lambda row: row.day),
    (marked("Columns", "Bank holiday"), lambda row: row.titles),
    (marked("Columns", "Where"), lambda row: row.nations),
    (marked("Columns", "Certainty"), lambda row: row.mark),
    (marked("Columns", "Source"), lambda row: row.source),
)
WIDTHS = (216, 250, 258, 180, 110)


class ListFace(QWidget):
    """Shows one year at a time."""

    import_requested = Signal()
    add_requested = Signal()
    back_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._listed: HolidayList | None = None
        self._known = say("", "hint", "calendar_known")
        self._last = say("", "hint", "calendar_last_change")
        every: dict[Nation | None, str] = {None: translate("Calendar", "All nations")}
        self._years, self._nation = QComboBox(), ChoiceBox(every | {one: NATIONS[one] for one in Nation})
        self._model: PlainModel[DayRow] = PlainModel(COLUMNS, self)
        self.table = PlainTable("calendar_days", translate("Calendar", "Bank holidays"), WIDTHS, 4)
        self.table.feed(self._model)
        self.add = push(translate("Calendar", "&Add a day…"), "calendar_add", "primary")
        self.load = push(translate("Calendar", "Import a &list…"), "calendar_import")
        self.back = push(translate("Calendar", "&Back"), "calendar_back")
        self.bar = ActionBar(self.add, (self.back, self.load), "calendar_bar")
        self._lay_out()
        self.add.clicked.connect(self.add_requested)
        self.load.clicked.connect(self.import_requested)
        self.back.clicked.connect(self.back_requested)
        self._years.currentIndexChanged.connect(self._show_days)
        self._nation.currentIndexChanged.connect(self._show_days)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(say(translate("Calendar", "Calendar"), "title", "calendar_title"))
        words.addWidget(self._known)
        words.addWidget(self._last)
        choices = QHBoxLayout()
        choices.setSpacing(16)
        choices.addWidget(Field(translate("Calendar", "&Year"), self._years, "calendar_year"))
        choices.addWidget(Field(translate("Calendar", "Nati&on"), self._nation, "calendar_nation"))
        choices.addStretch()
        inner = QVBoxLayout()
        inner.setContentsMargins(24, 16, 24, 16)
        inner.setSpacing(16)
        inner.addLayout(words)
        inner.addLayout(choices)
        inner.addWidget(self.table, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(inner, 1)
        whole.addWidget(self.bar)

    def show_list(self, listed: HolidayList, last_change: str, today: date) -> None:
        """Show a list, keeping the year; at first this year. `last_change` may be empty."""
        year = self._year() if self._listed else today.year
        self._listed = listed
        self._known.setText(
            translate("Calendar", "Bank holidays are known from {day} to {day2}.").format(
                day=day(listed.known_from), day2=day(listed.known_to)
            )
        )
        self._last.setText(last_change)
        self._last.setVisible(bool(last_change))
        self.show_year(year)

    def show_year(self, year: int | None) -> None:
        """Show a year; the newest for one that is not in the list."""
        assert self._listed is not None
        years = years_of(self._listed.holidays)
        self._years.blockSignals(True)
        self._years.clear()
        self._years.addItems([str(one) for one in years])
        self._years.setCurrentIndex(years.index(year) if year in years else 0)
        self._years.blockSignals(False)
        self._show_days()

    def rows(self) -> Sequence[DayRow]:
        """Return the days that are to be shown now."""
        year = self._year()
        if self._listed is None or year is None:
            return ()
        return day_rows(self._listed.holidays, year, self._nation.value())

    def _year(self) -> int | None:
        chosen = self._years.currentText()
        return int(chosen) if chosen else None

    def _show_days(self) -> None:
        self._model.show_rows(self.rows())

    def begin(self) -> None:
        """Put the focus on the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
