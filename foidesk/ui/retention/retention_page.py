"""Joins the retention page to the case file: what is due, destroying it, holds, and a person's data."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from foidesk.casework.changes import Change, Hand
from foidesk.casework.retire_cases import Destroyed
from foidesk.domain.problems import Problem
from foidesk.domain.progress import Cancelled
from foidesk.domain.retention import Ending, Way
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.store.people import requests_of
from foidesk.ui.clock import Clock
from foidesk.ui.messages import in_full
from foidesk.ui.retention import words, work
from foidesk.ui.retention.retention_view import RetentionView
from foidesk.ui.runner import Runner, tried, tried_in_turns
from foidesk.ui.tongue import translate
from foidesk.ui.watch import Watch


class RetentionPage(QObject):
    """Retention. `told` says what came of something, for the banner."""

    closed = Signal()
    told = Signal(str)
    schedules_requested = Signal()

    def __init__(
        self,
        case_file: CaseFile,
        runner: Runner,
        lawbook: Callable[[], Lawbook],
        clock: Clock,
        parent: QWidget | None = None,
        by: str = "",
    ) -> None:
        super().__init__(parent)
        self._file, self._runner, self._lawbook, self._clock, self._by = case_file, runner, lawbook, clock, by
        self._asked: tuple[Way, list[Ending]] | None = None
        self._standing: work.Standing | None = None
        self._watch: Watch | None = None
        self._round = 0
        self.widget = view = RetentionView(parent)
        view.closed.connect(self.closed)
        view.schedules_requested.connect(self.schedules_requested)
        view.due.destroy_requested.connect(self._ask)
        view.due.hold_requested.connect(self._hold)
        view.due.release_requested.connect(self._release)
        view.confirm.agreed.connect(self._destroy)
        view.confirm.declined.connect(view.show_list)
        view.confirm.stop_requested.connect(self.stop)
        view.done.save_requested.connect(self._ask_where)
        view.person.wanted.connect(self._find)
        view.person.export_requested.connect(self._ask_where_to_export)
        runner.failed.connect(self._recover)

    @property
    def _hand(self) -> Hand:
        return Hand(self._clock.now(), self._by)

    def show_retention(self) -> None:
        """Look for what is due, and show it; a question stays in front."""
        self.widget.remark.show_words("note", "")
        if not self.widget.is_asking:
            self.widget.due.said.setText(translate("Retention", "Looking for requests whose time is over…"))
            self.read()

    def read(self) -> None:
        """Read how things stand."""
        job = partial(work.standing, self._file, self._clock.today(), self._lawbook())
        self._runner.run(job, self._show, quiet=True)  # an act meanwhile is taken, and comes next

    def _show(self, found: work.Standing) -> None:
        self._standing = found
        self.widget.due.show_due(found.due)
        self.widget.done.show_destroyed(found.destroyed)
        if not self.widget.is_asking and self.widget.tabs.currentIndex() == 0:
            self.widget.show_list()

    # Destroying

    @Slot(object)
    def _ask(self, way: Way) -> None:
        chosen = self.widget.due.model.chosen()
        if chosen and self._standing is not None:
            self._asked = way, chosen
            self.widget.show_question()
            self.widget.confirm.ask(way, chosen, self._standing.copies)

    @Slot()
    def _destroy(self) -> None:
        if self._asked is None:
            return
        (way, chosen), self._asked = self._asked, None
        self._watch = Watch(self)
        self._watch.told.connect(self._tell_how_far)
        self.widget.confirm.show_working(len(chosen))
        facts = (self._file, chosen, way, self._lawbook(), lambda: self._hand, self._watch)
        job = partial(tried_in_turns, partial(work.destroy, *facts))
        self._runner.run_in_turns(job, partial(self._end, way, chosen))

    @Slot(int, int)
    def _tell_how_far(self, done: int, total: int) -> None:
        if self.sender() is self._watch:
            self.widget.confirm.show_progress(done, total)

    @Slot()
    def stop(self) -> None:
        """Let no further request go; the present one goes whole."""
        if self._watch is not None:
            self._watch.stop()
            self.widget.confirm.show_stopping()

    def _drop_watch(self) -> None:
        watch, self._watch = self._watch, None
        if watch is not None:
            watch.deleteLater()

    def let_close(self) -> bool:
        """Keep no window open: what is gone is certified, and the rest stays until another time."""
        self.stop()
        return True

    def _end(self, way: Way, chosen: list[Ending], done: Destroyed | Problem) -> None:
        self._drop_watch()
        if isinstance(done, Problem):
            self._asked = way, chosen
            self.widget.confirm.show_fault(words.why_not_done(done))
            return
        self.widget.show_list()
        self.widget.tabs.setCurrentIndex(1)
        self.read()
        self.told.emit(words.destroyed_in_words(way, done))
        if done.trouble is not None and not isinstance(done.trouble, Cancelled):
            self.widget.remark.show_words("fault", in_full(done.trouble))
        if done.certificate is not None and self.widget.isVisible():  # whoever went on to work is not asked
            self._ask_where(done.number)

    @Slot(object)
    def _recover(self, error: Exception) -> None:
        """After a fault of the program's own nothing may stay greyed out."""
        if not isinstance(error, Problem) and self.widget.is_asking:
            self._drop_watch()
            self.widget.confirm.show_fault(translate("Retention", "That was not finished."))

    @Slot(int)
    def _ask_where(self, number: int) -> None:
        dialog = self.widget.ask_where(
            translate("Retention", "Save the certificate"),
            translate("Retention", "certificate of destruction {number}.pdf").format(number=number),
            translate("Retention", "PDF (*.pdf)"),
        )
        dialog.fileSelected.connect(lambda path: self.save_certificate(number, Path(path)))

    def save_certificate(self, number: int, to: Path) -> None:
        """Save a certificate where the officer wants it."""
        self._try(partial(work.save_certificate, self._file, number, to), words.saved_words)

    # Holds

    @Slot(str, str)
    def _hold(self, reference: str, why: str) -> None:
        job = partial(work.hold, self._file, reference, why, self._hand)
        self._try(job, lambda _change: words.held_words(reference), again=True)

    @Slot(str)
    def _release(self, reference: str) -> None:
        job = partial(work.release, self._file, reference, self._hand)
        self._try(job, lambda _change: words.released_words(reference), again=True)

    # A person

    @Slot(str)
    def _find(self, typed: str) -> None:
        self._round += 1
        job = partial(self._file.look, requests_of, typed)
        self._runner.run(job, partial(self._show_found, self._round), quiet=True)

    def _show_found(self, asked: int, found: list[object]) -> None:
        if asked == self._round:
            self.widget.person.show_found(found)  # type: ignore[arg-type]

    @Slot()
    def _ask_where_to_export(self) -> None:
        ids = [one.case_id for one in self.widget.person.model.chosen()]
        dialog = self.widget.ask_where(
            translate("Retention", "Export what is held"),
            translate("Retention", "what is held.zip"),
            translate("Retention", "ZIP (*.zip)"),
        )
        dialog.fileSelected.connect(lambda path: self.save_person(ids, Path(path)))

    def save_person(self, case_ids: list[int], to: Path) -> None:
        """Write what is held of these requests into a file."""
        job = partial(work.save_person, self._file, case_ids, to, self._hand)
        self._try(job, words.exported_words)

    def _try(self, job: Callable[[], object], said: Callable[[object], str], *, again: bool = False) -> None:
        self._runner.run(partial(tried, job), partial(self._tell, said, again))

    def _tell(self, said: Callable[[object], str], again: bool, result: Change | Path | Problem) -> None:
        if isinstance(result, Problem):
            self.widget.remark.show_words("fault", in_full(result))
            return
        self.widget.remark.show_words("fine", said(result))
        if again:
            self.read()
