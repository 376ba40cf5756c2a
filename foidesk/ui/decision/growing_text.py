"""Text boxes that grow with what is typed, so that the page scrolls and the box does not."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from foidesk.ui.decision.slot_marks import SlotMarks, put_in
from foidesk.ui.sight import bring_into_sight

EDGES = 24
"""Pixels of padding and border above and below the lines together."""


class GrowingText(QPlainTextEdit):
    """A plain text box between `least` and `most` lines high; undo is Qt's own.

    Tab leaves it once no slot is left to fill after the cursor; F8 goes round them all. Ctrl+I asks for a
    paragraph.
    """

    edited = Signal()
    paragraph_wanted = Signal()
    APART = "\n\n"
    """What keeps an inserted paragraph from the words around it."""

    def __init__(self, least: int = 2, most: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self.edited)
        self._slots = SlotMarks(self)
        self._fit()

    def text(self) -> str:
        """Return what is typed, trailing blank space left out."""
        return self.toPlainText().rstrip()

    def put(self, text: str) -> None:
        """Show `text` without saying it was edited; text that is already there keeps its undo history."""
        if text.rstrip() == self.text():
            return
        blocked = self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(blocked)
        self._fit()

    def insert_paragraph(self, text: str) -> None:
        """Insert a paragraph at the cursor and go to the first place in it to fill."""
        if not self.isReadOnly():
            put_in(self, text, self.APART)
            self.setFocus()
            self._slots.select_next(round_again=False)
            bring_into_sight(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that mean something here; the rest is Qt's."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_I and control and not self.isReadOnly():
            self.paragraph_wanted.emit()
        elif event.key() == Qt.Key.Key_F8:
            self._slots.select_next(round_again=True)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  Qt's own name, passed by keyword
        """Let Tab go to the next slot to fill, and on from here when there is none."""
        if next and not self.isReadOnly() and self._slots.select_next(round_again=False):
            return True
        return super().focusNextPrevChild(next)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as words only: no formatting, no files."""
        if source.hasText():
            self.insertPlainText(source.text())

    def sizeHint(self) -> QSize:
        """Return the room it would like."""
        return QSize(240, self.height())

    def minimumSizeHint(self) -> QSize:
        """Return the least room it can do with."""
        return QSize(120, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what is shown to the new size."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = int(self.document().size().height())  # QPlainTextEdit measures its document in lines
        lines = min(max(lines, self._least), self._most)
        height = lines * self.fontMetrics().lineSpacing() + EDGES
        if height != self.minimumHeight():
            self.setFixedHeight(height)


class OneFactor(GrowingText):
    """A text box for one item of a list: Enter asks for the next, pasted lines become items."""

    next_wanted = Signal()
    lines_pasted = Signal(list)
    emptied = Signal()
    APART = " "

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(least=1, most=12, parent=parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that mean something here; the rest is Qt's."""
        if event.text() in {"\r", "\n"} and not event.modifiers():
            self.next_wanted.emit()
        elif event.text() == "\b" and not self.toPlainText():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste one line here; several lines are asked to become items of their own."""
        lines = [line for raw in source.text().splitlines() if (line := raw.strip().lstrip("•·*–- \t"))]
        if len(lines) < 2:
            super().insertFromMimeData(source)
        else:
            self.insertPlainText(lines[0])
            self.lines_pasted.emit(lines[1:])
