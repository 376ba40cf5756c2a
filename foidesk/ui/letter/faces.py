"""The faces of a letter, one at a time: its pages with the rail beside them, or its text."""

from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QWidget

from foidesk.ui.letter.page_rail import PageRail
from foidesk.ui.letter.preview import PagePreview
from foidesk.ui.letter.spots import Spot
from foidesk.ui.tongue import translate

LEAST_SEEN = 200
"""Height below which a page cannot be read; where there is less room, everything scrolls."""
ROOM_FOR_RAIL = 440
"""Width below which the page itself needs all there is."""


class Faces(QStackedWidget):
    """Shows pages or text; a place can be marked in both."""

    def __init__(self, preview: PagePreview, rail: PageRail) -> None:
        super().__init__()
        self._preview, self._rail, self.text = preview, rail, QPlainTextEdit()
        self.text.setObjectName("letter_text")
        self.text.setAccessibleName(translate("Letters", "Text of the letter"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        pages = QWidget()
        row = QHBoxLayout(pages)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(rail)
        row.addWidget(preview, 1)
        self.addWidget(pages)
        self.addWidget(self.text)
        self.setMinimumHeight(LEAST_SEEN)
        rail.chosen.connect(preview.go_to)
        preview.moved.connect(lambda: rail.mark(preview.page))

    def fit(self) -> None:
        """Show the rail where there are several pages, and room for them beside it."""
        self._rail.setVisible(self._rail.is_wanted and self.width() >= ROOM_FOR_RAIL)

    def show_spot(self, spot: Spot | None, *, go: bool = True) -> None:
        """Mark a place on its page and in the text, or none; `go` brings it into view."""
        self._preview.mark(spot, go=go)
        cursor = self.text.textCursor()
        cursor.clearSelection()
        if spot is not None:
            cursor.setPosition(spot.begins)
            cursor.setPosition(spot.ends, QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rail up where it gets narrow."""
        super().resizeEvent(event)
        self.fit()
