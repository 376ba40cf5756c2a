"""Undo: what was done last at this desk is taken back by a key, or it is said why it cannot be."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from foidesk.store.case_file import CaseFile
from foidesk.ui.runner import Runner
from foidesk.ui.tongue import marked, translate

if TYPE_CHECKING:
    from foidesk.casework.changes import Hand

NOTHING = marked("Frame", "There is nothing to undo.")
A_LETTER = marked("Frame", "A letter that went out cannot be undone. Another letter corrects it.")


@dataclass(frozen=True, slots=True)
class Undo:
    """How something is taken back: a use case with what it is about; `said` tells of it afterwards."""

    use_case: Callable[..., object]
    about: tuple[object, ...]
    said: str


class Undoing(QObject):
    """Holds one undo, of what was done last. `undone` says that it was taken back, `refused` why not."""

    undone = Signal(str)
    refused = Signal(str)

    def __init__(
        self, case_file: CaseFile, runner: Runner, hand: "Callable[[], Hand]", parent: QObject
    ) -> None:
        super().__init__(parent)
        self._file, self._runner, self._hand = case_file, runner, hand
        self.kept: Undo | None = None
        self._why = NOTHING

    def keep(self, undo: Undo | None, why: str = NOTHING) -> None:
        """Remember how what was done last is undone, or else `why` it cannot be."""
        self.kept, self._why = undo, why

    @Slot()
    def undo(self) -> None:
        """Take back what was done last, once; while something is at work nothing is taken back."""
        if self._runner.is_busy:
            return
        undo, self.kept = self.kept, None
        if undo is None:
            self.refused.emit(translate("Frame", self._why))
            return
        self._why = NOTHING
        work = partial(self._file.write, undo.use_case, *undo.about, self._hand())
        self._runner.run(work, lambda _change: self.undone.emit(undo.said))
