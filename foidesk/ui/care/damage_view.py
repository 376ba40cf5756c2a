"""What is shown of a damaged case file: what is wrong, and the ways on from there, the safest first."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from foidesk.domain.problems import Problem
from foidesk.ui.case.scrolled import scrolled
from foidesk.ui.messages import message_for
from foidesk.ui.plain import grown, push, say
from foidesk.ui.signs import fit_to_words, lay_beside_sign, make_room
from foidesk.ui.tongue import marked, translate

if TYPE_CHECKING:
    from foidesk.ui.care.opening import Successor

RESTORE: Final = marked(
    "Care",
    "Brings back the newest backup that is whole; the damaged case file is kept beside "
    "it. What was done since that backup was made has to be done again. From a command "
    "line: foidesk restore BACKUPS",
)
SALVAGE: Final = marked(
    "Care",
    "Reads what can still be read into a new case file beside this one, and says what is "
    "missing. The damaged one is not changed. From a command line: foidesk salvage "
    "DAMAGED.foidesk --out NEW.foidesk",
)
LOOK: Final = marked(
    "Care", "Cases can be read and kept letters printed as far as the damage allows. Nothing can be saved."
)
KEPT: Final = marked(
    "Care", "Nothing more is written to it. Your cases are not given up: these are the ways on."
)
WIDTH: Final = 760
LEAST_ACCOUNT: Final = 120
NOTHING: Final = marked("Care", "That did not work, and nothing has been changed.")


class DamageView(QWidget):
    """Shown in place of the desk, or over it where the cases can still be looked at."""

    restore_requested = Signal()
    salvage_requested = Signal()
    look_requested = Signal()
    take_over_requested = Signal()
    closed = Signal()

    def __init__(self, problem: Problem, *, can_look: bool) -> None:
        super().__init__()
        self.setObjectName("damage")
        self.setWindowTitle(translate("Care", "FoiDesk: the case file is damaged"))
        self.setAccessibleName(translate("Care", "The case file is damaged"))
        self.setAccessibleDescription(str(problem))
        self.restore = push(translate("Care", "&Restore a backup…"), "damage_restore", "primary")
        self.salvage = push(translate("Care", "&Salvage what can be read"), "damage_salvage")
        self.look = push(translate("Care", "&Look at the cases"), "damage_look")
        self.take_over = push(
            translate("Care", "&Go on with the salvaged case file"), "damage_take_over", "primary"
        )
        self.close_button = push(translate("Care", "&Close FoiDesk"), "damage_close")
        self.bar = QProgressBar()
        self.bar.setAccessibleName(translate("Care", "At work"))
        self.bar.setTextVisible(False)
        self.headline = grown(say("", "section", "damage_headline"))
        self.unchanged = say(translate("Care", NOTHING), "hint", "damage_unchanged")
        self.account = QPlainTextEdit()
        self.account.setObjectName("damage_account")
        self.account.setAccessibleName(translate("Care", "What was saved, and what is missing"))
        self.account.setReadOnly(True)
        self.account.setMinimumHeight(LEAST_ACCOUNT)
        self.successor: Successor | None = None
        """What is to take the place of the damaged case file, once this window was closed for that."""
        self._can_look = can_look
        self._lay_out(problem)
        self._wire()
        self._show_ways()

    def _lay_out(self, problem: Problem) -> None:
        body = QWidget()
        body.setMaximumWidth(WIDTH)
        words = QVBoxLayout(body)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(12)
        words.addWidget(say(translate("Care", "This case file is damaged"), "title", "damage_title"))
        words.addWidget(_selectable(grown(say(str(problem), "", "damage_said"))))
        words.addWidget(say(translate("Care", KEPT), "hint"))
        ways = [
            (self.restore, translate("Care", RESTORE)),
            (self.salvage, translate("Care", SALVAGE)),
            (self.look, translate("Care", LOOK)),
        ]
        for button, what in ways if self._can_look else ways[:-1]:
            words.addLayout(_way(button, what))
        for part in (self.headline, self.unchanged, self.bar):
            words.addWidget(part)
        words.addWidget(self.account, 1)
        words.addStretch()
        ends = QHBoxLayout()
        ends.addStretch()
        for button in (self.close_button, self.take_over):
            ends.addWidget(button)
        words.addSpacing(4)
        words.addLayout(ends)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(body, 1)
        line.addStretch()
        if self._can_look:  # over the desk, where the window may be low
            whole = QWidget()
            lay_beside_sign(whole, "circle-alert", "fault", line)
            rows = QVBoxLayout(self)
            rows.setContentsMargins(0, 0, 0, 0)
            rows.addWidget(scrolled(whole))
            return
        lay_beside_sign(self, "circle-alert", "fault", line)

    def _wire(self) -> None:
        self.restore.clicked.connect(self.restore_requested)
        self.salvage.clicked.connect(self.salvage_requested)
        self.look.clicked.connect(self.look_requested)
        self.take_over.clicked.connect(self.take_over_requested)

    # What it shows

    def _show_ways(self) -> None:
        for part in (self.headline, self.unchanged, self.bar, self.account, self.take_over):
            part.hide()
        fit_to_words(self, WIDTH)

    def show_work(self, words: str) -> None:
        """Say what is being done; meanwhile nothing else can be begun."""
        self._let_choose(False)
        self.headline.setText(words)
        self.headline.show()
        for part in (self.account, self.unchanged):
            part.hide()
        self.bar.setRange(0, 0)
        self.bar.show()
        make_room(self)

    def show_progress(self, done: int, total: int) -> None:
        """Say how much of the work is done."""
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def show_problem(self, error: Exception) -> None:
        """Say why it did not work; the ways are open again."""
        said, remedy = message_for(error)
        self._let_choose(True)
        self.bar.hide()
        self.headline.setText(f"{said} {remedy}")
        for part in (self.headline, self.unchanged):
            part.show()
        make_room(self)

    def show_account(self, headline: str, account: str) -> None:
        """Show what a salvage came to; it can now be gone on with."""
        self._let_choose(True)
        self.bar.hide()
        self.headline.setText(headline)
        self.headline.show()
        self.account.setPlainText(account)
        self.account.show()
        self.take_over.show()
        self.restore.setProperty("role", "")  # one main button at a time
        self.restore.style().unpolish(self.restore)
        self.restore.style().polish(self.restore)
        make_room(self)
        self.take_over.setFocus(Qt.FocusReason.OtherFocusReason)

    def _let_choose(self, may: bool) -> None:
        for button in (self.restore, self.salvage, self.look, self.close_button, self.take_over):
            button.setEnabled(may)

    # What Qt tells

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes a window of its own, as it does any that only says something."""
        if event.key() == Qt.Key.Key_Escape and self.isWindow() and self.close_button.isEnabled():
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay while something is being done; else say that it was closed."""
        event.setAccepted(self.close_button.isEnabled())
        if event.isAccepted():
            self.closed.emit()


def _way(button: QPushButton, what: str) -> QVBoxLayout:
    button.setAccessibleDescription(what)
    rows = QVBoxLayout()
    rows.setSpacing(4)
    rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    rows.addWidget(_selectable(say(what, "hint")))
    return rows


def _selectable(label: QLabel) -> QLabel:
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
