"""Opens and saves the papers of a case: attachments as they came, letters as they were sent."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from foidesk.domain.problems import Problem
from foidesk.store.case_file import CaseFile
from foidesk.store.case_numbers import case_of_file
from foidesk.store.documents import KeptFile, file_bytes
from foidesk.ui.ledger import Ledger
from foidesk.ui.letter.saved_copy import save_letter
from foidesk.ui.runner import Runner

HARMLESS = frozenset(
    {".pdf", ".txt", ".csv", ".png", ".jpg", ".jpeg", ".gif", ".odt", ".ods", ".docx", ".xlsx", ".eml"}
)
"""What is handed to the system's own viewer. Anything else is saved first, and opened by the officer."""


class NotOpened(Problem):
    """A kind of file FoiDesk does not start by itself."""

    remedy = "Save a copy, check where it came from, and open it from there."

    def __init__(self, name: str) -> None:
        super().__init__(
            f"“{name}” is a kind of file that can carry a program, so it is not opened from here."
        )


class PaperDesk(QObject):
    """Reads bytes off the GUI thread, checks them against their hash, and hands them on."""

    def __init__(self, window: QWidget, case_file: CaseFile, runner: Runner, ledger: Ledger) -> None:
        super().__init__(window)
        self._window, self._file, self._runner, self._ledger = window, case_file, runner, ledger
        self._opened = QTemporaryDir()

    def open(self, file: KeptFile) -> None:
        """Open a copy in the system's own viewer."""
        if Path(file.name).suffix.lower() not in HARMLESS:
            self._runner.failed.emit(NotOpened(file.name))
            return
        target = Path(self._opened.filePath(f"{file.id}-{_plain(file.name)}"))
        self._fetch(
            "open_file", file, target, lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        )

    def save(self, file: KeptFile) -> None:
        """Save a copy where the officer says."""
        wanted, _kind = QFileDialog.getSaveFileName(self._window, "Save a copy", _plain(file.name))
        if wanted:
            self._fetch("save_file", file, Path(wanted), lambda _path: None)

    def _fetch(self, what: str, file: KeptFile, target: Path, done: Callable[[Path], object]) -> None:
        self._runner.run(partial(self._write, what, file, target), done)

    def _write(self, what: str, file: KeptFile, target: Path) -> Path:
        saved = save_letter(self._file.read(file_bytes, file.id), target)
        case_id = self._file.look(case_of_file, file.id)
        self._ledger.note(what, case_id, file=file.id, name=file.name)
        return saved


def _plain(name: str) -> str:
    """Return the last part of a name that came from outside: never a path."""
    return Path(name.replace("\\", "/")).name or "attachment"
