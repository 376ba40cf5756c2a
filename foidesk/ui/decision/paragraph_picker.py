"""Choosing a paragraph: search, the list, and the whole text of the one chosen. Enter inserts, Esc closes."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from foidesk.domain.paragraph_offers import Offer
from foidesk.ui.decision.paragraph_rows import ParagraphList, rows_of
from foidesk.ui.decision.slot_marks import SlotMarks
from foidesk.ui.fields import line_edit
from foidesk.ui.plain import push, say
from foidesk.ui.tab_order import tab_on
from foidesk.ui.tongue import marked, translate

SAID = marked(
    "Decisions",
    "Enter inserts it where the cursor was. Then Tab or F8 goes from one {place to fill in} to the next.",
)
NONE_YET = marked("Decisions", "There is no paragraph for this yet. Write one under Set-up, Paragraphs.")
NONE_FITS = marked("Decisions", "No paragraph holds these words.")

BESIDE = 620
"""From this width on, the text stands beside the list."""
WIDEST, TALLEST, EDGE = 860, 620, 24


class ParagraphPicker(QDialog):
    """Says which text was chosen. Gone once it is closed."""

    picked = Signal(str)

    def __init__(self, offer: Offer, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("paragraph_picker")
        self.setWindowTitle(translate("Decisions", "Insert a paragraph"))
        self.setAccessibleName(
            translate("Decisions", "Insert a paragraph: {heading}").format(heading=heading)
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rows = rows_of(offer)
        self._search = line_edit(translate("Decisions", "Words of the paragraph, or a reference"))
        self._search.setObjectName("paragraph_search")
        self._search.setAccessibleName(translate("Decisions", "Search the paragraphs"))
        self._list = ParagraphList()
        self._text = QPlainTextEdit()
        self._empty = say("", "note", "paragraph_none")
        self._insert = push(
            translate("Decisions", "&Insert"),
            "paragraph_insert",
            "primary",
            translate("Decisions", "Insert this paragraph"),
        )
        self._close = push(translate("Decisions", "Close"), "paragraph_close")
        self._lay_out(heading)
        self._listen()
        self._find("")
        self._fit_parent(parent.window())
        self._search.setFocus()

    def _lay_out(self, heading: str) -> None:
        self._text.setObjectName("paragraph_text")
        self._text.setAccessibleName(translate("Decisions", "Text of the paragraph"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._marks = SlotMarks(self._text)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(12)
        self._body.addWidget(self._list, 1)
        self._body.addWidget(self._text, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(say(translate("Decisions", SAID), "hint"), 1)
        foot.addWidget(self._close)
        foot.addWidget(self._insert)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(12)
        for widget in (say(heading, "section", "paragraph_heading"), self._search, self._empty):
            rows.addWidget(widget)
        rows.addLayout(self._body, 1)
        rows.addLayout(foot)

    def _listen(self) -> None:
        self._search.textChanged.connect(self._find)
        self._search.installEventFilter(self)
        self._list.currentItemChanged.connect(self._show_text)
        self._list.itemActivated.connect(self._take)
        self._insert.setDefault(True)
        self._close.setAutoDefault(False)
        self._insert.clicked.connect(self._take)
        self._close.clicked.connect(self.reject)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  Qt's own name, passed by keyword
        """Let Tab go down the page as it is laid out."""
        return tab_on(self, forward=next)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the text under the list where there is no room beside it."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        self._body.setDirection(ways.LeftToRight if self.width() >= BESIDE else ways.TopToBottom)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows choose while words are being typed."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            if event.key() in steps:
                self._list.step(steps[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def _find(self, words: str) -> None:
        found = tuple(row for row in self._rows if row.fits(words))
        self._list.show_rows(found)
        self._empty.setText(
            ""
            if found
            else translate("Decisions", NONE_FITS)
            if self._rows
            else translate("Decisions", NONE_YET)
        )
        self._empty.setVisible(not found)
        self._show_text()

    def _show_text(self) -> None:
        row = self._list.chosen()
        self._text.setPlainText(row.text if row else "")
        self._insert.setEnabled(row is not None)

    def _take(self) -> None:
        row = self._list.chosen()
        if row is not None:
            self.accept()
            self.picked.emit(row.text)

    def _fit_parent(self, window: QWidget) -> None:
        self.resize(min(WIDEST, window.width() - 2 * EDGE), min(TALLEST, window.height() - 2 * EDGE))
