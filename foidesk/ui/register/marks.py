"""Which requests are marked for something to be done with all of them: by id, or all that are shown."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal


class Marks(QObject):
    """Marks are no selection: the case that is open stays open. All of a million are marked at no cost."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_all = False
        self._named: set[int] = set()
        """Those marked; while all are, those that are not."""

    def holds(self, case_id: int) -> bool:
        """Return whether a case is marked."""
        return (case_id in self._named) is not self._is_all

    def count(self, shown: int) -> int:
        """Return how many are marked, of `shown` in all."""
        return max(shown - len(self._named), 0) if self._is_all else len(self._named)

    def __bool__(self) -> bool:
        """Whether any may be marked."""
        return self._is_all or bool(self._named)

    def toggle(self, case_id: int) -> None:
        """Mark a case, or take its mark away."""
        self._named ^= {case_id}
        self.changed.emit()

    def add(self, case_ids: Iterable[int]) -> None:
        """Mark these too."""
        if self._is_all:
            self._named.difference_update(case_ids)
        else:
            self._named.update(case_ids)
        self.changed.emit()

    def add_all(self) -> None:
        """Mark all that are shown, whatever their number."""
        self._is_all, self._named = True, set()
        self.changed.emit()

    def clear(self) -> None:
        """Take every mark away."""
        if self:
            self._is_all, self._named = False, set()
            self.changed.emit()

    def among(self, shown: Sequence[int]) -> list[int]:
        """Return those of `shown` that are marked, in their order."""
        return [case_id for case_id in shown if self.holds(case_id)]

    def copy(self) -> "Marks":
        """Return the marks as they are now, for another thread to read."""
        made = Marks()
        made._is_all, made._named = self._is_all, set(self._named)
        return made
