"""A layout that sets widgets side by side and starts a new row where the width ends."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Lays words out like text: left to right, then down."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8, row_gap: int = 4) -> None:
        super().__init__(parent)
        self._gap, self._row_gap = gap, row_gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take in one more item."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item back, or None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than its words need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Its height follows from its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the rows need at this width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place every item."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the room it would like."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the room the widest item needs."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, within: QRect, *, move: bool) -> int:
        """Return the height needed; moves the items only when told to."""
        x, y, row = within.x(), within.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if row and x + size.width() > within.right() + 1:
                x, y, row = within.x(), y + row + self._row_gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self._gap
            row = max(row, size.height())
        return y + row - within.y()


class Columns(Flow):
    """Columns of one width, as many as the widest item leaves room for; read row by row."""

    def _place(self, within: QRect, *, move: bool) -> int:
        shown = [item for item in self._items if not item.isEmpty()]
        if not shown:
            return 0
        widest = max(item.sizeHint().width() for item in shown)
        tall = max(item.sizeHint().height() for item in shown)
        count = min(max((within.width() + self._gap) // (widest + self._gap), 1), len(shown))
        each = (within.width() - self._gap * (count - 1)) // count
        for at, item in enumerate(shown) if move else ():
            row, column = divmod(at, count)
            x, y = within.x() + column * (each + self._gap), within.y() + row * (tall + self._row_gap)
            item.setGeometry(QRect(x, y, each, tall))
        rows = -(-len(shown) // count)
        return rows * (tall + self._row_gap) - self._row_gap
