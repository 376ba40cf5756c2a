"""Joins the panel to the case file and the printer: gathers the letters, sends them one by one, sums up."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QFileDialog

from foidesk.casework.gather_letters import Gathered, gather_letters
from foidesk.casework.write_letters import file_name
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.problems import Problem
from foidesk.store.case_file import CaseFile
from foidesk.store.documents import letter_bytes
from foidesk.ui.batch import batch_words as words
from foidesk.ui.batch.batch_panel import BatchPanel
from foidesk.ui.batch.batch_run import BatchRun, Outcome, Piece, attempt
from foidesk.ui.batch.way import Way
from foidesk.ui.ledger import Ledger
from foidesk.ui.letter.saved_copy import save_new
from foidesk.ui.messages import in_full
from foidesk.ui.printing import Printed, Printer, PrintState, PrintWish, look_again, print_pdf, printers
from foidesk.ui.runner import Runner, tried
from foidesk.ui.tongue import translate

Finder = Callable[[], list[int]]

LOOK_EVERY = 1000
LOOKS = 60
AT_ONCE = 20
"""Jobs looked at in one go, so that other work is not held up."""


class BatchPage(QObject):
    """One batch at a time. `panel` is to be put over the register."""

    def __init__(self, case_file: CaseFile, runner: Runner, ledger: Ledger) -> None:
        self.panel = BatchPanel()
        super().__init__(self.panel)
        self._file, self._runner, self._ledger = case_file, runner, ledger
        self._find: Finder = list
        self._found: Sequence[Gathered] = ()
        self._round = self._looks = 0
        self._folder = Path.home()
        self._run: BatchRun[Printed] | BatchRun[Path] | None = None
        self.panel.kind_chosen.connect(self._gather)
        self.panel.go_requested.connect(self._go)
        self.panel.stop_requested.connect(self._stop)
        self.panel.closed.connect(self.close)

    def open(self, way: Way, find: Finder) -> None:
        """Ask how the letters of the requests that `find` gives are to be printed or saved."""
        if self.panel.is_running:
            return
        self._find = find
        self.panel.open(way)
        self._gather()
        if way is Way.PRINT:
            self._runner.run(partial(tried, printers), self._offer, quiet=True)

    @Slot()
    def close(self) -> None:
        """Take the panel away; what is printed is no longer watched."""
        self._round += 1
        self.panel.hide()

    # Which letters

    @Slot()
    def _gather(self) -> None:
        self._round += 1
        self.panel.show_found(0, translate("Batch", "Looking…"))
        job = partial(_gathered, self._file, self._find, self.panel.kind)
        self._runner.run(partial(attempt, job), partial(self._show_found, self._round), quiet=True)

    def _show_found(self, asked: int, found: tuple[Sequence[Gathered], int] | Problem) -> None:
        if asked != self._round:
            return
        if isinstance(found, Problem):
            self.panel.show_outcome("fault", in_full(found), "")
            return
        self._found, marked = found
        self.panel.show_found(len(self._found), words.found_words(self._found, marked))

    def _offer(self, found: Sequence[Printer] | Problem) -> None:
        if isinstance(found, Problem):
            self.panel.show_printers(())
            self.panel.show_outcome("fault", in_full(found), "")
        else:
            self.panel.show_printers(found)

    # Sent one by one

    @Slot()
    def _go(self) -> None:
        if self.panel.way is Way.SAVE:
            self._ask_for_folder()
        elif (wish := self.panel.wish()) is not None:
            self._print(wish)

    def _ask_for_folder(self) -> None:
        dialog = QFileDialog(self.panel, translate("Batch", "Save the letters in"), str(self._folder))
        dialog.setObjectName("batch_folder")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: self.save(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, folder: Path) -> None:
        """Save every letter found in a folder, over nothing that is there."""
        self._folder = folder
        pieces = [
            Piece(one.reference, partial(_save, self._file, one, folder, self._ledger)) for one in self._found
        ]
        self._start(BatchRun(self._runner, pieces, self), partial(self._tell_saved, folder))

    def _print(self, wish: PrintWish) -> None:
        pieces = [
            Piece(one.reference, partial(_print, self._file, one, wish, self._ledger)) for one in self._found
        ]
        self._start(BatchRun(self._runner, pieces, self), partial(self._tell_printed, wish.printer))

    def _start(self, run: BatchRun[Printed] | BatchRun[Path], tell: Callable[[object], None]) -> None:
        self._round += 1
        self._run = run
        run.advanced.connect(self.panel.show_progress)
        run.ended.connect(tell)
        run.ended.connect(run.deleteLater)
        run.start()

    @Slot()
    def _stop(self) -> None:
        if self._run is not None:
            self._run.stop()
            self.panel.show_stopping()

    def _tell_saved(self, folder: Path, outcome: Outcome[Path]) -> None:
        self._run = None
        self.panel.show_outcome(*words.saved_words(outcome, folder), words.troubles(outcome))

    def _tell_printed(self, printer: str, outcome: Outcome[Printed]) -> None:
        self._run, self._looks = None, 0
        self._watch(printer, outcome, self._round)

    def _watch(self, printer: str, outcome: Outcome[Printed], asked: int) -> None:
        """Say how far the jobs have come; look again a while for those that wait."""
        if asked != self._round:
            return
        self.panel.show_outcome(*words.printed_words(outcome, printer), words.troubles(outcome))
        if any(one.state is PrintState.QUEUED for _name, one in outcome.done) and self._looks < LOOKS:
            self._looks += 1
            follow = partial(self._watch, printer, outcome, asked)
            job = partial(_look_again, outcome)
            look = partial(self._runner.run, job, lambda _none: follow(), quiet=True)
            QTimer.singleShot(LOOK_EVERY, self, look)


def _gathered(case_file: CaseFile, find: Finder, kind: object) -> tuple[Sequence[Gathered], int]:
    marked = find()
    wanted = None if kind is None else LetterKind(str(kind))
    return case_file.read(gather_letters, marked, wanted), len(marked)


def _save(case_file: CaseFile, one: Gathered, folder: Path, ledger: Ledger) -> Path:
    pdf = case_file.read(letter_bytes, one.letter.id)
    saved = save_new(pdf, folder, file_name(one.reference, one.letter.kind))
    ledger.note("save_letter", one.case_id, **_told(one))
    return saved


def _print(case_file: CaseFile, one: Gathered, wish: PrintWish, ledger: Ledger) -> Printed:
    pdf = case_file.read(letter_bytes, one.letter.id)
    printed = print_pdf(pdf, replace(wish, title=one.reference))
    ledger.note("print_letter", one.case_id, **_told(one), printer=wish.printer)
    return printed


def _told(one: Gathered) -> dict[str, object]:
    return {"kind": one.letter.kind, "dated": one.letter.dated, "letter": one.letter.id, "batch": True}


def _look_again(outcome: Outcome[Printed]) -> None:
    """Bring some of the jobs that wait up to date; one that is gone has failed."""
    waiting = [at for at, (_name, one) in enumerate(outcome.done) if one.state is PrintState.QUEUED]
    gone = []
    for at in waiting[:AT_ONCE]:
        name, printed = outcome.done[at]
        found = attempt(partial(look_again, printed))
        if isinstance(found, Problem):
            gone.append((at, (name, found)))
        else:
            outcome.done[at] = (name, found)
    for at, lost in reversed(gone):
        del outcome.done[at]
        outcome.failed.append(lost)
