"""Asks for a folder that is there."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_folder(asker: QWidget, title: str, start: str, chosen: Callable[[Path], object]) -> None:
    """Show the dialog; `chosen` follows unless it is cancelled."""
    dialog = QFileDialog(asker.window(), title, start)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()
