"""Joins the paragraphs page to the case file: each paragraph is kept by itself, as soon as it is saved."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from foidesk.casework.changes import Change, Hand
from foidesk.casework.stock_paragraphs import stock
from foidesk.domain.clauses import Clause
from foidesk.domain.problems import Problem
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.store.records import Records
from foidesk.ui.clock import Clock
from foidesk.ui.messages import in_full
from foidesk.ui.runner import Runner, tried
from foidesk.ui.setup.paragraphs_pane import ParagraphsPane


class ParagraphsPage(QObject):
    """Fills `pane` and keeps what is saved in it."""

    def __init__(
        self,
        pane: ParagraphsPane,
        case_file: CaseFile,
        runner: Runner,
        lawbook: Lawbook,
        clock: Clock,
        by: str,
    ) -> None:
        super().__init__(pane)
        self._pane, self._file, self._runner = pane, case_file, runner
        self._lawbook, self._clock, self._by = lawbook, clock, by
        pane.form.save_requested.connect(self._save)
        pane.form.retire_requested.connect(self._retire)

    def show_paragraphs(self, shown: str = "") -> None:
        """Read the paragraphs and show them; what is being written stays."""
        self._runner.run(partial(_read, self._file), partial(self._show, shown))

    def _show(self, shown: str, read: tuple[tuple[Clause, ...], tuple[Clause, ...]]) -> None:
        self._pane.show_clauses(*read, shown)

    @Slot(object)
    def _save(self, clause: Clause) -> None:
        from foidesk.casework.keep_clauses import add_clause, edit_clause  # SQLModel: not before first paint

        use_case = edit_clause if clause.id else add_clause
        facts = (clause, stock(), self._lawbook, Hand(self._clock.now(), self._by))
        self._keep(lambda: self._file.write(use_case, *facts), clause)

    @Slot(object)
    def _retire(self, clause: Clause) -> None:
        from foidesk.casework.keep_clauses import retire_clause  # SQLModel: not before the first paint

        hand = Hand(self._clock.now(), self._by)
        self._keep(lambda: self._file.write(retire_clause, clause, hand), clause)

    def _keep(self, work: Callable[[], Change], clause: Clause) -> None:
        self._runner.run(partial(tried, work), partial(self._end, clause))

    def _end(self, clause: Clause, result: Change | Problem) -> None:
        if isinstance(result, Problem):
            self._pane.form.trouble(in_full(result))
            return
        own, shipped = _read(self._file)
        before = self._pane.ids()
        shown = clause.id or next((one.id for one in own if one.id not in before), "")
        self._pane.show_clauses(own, shipped, shown)


def _read(case_file: CaseFile) -> tuple[tuple[Clause, ...], tuple[Clause, ...]]:
    return case_file.read(_own), stock()


def _own(records: Records) -> tuple[Clause, ...]:
    from foidesk.store.clause_rows import own_clauses  # SQLModel: not before the first paint

    return own_clauses(records)
