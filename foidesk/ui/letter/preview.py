"""The pages of a letter on screen: drawn when seen, at the sharpness of the screen, and kept a while."""

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from foidesk.ui.letter import view_words
from foidesk.ui.letter.page_column import DOTS, GAP, PlacedPage, current, fitting_zoom, placed, showing
from foidesk.ui.letter.spot_paint import around, paint_spot
from foidesk.ui.letter.spots import Spot

KEPT = 12
"""Page images held at once: A4 at 200 % is about 15 MB."""

STEP, LEAST, MOST = 1.25, 0.25, 4.0


class PagePreview(QAbstractScrollArea):
    """Asks for the pages it needs by `page_wanted(index, pixels to the point)`; gets them by `show_page`."""

    page_wanted = Signal(int, float)
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("letter_preview")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sizes: Sequence[tuple[float, float]] = ()
        self._placed: tuple[PlacedPage, ...] = ()
        self._drawn: OrderedDict[int, tuple[float, QImage]] = OrderedDict()
        self._asked: set[tuple[int, float]] = set()
        self._zoom: float | None = None
        self._spot: Spot | None = None
        self._chosen: tuple[int, int] = (-1, -1)
        """The page gone to last, and where that scrolled to: it is the one in view until it is scrolled."""
        self._lay_out()

    # What is shown

    def show_pages(self, sizes: Sequence[tuple[float, float]]) -> None:
        """Show pages of these sizes (points) in place of the last ones; the place in the letter is kept."""
        self._sizes, self._spot = sizes, None
        self._drawn.clear()
        self._asked.clear()
        self._lay_out()

    def show_page(self, at: int, scale: float, image: QImage) -> None:
        """Show a page that was asked for."""
        self._asked.discard((at, scale))
        self._drawn[at] = (scale, image)
        self._drawn.move_to_end(at)
        while len(self._drawn) > KEPT:
            self._drawn.popitem(last=False)
        self.viewport().update()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The number of the page in view, from 1; 0 without any."""
        if self._chosen[1] == self._top() and 0 <= self._chosen[0] < len(self._placed):
            return self._chosen[0] + 1
        return current(self._placed, self._top(), self.viewport().height()) + 1 if self._placed else 0

    def go_to(self, page: int) -> None:
        """Bring a page (from 1) to the top."""
        if 1 <= page <= len(self._placed):
            self._chosen = (-1, -1)
            self.verticalScrollBar().setValue(self._placed[page - 1].top - GAP)
            self._chosen = (page - 1, self._top())
            self._tell()

    def mark(self, spot: Spot | None, *, go: bool = True) -> None:
        """Mark a place on its page, or none; `go` brings it into view."""
        self._spot = spot if spot is not None and spot.at < len(self._placed) else None
        if self._spot is not None and go:
            _across, top, _width, height = self._box(self._spot)
            room = self.viewport().height()
            if not self._top() <= top <= top + height <= self._top() + room:
                self.verticalScrollBar().setValue(round(top - room / 3))
        self._tell()

    def _box(self, spot: Spot) -> tuple[int, int, int, int]:
        """Return what a spot covers, in the column: left, top, width and height in logical pixels."""
        place, scale = self._placed[spot.at], self.zoom * DOTS
        left, top, width, height = around(spot.boxes)
        return (
            round(left * scale),
            place.top + round(top * scale),
            round(width * scale),
            round(height * scale),
        )

    # Zoom

    @property
    def zoom(self) -> float:
        """The zoom in use; 1 is the size of paper."""
        return self._zoom or fitting_zoom(self._sizes, self.viewport().width())

    def zoom_by(self, steps: int) -> None:
        """Show the pages larger or smaller by so many steps."""
        self._set_zoom(min(max(self.zoom * STEP**steps, LEAST), MOST))

    def fit_width(self) -> None:
        """Follow the width of the window from now on."""
        self._set_zoom(None)

    def _set_zoom(self, zoom: float | None) -> None:
        self._zoom = zoom
        self._lay_out()

    # Where things lie

    def _top(self) -> int:
        return self.verticalScrollBar().value()

    def _lay_out(self) -> None:
        was = self.verticalScrollBar().maximum()
        share = self._top() / was if was else 0.0
        self._placed = placed(self._sizes, self.zoom)
        room = self.viewport().size()
        height = self._placed[-1].bottom + GAP if self._placed else 0
        width = max((page.width for page in self._placed), default=0) + 2 * GAP
        self.verticalScrollBar().setPageStep(room.height())
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().setRange(0, max(0, height - room.height()))
        self.verticalScrollBar().setValue(round(share * self.verticalScrollBar().maximum()))
        self.horizontalScrollBar().setPageStep(room.width())
        self.horizontalScrollBar().setRange(0, max(0, width - room.width()) if self._zoom else 0)
        self._tell()

    def _tell(self) -> None:
        self.setAccessibleName(view_words.page_of(self.page, self.count))
        self.setAccessibleDescription(view_words.picture(self._spot))
        self.viewport().update()
        self.moved.emit()

    def _place_of(self, page: PlacedPage) -> QRect:
        left = max((self.viewport().width() - page.width) // 2, GAP) - self.horizontalScrollBar().value()
        return QRect(left, page.top - self._top(), page.width, page.height)

    # What Qt asks

    def sizeHint(self) -> QSize:
        """Return the room it would like."""
        return QSize(520, 600)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what is shown to the new size."""
        super().resizeEvent(event)
        self._lay_out()

    def scrollContentsBy(self, _across: int, _down: int) -> None:
        """Follow the scroll bar."""
        self._tell()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what can be seen."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), self.palette().color(QPalette.ColorRole.AlternateBase))
        for page in showing(self._placed, self._top(), self.viewport().height()):
            self._paint_page(painter, page)
        painter.end()

    def _paint_page(self, painter: QPainter, page: PlacedPage) -> None:
        place = self._place_of(page)
        painter.fillRect(place, Qt.GlobalColor.white)
        scale = round(self.zoom * DOTS * self.devicePixelRatioF(), 4)
        had, image = self._drawn.get(page.at, (0.0, QImage()))
        if had != scale and (page.at, scale) not in self._asked:
            self._asked.add((page.at, scale))
            self.page_wanted.emit(page.at, scale)
        if not image.isNull():
            painter.drawImage(place, image)
        painter.setPen(self.palette().color(QPalette.ColorRole.Light))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))
        if self._spot is not None and self._spot.at == page.at:
            paint_spot(painter, place, self._spot, self.zoom * DOTS)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll past."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that mean something here; the rest is Qt's."""
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        act = _KEYS.get((held, Qt.Key(event.key())))
        if act is None:
            super().keyPressEvent(event)
        else:
            act(self)


_KEYS = {
    (True, Qt.Key.Key_Plus): lambda preview: preview.zoom_by(1),
    (True, Qt.Key.Key_Equal): lambda preview: preview.zoom_by(1),
    (True, Qt.Key.Key_Minus): lambda preview: preview.zoom_by(-1),
    (True, Qt.Key.Key_0): lambda preview: preview.fit_width(),
    (False, Qt.Key.Key_Home): lambda preview: preview.go_to(1),
    (False, Qt.Key.Key_End): lambda preview: preview.go_to(preview.count),
    (True, Qt.Key.Key_PageDown): lambda preview: preview.go_to(preview.page + 1),
    (True, Qt.Key.Key_PageUp): lambda preview: preview.go_to(preview.page - 1),
}
