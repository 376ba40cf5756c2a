"""A second program on the screen: a tile that can be dragged, carrying one file, as a file manager's icon would."""

import sys

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Tile(QLabel):
    def __init__(self, path: str) -> None:
        super().__init__("drag me")
        self._path = path
        self.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self.setGeometry(1340, 840, 90, 50)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        carried = QMimeData()
        carried.setUrls([QUrl.fromLocalFile(self._path)])
        drag = QDrag(self)
        drag.setMimeData(carried)
        drag.exec(Qt.DropAction.CopyAction)
        QTimer.singleShot(5_000, QApplication.quit)  # the receiver still fetches what was dropped


application = QApplication(sys.argv[:1])
application.setApplicationName("dragged")
tile = Tile(sys.argv[1])
tile.show()
sys.exit(application.exec())
