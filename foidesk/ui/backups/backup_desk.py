"""Does what is asked of backups, on a thread of its own: a slow stick holds nobody up."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from foidesk.casework.changes import Hand
from foidesk.domain.problems import Problem
from foidesk.store.case_file import CaseFile
from foidesk.ui.backups import jobs
from foidesk.ui.clock import Clock
from foidesk.ui.messages import in_full, message_for
from foidesk.ui.runner import Runner
from foidesk.ui.tongue import marked, translate
from foidesk.ui.watch import Watch, tried

if TYPE_CHECKING:
    from foidesk.casework.back_up import BackupDone
    from foidesk.casework.restore_backup import Ready
    from foidesk.casework.try_restore import DrillDone
    from foidesk.domain.backups import BackupTerms

CANCELLED = marked("Backups", "Stopped. Nothing of it is left behind.")
BROUGHT_BACK = marked("Backups", "The backup is brought back and whole. The case file is still as it was.")


class BackupDesk(QObject):
    """One piece of work at a time. `began` says what, `ended` what came of it: a remark’s kind, and words.

    `failed` follows a backup that did not succeed; `ready` a backup brought back, that waits for its place.
    """

    seen = Signal(object)
    began = Signal(str)
    progressed = Signal(int, int)
    ended = Signal(str, str)
    failed = Signal(object)
    ready = Signal(object)

    def __init__(self, case_file: CaseFile, clock: Clock, by: str, parent: QObject) -> None:
        super().__init__(parent)
        self.file, self.clock, self._by = case_file, clock, by
        self._runner = Runner(self)
        self._runner.failed.connect(self._recover)
        self._watch: Watch | None = None
        self._is_backup = False

    @property
    def hand(self) -> Hand:
        """Who acts, and when."""
        return Hand(self.clock.now(), self._by)

    @property
    def is_at_work(self) -> bool:
        """Whether something is under way."""
        return self._watch is not None

    @property
    def is_backing_up(self) -> bool:
        """Whether that is a backup."""
        return self.is_at_work and self._is_backup

    @Slot()
    def refresh(self) -> None:
        """Look how things stand; `seen` follows."""
        self._runner.run(partial(jobs.look, self.file, self.hand), self.seen.emit, quiet=True)

    # What is asked for

    def back_up(self, place: Path, *, thorough: bool = True) -> None:
        """Make a backup; whoever is at work goes on meanwhile."""
        work = partial(jobs.back_up, self.file, place, self.hand, thorough)
        self._begin(
            translate("Backups", "Backing up and reading the backup back …"),
            work,
            self._end_backup,
            is_backup=True,
        )

    def back_up_for_closing(self) -> None:
        """Make a backup in the chosen folder, as quick as may be: what was read lately is not read again."""
        work = partial(jobs.back_up_for_closing, self.file, self.hand)
        self._begin(
            translate("Backups", "Backing up before closing …"), work, self._end_backup, is_backup=True
        )

    def try_restore(self) -> None:
        """Try whether the newest backup can be restored."""
        self._begin(
            translate("Backups", "Trying a restore …"),
            partial(jobs.try_restore, self.file, self.hand),
            self._end_drill,
        )

    def restore(self, source: Path) -> None:
        """Bring a backup back and look it through; `ready` follows where it is whole."""
        work = partial(jobs.prepare, self.file, source, self.hand)
        self._begin(
            translate("Backups", "Bringing the backup back and looking it through …"), work, self._end_restore
        )

    def drop(self, ready: "Ready") -> None:
        """Delete what was brought back."""
        from foidesk.casework.restore_backup import drop_prepared

        self._runner.run(partial(drop_prepared, ready), quiet=True)

    def choose(self, folder: Path | None) -> None:
        """Make this the folder for backups."""
        from foidesk.casework.plan_backups import choose_backup_folder

        self._plan(partial(self.file.write, choose_backup_folder, folder, self.hand))

    def set_times(self, on_close: bool, daily: bool) -> None:
        """Say when backups are made by themselves."""
        from foidesk.casework.plan_backups import set_backup_times

        self._plan(partial(self.file.write, set_backup_times, on_close, daily, self.hand))

    def set_terms(self, terms: "BackupTerms") -> None:
        """Say how long backups are kept."""
        from foidesk.casework.plan_backups import set_backup_terms

        self._plan(partial(self.file.write, set_backup_terms, terms, self.hand))

    @Slot()
    def stop(self) -> None:
        """End what is under way; nothing of it stays."""
        if self._watch is not None:
            self._watch.stop()

    @Slot()
    def close(self) -> None:
        """End what is under way, and the thread."""
        self.stop()
        self._runner.close()

    # How it goes

    def _plan(self, work: Callable[[], object]) -> None:
        self._runner.run(work, lambda _change: self.refresh())

    def _begin(
        self,
        words: str,
        work: Callable[[Watch], Any],
        done: Callable[[Any], object],
        *,
        is_backup: bool = False,
    ) -> None:
        if self._watch is not None:
            return
        self._is_backup = is_backup
        self._watch = watch = Watch(self)
        watch.told.connect(self.progressed)
        self.began.emit(words)
        self._runner.run(partial(tried, partial(work, watch), watch), partial(self._end, done))

    def _end(self, done: Callable[[Any], object], result: object) -> None:
        from foidesk.domain.progress import Cancelled

        self._let_go()
        if isinstance(result, Cancelled):
            self.ended.emit("note", translate("Backups", CANCELLED))
        elif isinstance(result, Problem):
            self.ended.emit("fault", in_full(result))
            self.failed.emit(result)
        else:
            done(result)
        self.refresh()

    def _end_backup(self, done: "BackupDone") -> None:
        if done.ok:
            self.ended.emit("fine", translate("Backups", "Backed up, read back and found whole."))
        else:
            self.ended.emit(
                "fault",
                translate("Backups", "Backed up, but not all of it: {faults}").format(
                    faults=" ".join(done.faults)
                ),
            )

    def _end_drill(self, done: "DrillDone") -> None:
        from foidesk.ui.tongue import counted

        back = counted(done.line.cases, "request")
        self.ended.emit(
            *(
                "fine",
                translate(
                    "Backups",
                    "The newest backup was restored beside the case file and looked through: {back}.",
                ).format(back=back),
            )
            if done.ok
            else (
                "fault",
                translate("Backups", "The newest backup does not restore. {fault}").format(
                    fault=done.line.fault
                ),
            )
        )

    def _end_restore(self, ready: "Ready") -> None:
        self.ended.emit("note", translate("Backups", BROUGHT_BACK))
        self.ready.emit(ready)

    def _recover(self, error: Exception) -> None:
        """After a fault of the program’s own, and after what could not be noted, nothing is under way."""
        if self._watch is not None and self._watch.broke:
            self._let_go()
        self.ended.emit("fault", " ".join(message_for(error)))

    def _let_go(self) -> None:
        if self._watch is not None:
            self._watch.deleteLater()
            self._watch = None
