"""The help on screen: the pages listed and searched on the left, the one chosen on the right."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from foidesk.ui.help.card_bar import CardBar
from foidesk.ui.help.reader import Reader
from foidesk.ui.help.topics import Topic, Topics
from foidesk.ui.plain import push, say
from foidesk.ui.theme import Theme
from foidesk.ui.tongue import translate

LIST_WIDTH, ROOM = 260, 16


class HelpView(QWidget):
    """Shows topics and says which was asked for."""

    back_requested = Signal()
    typed = Signal(str)
    chosen = Signal(object)

    def __init__(self, topics: Topics, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self.setAccessibleName(translate("Help", "Help"))
        self._offered: Sequence[Topic] = ()
        self.search = QLineEdit()
        self.search.setObjectName("help_search")
        self.search.setPlaceholderText(translate("Help", "Search the help"))
        self.search.setAccessibleName(translate("Help", "Search the help"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setObjectName("help_topics")
        self.list.setAccessibleName(translate("Help", "Pages of the help"))
        self.none = say(translate("Help", "No page has those words."), "hint", "help_none")
        self.page = Reader(topics.folder, theme)
        self.card = CardBar()
        self.back = push(translate("Help", "&Back"), "help_back")
        self._lay_out()
        self.search.textChanged.connect(self.typed)
        self.list.currentRowChanged.connect(self._tell)
        self.back.clicked.connect(self.back_requested)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(10)
        for widget in (say(translate("Help", "Help"), "title", "help_title"), self.search, self.none):
            left.addWidget(widget)
        left.addWidget(self.list, 1)
        left.addWidget(self.back)
        self.search.setFixedWidth(LIST_WIDTH)
        self.list.setFixedWidth(LIST_WIDTH)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(24, 16, 24, 16)
        whole.setSpacing(24)
        whole.addLayout(left)
        right = QVBoxLayout()
        right.setSpacing(10)
        self.card.setMaximumWidth(self.page.maximumWidth())
        right.addWidget(self.card)
        right.addWidget(self.page, 1)
        whole.addLayout(right, 1)
        whole.addStretch(0)

    def offer(self, topics: Sequence[Topic]) -> None:
        """List these pages; the one that is read stays the one that is read."""
        blocked = self.list.blockSignals(True)
        self.list.clear()
        self._offered = topics
        height = self.list.fontMetrics().height() + ROOM
        for one in topics:
            item = QListWidgetItem(one.title, self.list)
            item.setSizeHint(QSize(0, height))
        self.list.blockSignals(blocked)
        self.none.setVisible(not topics)

    def show_page(self, topic: Topic, source: str) -> None:
        """Show a page, its words given as Markdown."""
        self.page.show_source(source)
        self.page.setAccessibleDescription(topic.title)
        blocked = self.list.blockSignals(True)
        self.list.setCurrentRow(self._offered.index(topic) if topic in self._offered else -1)
        self.list.blockSignals(blocked)

    def _tell(self, row: int) -> None:
        if 0 <= row < len(self._offered):
            self.chosen.emit(self._offered[row])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back; Down leads from the search into the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus() and self.list.count():
            self.list.setFocus()
            self.list.setCurrentRow(max(self.list.currentRow(), 0))
        else:
            super().keyPressEvent(event)
