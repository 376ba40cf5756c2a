"""What is shown while files are held over the window, and which files those are."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foidesk.ui.plain import say

MARGIN = 24


class DropSheet(QWidget):
    """Covers the window while files are held over it. Takes no part in the mouse's way."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("drop_sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        rows = QVBoxLayout(self)
        rows.addStretch()
        for label in (
            say("Let go to read these requests", "title", "drop_title"),
            say("Nothing is logged until you have checked it.", "hint", "drop_hint"),
        ):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            rows.addWidget(label)
        rows.addStretch()
        self.hide()

    @staticmethod
    def files_of(data: QMimeData) -> list[Path]:
        """Return the local files that are dropped. Whether they hold a request is for the intake to say."""
        return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]

    def show_over(self) -> None:
        """Cover the window."""
        self.setGeometry(self._window.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN))
        self.show()
        self.raise_()
