"""Joins the security settings to the case file's keys: each change counts as soon as it is made."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from foidesk.casework.attachment_terms import limit_files, terms_in_force
from foidesk.casework.change_keys import (
    KeyState,
    change_passphrase,
    forget_key,
    key_state,
    remember_key,
)
from foidesk.casework.changes import Change, Hand
from foidesk.domain.attachments import FileLimits
from foidesk.domain.problems import Problem
from foidesk.store.case_file import CaseFile
from foidesk.ui.clock import Clock
from foidesk.ui.messages import in_full
from foidesk.ui.remarks import Remark
from foidesk.ui.runner import Runner, tried
from foidesk.ui.setup.attachments_card import SAVED
from foidesk.ui.setup.security_pane import SecurityPane
from foidesk.ui.tongue import translate


class SecurityPage(QObject):
    """Fills `pane`. A conversion is for whoever can close the case file, a recovery code for the desk."""

    convert_requested = Signal(object)
    code_requested = Signal()

    def __init__(
        self, pane: SecurityPane, case_file: CaseFile, runner: Runner, clock: Clock, by: str
    ) -> None:
        super().__init__(pane)
        self._pane, self._file, self._runner = pane, case_file, runner
        self._clock, self._by = clock, by
        pane.encryption.convert_requested.connect(self.convert_requested)
        pane.code.code_requested.connect(self.code_requested)
        pane.passphrase.chosen.connect(self._use_passphrase)
        pane.computer.remember_requested.connect(self._remember)
        pane.files.limits_given.connect(self._limit_files)

    def show_state(self) -> None:
        """Read how the case file is kept, and show it. The keyring is asked off the GUI thread."""
        self._runner.run(partial(key_state, self._file.folder), self._pane.show_state, quiet=True)
        self._pane.files.remark.show_words("note", "")
        self._show_files()

    def _show_files(self) -> None:
        self._runner.run(partial(self._file.look, terms_in_force), self._pane.files.show_terms, quiet=True)

    @Slot(object)
    def _limit_files(self, limits: FileLimits) -> None:
        job = partial(self._file.write, limit_files, limits, Hand(self._clock.now(), self._by))
        self._runner.run(partial(tried, job), self._end_limiting)

    def _end_limiting(self, result: Change | Problem) -> None:
        remark = self._pane.files.remark
        if isinstance(result, Problem):
            remark.show_words("fault", in_full(result))
            return
        remark.show_words("fine", translate("Settings", SAVED))
        self._show_files()

    @Slot(str)
    def _use_passphrase(self, passphrase: str) -> None:
        said = translate("Settings", "The new passphrase opens the case file from now on.")
        self._keep(partial(change_passphrase, self._file, passphrase), self._pane.passphrase.remark, said)

    @Slot(bool)
    def _remember(self, wanted: bool) -> None:
        work = partial(remember_key if wanted else forget_key, self._file)
        self._keep(work, self._pane.computer.remark, "")

    def _keep(self, work: Callable[[Hand], Change], remark: Remark, said: str) -> None:
        done = partial(tried, lambda: work(Hand(self._clock.now(), self._by)))
        self._runner.run(done, partial(self._end, remark, said))

    def _end(self, remark: Remark, said: str, result: Change | Problem) -> None:
        if isinstance(result, Problem):
            remark.show_words("fault", in_full(result))
            return
        self._runner.run(partial(key_state, self._file.folder), partial(self._show, remark, said), quiet=True)

    def _show(self, remark: Remark, said: str, state: KeyState) -> None:
        self._pane.show_state(state)
        if said:
            remark.show_words("fine", said)
