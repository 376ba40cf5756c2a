"""Which further columns the register has and how it is grouped: a menu, remembered from day to day."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from foidesk.store.groups import Grouping
from foidesk.ui.register.register_model import CHOSEN, HEADINGS, Column
from foidesk.ui.register.register_table import RegisterTable
from foidesk.ui.shortcuts import Keys, hint
from foidesk.ui.theme import Theme
from foidesk.ui.tongue import Told, marked, translate

KEPT = "register/columns"
GROUPED = "register/grouping"
WIDE_ENOUGH = 520
GROUPINGS: Mapping[Grouping | None, str] = Told(
    "Register",
    {
        None: marked("Register", "Not grouped"),
        Grouping.OFFICER: marked("Register", "Grouped by officer"),
        Grouping.AUTHORITY: marked("Register", "Grouped by authority"),
    },
)


class ColumnsButton(QPushButton):
    """Shows and hides columns of a table; remembers them once it is told where."""

    grouping_chosen = Signal(object)

    def __init__(self, table: RegisterTable, theme: Theme) -> None:
        super().__init__()
        self._table = table
        self._kept: QSettings | None = None
        self.setObjectName("register_columns")
        self.setAccessibleName(translate("Register", "Columns and groups of the register"))
        words = translate("Register", "Show or hide columns")
        self.setToolTip(f"{words}. {hint(Keys.GROUP)}")
        theme.dress(self, "settings")
        menu = QMenu(self)
        menu.setAccessibleName(translate("Register", "Columns and groups of the register"))
        self._ticks: dict[Column, QAction] = {}
        for column in CHOSEN:
            tick = menu.addAction(HEADINGS[column])
            tick.setCheckable(True)
            tick.toggled.connect(self._change)
            self._ticks[column] = tick
        self.grouping: Grouping | None = None
        self._groupings = self._choices(menu)
        self.setMenu(menu)

    def _choices(self, menu: QMenu) -> dict[Grouping | None, QAction]:
        menu.addSeparator()
        group, found = QActionGroup(menu), {}
        for grouping, words in GROUPINGS.items():
            found[grouping] = menu.addAction(words)
            found[grouping].setCheckable(True)
            found[grouping].setChecked(grouping is None)
            found[grouping].triggered.connect(partial(self.choose_grouping, grouping))
            group.addAction(found[grouping])
        return found

    def choose_grouping(self, grouping: Grouping | None, _ticked: bool = True) -> None:
        """Group by that from now on; None not at all."""
        self._groupings[grouping].setChecked(True)
        if grouping is self.grouping:
            return
        self.grouping = grouping
        if self._kept is not None:
            self._kept.setValue(GROUPED, "" if grouping is None else grouping.value)
        self.grouping_chosen.emit(grouping)

    def fit(self, width: int) -> None:
        """Be there where the register is wide enough for another column."""
        self.setVisible(width >= WIDE_ENOUGH)

    def remember_in(self, kept: QSettings) -> None:
        """Show the columns that were chosen before, and remember what is chosen from now on."""
        names = str(kept.value(KEPT, "", str)).split()
        for column, tick in self._ticks.items():
            tick.setChecked(column.name in names)
        grouped = str(kept.value(GROUPED, "", str))
        self.choose_grouping(next((one for one in Grouping if one.value == grouped), None))
        self._kept = kept

    def _change(self) -> None:
        wanted = frozenset(column for column, tick in self._ticks.items() if tick.isChecked())
        self._table.want_columns(wanted)
        if self._kept is not None:
            self._kept.setValue(KEPT, " ".join(column.name for column in sorted(wanted)))
