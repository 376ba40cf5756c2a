"""What a file of settings would change, line by line. Then yes, or no."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from foidesk.casework.bring_in_settings import Foreseen
from foidesk.domain.settings_changes import SettingChange, Whose
from foidesk.ui.action_bar import ActionBar
from foidesk.ui.plain import push, say
from foidesk.ui.remarks import Remark
from foidesk.ui.setup.change_words import change_words, whose_words
from foidesk.ui.tongue import counted, translate


class BringInFace(QWidget):
    """Shows what would change; nothing has been changed yet. The safe answer has the keyboard."""

    agreed = Signal()
    declined = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bring_in")
        self.setAccessibleName(translate("Settings", "Import settings"))
        self._title = say(translate("Settings", "Import these settings?"), "title", "bring_in_title")
        self._said = say("", "hint", "bring_in_said")
        self._anew = Remark("bring_in_anew")
        self.list = QListWidget()
        self.apply = push(translate("Settings", "&Import them"), "bring_in_apply", "primary")
        self.cancel = push(translate("Settings", "Cance&l"), "bring_in_cancel")
        self.bar = ActionBar(self.apply, (self.cancel,), "bring_in_bar")
        self._lay_out()
        self.apply.clicked.connect(self.agreed)
        self.cancel.clicked.connect(self.declined)

    def _lay_out(self) -> None:
        self.list.setObjectName("bring_in_changes")
        self.list.setAccessibleName(translate("Settings", "What would change"))
        self.list.setWordWrap(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sheet = QVBoxLayout()
        sheet.setContentsMargins(24, 16, 24, 16)
        sheet.setSpacing(8)
        for part in (self._title, self._said, self._anew):
            sheet.addWidget(part)
        sheet.addWidget(self.list, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(sheet, 1)
        whole.addWidget(self.bar)

    def ask(self, name: str, found: Foreseen) -> None:
        """Show what the file of that name would change, and wait for yes or no."""
        changes = found.changes
        self.list.clear()
        for before, change in zip((None, *changes), changes, strict=False):
            self.list.addItem(_item(change, follows=before is not None and _whose(before) == _whose(change)))
        self.list.setVisible(bool(changes))
        self._said.setText(_summary(name, len(changes)))
        anew = translate("Settings", "The time of open requests is counted anew: their dates may move.")
        self._anew.show_words("doubt", anew if found.counts_anew else "")
        self.setAccessibleDescription(self._said.text())
        self.bar.show_reason("" if changes else translate("Settings", "There is nothing to import."))
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves everything as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.declined.emit()
        else:
            super().keyPressEvent(event)


def _summary(name: str, number: int) -> str:
    if not number:
        return translate("Settings", "{file} says nothing that is not set already.").format(file=name)
    said = translate("Settings", "{file} would make {changes}. Nothing has been changed yet.")
    return said.format(file=name, changes=counted(number, "change"))


def _whose(change: SettingChange) -> tuple[Whose, str]:
    return change.whose, change.of


def _item(change: SettingChange, *, follows: bool) -> QListWidgetItem:
    """Return a line for the list, under the name of what it is a change of; `follows`: that stands above."""
    whose, what = whose_words(change), change_words(change)
    item = QListWidgetItem(what if follows else f"{whose}\n{what}")
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{whose}: {what}")
    return item
