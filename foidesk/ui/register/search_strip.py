"""The strip under the register's heading while it is searched or narrowed: chips, other words, saving."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from foidesk.store.case_lines import CaseFilter, Shelf
from foidesk.ui.plain import push, say
from foidesk.ui.register.chips import Chips
from foidesk.ui.register.filter_words import chips_of, without
from foidesk.ui.shelves import SHELVES
from foidesk.ui.shortcuts import bind_escape
from foidesk.ui.theme import Theme
from foidesk.ui.tongue import marked, translate

if TYPE_CHECKING:
    from foidesk.ui.register.searching import Wish

ON_SHELF = "shelf"
LONGEST_NAME = 60
WIDEST = 420
"""Pixels of the offer of other words; the register may be narrow."""

TIP = marked("Register", "“Quotation marks” keep words together, -word leaves one out, OR takes either.")


class SearchStrip(QFrame):
    """Hidden while the whole of a shelf is shown."""

    narrowed = Signal(object)
    among_all_requested = Signal()
    words_requested = Signal(str)
    save_requested = Signal(str)
    drop_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_strip")
        self.setAccessibleName(translate("Register", "What is searched for"))
        self._narrowed = CaseFilter()
        self._instead = say("", "hint", "search_instead")
        self._perhaps = push("", "search_perhaps", "link")
        self._tip = say(translate("Register", TIP), "hint", "search_tip")
        self._chips = Chips(theme)
        self._chips.setObjectName("search_chips")
        self.save = push(translate("Register", "Save this search…"), "search_save", "quiet")
        self.drop = push(translate("Register", "Forget this search"), "search_forget", "quiet")
        self._name = QLineEdit()
        self._name.setObjectName("search_name")
        self._name.setAccessibleName(translate("Register", "Name of the search"))
        self._name.setPlaceholderText(translate("Register", "Name it, such as “Parking, still open”"))
        self._name.setMaxLength(LONGEST_NAME)
        self._keep = push(
            translate("Register", "Save"), "search_keep", "primary", translate("Register", "Save this search")
        )
        self._cancel = push(
            translate("Register", "Cancel"),
            "search_cancel",
            "",
            translate("Register", "Do not save this search"),
        )
        self._typed = self._perhaps_words = ""
        self._lay_out()
        self._wire()
        self._ask(False)
        self.hide()

    def _lay_out(self) -> None:
        naming = QHBoxLayout()
        naming.setSpacing(8)
        for widget, share in ((self._name, 1), (self._keep, 0), (self._cancel, 0)):
            naming.addWidget(widget, share)
        across = QHBoxLayout()
        across.setSpacing(8)
        across.addWidget(self._tip, 1, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(self._chips, 1, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.save, 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 0, 12, 8)
        rows.setSpacing(6)
        rows.addWidget(self._instead)
        rows.addWidget(self._perhaps, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addLayout(across)
        rows.addLayout(naming)

    def _wire(self) -> None:
        self._chips.removed.connect(self._take_away)
        self._perhaps.clicked.connect(lambda: self.words_requested.emit(self._perhaps_words))
        self.save.clicked.connect(lambda: self._ask(True))
        self.drop.clicked.connect(self.drop_requested)
        self._cancel.clicked.connect(lambda: self._ask(False))
        self._keep.clicked.connect(self._name_it)
        self._name.returnPressed.connect(self._name_it)
        bind_escape(self._name, lambda: self._ask(False))

    def show_wish(self, wish: "Wish", shelf: Shelf) -> None:
        """Show what narrows the register down; the shelf too, where words are looked for on one alone."""
        self._narrowed, self._typed = wish.narrowed, wish.words
        chips = chips_of(wish.narrowed)
        if wish.words and shelf is not Shelf.ALL:
            chips = {
                ON_SHELF: translate("Register", "Shelf: {shelf}").format(shelf=SHELVES[shelf][0]),
                **chips,
            }
        self._chips.show_chips(chips)
        self._chips.setVisible(bool(chips))
        self._tip.setVisible(not chips)
        self.setVisible(bool(wish.words or chips))
        if not wish.words:
            self.tell_found("", "")
        if not (wish.words or chips):
            self._ask(False)

    def tell_found(self, instead: str, perhaps: str) -> None:
        """Say that other words were looked for than were typed, or offer them."""
        self._instead.setText(instead)
        self._instead.setVisible(bool(instead))
        self._perhaps_words = perhaps
        asked = translate("Register", "Did you mean “{words}”?").format(words=perhaps)
        shown = self._perhaps.fontMetrics().elidedText(asked, Qt.TextElideMode.ElideRight, WIDEST)
        self._perhaps.setText(shown.replace("&", "&&"))
        self._perhaps.setToolTip(asked if shown != asked else "")
        self._perhaps.setAccessibleName(asked)
        self._perhaps.setVisible(bool(perhaps))

    def show_saved(self, is_saved: bool) -> None:
        """Show that this search has a name already, and can be forgotten."""
        had_cursor = self.save.hasFocus() or self.drop.hasFocus()
        self.drop.setVisible(is_saved)
        self.save.setVisible(not is_saved and self._name.isHidden())
        if had_cursor:
            (self.drop if is_saved else self.save).setFocus()

    def _take_away(self, name: str) -> None:
        if name == ON_SHELF:
            self.among_all_requested.emit()
        else:
            self.narrowed.emit(without(self._narrowed, name))

    def _ask(self, asked: bool) -> None:
        """Ask for a name, or no longer."""
        had_cursor = self._name.hasFocus()
        for widget in (self._name, self._keep, self._cancel):
            widget.setVisible(asked)
        self.save.setVisible(not asked)
        if asked:
            self._name.setText(self._typed)
            self._name.selectAll()
            self._name.setFocus()
        elif had_cursor:
            self.save.setFocus()

    def _name_it(self) -> None:
        name = self._name.text().strip()
        if name:
            self._ask(False)
            self.save_requested.emit(name)
