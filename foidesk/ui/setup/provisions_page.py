"""Joins the provisions to the case file: what is said of one is kept at once, and gone by from then on."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Slot

from foidesk.casework.changes import Change, Hand
from foidesk.casework.law_in_force import provisions_in_force
from foidesk.casework.read_provisions import amend_provision, check_provision
from foidesk.domain.amended import Reading
from foidesk.domain.problems import Problem
from foidesk.domain.provisions import Provision, Provisions
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile
from foidesk.store.connections import Connection
from foidesk.store.law_rows import Checked, provisions_checked
from foidesk.ui.clock import Clock
from foidesk.ui.messages import in_full
from foidesk.ui.runner import Runner, tried
from foidesk.ui.setup.provisions_pane import ProvisionsPane
from foidesk.ui.tongue import translate


@dataclass(frozen=True, slots=True)
class Known:
    """The provisions as the office goes by them, and what was said of them here."""

    law: Provisions
    checks: tuple[Checked, ...]


class ProvisionsPage(QObject):
    """Fills `pane` and keeps what is said in it."""

    def __init__(
        self, pane: ProvisionsPane, lawbook: Lawbook, rooms: tuple[CaseFile, Runner, Clock, str]
    ) -> None:
        super().__init__(pane)
        self._pane, self._lawbook = pane, lawbook
        self._file, self._runner, self._clock, self._by = rooms
        pane.checked.connect(self._check)
        pane.amended.connect(self._amend)

    def show_provisions(self) -> None:
        """Read what was said of the provisions, and show them."""
        self._runner.run(partial(self._file.look, _known, self._lawbook), self._show, quiet=True)

    def _show(self, known: Known) -> None:
        if self._pane.card.form is None:
            checks = {(one.regime, one.cite): one for one in known.checks}
            self._pane.show_law(known.law, checks, self._lawbook.provisions)

    @Slot(object, bool, str)
    def _check(self, provision: Provision, is_right: bool, source: str) -> None:
        hand = Hand(self._clock.now(), self._by)
        on = self._clock.today() if is_right else None
        said = Checked(provision.regime, provision.cite, on, self._by, source)
        job = partial(self._file.write, check_provision, said, self._lawbook, hand)
        self._runner.run(partial(tried, job), self._end)

    @Slot(object, object)
    def _amend(self, provision: Provision, readings: tuple[Reading, ...]) -> None:
        hand = Hand(self._clock.now(), self._by)
        cited = provision.regime, provision.cite
        job = partial(self._file.write, amend_provision, cited, readings, self._lawbook, hand)
        self._runner.run(partial(tried, job), self._end)

    def _end(self, result: Change | Problem) -> None:
        if isinstance(result, Problem):
            form = self._pane.card.form
            remark = self._pane.card.remark if form is None else form.remark
            remark.show_words("fault", in_full(result))
            return
        self._pane.card.close_form()
        self._show(self._file.look(_known, self._lawbook))
        self._pane.card.remark.show_words("fine", translate("Provisions", "Saved."))


def _known(connection: Connection, lawbook: Lawbook) -> Known:
    return Known(provisions_in_force(connection, lawbook), provisions_checked(connection))
