"""How things stand with the backups, where they go and when, and making one now."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from foidesk.ui.backups import words
from foidesk.ui.backups.at_work import AtWork
from foidesk.ui.backups.folder_dialog import ask_for_folder
from foidesk.ui.fields import Card, Field
from foidesk.ui.plain import push, say
from foidesk.ui.remarks import Remark
from foidesk.ui.tongue import translate

if TYPE_CHECKING:
    from foidesk.casework.backup_standing import BackupStanding


class StandingCard(Card):
    """Says what was asked for."""

    folder_chosen = Signal(Path)
    times_given = Signal(bool, bool)
    backup_requested = Signal()
    drill_requested = Signal()

    def __init__(self) -> None:
        super().__init__(translate("Backups", "Backups"), "setup_backups")
        self._last, self._drill = Remark("backup_last"), Remark("backup_drill")
        self._path = QLineEdit()
        self._path.setReadOnly(True)
        self._path.setPlaceholderText(translate("Backups", "None chosen"))
        self._folder = Field(translate("Backups", "Folder for backups"), self._path, "backup_folder")
        self._choose = push(translate("Backups", "Choose &folder…"), "backup_choose")
        self._on_close = _tick(translate("Backups", "Back up when FoiDesk is closed"), "backup_on_close")
        self._daily = _tick(translate("Backups", "Back up once a day while it is open"), "backup_daily")
        self._next = say("", "hint", "backup_next")
        self._now = push(translate("Backups", "Back &up now"), "backup_now")
        self._try = push(
            translate("Backups", "&Try a restore"),
            "backup_try",
            spoken=translate("Backups", "Try whether the newest backup restores"),
        )
        self.work = AtWork()
        self._standing: BackupStanding | None = None
        self._lay_out()
        self._choose.clicked.connect(self._ask)
        self._on_close.clicked.connect(self._give_times)
        self._daily.clicked.connect(self._give_times)
        self._now.clicked.connect(self.backup_requested)
        self._try.clicked.connect(self.drill_requested)

    def _lay_out(self) -> None:
        self.add(self._last)
        self.add(self._drill)
        self.add(self._folder)
        self.rows.addLayout(row_of(self._choose))
        times = QVBoxLayout()
        times.setSpacing(8)
        for one in (self._on_close, self._daily, self._next):
            times.addWidget(one)
        self.rows.addLayout(times)
        self.rows.addLayout(row_of(self._now, self._try))
        self.add(self.work)

    def show_standing(self, standing: "BackupStanding", now: datetime) -> None:
        """Show how things stand."""
        self._standing = standing
        self._last.show_words(*words.last_words(standing, now))
        self._drill.show_words(*words.drill_words(standing))
        self._path.setText("" if standing.folder is None else str(standing.folder))
        self._path.setCursorPosition(0)
        self._folder.remark_on(*words.folder_words(standing))
        self._on_close.setChecked(standing.on_close)
        self._daily.setChecked(standing.daily)
        self._next.setText(words.next_words(standing))
        self._next.setVisible(bool(self._next.text()))
        self.allow()

    def allow(self) -> None:
        """Let nothing be begun without a folder, or while something is under way."""
        standing, is_free = self._standing, not self.work.is_going
        has_folder = standing is not None and standing.folder is not None
        self._choose.setEnabled(is_free)
        self._now.setEnabled(is_free and has_folder)
        self._try.setEnabled(is_free and has_folder and standing is not None and standing.last is not None)

    def _give_times(self) -> None:
        self.times_given.emit(self._on_close.isChecked(), self._daily.isChecked())

    def _ask(self) -> None:
        ask_for_folder(
            self, translate("Backups", "Folder for backups"), self._path.text(), self.folder_chosen.emit
        )


def row_of(*buttons: QPushButton) -> QHBoxLayout:
    """Return buttons side by side from the left."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
    return row


def _tick(label: str, name: str) -> QCheckBox:
    tick = QCheckBox(label)
    tick.setObjectName(name)
    tick.setAccessibleName(label)
    tick.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return tick
