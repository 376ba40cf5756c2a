"""The register on screen: heading, order, the table, and what to say when it is empty."""

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from foidesk.store.case_lines import Order
from foidesk.ui.one_line import OneLine
from foidesk.ui.plain import say
from foidesk.ui.register.register_model import RegisterModel
from foidesk.ui.register.register_table import RegisterTable
from foidesk.ui.theme import Theme

ORDERS = {
    Order.DUE: "Soonest due first",
    Order.NEWEST: "Newest first",
    Order.OLDEST: "Oldest first",
}


LEAST_ROWS = 84
"""Height the table gives way to before a panel above it is squeezed."""


class RegisterView(QWidget):
    """Shows a model, and says which case was chosen. Decides nothing."""

    case_chosen = Signal()
    case_opened = Signal()
    order_chosen = Signal(Order)
    help_requested = Signal()
    mark_all_requested = Signal()
    unmark_requested = Signal()
    print_requested = Signal()
    save_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("register_pane")
        self.setMinimumWidth(380)
        self._title = say("", "title", "register_title")
        self._title.setWordWrap(False)
        self._summary = OneLine("hint", "register_summary")
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
        """Add what the first paint can do without: the order, and what to say of an empty shelf."""
        from foidesk.ui.fields import ChoiceBox  # after the first paint
        from foidesk.ui.register.emptiness import Emptiness
        from foidesk.ui.register.marks_bar import MarksBar

        order: ChoiceBox[Order] = ChoiceBox(ORDERS)
        order.setObjectName("register_order")
        order.setAccessibleName("Order of the register")
        order.activated.connect(lambda _index: self.order_chosen.emit(order.value()))
        self._head_row.addWidget(order)
        self._empty = Emptiness()
        self._empty.action.clicked.connect(self.help_requested)
        self._faces.addWidget(self._empty)
        self.marks_bar = MarksBar()
        self.marks_bar.all_requested.connect(self.mark_all_requested)
        self.marks_bar.none_requested.connect(self.unmark_requested)
        self.marks_bar.print_requested.connect(self.print_requested)
        self.marks_bar.save_requested.connect(self.save_requested)
        self._down.insertWidget(1, self.marks_bar)

    def host(self, panel: QWidget) -> None:
        """Put a panel between the head and the table."""
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

    def show_table(self) -> None:
        """Show the lines."""
        self._faces.setCurrentWidget(self.table)

    def show_empty(self, sign: str, headline: str, hint: str, action: str = "") -> None:
        """Say why there are no lines, and what to do."""
        self._empty.tell(sign, headline, hint, action)
        self._faces.setCurrentWidget(self._empty)
