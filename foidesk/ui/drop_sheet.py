"""Files dropped on the window: what is shown while they are held over it, and which they are."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foidesk.ui.plain import say
from foidesk.ui.tongue import translate

MARGIN = 24


class DropSheet(QWidget):
    """Covers the window while files are held over it; takes the drop for the whole window."""

    dropped = Signal(list)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("drop_sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        rows = QVBoxLayout(self)
        rows.addStretch()
        for label in (
            say(translate("Frame", "Let go to read these requests"), "title", "drop_title"),
            say(translate("Frame", "Nothing is logged until you have checked it."), "hint", "drop_hint"),
        ):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            rows.addWidget(label)
        rows.addStretch()
        self.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        """Take what is dragged over the window, if it is files."""
        if isinstance(event, QDragEnterEvent) and event.type() is QEvent.Type.DragEnter:
            if files_of(event.mimeData()):
                event.acceptProposedAction()
                self._show_over()
            return True
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            self._take(event)
            return True
        if event.type() is QEvent.Type.DragLeave:
            self.hide()
        return super().eventFilter(window, event)

    def _take(self, event: QDropEvent) -> None:
        self.hide()
        if files := files_of(event.mimeData()):
            event.acceptProposedAction()
            self._window.activateWindow()
            # The program they come from waits for this event to end.
            QTimer.singleShot(0, lambda: self.dropped.emit(files))

    def _show_over(self) -> None:
        self.setGeometry(self._window.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN))
        self.show()
        self.raise_()


def files_of(data: QMimeData) -> list[Path]:
    """Return the local files among what is dragged. Whether they hold a request is for the intake to say."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
