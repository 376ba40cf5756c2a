"""Joins a list with a save of its own to the case file: it is kept by itself, as soon as it is saved."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Slot

from foidesk.casework.changes import Change, Hand
from foidesk.domain.problems import Problem
from foidesk.store.case_file import CaseFile
from foidesk.store.records import Records
from foidesk.ui.clock import Clock
from foidesk.ui.messages import in_full
from foidesk.ui.runner import Runner, tried
from foidesk.ui.setup.row_list import SavedRows
from foidesk.ui.tongue import translate

Value = TypeVar("Value")
Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Keeping(Generic[Value, Found]):
    """How a list is read and kept, on the working thread. `saved` is said once it is kept."""

    read: Callable[[Records], Found]
    keep: Callable[[CaseFile, tuple[Value, ...], Hand], Change]
    saved: str


class SavedPage(QObject, Generic[Value, Found]):
    """Fills `pane` by `show` and keeps what is saved in it; what is being changed stays as it is typed."""

    def __init__(
        self,
        pane: SavedRows[Any, Value],
        show: Callable[[Found], None],
        keeping: Keeping[Value, Found],
        rooms: tuple[CaseFile, Runner, Clock, str],
    ) -> None:
        super().__init__(pane)
        self._pane, self._show_found, self._keeping = pane, show, keeping
        self._file, self._runner, self._clock, self._by = rooms
        pane.save_requested.connect(self._save)

    def show_kept(self) -> None:
        """Read what is kept and show it."""
        if not self._pane.is_edited:
            self._runner.run(partial(self._file.read, self._keeping.read), self._show, quiet=True)

    def _show(self, found: Found) -> None:
        if not self._pane.is_edited:
            self._show_found(found)

    @Slot()
    def _save(self) -> None:
        hand = Hand(self._clock.now(), self._by)
        job = partial(self._keeping.keep, self._file, self._pane.values(), hand)
        self._runner.run(partial(tried, job), self._end)

    def _end(self, result: Change | Problem) -> None:
        if isinstance(result, Problem):
            self._pane.remark.show_words("fault", in_full(result))
            return
        self._show_found(self._file.read(self._keeping.read))
        self._pane.remark.show_words("fine", translate("Settings", self._keeping.saved))
