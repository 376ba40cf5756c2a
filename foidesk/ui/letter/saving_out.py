"""Saving the letter on screen as a PDF where the officer wants it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from foidesk.casework.write_letters import file_name
from foidesk.domain.problems import Problem
from foidesk.ui.letter.letter_view import LetterView
from foidesk.ui.letter.saved_copy import save_letter
from foidesk.ui.letter.sheets import Sheet
from foidesk.ui.runner import Runner, tried


class SavingOut(QObject):
    """Asks where, and saves the very bytes of the sheet `at_hand` gives."""

    def __init__(
        self,
        view: LetterView,
        runner: Runner,
        at_hand: Callable[[], Sheet | None],
        reference: Callable[[], str],
    ) -> None:
        super().__init__(view)
        self._view, self._runner, self._at_hand, self._reference = view, runner, at_hand, reference
        self._folder = Path.home()
        view.bar.save_requested.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        sheet = self._at_hand()
        if sheet is None:
            return
        name = file_name(self._reference(), sheet.kind.value, draft=sheet.id is None)
        dialog = QFileDialog(self._view, "Save the letter as PDF", str(self._folder / name), "PDF (*.pdf)")
        dialog.setObjectName("letter_save_as")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda path: self.save(sheet, Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, sheet: Sheet, to: Path) -> None:
        """Save a letter; what became of it is said above it."""
        self._folder = to.parent
        self._runner.run(partial(tried, partial(save_letter, sheet.pdf, to)), self._tell)

    def _tell(self, saved: Path | Problem) -> None:
        if isinstance(saved, Problem):
            self._view.notice.show_problem(saved)
        else:
            self._view.notice.show_words("fine", f"Saved as {saved}")
