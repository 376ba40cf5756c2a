"""The settings as a file: written where the officer wants it, read with what it would change shown first."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from foidesk.casework.changes import Change, Hand
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.ui.runner import Runner
from foidesk.ui.setup import files_work
from foidesk.ui.setup.files_work import FoundFile
from foidesk.ui.setup.setup_view import SetupView
from foidesk.ui.tongue import translate

FILE_NAME: Final = "foidesk-settings.json"


class SettingsFiles(QObject):
    """Asks for files, and joins the face that shows what one would change to the case file."""

    told = Signal(str)
    brought_in = Signal()
    refused = Signal(str)

    def __init__(
        self, view: SetupView, case_file: CaseFile, runner: Runner, lawbook: Lawbook, hand: Callable[[], Hand]
    ) -> None:
        super().__init__(view)
        self._view, self._file, self._runner = view, case_file, runner
        self._lawbook, self._hand = lawbook, hand
        self._found: FoundFile | None = None
        self._folder = Path.home()
        view.bringing.agreed.connect(self._bring_in)
        view.bringing.declined.connect(view.show_tabs)

    def ask_where_from(self) -> None:
        """Ask for a file of settings, and read it."""
        title = translate("Settings", "Import settings")
        dialog = self._dialog(title, QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.read(Path(path)))
        dialog.open()

    def ask_where_to(self) -> None:
        """Ask where the settings are to be written, and write them."""
        title = translate("Settings", "Export settings")
        dialog = self._dialog(title, QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(FILE_NAME)
        dialog.fileSelected.connect(lambda path: self.write(Path(path)))
        dialog.open()

    def _dialog(self, title: str, way: QFileDialog.AcceptMode) -> QFileDialog:
        kinds = translate("Settings", "Settings (*.json)")
        dialog = QFileDialog(self._view.window(), title, str(self._folder), kinds)
        dialog.setObjectName("settings_file")
        dialog.setAcceptMode(way)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    @Slot(Path)
    def read(self, path: Path) -> None:
        """Read a file and show what it would change."""
        self._folder = path.parent
        today = self._hand().now.date()
        work = partial(files_work.settings_in, self._file, path, self._lawbook, today)
        self._runner.run(work, self._show)

    def _show(self, found: FoundFile) -> None:
        self._found = found
        self._view.show_bringing(found.name, found.foreseen)

    @Slot()
    def _bring_in(self) -> None:
        if self._found is not None:
            work = partial(files_work.bring_in, self._file, self._found, self._lawbook, self._hand())
            self._runner.run(work, self._end)

    def _end(self, _change: Change) -> None:
        self._found = None
        self._view.show_tabs()
        self.brought_in.emit()
        self.told.emit(translate("Settings", "The settings are imported. New letters and dates follow them."))

    @Slot(Path)
    def write(self, path: Path) -> None:
        """Write the settings kept; what became of it is told."""
        self._folder = path.parent
        self._runner.run(partial(files_work.settings_out, self._file, path, self._hand()), self._tell_written)

    def _tell_written(self, written: tuple[Path, ...]) -> None:
        said = translate("Settings", "The settings are saved as {file}.").format(file=written[0])
        beside = translate("Settings", "Their logos lie beside it.") if written[1:] else ""
        self.told.emit(f"{said} {beside}".strip())
