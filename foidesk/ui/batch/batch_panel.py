"""The panel in which many letters are printed or saved: which, how, how far, and what came of it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from foidesk.ui.batch.batch_words import LATEST, kinds_on_offer
from foidesk.ui.batch.troubles_box import TroublesBox
from foidesk.ui.batch.way import Way
from foidesk.ui.decision.fields import Choice, field
from foidesk.ui.escape import keeps_escape
from foidesk.ui.fields import FIELD_WIDTH
from foidesk.ui.giving_area import GivingArea
from foidesk.ui.letter.print_panel import NO_PRINTER, SIDES
from foidesk.ui.number_box import NumberBox
from foidesk.ui.plain import push, say
from foidesk.ui.printing import Duplex, Printer, PrintWish
from foidesk.ui.remarks import Remark
from foidesk.ui.tongue import counted, translate

MOST_LINES = 4


class BatchPanel(QFrame):
    """Asks and tells; does nothing itself. Escape stops what is under way, or closes the panel."""

    kind_chosen = Signal()
    go_requested = Signal()
    stop_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batch_panel")
        self.setProperty("role", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._way, self._found, self._is_running = Way.SAVE, 0, False
        self._title, self._words = say("", "section"), say("", "hint", "batch_found")
        self._kind, self._printer, self._sides = Choice(), Choice(), Choice()
        self._kind.offer(translate("Batch", LATEST), kinds_on_offer())
        self._sides.offer("", SIDES.items())
        self._sides.removeItem(0)
        self._sides.removeItem(0)
        self._copies = NumberBox(1, 99)
        self._printing = self._print_fields()
        self._bar, self._said = QProgressBar(), Remark("batch_said")
        self._bar.setObjectName("batch_progress")
        self._bar.setAccessibleName(translate("Batch", "How far it has come"))
        self._bar.setTextVisible(False)
        self._where = say("", "fact", "batch_where")
        self._troubles = TroublesBox()
        self._go = push("", "batch_go", "primary")
        stop, close = translate("Batch", "Stop after this letter"), translate("Batch", "Close this panel")
        self._stop = push(translate("Batch", "Stop"), "batch_stop", "", stop)
        self._close = push(translate("Batch", "Close"), "batch_close", "", close)
        self._lay_out()
        self._listen()
        self.hide()

    def _print_fields(self) -> QWidget:
        fields = QWidget()
        row = QHBoxLayout(fields)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(field(translate("Batch", "Printer"), self._printer, "batch_printer"), 3)
        row.addWidget(field(translate("Batch", "Sides"), self._sides, "batch_sides"), 3)
        row.addWidget(field(translate("Batch", "Copies"), self._copies, "batch_copies"), 1)
        return fields

    def _lay_out(self) -> None:
        inside = QWidget()
        asked = QVBoxLayout(inside)
        asked.setContentsMargins(2, 2, 2, 2)
        asked.setSpacing(10)
        asked.addWidget(field(translate("Batch", "Which letters"), self._kind, "batch_kind"))
        for widget in (self._words, self._printing, self._where, self._bar, self._said, self._troubles):
            asked.addWidget(widget)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 12, 14, 12)
        rows.setSpacing(8)
        rows.addWidget(self._title)
        rows.addWidget(GivingArea(inside, FIELD_WIDTH))
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self._close, self._stop, self._go):
            row.addWidget(button)
        rows.addLayout(row)

    def _listen(self) -> None:
        self._kind.currentIndexChanged.connect(self.kind_chosen)
        self._go.clicked.connect(self.go_requested)
        self._stop.clicked.connect(self.stop_requested)
        self._close.clicked.connect(self.closed)

    # What is asked

    def open(self, way: Way) -> None:
        """Ask which letters are to be printed or saved."""
        self._way = way
        self._title.setText(way.title)
        self.setAccessibleName(way.title)
        self._printing.setVisible(way is Way.PRINT)
        self._printer.offer(translate("Batch", "Looking for printers…"))
        self._say("note", "", "")
        self.show_found(0, translate("Batch", "Looking…"))
        self.show()
        self._kind.setFocus()

    def show_printers(self, printers: Sequence[Printer]) -> None:
        """Offer these, the first one chosen; without any, say what to do."""
        names = [one.name for one in printers]
        self._printer.offer(translate("Batch", "Choose a printer"), [(one, one) for one in names])
        self._printer.put(printers[0].name if printers else None)
        if not printers:
            self._say("note", translate("Letters", NO_PRINTER), "")

    def show_found(self, number: int, words: str) -> None:
        """Say how many letters there are."""
        self._found = number
        self._words.setText(words)
        self._go.setText(
            f"{self._way.verb} {counted(number, 'letter')}{'…' if self._way is Way.SAVE else ''}"
        )
        self._go.setAccessibleName(self._go.text().rstrip("…"))
        self._set_running(False)

    @property
    def kind(self) -> object:
        """The kind of letter chosen, as its value; None for the latest of each request."""
        return self._kind.value()

    @property
    def way(self) -> Way:
        """Whether letters are printed or saved."""
        return self._way

    def wish(self) -> PrintWish | None:
        """Return how to print, or None and a word about it where no printer is chosen."""
        printer = self._printer.value()
        if printer is None:
            self._say("fault", "Choose a printer first.", "")
            return None
        sides = Duplex(str(self._sides.value()))
        return PrintWish(str(printer), "", copies=self._copies.value(), duplex=sides)

    # How it goes

    @property
    def is_running(self) -> bool:
        """Whether letters are on their way."""
        return self._is_running

    def show_progress(self, done: int, of: int, name: str) -> None:
        """Say which letter is under way."""
        if not self._is_running:
            self._say("note", "", "")
            self._set_running(True)
            self._stop.setFocus()
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        self._where.setText(
            translate("Batch", "{what:,} of {of:,}: {name}").format(what=done + 1, of=of, name=name)
        )
        self._bar.setAccessibleDescription(self._where.text())

    def show_stopping(self) -> None:
        """Say that no further letter follows."""
        self._stop.setEnabled(False)

    def show_outcome(self, kind: str, words: str, troubles: str) -> None:
        """Say what came of it, and what went wrong with which letter."""
        was_running = self._is_running
        self._set_running(False)
        self._say(kind, words, troubles)
        if was_running:
            self._close.setFocus()

    def _say(self, kind: str, words: str, troubles: str) -> None:
        self._said.show_words(kind, words)
        if troubles != self._troubles.toPlainText():
            self._troubles.setPlainText(troubles)
        lines = min(troubles.count("\n") + 1, MOST_LINES)
        self._troubles.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 24)
        self._troubles.setVisible(bool(troubles))

    def _set_running(self, running: bool) -> None:
        self._is_running = running
        self._where.setVisible(running)
        self._bar.setVisible(running)
        self._stop.setVisible(running)
        self._stop.setEnabled(running)
        self._close.setVisible(not running)
        self._go.setEnabled(not running and self._found > 0)
        for control in (self._kind, self._printer, self._sides, self._copies):
            control.setEnabled(not running)

    def event(self, event: QEvent) -> bool:
        """Keep Escape from whatever else has bound it."""
        return keeps_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that mean something here; the rest is Qt's."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._is_running:
            self.stop_requested.emit()
        else:
            self.closed.emit()
