"""Joins the audit to the case file: reads its lines, checks its chain, exports it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from foidesk.casework.changes import Change
from foidesk.casework.tell_audit import Kind, filter_of
from foidesk.domain.problems import Problem
from foidesk.store.anchors import Anchors, audit_faults
from foidesk.store.audit_chain import Head, chain_head
from foidesk.store.audit_faults import ChainFault
from foidesk.store.audit_lines import AuditEntry, AuditFilter, case_referred_to, page_of_audit
from foidesk.store.case_file import CaseFile
from foidesk.ui.audit import says
from foidesk.ui.audit.audit_model import PAGE
from foidesk.ui.audit.audit_view import AuditView
from foidesk.ui.ledger import Ledger
from foidesk.ui.letter.saved_copy import save_letter
from foidesk.ui.runner import Runner, tried
from foidesk.ui.tongue import translate
from foidesk.ui.watch import Watch


class AuditPage(QObject):
    """The audit. `told` says what came of an export, for the banner."""

    closed = Signal()
    told = Signal(str)
    case_requested = Signal(int)

    def __init__(
        self,
        case_file: CaseFile,
        runner: Runner,
        ledger: Ledger,
        anchors: Anchors | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._file, self._runner, self._ledger, self._anchors = case_file, runner, ledger, anchors
        self._round = 0
        self._filter: AuditFilter | None = AuditFilter()
        self.widget = AuditView(parent)
        self.widget.closed.connect(self.closed)
        self.widget.wanted.connect(self.read)
        self.widget.model.more_wanted.connect(self._read_on)
        self._watch: Watch | None = None
        self.widget.check_requested.connect(self._check)
        self.widget.stop_requested.connect(self.stop)
        self.widget.export_requested.connect(self.export)
        self.widget.case_requested.connect(self._go_to)
        runner.changed.connect(self._refresh)
        runner.failed.connect(self._recover)

    def show_audit(self, reference: str = "") -> None:
        """Show the audit: of one case, or of the whole file."""
        self.widget.show_check("note", "")
        self.widget.show_only(reference)
        self.widget.begin()

    @Slot()
    def read(self) -> None:
        """Read the newest lines that are wanted."""
        self._round += 1
        reference, kind = self.widget.reference.text().strip(), self.widget.kind.value()
        job = partial(_found, self._file, reference, kind)
        self._runner.run(job, partial(self._show, self._round, reference), quiet=True)

    def _show(
        self, asked: int, reference: str, found: tuple[AuditFilter | None, list[AuditEntry], Head]
    ) -> None:
        if asked != self._round:
            return
        self._filter, lines, head = found
        self.widget.model.show_rows(lines)
        self.widget.case_field.note(says.nobody(reference) if self._filter is None else "")
        self.widget.found.setText(says.head(head))

    @Slot(int)
    def _read_on(self, before: int) -> None:
        if self._filter is not None:
            job = partial(self._file.look, page_of_audit, self._filter, before, PAGE)
            self._runner.run(job, partial(self._add, self._round), quiet=True)

    def _add(self, asked: int, lines: list[AuditEntry]) -> None:
        if asked == self._round:
            self.widget.model.add_rows(lines)

    @Slot(object)
    def _refresh(self, _change: Change) -> None:
        if self.widget.isVisible():
            self.read()

    # Whether it holds

    @Slot()
    def _check(self) -> None:
        job = partial(_checked, self._file, self._anchors, self._begin())
        self._runner.run(partial(tried, job), self._show_check, quiet=True)  # acts are taken meanwhile

    def _begin(self) -> Watch:
        """Say that every row is being read; return what tells how far that is, and can stop it."""
        self.widget.show_reading(translate("Audit", "Reading every row…"))
        self._watch = Watch(self)
        self._watch.told.connect(self._tell_how_far)
        return self._watch

    @Slot(int, int)
    def _tell_how_far(self, done: int, total: int) -> None:
        if self.sender() is self._watch:
            self.widget.show_reading(says.how_far(done, total))

    @Slot()
    def stop(self) -> None:
        """Have what reads the whole audit stop soon."""
        if self._watch is not None:
            self._watch.stop()

    def let_close(self) -> bool:
        """Keep no window open for a reading: nothing is lost by stopping it."""
        self.stop()
        return True

    @Slot(object)
    def _recover(self, error: Exception) -> None:
        """After a fault of the program's own nothing may stay greyed out."""
        if self._watch is not None and not isinstance(error, Problem):
            self._end_reading("fault", translate("Audit", "That was not finished."))

    def _end_reading(self, kind: str, said: str) -> None:
        self._watch = None
        self.widget.show_check(kind, said)

    def _show_check(self, found: tuple[tuple[ChainFault, ...], Head, bool] | Problem) -> None:
        if isinstance(found, Problem):
            self._end_reading(*says.told_of(found))
            return
        faults, head, remembered = found
        if faults:
            self._end_reading("fault", says.fell(faults))
        else:
            self._end_reading("fine", says.all_hold(head, remembered=remembered))

    # Out of the program

    def export(self, to: Path) -> None:
        """Write the lines that are wanted into a file; that goes into the audit as well."""
        wanted = self._filter or AuditFilter()
        job = partial(self._export, wanted, to, self._begin())
        self._runner.run(partial(tried, job), self._tell)

    def _export(self, wanted: AuditFilter, to: Path, watch: Watch) -> Path:
        from foidesk.casework.export_audit import audit_as_csv, audit_as_json  # CSV: ReportLab comes along

        form = "json" if to.suffix.lower() == ".json" else "csv"
        if form == "json":
            now = self._ledger.clock.now()
            data = self._file.look(audit_as_json, wanted, now, self._ledger.by, watch)
        else:
            data = self._file.look(audit_as_csv, wanted, watch)
        saved = save_letter(data, to, "audit")
        self._ledger.note("export_audit", wanted.case_id, format=form)
        return saved

    def _tell(self, saved: Path | Problem) -> None:
        if isinstance(saved, Problem):
            self._end_reading(*says.told_of(saved))
        else:
            self._end_reading("note", "")
            self.told.emit(translate("Audit", "The audit is written to {saved}.").format(saved=saved))
            self.read()

    @Slot(str)
    def _go_to(self, reference: str) -> None:
        from foidesk.store.case_sheets import find_case  # SQLModel: not before the first paint

        case_id = self._file.read(find_case, reference)
        if case_id is not None:
            self.case_requested.emit(case_id)


def _found(
    case_file: CaseFile, reference: str, kind: Kind
) -> tuple[AuditFilter | None, list[AuditEntry], Head]:
    """Return the newest lines and the head; no filter where no case has that reference."""
    head = case_file.look(chain_head)
    case_id = case_file.look(case_referred_to, reference) if reference else None
    if reference and case_id is None:
        return None, [], head
    wanted = filter_of(kind, case_id)
    return wanted, case_file.look(page_of_audit, wanted, None, PAGE), head


def _checked(
    case_file: CaseFile, anchors: Anchors | None, watch: Watch
) -> tuple[tuple[ChainFault, ...], Head, bool]:
    """Return what does not hold, the head, and whether something was remembered outside the file."""
    known = anchors or Anchors(Path())
    remembered = anchors is not None and anchors.remembered(case_file) is not None
    return audit_faults(case_file, known, progress=watch), case_file.look(chain_head), remembered
