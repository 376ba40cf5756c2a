"""What can be done with the card of keys: printed by our own panel, saved as PDF."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from foidesk.ui.letter.print_panel import PrintPanel
from foidesk.ui.plain import push
from foidesk.ui.remarks import Remark
from foidesk.ui.tongue import marked, translate

NO_PRINTER = marked(
    "Help",
    "No printer is set up on this computer. Add one in the system’s settings, or save the card as a PDF.",
)


class CardBar(QWidget):
    """Asks; draws and prints nothing itself."""

    print_opened = Signal()
    save_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("keys_bar")
        self.print_button = push(translate("Help", "&Print the keys…"), "keys_print")
        self.save_button = push(
            translate("Help", "&Save as PDF…"), "keys_save", "", translate("Help", "Save the keys as PDF")
        )
        self.said = Remark("keys_said")
        self.panel = PrintPanel(
            None, translate("Help", "Print the card of keys"), translate("Help", NO_PRINTER)
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.print_button, self.save_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addLayout(buttons)
        rows.addWidget(self.said)
        rows.addWidget(self.panel)
        self.print_button.clicked.connect(self._open)
        self.save_button.clicked.connect(self.save_requested)
        self.panel.closed.connect(self._close)
        self.hide()

    def show_for(self, *, is_card: bool) -> None:
        """Be there for the card of keys alone, nothing asked yet."""
        self.panel.hide()
        self.said.show_words("note", "")
        self.setVisible(is_card)

    def _open(self) -> None:
        self.panel.wait_for_printers()
        self.panel.show()
        self.panel.setFocus()
        self.print_opened.emit()

    def _close(self) -> None:
        self.panel.hide()
        self.print_button.setFocus()
