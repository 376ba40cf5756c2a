"""The page that shows a recovery code, once, until it has been put away."""

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from foidesk.ui.action_bar import ActionBar
from foidesk.ui.column import Column
from foidesk.ui.fields import Card
from foidesk.ui.letter.print_panel import PrintPanel
from foidesk.ui.plain import push, say
from foidesk.ui.sight import bring_into_sight
from foidesk.ui.tongue import marked, translate

TITLE = marked("Encryption", "Put the recovery code away")
SAID = marked(
    "Encryption",
    "This case file is encrypted. The code below opens it when this computer is lost or "
    "replaced, or when nobody remembers a passphrase; without it the cases would be gone. "
    "Print it for the office safe.",
)
ONCE = marked(
    "Encryption", "It is shown here only, and kept nowhere: not in the case file, not on this computer."
)
REPLACES = marked("Encryption", "Once you have put it away it takes the place of any code printed before.")
NO_PRINTER = marked(
    "Encryption",
    "No printer is set up on this computer. Add one in the system’s settings, or write the code down "
    "by hand.",
)
IN_A_ROW = 4


class CodeView(QWidget):
    """Shows the code and says what is to be done with it. Keeps nothing itself."""

    put_away = Signal()
    later = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recovery_code")
        self.setAccessibleName(translate("Encryption", TITLE))
        self._code = say("", "", "recovery_code_letters")
        self.print_button = push(translate("Encryption", "&Print…"), "recovery_code_print")
        self.done = push(translate("Encryption", "I have put it &away"), "recovery_code_done", "primary")
        self.wait = push(translate("Encryption", "&Later"), "recovery_code_later")
        self.bar = ActionBar(self.done, (self.wait, self.print_button), "recovery_code_bar")
        self.panel = PrintPanel(
            None, translate("Encryption", "Print the recovery code"), translate("Encryption", NO_PRINTER)
        )
        self._lay_out()
        self.done.clicked.connect(self.put_away)
        self.wait.clicked.connect(self.later)
        self.panel.closed.connect(self.panel.hide)
        self.panel.closed.connect(self.print_button.setFocus)

    def _lay_out(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)  # its groups stand in columns
        font.setPixelSize(24)
        font.setWeight(QFont.Weight.Bold)
        self._code.setFont(font)
        by_mouse, by_keys = (
            Qt.TextInteractionFlag.TextSelectableByMouse,
            Qt.TextInteractionFlag.TextSelectableByKeyboard,
        )
        self._code.setTextInteractionFlags(by_mouse | by_keys)
        self._code.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        card = Card(translate("Encryption", "Recovery code"), "recovery_code_card")
        card.add(say(translate("Encryption", SAID), "", "recovery_code_said"))
        card.add(self._code)
        card.add(say(" ".join(translate("Encryption", one) for one in (ONCE, REPLACES)), "hint"))
        column = Column("recovery_code_scroll", QMargins(24, 8, 12, 24))
        column.rows.addWidget(card)
        column.rows.addWidget(self.panel)
        column.rows.addStretch()
        head = QVBoxLayout()
        head.setContentsMargins(24, 16, 24, 8)
        head.addWidget(say(translate("Encryption", TITLE), "title", "recovery_code_title"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(column, 1)
        whole.addWidget(self.bar)

    def show_code(self, code: str) -> None:
        """Show a code in groups; a screen reader spells each."""
        groups = code.split("-")
        rows = [groups[at : at + IN_A_ROW] for at in range(0, len(groups), IN_A_ROW)]
        self._code.setText("\n".join("  ".join(row) for row in rows))
        self._code.setAccessibleName(
            translate("Encryption", "Recovery code: ") + ", ".join(" ".join(group) for group in groups)
        )
        self.panel.hide()

    def show_printing(self) -> None:
        """Show the print panel, and put the cursor there."""
        self.panel.show()
        self.panel.setFocus()
        bring_into_sight(self.panel)

    def begin(self) -> None:
        """Put the cursor where work begins."""
        self.print_button.setFocus()

    def forget(self) -> None:
        """Show nothing any more."""
        self._code.setText("")
        self._code.setAccessibleName("")
        self.panel.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it off."""
        if event.key() == Qt.Key.Key_Escape:
            self.later.emit()
        else:
            super().keyPressEvent(event)
