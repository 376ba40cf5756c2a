"""Which case of the register is chosen, and its place kept while the list changes."""

from PySide6.QtCore import QObject, QTimer, Signal

from foidesk.ui.register.marking import What
from foidesk.ui.register.register_model import RegisterModel
from foidesk.ui.register.register_view import RegisterView

SETTLE_MS = 60
"""How long a selection rests before the case is read, so that a held key does not read every case."""


class Choosing(QObject):
    """Joins the table's selection to cases. `listing` is asked where a case stands."""

    case_chosen = Signal(int)
    none_chosen = Signal()
    case_opened = Signal()

    def __init__(self, view: RegisterView, model: RegisterModel, listing: What) -> None:
        super().__init__(view)
        self._table, self._model, self._listing = view.table, model, listing
        self._chosen: int | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.say)
        view.case_chosen.connect(self._settle.start)
        view.case_opened.connect(self.open)

    def take(self, case_id: int) -> bool:
        """Let this be the case that is chosen; return whether it is listed."""
        self._chosen = case_id
        return self._show(case_id, 0)

    def take_first(self) -> None:
        """Choose the first case, if there is one."""
        if self._model.rowCount():
            self._table.choose_row(0)
            self.say()

    def let_go(self) -> None:
        """Choose no case; nothing is said to have been chosen."""
        self._chosen = None
        self._settle.stop()
        self._table.choose_none()
        self.none_chosen.emit()

    def keep(self, near: int) -> None:
        """Keep the chosen case chosen after the list was read anew; it stood at row `near`."""
        if self._chosen is not None:
            self._show(self._chosen, near)

    def take_another(self) -> None:
        """Choose the first case, or none, where the one chosen is not among those shown."""
        if self._table.chosen_row() is not None:
            return
        if self._model.rowCount():
            self._table.choose_row(0)
        else:
            self.let_go()

    def step(self, rows: int) -> None:
        """Choose the case so many rows further down."""
        last = self._model.rowCount() - 1
        if last >= 0:
            at = self._table.chosen_row()
            self._table.choose_row(0 if at is None else min(max(at + rows, 0), last))

    def say(self) -> None:
        """Say which case is chosen."""
        self._settle.stop()
        row = self._table.chosen_row()
        line = None if row is None else self._model.line(row)
        if line is not None:
            self._chosen = line.id
            self.case_chosen.emit(line.id)

    def open(self) -> None:
        """Go into the chosen case."""
        self.say()
        if self._table.chosen_row() is not None:
            self.case_opened.emit()

    def _show(self, case_id: int, near: int) -> bool:
        row = self._model.row_near(case_id, near)
        if row is None:
            row = self._listing().row_of(case_id)
        if row is None:
            return False
        if row != self._table.chosen_row():
            blocked = self._table.selectionModel().blockSignals(True)
            self._table.choose_row(row)
            self._table.selectionModel().blockSignals(blocked)
            self._table.viewport().update()
        return True
