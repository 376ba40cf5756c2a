"""Which further columns the register has: a button with a tick for each, remembered from day to day."""

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from foidesk.ui.register.register_model import CHOSEN, HEADINGS, Column
from foidesk.ui.register.register_table import RegisterTable
from foidesk.ui.theme import Theme
from foidesk.ui.tongue import translate

KEPT = "register/columns"
WIDE_ENOUGH = 520


class ColumnsButton(QPushButton):
    """Shows and hides columns of a table; remembers them once it is told where."""

    def __init__(self, table: RegisterTable, theme: Theme) -> None:
        super().__init__()
        self._table = table
        self._kept: QSettings | None = None
        self.setObjectName("register_columns")
        self.setAccessibleName(translate("Register", "Columns of the register"))
        self.setToolTip(translate("Register", "Show or hide columns"))
        theme.dress(self, "settings")
        menu = QMenu(self)
        menu.setAccessibleName(translate("Register", "Columns of the register"))
        self._ticks: dict[Column, QAction] = {}
        for column in CHOSEN:
            tick = menu.addAction(HEADINGS[column])
            tick.setCheckable(True)
            tick.toggled.connect(self._change)
            self._ticks[column] = tick
        self.setMenu(menu)

    def fit(self, width: int) -> None:
        """Be there where the register is wide enough for another column."""
        self.setVisible(width >= WIDE_ENOUGH)

    def remember_in(self, kept: QSettings) -> None:
        """Show the columns that were chosen before, and remember what is chosen from now on."""
        names = str(kept.value(KEPT, "", str)).split()
        for column, tick in self._ticks.items():
            tick.setChecked(column.name in names)
        self._kept = kept

    def _change(self) -> None:
        wanted = frozenset(column for column, tick in self._ticks.items() if tick.isChecked())
        self._table.want_columns(wanted)
        if self._kept is not None:
            self._kept.setValue(KEPT, " ".join(column.name for column in sorted(wanted)))
