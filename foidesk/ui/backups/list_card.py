"""Every backup there is, and bringing one back."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from foidesk.ui.backups import words
from foidesk.ui.backups.folder_dialog import ask_for_folder
from foidesk.ui.backups.question import Question
from foidesk.ui.backups.standing_card import row_of
from foidesk.ui.calendar.plain_table import ROW_HEIGHT, PlainModel, PlainTable
from foidesk.ui.fields import Card
from foidesk.ui.plain import push, say
from foidesk.ui.tongue import marked, translate

if TYPE_CHECKING:
    from foidesk.casework.backup_standing import BackupKnown

COLUMNS = (
    (marked("Columns", "Made"), words.made_words),
    (marked("Columns", "Size"), words.size_words),
    (marked("Columns", "Requests"), words.cases_words),
    (marked("Columns", "Read back"), words.state_words),
    (marked("Columns", "Kept until"), words.kept_words),
)
WIDTHS = (152, 110, 110, 150, 110)
HEAD, MOST_ROWS = 42, 8
"""Pixels of the table's heading and its edges; rows shown at once, at most."""

ABOUT_UPDATES = marked(
    "Backups",
    "Before an update: a copy of the database alone, in the case file itself, made when "
    "a newer FoiDesk first opened it. It is no backup, and nothing deletes it.",
)


class ListCard(Card):
    """Says which backup is to be restored: one of the list, or what a folder holds."""

    restore_requested = Signal(object)
    restore_agreed = Signal()

    def __init__(self) -> None:
        super().__init__(translate("Backups", "Backups there are"), "setup_backup_list")
        self._known: Sequence[BackupKnown] = ()
        self._is_free = True
        self._model: PlainModel[BackupKnown] = PlainModel(COLUMNS, self)
        self.table = PlainTable("backups", translate("Backups", "Backups there are"), WIDTHS, 4)
        self.table.feed(self._model)
        self._none = say(translate("Backups", "There are none yet."), "hint", "backup_none")
        self._updates = say(translate("Backups", ABOUT_UPDATES), "hint", "backup_updates")
        self._restore = push(translate("Backups", "&Restore this backup…"), "backup_restore")
        self._from = push(
            translate("Backups", "From &another folder…"),
            "backup_from",
            spoken=translate("Backups", "Restore from another folder"),
        )
        self.question = Question("backup_question")
        self.add(self._none)
        self.add(self.table)
        self.add(self._updates)
        self.rows.addLayout(row_of(self._restore, self._from))
        self.add(self.question)
        self._restore.clicked.connect(self._ask_for_chosen)
        self._from.clicked.connect(self._ask_for_folder)
        self.question.answered.connect(self._heed)
        self.table.selectionModel().currentRowChanged.connect(self.allow)
        self.show_known(())

    def show_known(self, known: "Sequence[BackupKnown]") -> None:
        """Show these, newest first, the first one chosen."""
        if known != self._known or not known:
            self._known = known
            self._model.show_rows(known)
            if known:
                self.table.selectRow(0)
        self.table.setVisible(bool(known))
        self._none.setVisible(not known)
        self.table.setFixedHeight(HEAD + ROW_HEIGHT * min(len(known), MOST_ROWS))
        self._updates.setVisible(any(one.is_migration_copy for one in known))
        self.allow()

    def let_begin(self, is_free: bool) -> None:
        """Let nothing be begun while something is under way."""
        self._is_free = is_free
        self.allow()

    def allow(self) -> None:
        """Let what is chosen be restored, if it is a backup."""
        one = self._chosen()
        self._restore.setEnabled(self._is_free and one is not None and not one.is_migration_copy)
        self._from.setEnabled(self._is_free)

    def _chosen(self) -> "BackupKnown | None":
        row = self.table.currentIndex().row()
        return self._known[row] if 0 <= row < len(self._known) else None

    def _ask_for_chosen(self) -> None:
        if (one := self._chosen()) is not None:
            self.restore_requested.emit(one.path)

    def _ask_for_folder(self) -> None:
        ask_for_folder(
            self,
            translate("Backups", "Restore a backup"),
            "",
            lambda path: self.restore_requested.emit(Path(path)),
        )

    def _heed(self, yes: bool) -> None:
        if yes:
            self.restore_agreed.emit()
        self._restore.setFocus()
