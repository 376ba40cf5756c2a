"""The bar at the top: search, import and the main button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from foidesk.ui.measures import TOP_BAR
from foidesk.ui.plain import push
from foidesk.ui.search_field import SearchField
from foidesk.ui.shortcuts import Keys, hint
from foidesk.ui.theme import Theme
from foidesk.ui.tongue import translate

MARGIN = 26
"""Room for the magnifier left of the words."""


class TopBar(QFrame):
    """Says what was asked for; the register does the searching."""

    search_requested = Signal(str)
    import_requested = Signal()
    new_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("top_bar")
        self.setFixedHeight(TOP_BAR)
        self.search = SearchField()
        self.search.setMaximumWidth(460)
        self.search.setTextMargins(MARGIN, 0, 0, 0)
        self.search.asked.connect(self.search_requested)
        self.import_button = push(translate("Frame", "&Import e-mail…"), "import_button")
        self.import_button.setToolTip(hint(Keys.IMPORT))
        self.import_button.clicked.connect(self.import_requested)
        self.new_button = push(translate("Frame", "&New request"), "new_button", "primary")
        self.new_button.setToolTip(hint(Keys.NEW))
        self.new_button.clicked.connect(self.new_requested)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.search, 3)
        row.addStretch(1)
        row.addWidget(self.import_button)
        row.addWidget(self.new_button)

    def draw_icons(self) -> None:
        """Give the controls their icons; done after the first paint."""
        from PySide6.QtWidgets import QToolButton

        from foidesk.ui.signs import Sign

        self._theme.dress(self.import_button, "mail")
        self._theme.dress(self.new_button, "plus", "on_accent")
        inside = QHBoxLayout(self.search)
        inside.setContentsMargins(10, 0, 0, 0)
        inside.addWidget(
            Sign("search", "note"), 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        for button in self.search.findChildren(QToolButton):
            button.setAccessibleName(translate("Frame", "Clear the search"))

    def show_words(self, words: str) -> None:
        """Show what the register is searched for, and ask for nothing."""
        self.search.show_words(words)

    def go_to_search(self) -> None:
        """Put the cursor in the search box."""
        self.search.setFocus()
        self.search.selectAll()
