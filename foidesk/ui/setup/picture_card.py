"""A picture that letters carry: chosen from a file, checked, shown, and taken away again."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel

from foidesk.domain.problems import Problem
from foidesk.ui.messages import in_full
from foidesk.ui.plain import push
from foidesk.ui.remarks import Remark
from foidesk.ui.setup.folding_card import FoldingCard
from foidesk.ui.setup.logo import FILTER, read_logo
from foidesk.ui.tongue import Told, marked, translate

LARGEST_SHOWN = (320, 96)


THE = Told(
    "Settings",
    {"logo": marked("Settings", "The logo"), "signature": marked("Settings", "The signature")},
)
NONE = Told(
    "Settings",
    {"logo": marked("Settings", "No logo"), "signature": marked("Settings", "No signature")},
)
REMOVE = Told(
    "Settings",
    {"logo": marked("Settings", "Remove the logo"), "signature": marked("Settings", "Remove the signature")},
)
CHOOSE = Told(
    "Settings",
    {"logo": marked("Settings", "Choose a logo"), "signature": marked("Settings", "Choose a signature")},
)


class PictureCard(FoldingCard):
    """Shows a picture; a new one is checked before it is taken. `noun` is what it is called: the logo."""

    changed = Signal()

    def __init__(self, title: str, name: str, noun: str) -> None:
        super().__init__(title, name)
        self._noun = noun
        self.file_name: str | None = None
        self.data: bytes | None = None
        self._picture = QLabel()
        self._picture.setObjectName(f"{name}_picture")
        self._picture.setProperty("role", "paper")
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setMinimumHeight(LARGEST_SHOWN[1] + 24)
        self._remark = Remark(f"{name}_remark")
        self.choose = push(translate("Settings", "Choose a picture…"), f"{name}_choose")
        self.remove = push(REMOVE[noun], f"{name}_remove", "quiet")
        self.put_above()
        self.put(self._picture)
        self.put(self._remark)
        self.put_buttons(self.choose, self.remove)
        self.choose.clicked.connect(self._ask_for_file)
        self.remove.clicked.connect(lambda: self.show_picture(None, None))

    def put_above(self) -> None:
        """Put in what stands above the picture; nothing, unless a card has more than a picture."""

    def summary(self) -> str:
        """Return what the card comes to, in a line."""
        return self.file_name or (THE if self.data else NONE)[self._noun]

    def take(self, path: Path) -> None:
        """Use the picture in a file, or say why it cannot be used."""
        try:
            self.show_picture(path.name, read_logo(path))
            self._remark.show_words("fault", "")
        except Problem as problem:
            self._remark.show_words("fault", in_full(problem))

    def forget_remark(self) -> None:
        """Say nothing any more of a picture that was not taken."""
        self._remark.show_words("fault", "")

    def show_picture(self, name: str | None, data: bytes | None) -> None:
        """Show a picture, or that there is none."""
        self.data, self.file_name = data, name if data is not None else None
        image = QPixmap()
        if data is not None and image.loadFromData(data):
            mode = Qt.AspectRatioMode.KeepAspectRatio
            smooth = Qt.TransformationMode.SmoothTransformation
            width, height = min(LARGEST_SHOWN[0], image.width()), min(LARGEST_SHOWN[1], image.height())
            image = image.scaled(width, height, mode, smooth)
        self._picture.setPixmap(image)
        self._picture.setVisible(data is not None)
        self._picture.setAccessibleName((THE if data else NONE)[self._noun])
        self.remove.setVisible(data is not None)
        self.tell()

    def tell(self) -> None:
        """Sum the card up again, and say that it changed."""
        self.show_summary(self.summary())
        self.changed.emit()

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self.window(), CHOOSE[self._noun], "", translate("Settings", FILTER))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.take(Path(path)))
        dialog.open()
