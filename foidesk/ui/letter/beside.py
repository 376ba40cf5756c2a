"""A form beside a preview where there is room for both, above it where there is not."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from foidesk.ui.case.scrolled import scrolled

WIDE = 860
"""From this width on the two stand side by side."""

FORM_WIDTH = 320
MOST = 0.45
"""The most of the height the form may take above the preview; more of it is scrolled to."""


class Beside(QWidget):
    """Holds a form that may be hidden, and what takes the rest of the room."""

    def __init__(self, form: QWidget, main: QWidget) -> None:
        super().__init__()
        self._form, self._area = form, scrolled(form)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self._area)
        self._row.addWidget(main, 1)
        form.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the form as it comes, goes and grows."""
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent, QEvent.Type.LayoutRequest}:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the form where there is room for it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._area.setVisible(not self._form.isHidden())
        wide = self.width() >= WIDE
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._row.direction() is not direction:
            self._row.setDirection(direction)
        if wide:
            self._area.setFixedWidth(FORM_WIDTH)
            self._area.setMinimumHeight(0)
            self._area.setMaximumHeight(UNBOUNDED)
        else:
            self._area.setMinimumWidth(0)
            self._area.setMaximumWidth(UNBOUNDED)
            self._area.setFixedHeight(min(self._needed(), round(self.height() * MOST)))

    def _needed(self) -> int:
        layout = self._form.layout()
        width = max(self.width() - 4, 1)
        if layout is not None and layout.hasHeightForWidth():
            return layout.heightForWidth(width)
        return self._form.sizeHint().height()


UNBOUNDED = 16_777_215
