"""Our own print panel, beside the letter: which printer, how many, which pages, which sides. Paper is A4."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from foidesk.ui.decision.fields import Choice, field
from foidesk.ui.escape import keeps_escape
from foidesk.ui.fields import line_edit
from foidesk.ui.messages import in_full
from foidesk.ui.number_box import NumberBox
from foidesk.ui.plain import push, say
from foidesk.ui.printing import BadPages, Duplex, Printer, PrintWish, page_ranges
from foidesk.ui.remarks import Remark
from foidesk.ui.tongue import Told, counted, marked, translate

SIDES = Told(
    "Letters",
    {
        Duplex.ONE_SIDED: marked("Letters", "One side"),
        Duplex.LONG_EDGE: marked("Letters", "Both sides, turned on the long edge"),
        Duplex.SHORT_EDGE: marked("Letters", "Both sides, turned on the short edge"),
    },
)
MOST_COPIES = 99
HOW_PAGES = marked("Letters", "Single pages and ranges, such as 1-2, 4. Empty: all of them.")
NO_PRINTER = marked(
    "Letters",
    "No printer is set up on this computer. Add one in the system’s settings, or save the letter as a PDF.",
)


class PrintPanel(QFrame):
    """Asks for a wish; the title of the job is the page's to give. Escape closes it.

    `noun` is what is printed, `no_printer` what is said where nothing can print it.
    """

    print_requested = Signal(object)
    closed = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        noun: str = "",
        no_printer: str = "",
    ) -> None:
        super().__init__(parent)
        self._no_printer = no_printer or translate("Letters", NO_PRINTER)
        self.setObjectName("print_panel")
        self.setProperty("role", "card")
        self._printer, self._sides = Choice(), Choice()
        self.setAccessibleName(noun or translate("Letters", "Print the letter"))
        self.setFocusProxy(self._printer)
        self._copies = NumberBox(1, MOST_COPIES)
        self._pages = line_edit(translate("Letters", "All pages"))
        self._sides.offer("", SIDES.items())
        self._sides.removeItem(0)
        self._sides.removeItem(0)
        self._go = push(translate("Letters", "Print no&w"), "print_go", "primary")
        self._said = Remark("print_said")
        self._count = 0
        self._is_busy = False
        self._lay_out()
        self.wait_for_printers()
        self.hide()

    def know_pages(self, count: int) -> None:
        """Know how many pages there are, so that a range is read as it is typed."""
        self._count = count
        self._read_pages()

    def wait_for_printers(self) -> None:
        """Say that printers are being looked for."""
        self._printer.offer(translate("Letters", "Looking for printers…"))
        self._go.setEnabled(False)
        self._said.show_words("note", "")

    def show_printers(self, printers: Sequence[Printer]) -> None:
        """Offer these, the first one chosen; without any, say what to do."""
        self._printer.offer(
            translate("Letters", "Choose a printer"), [(one.name, one.name) for one in printers]
        )
        self._printer.put(printers[0].name if printers else None)
        self._go.setEnabled(bool(printers))
        self._said.show_words("note", "" if printers else self._no_printer)

    def show_result(self, kind: str, words: str, *, busy: bool = False) -> None:
        """Say how printing goes: kind is note, fine or fault."""
        self._is_busy = busy
        self._said.show_words(kind, words)
        self._go.setEnabled(not busy and self._printer.count() > 1)

    @property
    def is_busy(self) -> bool:
        """Whether a letter is on its way to the printer."""
        return self._is_busy

    def _lay_out(self) -> None:
        close = push(
            translate("Letters", "Close"), "print_close", "", translate("Letters", "Close the print panel")
        )
        close.clicked.connect(self.closed)
        self._go.clicked.connect(self._ask)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(12)
        rows.addWidget(say(translate("Letters", "Print on A4"), "section"))
        rows.addLayout(
            _row(
                (field(translate("Letters", "&Printer"), self._printer, "print_printer"), 3),
                (self._copies_field(), 2),
            )
        )
        self._pages_field = field(translate("Letters", "P&ages"), self._pages, "print_pages")
        self._pages.setAccessibleDescription(translate("Letters", HOW_PAGES))
        self._pages.setToolTip(translate("Letters", HOW_PAGES))
        self._pages.editingFinished.connect(self._read_pages)
        self._pages.textEdited.connect(lambda _typed: self._pages_field.fault(""))
        rows.addLayout(
            _row(
                (field(translate("Letters", "&Sides"), self._sides, "print_sides"), 3), (self._pages_field, 2)
            )
        )
        rows.addWidget(self._said)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self._go)
        rows.addLayout(row)

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the case sheet, which would close its own panels with it."""
        return keeps_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that mean something here; the rest is Qt's."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _copies_field(self) -> QWidget:
        return field(translate("Letters", "C&opies"), self._copies, "print_copies")

    def _read_pages(self) -> bool:
        """Say what is wrong with the pages typed, or how many; return whether they can be printed."""
        typed = self._pages.text()
        if not self._count:
            return True
        try:
            ranges = page_ranges(typed, self._count)
        except BadPages as problem:
            self._pages_field.fault(in_full(problem))
            return False
        sheets = sum(last - first + 1 for first, last in ranges)
        self._pages_field.note(
            translate("Letters", "{sheets} of {pages}").format(
                sheets=sheets, pages=counted(self._count, "page")
            )
            if typed.strip()
            else ""
        )
        return True

    def _ask(self) -> None:
        printer = self._printer.value()
        if printer is None:
            self._said.show_words("fault", translate("Letters", "Choose a printer first."))
            return
        if not self._read_pages():
            self._pages.setFocus()
            return
        self.print_requested.emit(
            PrintWish(
                printer=str(printer),
                title="",
                copies=self._copies.value(),
                pages=self._pages.text().strip(),
                duplex=Duplex(str(self._sides.value())),
            )
        )


def _row(*shares: tuple[QWidget, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for widget, share in shares:
        row.addWidget(widget, share, Qt.AlignmentFlag.AlignTop)
    return row
