"""A form beside a preview where there is room for both, above it where there is not."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from foidesk.ui.case.scrolled import at_the_top, scrolled
from foidesk.ui.decision.fields import UNBOUNDED
from foidesk.ui.letter.aside import Aside

WIDE = 800
"""From this width on the two stand side by side."""

FORM_WIDTH = 300
TWO_TO_A_ROW = 520
"""From this width on short fields stand two to a row above the preview."""

BORDERS = 4
MOST = 0.45
"""The most of the height the form may take above the preview; more of it is scrolled to."""


class Beside(QWidget):
    """Holds a form that may be hidden, and what takes the rest of the room."""

    def __init__(self, form: Aside, main: QWidget) -> None:
        super().__init__()
        self._main = main
        self._form, self._area = form, scrolled(at_the_top(form))
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

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than the two need one above the other."""
        width = max(self._main.minimumSizeHint().width(), self._form.minimumSizeHint().width())
        return QSize(width, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Ask for no more than it needs: what holds it scrolls once it gets less than this."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the form where there is room for it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._area.setVisible(not self._form.isHidden())
        wide = self.width() >= WIDE
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._form.spread(not wide and self.width() >= TWO_TO_A_ROW)
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
        least = self._form.minimumSizeHint().height()
        return max(least, layout.totalHeightForWidth(self.width()) if layout else 0) + BORDERS
