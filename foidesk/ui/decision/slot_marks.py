"""The open slots of a text box: marked where they stand, and stepped through one after another."""

from PySide6.QtCore import QObject, QRegularExpression
from PySide6.QtGui import QColor, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from foidesk.domain.clauses import SLOT

Move = QTextCursor.MoveOperation

TINT = 56
"""How strongly the accent colour shows behind a slot, of 255: the words stay readable in every scheme."""


class SlotMarks(QObject):
    """Keeps the slots of `box` marked, by a tint and a line beneath; their braces say the same in words."""

    def __init__(self, box: QPlainTextEdit) -> None:
        super().__init__(box)
        self._box = box
        self._pattern = QRegularExpression(SLOT.pattern)
        box.document().contentsChanged.connect(self.mark)

    def mark(self) -> None:
        """Mark every slot as the text now stands."""
        found = self._all()
        if found or self._box.extraSelections():
            self._box.setExtraSelections([self._marked(slot) for slot in found])

    def select_next(self, *, round_again: bool) -> bool:
        """Select the next slot, beginning again at the top on `round_again`. Returns whether there is one."""
        cursor = self._box.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        found = self._after(cursor)
        if found is None and round_again:
            found = self._after(QTextCursor(self._box.document()))
        if found is not None:
            self._box.setTextCursor(found)
        return found is not None

    def _all(self) -> list[QTextCursor]:
        found: list[QTextCursor] = []
        place = self._after(QTextCursor(self._box.document()))
        while place is not None:
            found.append(place)
            place = self._after(place)
        return found

    def _after(self, cursor: QTextCursor) -> QTextCursor | None:
        found = self._box.document().find(self._pattern, cursor)
        return None if found.isNull() else found

    def _marked(self, slot: QTextCursor) -> QTextEdit.ExtraSelection:
        accent = QColor(self._box.palette().color(QPalette.ColorRole.Highlight))
        shape = QTextCharFormat()
        shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        shape.setUnderlineColor(accent)
        tint = QColor(accent)
        tint.setAlpha(TINT)
        shape.setBackground(tint)
        marked = QTextEdit.ExtraSelection()
        marked.cursor, marked.format = slot, shape
        return marked


def put_in(box: QPlainTextEdit, text: str, apart: str) -> None:
    """Insert `text` as one step of undo, `apart` from words on its line; the cursor goes where work does."""
    cursor = box.textCursor()
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    before, after = _beside(cursor, Move.StartOfBlock), _beside(cursor, Move.EndOfBlock)
    if before.strip():
        cursor.insertText(apart)
    start = cursor.position()
    cursor.insertText(text)
    end = cursor.position()
    if after.strip():
        cursor.insertText(apart)
    cursor.endEditBlock()
    cursor.setPosition(start if SLOT.search(text) else end)
    box.setTextCursor(cursor)


def _beside(cursor: QTextCursor, to: QTextCursor.MoveOperation) -> str:
    """Return the words of the line between the cursor and one of its ends."""
    reach = QTextCursor(cursor)
    reach.movePosition(to, QTextCursor.MoveMode.KeepAnchor)
    return reach.selectedText()
