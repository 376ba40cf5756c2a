"""A folding card of something that was looked up: when it was last found right, and a button that says so."""

from abc import abstractmethod
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from foidesk.ui.remarks import Remark
from foidesk.ui.setup.folding_card import FoldingCard


class ConfirmedCard(FoldingCard):
    """What it shows can be confirmed for today, or taken away; `changed` follows every edit."""

    changed = Signal()
    remove_requested = Signal(object)

    def __init__(
        self,
        title: str,
        name: str,
        confirmed_on: date | None,
        today: Callable[[], date],
        buttons: tuple[QPushButton, QPushButton],
    ) -> None:
        """`buttons`: that which confirms, and that which takes the card away."""
        super().__init__(title, name)
        self._today, self._confirmed_on = today, confirmed_on
        self._said = Remark(f"{name}_confirmed")
        self.rows.insertWidget(1, self._said)
        self.confirm, self.remove = buttons
        self.confirm.clicked.connect(self._confirm)
        self.remove.clicked.connect(lambda: self.remove_requested.emit(self))

    def _confirm(self) -> None:
        self._confirmed_on = self._today()
        self._edited()

    def _edited(self) -> None:
        self._tell()
        self.changed.emit()

    @abstractmethod
    def _tell(self) -> None:
        """Say what the fields come to, and when that was last confirmed."""

    def _tell_confirmed(self, said: str, *, stale: bool) -> None:
        """Say when it was last confirmed; `stale`: it should be looked at again."""
        self._said.show_words("doubt" if stale else "fine", said)
