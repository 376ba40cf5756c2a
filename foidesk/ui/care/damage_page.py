"""Joins what is shown of a damaged case file to what can be done about it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from foidesk.casework.changes import Hand
from foidesk.domain.problems import Problem
from foidesk.ui.care.damage_view import DamageView
from foidesk.ui.care.opening import Opening
from foidesk.ui.clock import Clock
from foidesk.ui.runner import Runner, tried
from foidesk.ui.tongue import translate
from foidesk.ui.watch import Watch

if TYPE_CHECKING:
    from foidesk.casework.restore_backup import Ready
    from foidesk.casework.salvage_case_file import Salvage

T = TypeVar("T")


class DamagePage(QObject):
    """`let_go` closes what this program has open of the case file, before it is salvaged.

    `decided` bears what is to take its place: a backup brought back, or what was salvaged.
    """

    decided = Signal(object)

    def __init__(
        self, view: DamageView, opening: Opening, clock: Clock, let_go: Callable[[], object]
    ) -> None:
        super().__init__(view)
        self.view, self._opening, self._clock, self._let_go = view, opening, clock, let_go
        self._runner = Runner(self)
        self._runner.failed.connect(view.show_problem)
        self._watch = Watch(self)
        self._watch.told.connect(view.show_progress)
        self._salvaged: Salvage | None = None
        view.restore_requested.connect(self._choose_backup)
        view.salvage_requested.connect(self.salvage)
        view.take_over_requested.connect(lambda: self.decided.emit(self._salvaged))
        view.destroyed.connect(self._watch.stop)

    @property
    def _hand(self) -> Hand:
        return Hand(self._clock.now(), self._opening.officer)

    @Slot()
    def _choose_backup(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self.view, translate("Care", "Choose a backup, or the folder they are in")
        )
        if name:
            self.restore(Path(name))

    def restore(self, source: Path) -> None:
        """Bring a backup back beside the damaged case file; `decided` follows once it was found whole."""
        self.view.show_work(translate("Care", "Bringing the backup back and looking it through …"))
        self._run(partial(_restored, source, self._opening, self._hand, self._watch), self.decided.emit)

    @Slot()
    def salvage(self) -> None:
        """Salvage into a new case file beside the damaged one."""
        self.view.show_work(translate("Care", "Reading what can be read …"))
        self._let_go()
        self._run(partial(_salvaged, self._opening, self._hand, self._watch), self._show_salvaged)

    def _run(self, work: Callable[[], T], done: Callable[[T], object]) -> None:
        def end(came: T | Problem) -> None:
            if isinstance(came, Problem):
                self.view.show_problem(came)
            else:
                done(came)

        self._runner.run(partial(tried, work), end)

    def _show_salvaged(self, made: "Salvage") -> None:
        self._salvaged = made
        where = translate("Care", "It is in {folder}.").format(folder=made.folder)
        text = made.account.text(self._opening.case_file, self._clock.now())
        self.view.show_account(f"{made.account.headline} {where}", text)

    def close(self) -> None:
        """End what is under way."""
        self._watch.stop()
        self._runner.close()


def _restored(source: Path, opening: Opening, hand: Hand, watch: Watch) -> "Ready":
    from foidesk.casework.restore_backup import prepare_restore  # on the working thread, once it is asked for

    return prepare_restore(source, opening.case_file, hand, progress=watch, is_open=True)


def _salvaged(opening: Opening, hand: Hand, watch: Watch) -> "Salvage":
    from foidesk.casework.open_case_file import data_key
    from foidesk.casework.salvage_case_file import Wreck, salvage_beside
    from foidesk.lawbook import read_lawbook
    from foidesk.resources import resource

    wreck = Wreck(opening.case_file, data_key(opening.case_file, opening.secret))
    return salvage_beside(wreck, read_lawbook(resource("law")), hand, watch)
