"""Opens and saves the papers of a case: attachments as they came, letters as they were sent."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from foidesk.domain.problems import Problem
from foidesk.store.case_file import CaseFile
from foidesk.store.case_numbers import case_of_file
from foidesk.store.documents import KeptFile, file_bytes
from foidesk.store.open_copies import OpenCopies, plain_name
from foidesk.ui.ledger import Ledger
from foidesk.ui.letter.mailing_out import open_file
from foidesk.ui.letter.saved_copy import copied, save_letter
from foidesk.ui.runner import Runner
from foidesk.ui.tongue import marked, translate

WHY: Final = (
    marked("Shut", "is a program or a script, which a computer would carry out"),
    marked("Shut", "is a program or a script under the name of a document"),
    marked("Shut", "can carry a program in it (macros)"),
    marked("Shut", "is of a kind this office does not open from FoiDesk"),
)
UNTAKEN = marked("Case", "No program on this computer took “{name}”.")


class NotOpened(Problem):
    """A file FoiDesk does not hand to another program."""

    remedy = marked(
        "Problems", "Save a copy, have it checked for what it is, and open it from where you saved it."
    )


class PaperDesk(QObject):
    """Reads bytes off the GUI thread, checks them against their hash, and hands them on. `told` says so."""

    told = Signal(str)

    def __init__(
        self, window: QWidget, case_file: CaseFile, runner: Runner, ledger: Ledger, copies: OpenCopies
    ) -> None:
        super().__init__(window)
        self._window, self._file, self._runner, self._ledger = window, case_file, runner, ledger
        self._copies = copies
        self.open_with: Callable[[Path], bool] = open_file

    def open(self, file: KeptFile) -> None:
        """Open a copy in the system's own viewer; a program or script is not, and the officer is told why."""
        self._runner.run(partial(self._copy, file), partial(self._show, file))

    def _copy(self, file: KeptFile) -> Path:
        from foidesk.casework.attachment_terms import terms_in_force  # SQLModel: not before the first paint

        data = self._file.read(file_bytes, file.id)
        why = self._file.look(terms_in_force).why_shut(file.name, data)
        if why is not None:
            said = translate("Shut", "“{name}” {why}, so it is not opened from here.")
            raise NotOpened(said.format(name=file.name, why=translate("Shut", why.value)))
        copy = copied(self._copies, file.name, data, "copy")
        self._note("open_file", file)
        return copy

    def _show(self, file: KeptFile, copy: Path) -> None:
        if not self.open_with(copy):
            self._runner.failed.emit(NotOpened(translate("Case", UNTAKEN).format(name=file.name)))

    def save(self, file: KeptFile) -> None:
        """Save a copy where the officer says."""
        wanted, _kind = QFileDialog.getSaveFileName(
            self._window, translate("Case", "Save a copy"), plain_name(file.name)
        )
        if wanted:
            self._runner.run(partial(self._save, file, Path(wanted)), self._tell_saved)

    def _save(self, file: KeptFile, target: Path) -> Path:
        saved = save_letter(self._file.read(file_bytes, file.id), target, "copy")
        self._note("save_file", file)
        return saved

    def _tell_saved(self, saved: Path) -> None:
        self.told.emit(translate("Case", "Saved as {path}").format(path=saved))

    def _note(self, what: str, file: KeptFile) -> None:
        case_id = self._file.look(case_of_file, file.id)
        self._ledger.note(what, case_id, file=file.id, name=file.name)
