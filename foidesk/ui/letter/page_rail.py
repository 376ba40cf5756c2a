"""The rail of pages beside a letter: each one small, drawn when seen, the one in view framed and named."""

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from foidesk.ui.letter.page_thumb import RAIL_WIDTH, THUMB, PageThumb
from foidesk.ui.tongue import translate

KEPT = 200
"""Small pictures held at once: some 100 kB each on a sharp screen."""

Index = QModelIndex | QPersistentModelIndex


class Pages(QAbstractListModel):
    """The pages by number, and the small picture of each once it was drawn."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sizes: Sequence[tuple[float, float]] = ()
        self._drawn: OrderedDict[int, QImage] = OrderedDict()

    def show_pages(self, sizes: Sequence[tuple[float, float]]) -> None:
        """Have pages of these sizes (points), none of them drawn yet."""
        self.beginResetModel()
        self.sizes = sizes
        self._drawn.clear()
        self.endResetModel()

    def put(self, at: int, image: QImage) -> None:
        """Have this picture of page `at`."""
        self._drawn[at] = image
        self._drawn.move_to_end(at)
        while len(self._drawn) > KEPT:
            self._drawn.popitem(last=False)
        here = self.index(at)
        self.dataChanged.emit(here, here)

    def picture(self, at: int) -> QImage:
        """Return the picture of page `at`, or an empty one."""
        return self._drawn.get(at, QImage())

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many pages there are."""
        return 0 if parent is not None and parent.isValid() else len(self.sizes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the page's number, or how it is read out."""
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return translate("Letters", "Page {what} of {number}").format(
                what=index.row() + 1, number=len(self.sizes)
            )
        return None


class PageRail(QListView):
    """Up, Down, Home, End and a click choose a page: `chosen`, from 1. Hidden for a letter of one page.

    Asks for the small pictures it needs as the preview does: `page_wanted(index, pixels to the point)`.
    """

    page_wanted = Signal(int, float)
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("letter_rail")
        self.setAccessibleName(translate("Letters", "Pages of the letter"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedWidth(RAIL_WIDTH)
        self.setMinimumHeight(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self._pages = Pages(self)
        self._asked: set[int] = set()
        self.setModel(self._pages)
        self.setItemDelegate(PageThumb(self))
        self.selectionModel().currentChanged.connect(lambda now, _was: self._choose(now))
        self.hide()

    def show_pages(self, sizes: Sequence[tuple[float, float]]) -> None:
        """Show the pages of another letter, of these sizes in points."""
        self._asked.clear()
        self._pages.show_pages(sizes)

    @property
    def is_wanted(self) -> bool:
        """Whether there is more than one page to go to."""
        return self._pages.rowCount() > 1

    def show_page(self, at: int, _scale: float, image: QImage) -> None:
        """Show a page that was asked for."""
        self._asked.discard(at)
        if at < self._pages.rowCount():
            self._pages.put(at, image)
        self.viewport().update()

    def mark(self, page: int) -> None:
        """Frame the page (from 1) that is in view; asks for nothing."""
        here = self._pages.index(page - 1)
        if here.isValid() and here != self.currentIndex():
            blocked = self.blockSignals(True)
            self.setCurrentIndex(here)
            self.blockSignals(blocked)
            self.scrollTo(here)

    def picture(self, at: int) -> QImage:
        """Return the small picture of a page, and ask for one where there is none yet."""
        image = self._pages.picture(at)
        if image.isNull() and not self._asked:  # one at a time: the page that is read never waits for long
            self._asked.add(at)
            width, _height = self._pages.sizes[at]
            self.page_wanted.emit(at, round(THUMB * self.devicePixelRatioF() / width, 4))
        return image

    def height_of(self, at: int) -> int:
        """Return how high page `at` is drawn."""
        width, height = self._pages.sizes[at]
        return max(20, min(round(THUMB * height / width), 2 * THUMB))

    def sizeHint(self) -> QSize:
        """Return the room it would like: as much height as it gets."""
        return QSize(RAIL_WIDTH, 200)

    def minimumSizeHint(self) -> QSize:
        """Ask for no height of its own."""
        return QSize(RAIL_WIDTH, 0)

    def _choose(self, now: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(now.row() + 1)
