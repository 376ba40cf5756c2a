"""The backup made when the window closes: in sight, to be skipped, and never in the way of closing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from foidesk.ui.backups.backup_desk import BackupDesk
from foidesk.ui.backups.closing_sheet import ClosingSheet
from foidesk.ui.main_window import MainWindow
from foidesk.ui.tongue import marked, translate

if TYPE_CHECKING:
    pass

WORDS = marked(
    "Backups", "What you did since the last backup is being copied. FoiDesk closes by itself when it is done."
)


class AtClose(QObject):
    """Holds the window open while a backup is made, if one is due; closed once more, it is closed without.

    What fails is noted in the case file, and said at the next start.
    """

    def __init__(self, window: MainWindow, desk: BackupDesk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self._sheet: ClosingSheet | None = None
        self._is_waiting = self._is_last = self._is_done = False
        desk.ended.connect(self._end)

    def may_close(self) -> bool:
        """Return whether the window may go now; begin the backup it has to wait for."""
        if self._is_done or self._is_waiting:  # closed once more: without it, then
            return True
        if not (self._desk.is_backing_up or self._is_wanted()):
            return True
        self._is_waiting, self._is_last = True, self._desk.is_backing_up
        self._show_sheet()
        if not self._desk.is_at_work:
            self._back_up()
        elif not self._is_last:
            self._desk.stop()  # a restore being tried can be tried again; the backup follows its end
        return False

    def go_without(self, without: bool = True) -> None:
        """Close without a backup from here on: the case file is about to be replaced, or is not after all."""
        self._is_done = without

    def _is_wanted(self) -> bool:
        from foidesk.casework.backup_standing import needs_backup_on_closing  # SQLModel: not at the start

        return self._desk.file.is_writable and self._desk.file.look(needs_backup_on_closing)

    def _show_sheet(self) -> None:
        if self._sheet is None:
            self._sheet = ClosingSheet(self._window)
            self._sheet.skipped.connect(self._skip)
            self._sheet.kept_open.connect(self._keep_open)
            self._desk.progressed.connect(self._sheet.show_progress)
        self._sheet.open(translate("Backups", WORDS))

    @Slot()
    def _skip(self) -> None:
        self._is_done = True
        self._window.close()

    @Slot()
    def _keep_open(self) -> None:
        self._is_waiting = False
        self._desk.stop()
        if self._sheet is not None:
            self._sheet.hide()

    @Slot()
    def _end(self) -> None:
        """However it went, the window closes: after an evening’s work nobody is held up by a stick."""
        if self._is_waiting and not self._is_last:
            QTimer.singleShot(0, self._back_up)
        elif self._is_waiting:
            self._is_done = True
            QTimer.singleShot(0, self._window.close)

    def _back_up(self) -> None:
        self._is_last = True
        self._desk.back_up_for_closing()
