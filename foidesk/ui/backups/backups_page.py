"""Joins the pane of backups to what does the work, and asks before the case file is replaced."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from foidesk.ui.backups import words
from foidesk.ui.backups.backup_desk import BackupDesk
from foidesk.ui.backups.backups_pane import BackupsPane
from foidesk.ui.backups.jobs import Seen
from foidesk.ui.tongue import translate

if TYPE_CHECKING:
    from foidesk.casework.restore_backup import Ready


class BackupsPage(QObject):
    """Fills `pane`. `agreed` bears what is to take the place of the case file."""

    agreed = Signal(object)

    def __init__(self, pane: BackupsPane, desk: BackupDesk) -> None:
        super().__init__(pane)
        self._pane, self._desk = pane, desk
        self._folder: Path | None = None
        self._ready: Ready | None = None
        self._wire()
        if desk.is_at_work:
            pane.begin(translate("Backups", "A backup is being made …"))

    def _wire(self) -> None:
        pane, desk = self._pane, self._desk
        pane.shown.connect(desk.refresh)
        desk.seen.connect(self._show)
        desk.began.connect(pane.begin)
        desk.progressed.connect(pane.standing.work.show_progress)
        desk.ended.connect(pane.end)
        desk.ready.connect(self._ask)
        pane.standing.folder_chosen.connect(desk.choose)
        pane.standing.times_given.connect(desk.set_times)
        pane.standing.backup_requested.connect(self._back_up)
        pane.standing.drill_requested.connect(desk.try_restore)
        pane.standing.work.stop_requested.connect(desk.stop)
        pane.terms.terms_given.connect(desk.set_terms)
        pane.list.restore_requested.connect(desk.restore)
        pane.list.question.answered.connect(self._heed)

    @Slot(object)
    def _show(self, seen: Seen) -> None:
        self._folder = seen.standing.folder
        self._pane.show_seen(seen.standing, seen.known, self._desk.clock.now())

    @Slot()
    def _back_up(self) -> None:
        if self._folder is not None:
            self._desk.back_up(self._folder)

    @Slot(object)
    def _ask(self, ready: "Ready") -> None:
        """The backup is whole and ready: ask before it takes the place of the case file."""
        from foidesk.casework.restore_backup import come_back, name_aside

        made_at = ready.backup.manifest.made_at
        destroyed = self._desk.file.look(come_back, made_at)
        self._ready = ready
        aside = name_aside(ready.prepared.target, self._desk.clock.today())
        self._pane.list.question.ask(
            words.restore_question(made_at, aside, destroyed), translate("Backups", "&Yes, restore it")
        )

    @Slot(bool)
    def _heed(self, yes: bool) -> None:
        ready, self._ready = self._ready, None
        if ready is None:
            return
        if yes:
            self.agreed.emit(ready)
        else:
            self._desk.drop(ready)
            self._pane.end("note", translate("Backups", "Nothing was restored. The case file is as it was."))
