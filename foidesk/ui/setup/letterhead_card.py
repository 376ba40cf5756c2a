"""The logo at the head of the letters."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel

from foidesk.domain.authority import Authority
from foidesk.domain.problems import Problem
from foidesk.ui.plain import push
from foidesk.ui.remarks import Remark
from foidesk.ui.setup.folding_card import FoldingCard
from foidesk.ui.setup.logo import FILTER, read_logo

LARGEST_SHOWN = (320, 96)


class LetterheadCard(FoldingCard):
    """Shows the logo; a new one is checked before it is taken."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__("Logo", "setup_logo")
        self._name: str | None = None
        self.data: bytes | None = None
        self._picture = QLabel()
        self._picture.setObjectName("setup_logo_picture")
        self._picture.setProperty("role", "paper")
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setMinimumHeight(LARGEST_SHOWN[1] + 24)
        self._said = Remark("setup_logo_remark")
        self.choose = push("Choose a picture…", "setup_logo_choose")
        self.remove = push("Remove the logo", "setup_logo_remove", "quiet")
        self.put(self._picture)
        self.put(self._said)
        self.put_buttons(self.choose, self.remove)
        self.choose.clicked.connect(self._ask_for_file)
        self.remove.clicked.connect(lambda: self._show(None, None))

    def show_authority(self, authority: Authority, data: bytes | None) -> None:
        """Show an authority's logo."""
        self._said.show_words("fault", "")
        self._show(authority.logo, data)

    def applied(self, authority: Authority) -> Authority:
        """Return the authority with this logo's name."""
        return replace(authority, logo=self._name)

    def take(self, path: Path) -> None:
        """Use the picture in a file, or say why it cannot be used."""
        try:
            self._show(path.name, read_logo(path))
            self._said.show_words("fault", "")
        except Problem as problem:
            self._said.show_words("fault", f"{problem} {problem.next_step}")

    def _show(self, name: str | None, data: bytes | None) -> None:
        self.data, self._name = data, name if data is not None else None
        image = QPixmap()
        if data is not None and image.loadFromData(data):
            mode = Qt.AspectRatioMode.KeepAspectRatio
            smooth = Qt.TransformationMode.SmoothTransformation
            width, height = min(LARGEST_SHOWN[0], image.width()), min(LARGEST_SHOWN[1], image.height())
            image = image.scaled(width, height, mode, smooth)
        self._picture.setPixmap(image)
        self._picture.setVisible(data is not None)
        self._picture.setAccessibleName("The logo" if data else "No logo")
        self.remove.setVisible(data is not None)
        self.show_summary(f"{self._name or 'logo'}, at the head of each letter" if data else "No logo")
        self.changed.emit()

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self.window(), "Choose a logo", "", FILTER)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.take(Path(path)))
        dialog.open()
