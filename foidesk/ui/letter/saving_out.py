"""Saving the letter on screen as a PDF where the officer wants it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from foidesk.casework.write_letters import file_name
from foidesk.domain.problems import Problem
from foidesk.ui.ledger import Ledger
from foidesk.ui.letter.at_hand import AtHand, note_letter
from foidesk.ui.letter.letter_view import LetterView
from foidesk.ui.letter.saved_copy import save_letter
from foidesk.ui.letter.sheets import Sheet
from foidesk.ui.runner import Runner, tried
from foidesk.ui.tongue import translate


class SavingOut(QObject):
    """Asks where, and saves the very bytes of the sheet `at_hand` gives."""

    def __init__(self, view: LetterView, runner: Runner, at_hand: AtHand, ledger: Ledger) -> None:
        super().__init__(view)
        self._view, self._runner, self._at_hand, self._ledger = view, runner, at_hand, ledger
        self._folder = Path.home()
        view.bar.save_requested.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        sheet, case_id = self._at_hand.sheet(), self._at_hand.case_id
        if sheet is None:
            return
        name = file_name(self._at_hand.reference, sheet.kind.value, draft=sheet.id is None)
        dialog = QFileDialog(
            self._view,
            translate("Letters", "Save the letter as PDF"),
            str(self._folder / name),
            translate("Letters", "PDF (*.pdf)"),
        )
        dialog.setObjectName("letter_save_as")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda path: self.save(sheet, Path(path), case_id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, sheet: Sheet, to: Path, case_id: int | None = None) -> None:
        """Save a letter; what became of it is said above it."""
        self._folder = to.parent
        self._runner.run(partial(tried, partial(self._save, sheet, to, case_id)), self._tell)

    def _save(self, sheet: Sheet, to: Path, case_id: int | None) -> Path:
        saved = save_letter(sheet.pdf, to)
        note_letter(self._ledger, "save_letter", case_id, sheet)
        return saved

    def _tell(self, saved: Path | Problem) -> None:
        if isinstance(saved, Problem):
            self._view.notice.show_problem(saved)
        else:
            self._view.notice.show_words("fine", translate("Letters", "Saved as {saved}").format(saved=saved))
