"""An area as high as what is in it needs, or lower where there is no room: scrolled then, never squeezed."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

LEAST = 66
"""Height that shows at least one field with its label."""


class GivingArea(QScrollArea):
    """`width` is what it would like; its height follows from what is inside, whenever that changes."""

    def __init__(self, inside: QWidget, width: int) -> None:
        super().__init__()
        self._inside, self._width = inside, width
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(LEAST)
        inside.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """Return the height the fields need."""
        return QSize(self._width, self._needed())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take no more height than is needed."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take more height, or less, where more is said inside or less."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self.setMaximumHeight(max(self._needed(), LEAST))
        self.updateGeometry()

    def _needed(self) -> int:
        if self._inside.hasHeightForWidth():
            return self._inside.heightForWidth(self.viewport().width())
        return self._inside.sizeHint().height()
