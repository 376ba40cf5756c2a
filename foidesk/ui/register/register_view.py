"""The register on screen: heading, order, the table, and what to say when it is empty."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from foidesk.store.case_lines import Order, Shelf
from foidesk.ui.one_line import DOT, OneLine
from foidesk.ui.plain import push, say
from foidesk.ui.register.register_model import RegisterModel
from foidesk.ui.register.register_table import RegisterTable
from foidesk.ui.register.way_on import BUTTONS
from foidesk.ui.shortcuts import Keys, hint
from foidesk.ui.theme import Theme
from foidesk.ui.tongue import Told, marked, translate

if TYPE_CHECKING:
    from foidesk.ui.register.searching import Wish
    from foidesk.ui.register.way_on import Why

ORDERS = Told(
    "Register",
    {
        Order.DUE: marked("Register", "Soonest due first"),
        Order.NEWEST: marked("Register", "Newest first"),
        Order.OLDEST: marked("Register", "Oldest first"),
    },
)


RANKINGS = Told(
    "Register",
    {
        "newest": marked("Register", "Newest first"),
        "best": marked("Register", "Best match first"),
        "due": marked("Register", "Soonest due first"),
        "oldest": marked("Register", "Oldest first"),
    },
)
"""The orders of what was found, by the names search gives them."""

LEAST_ROWS = 84
"""Height the table gives way to before a panel above it is squeezed."""


class RegisterView(QWidget):
    """Shows a model, and says which case was chosen. Decides nothing."""

    case_chosen = Signal()
    case_opened = Signal()
    order_chosen = Signal(Order)
    ranking_chosen = Signal(str)
    narrowed = Signal(object)
    among_all_requested = Signal()
    words_requested = Signal(str)
    save_search_requested = Signal(str)
    drop_search_requested = Signal()
    filter_requested = Signal()
    way_wanted = Signal(object)
    mark_all_requested = Signal()
    unmark_requested = Signal()
    print_requested = Signal()
    save_requested = Signal()
    assign_requested = Signal()
    chase_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("register_pane")
        self.setMinimumWidth(380)
        self._title = say("", "title", "register_title")
        self._title.setWordWrap(False)
        self._summary = OneLine("hint", "register_summary", DOT)
        self.table = RegisterTable(theme)
        self.table.opened.connect(self.case_opened)
        self._faces = QStackedWidget()
        self._faces.setMinimumHeight(LEAST_ROWS)
        self._faces.addWidget(self.table)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QFrame()
        head.setObjectName("register_head")
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 10, 12, 8)
        row.setSpacing(10)
        row.addWidget(self._title)
        row.addWidget(self._summary, 1, Qt.AlignmentFlag.AlignVCenter)
        self._head_row = row
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(head)
        down.addWidget(self._faces, 1)
        self._down = down

    def furnish(self) -> None:
        """Add what the first paint can do without: order, filters, marks, and words for an empty shelf."""
        self._furnish_head()
        self._furnish_marks()
        self._furnish_search()

    def _furnish_head(self) -> None:
        from foidesk.ui.fields import ChoiceBox  # after the first paint, and so are the rest
        from foidesk.ui.register.columns_button import ColumnsButton

        self._order: ChoiceBox[Order] = ChoiceBox(ORDERS)
        self._order.setObjectName("register_order")
        self._order.setAccessibleName(translate("Register", "Order of the register"))
        self._order.activated.connect(lambda _at: self.order_chosen.emit(self._order.value()))
        self._rankings: ChoiceBox[str] = ChoiceBox(RANKINGS)
        self._rankings.setObjectName("register_ranking")
        self._rankings.setAccessibleName(translate("Register", "Order of what was found"))
        self._rankings.activated.connect(lambda _at: self.ranking_chosen.emit(self._rankings.value()))
        self._rankings.hide()
        spoken = translate("Register", "Filter the register")
        self.filter_button = push(translate("Register", "Filter…"), "register_filter", "", spoken)
        self.filter_button.setToolTip(hint(Keys.FILTER))
        self.filter_button.clicked.connect(self.filter_requested)
        self.columns = ColumnsButton(self.table, self._theme)
        for widget in (self.filter_button, self.columns, self._rankings, self._order):
            self._head_row.addWidget(widget)
        self.columns.fit(self.width())  # shown before it had its place, it would be a window of its own

    def _furnish_marks(self) -> None:
        from foidesk.ui.emptiness import Emptiness
        from foidesk.ui.register.marks_bar import MarksBar

        self._empty = Emptiness()
        self._empty.chosen.connect(lambda at: self.way_wanted.emit(self._ways_on[at]))
        self._faces.addWidget(self._empty)
        self.marks_bar = MarksBar()
        self.marks_bar.all_requested.connect(self.mark_all_requested)
        self.marks_bar.none_requested.connect(self.unmark_requested)
        self.marks_bar.print_requested.connect(self.print_requested)
        self.marks_bar.save_requested.connect(self.save_requested)
        self.marks_bar.assign_requested.connect(self.assign_requested)
        self.marks_bar.chase_requested.connect(self.chase_requested)
        self._down.insertWidget(1, self.marks_bar)

    def _furnish_search(self) -> None:
        from foidesk.ui.register.group_strip import GroupStrip
        from foidesk.ui.register.panels import Panels
        from foidesk.ui.register.search_strip import SearchStrip

        self.strip = SearchStrip(self._theme)
        self.strip.narrowed.connect(self.narrowed)
        self.strip.among_all_requested.connect(self.among_all_requested)
        self.strip.words_requested.connect(self.words_requested)
        self.strip.save_requested.connect(self.save_search_requested)
        self.strip.drop_requested.connect(self.drop_search_requested)
        self._down.insertWidget(1, self.strip)
        self._panels = Panels(self)
        self.groups = GroupStrip()
        self._down.insertWidget(1, self.groups)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the head's room to what is needed most."""
        super().resizeEvent(event)
        if (columns := getattr(self, "columns", None)) is not None:
            columns.fit(event.size().width())

    def host(self, panel: QWidget) -> None:
        """Put a panel between the head and the table; it puts the others away when it is shown."""
        self._panels.add(panel)
        self._down.insertWidget(self._down.indexOf(self._faces), panel)

    def feed(self, model: RegisterModel) -> None:
        """Show this model from now on."""
        self.table.setModel(model)
        self.table.size_columns()
        self.table.selectionModel().selectionChanged.connect(self._chosen)

    def _chosen(self, chosen: QItemSelection, _left: QItemSelection) -> None:
        if not chosen.isEmpty():
            self.case_chosen.emit()

    def head(self, title: str, summary: str) -> None:
        """Name the shelf and sum it up."""
        self._title.setText(title)
        self._summary.setText(summary)
        self._summary.setToolTip(summary)

    def show_wish(self, wish: "Wish", shelf: Shelf) -> None:
        """Show what is looked for, and what narrows it down, each with a cross to take it away."""
        if (strip := getattr(self, "strip", None)) is None:
            return
        self.table.make_room_for_excerpts(bool(wish.words))
        self._order.setVisible(not wish.words)
        self._rankings.setVisible(bool(wish.words))
        self._rankings.show_value(wish.ranking)
        strip.show_wish(wish, shelf)

    def tell_found(self, instead: str, perhaps: str) -> None:
        """Say that other words were looked for than were typed, or offer them."""
        self.strip.tell_found(instead, perhaps)

    def show_table(self) -> None:
        """Show the lines."""
        self._faces.setCurrentWidget(self.table)

    def show_empty(self, why: "Why") -> None:
        """Say why there are no lines, and what to do."""
        self._ways_on = why.ways
        self._empty.tell(why.sign, why.headline, why.hint, [BUTTONS[way] for way in why.ways])
        self._faces.setCurrentWidget(self._empty)

    def take_focus(self) -> None:
        """Put the cursor on the lines, or where there are none on what can be done about it."""
        is_table = self._faces.currentWidget() is self.table
        (self.table if is_table else self._empty.buttons[0]).setFocus()
