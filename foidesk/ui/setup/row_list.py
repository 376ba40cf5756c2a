"""Lists in the settings: rows under each other with buttons at the foot, some with a save of their own."""

from abc import abstractmethod
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from foidesk.ui.fields import Card
from foidesk.ui.plain import push, say
from foidesk.ui.remarks import Remark
from foidesk.ui.tongue import translate

Row = TypeVar("Row", bound=QWidget)
Value = TypeVar("Value")


class RowList(QWidget, Generic[Row]):
    """Rows under some words, a line of buttons below them: in a card, or bare where `title` is empty."""

    changed = Signal()

    def __init__(self, title: str, name: str, said: str, spacing: int = 12) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self._made = 0
        self._list, self._foot = QVBoxLayout(), QHBoxLayout()
        self._list.setSpacing(spacing)
        self._foot.setSpacing(12)
        self._foot.addStretch()
        self.remark = Remark(f"{name}_remark")
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._inside = self._whole
        if title:
            card = Card(title, name)
            self._whole.addWidget(card)
            self._inside = card.rows
        self._inside.setSpacing(16 if title else 12)
        self._said = say(said, "hint", f"{name}_said")
        self._inside.addWidget(self._said)
        self._inside.addLayout(self._list)
        self._inside.addWidget(self.remark)
        self._inside.addLayout(self._foot)
        self._whole.addStretch()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows from the first to the last."""
        return tuple(self._rows)

    def add_to_foot(self, *buttons: QPushButton) -> None:
        """Put buttons into the line below the rows, after those that are there."""
        for button in buttons:
            self._foot.insertWidget(self._foot.count() - 1, button)

    def next_number(self) -> int:
        """Return a number no row here has had, for the names of its controls."""
        self._made += 1
        return self._made

    def put(self, row: Row, after: Row | None = None) -> Row:
        """Put a row below one of the others, or below all of them."""
        at = len(self._rows) if after is None else self._rows.index(after) + 1
        self._rows.insert(at, row)
        self._list.insertWidget(at, row)
        return row

    def drop(self, row: Row) -> None:
        """Take a row away."""
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.setParent(None)
        row.deleteLater()

    def clear(self) -> None:
        """Take every row away."""
        for row in self.rows:
            self.drop(row)


class SavedRows(RowList[Row], Generic[Row, Value]):
    """Rows with a button of their own that saves them all, and one that shows them as they are kept."""

    save_requested = Signal()

    def __init__(self, title: str, names: tuple[str, str], said: str, save: str, spacing: int = 12) -> None:
        """`names`: of the card, and what those of its buttons begin with."""
        card, begin = names
        super().__init__(title, card, said, spacing)
        self._kept: tuple[Value, ...] = ()
        self.remark.setObjectName(f"{begin}_remark")
        self.save = push(save, f"{begin}_save", "primary")
        self.undo = push(translate("Settings", "&Undo"), f"{begin}_undo")
        self.save.clicked.connect(self.save_requested)
        self.undo.clicked.connect(self.undo_changes)

    @abstractmethod
    def values(self) -> tuple[Value, ...]:
        """Return what the rows now say."""

    @abstractmethod
    def row_of(self, value: Value) -> Row:
        """Return a row that shows one value and calls `tell` whenever it is changed."""

    def is_faulty(self) -> bool:
        """Return whether something keeps the rows from being saved; say so beside it."""
        return False

    def show_values(self, values: tuple[Value, ...]) -> None:
        """Show these in place of those before; rows that show them already stay."""
        values = tuple(values)
        if not self._rows or self.values() != values:
            self.clear()
            for value in values:
                self.put(self.row_of(value))
        self._kept = values
        self.remark.show_words("note", "")
        self.tell()

    @property
    def is_edited(self) -> bool:
        """Whether something was changed and not saved."""
        return self.values() != self._kept

    def undo_changes(self) -> None:
        """Show them as they are kept."""
        self.show_values(self._kept)

    def tell(self) -> None:
        """Let what can be saved be saved, and say that something was changed."""
        faulty = self.is_faulty()
        self.save.setEnabled(self.is_edited and not faulty)
        self.undo.setEnabled(self.is_edited)
        self.changed.emit()
