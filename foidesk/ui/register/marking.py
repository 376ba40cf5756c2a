"""Marks rows of the register, and says which cases they are."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from foidesk.ui.register.listing import Listing
from foidesk.ui.register.register_model import RegisterModel
from foidesk.ui.register.register_view import RegisterView

What = Callable[[], Listing]


class Marking(QObject):
    """Joins the table's marks to the cases behind its rows. `changed` follows every mark."""

    changed = Signal()

    def __init__(self, view: RegisterView, model: RegisterModel, what: What) -> None:
        super().__init__(view)
        self._view, self._model, self._what = view, model, what
        self.marks = view.table.marks
        model.is_marked = self.marks.holds
        view.table.toggled.connect(self._toggle)
        view.table.stretched.connect(self._stretch)
        view.table.all_wanted.connect(self.mark_all)
        view.mark_all_requested.connect(self.mark_all)
        view.unmark_requested.connect(self.clear)
        self.marks.changed.connect(self.show)

    @property
    def count(self) -> int:
        """How many requests are marked."""
        return self.marks.count(self._model.rowCount())

    def finder(self) -> Callable[[], list[int]]:
        """Return what gives the ids marked, in the order shown; for the working thread."""
        return partial(_marked, self._what(), self.marks.copy().among)

    @Slot()
    def mark_all(self) -> None:
        """Mark every request that is shown."""
        if self._model.rowCount():
            self.marks.add_all()

    @Slot()
    def clear(self) -> None:
        """Unmark every request."""
        self.marks.clear()

    @Slot()
    def show(self) -> None:
        """Say how many are marked."""
        if (bar := getattr(self._view, "marks_bar", None)) is not None:
            bar.show_marked(self.count, self._model.rowCount())
        self.changed.emit()

    @Slot(int)
    def _toggle(self, row: int) -> None:
        line = self._model.line(row)
        if line is not None:
            self.marks.toggle(line.id)

    @Slot(int, int)
    def _stretch(self, first: int, last: int) -> None:
        if (first, last) == (0, self._model.rowCount() - 1):
            self.marks.add_all()
        else:
            self.marks.add(self._what().ids_from(first, last - first + 1))


def _marked(listing: Listing, among: Callable[[Sequence[int]], list[int]]) -> list[int]:
    return among(listing.ids())
