"""The window shown in place of the desk while an encrypted case file waits for its passphrase."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from foidesk.casework.open_case_file import open_case_file
from foidesk.domain.problems import Problem
from foidesk.store.case_file import CaseFile
from foidesk.ui.fields import Field, line_edit
from foidesk.ui.keys.passphrase_fields import show_typed
from foidesk.ui.messages import message_for
from foidesk.ui.plain import push, say
from foidesk.ui.remarks import Remark
from foidesk.ui.runner import Runner, tried
from foidesk.ui.signs import fit_to_words, lay_beside_sign, make_room
from foidesk.ui.tongue import marked, translate

WHY = marked(
    "Encryption",
    "The keyring of this computer has no key for it: it was made on another computer or "
    "for another user, or the keyring was emptied. Type its passphrase, or the recovery "
    "code from the office safe.",
)
REMEMBER = marked("Encryption", "Open it without asking on this computer from now on")


class Unlocking(QWidget):
    """Asks, tries off the GUI thread, and says in words what was wrong.

    `unlocked` gives the case file, open for reading, and whether it is to be remembered; `closed` follows
    when somebody gives up.
    """

    unlocked = Signal(object, bool)
    closed = Signal()

    def __init__(self, folder: Path, *, has_keyring: bool) -> None:
        super().__init__()
        self.setObjectName("unlocking")
        self.setWindowTitle(translate("Encryption", "FoiDesk – open the case file"))
        self._folder, self._is_done = folder, False
        self._runner = Runner(self)
        self._runner.failed.connect(self._fail)
        headline = translate("Encryption", "{name} is encrypted").format(name=folder.name)
        self.setAccessibleDescription(f"{headline}. {translate('Encryption', WHY)}")
        self._typed = line_edit()
        self._field = Field(
            translate("Encryption", "&Passphrase or recovery code"), self._typed, "unlock_secret"
        )
        self._show = show_typed("unlock_show", self._typed)
        self._remember = QCheckBox(translate("Encryption", REMEMBER))
        self._remember.setObjectName("unlock_remember")
        self._remember.setAccessibleName(translate("Encryption", REMEMBER))
        self._remember.setChecked(has_keyring)
        self._remember.setVisible(has_keyring)
        self._said = Remark("unlock_said")
        self.open_button = push(translate("Encryption", "&Open"), "unlock_open", "primary")
        self.close_button = push(translate("Encryption", "&Close"), "unlock_close")
        self._lay_out(headline)
        self._join()

    def _lay_out(self, headline: str) -> None:
        words = QVBoxLayout()
        words.setSpacing(12)
        words.addWidget(say(headline, "section", "unlock_headline"))
        words.addWidget(say(translate("Encryption", WHY), "", "unlock_why"))
        words.addSpacing(4)
        for part in (self._field, self._show, self._remember, self._said):
            words.addWidget(part)
        words.addSpacing(12)
        words.addStretch()
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.open_button)
        words.addLayout(buttons)
        lay_beside_sign(self, "lock", "note", words)
        fit_to_words(self, 600)

    def _join(self) -> None:
        self._typed.textChanged.connect(self._look)
        self._typed.returnPressed.connect(self.open_button.click)
        self.open_button.clicked.connect(self._try)
        self.close_button.clicked.connect(self.close)
        self._look()
        self._typed.setFocus()

    def _look(self) -> None:
        self.open_button.setEnabled(bool(self._typed.text().strip()))
        self._said.show_words("fault", "")

    def _try(self) -> None:
        self._hold(True)
        self._said.show_words("note", translate("Encryption", "Trying…"))
        work = partial(open_case_file, self._folder, self._typed.text(), for_writing=False)
        self._runner.run(partial(tried, work), self._end)

    def _end(self, found: CaseFile | Problem) -> None:
        if isinstance(found, Problem):
            self._fail(found)
            return
        self._is_done = True
        self._typed.clear()
        self.unlocked.emit(found, self._remember.isChecked())
        self.close()

    def _fail(self, error: Exception) -> None:
        headline, remedy = message_for(error)
        self._hold(False)
        self._said.show_words("fault", f"{headline} {remedy}".strip())
        make_room(self)
        self._typed.setFocus()
        self._typed.selectAll()

    def _hold(self, waiting: bool) -> None:
        for control in (self._typed, self._remember, self.open_button):
            control.setEnabled(not waiting)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for what is being tried, and say so if nothing was opened."""
        self._runner.close()
        event.accept()
        if not self._is_done:
            self.closed.emit()
