"""From the wish to encrypt, or to make plain, through a closed case file to one that is open again."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from foidesk.casework.changes import Change, Hand
from foidesk.domain.problems import Problem
from foidesk.store.case_file import CaseFile
from foidesk.ui.care.alone import refuse, show_alone
from foidesk.ui.care.opening import Opening, Told
from foidesk.ui.clock import Clock
from foidesk.ui.keys.converting import Converting, ConvertWish, carried_out
from foidesk.ui.theme import Theme


class Conversion(QObject):
    """Belongs to one window. `let_go` closes its case file for good, `reopen` shows another window."""

    def __init__(
        self,
        app: QApplication,
        window: QWidget,
        theme: Theme,
        opening: Opening,
        clock: Clock,
        let_go: Callable[[], None],
        reopen: Callable[[CaseFile, Opening], None],
    ) -> None:
        super().__init__(window)
        self._app = app
        self._window, self._theme, self._opening, self._clock = window, theme, opening, clock
        self._let_go, self._reopen = let_go, reopen

    def begin(self, key: bytes | None, wish: ConvertWish) -> None:
        """Close the window and its case file and do what is wished; nothing where the window stays open."""
        self._app.setQuitOnLastWindowClosed(False)
        if not self._window.close():  # something is not saved, and it says so
            self._app.setQuitOnLastWindowClosed(True)
            return
        self._let_go()
        hand = Hand(self._clock.now(), self._opening.officer)
        work = Converting(wish, partial(carried_out, self._opening.case_file, key, wish, hand))
        work.ended.connect(self._end)
        show_alone(self._app, self._theme, work)

    @Slot(object, object)
    def _end(self, key: bytes | None, told: Told) -> None:
        """Show the window again, as what the case file is now, and say how it went."""
        try:
            looking = CaseFile.open(self._opening.case_file, key, for_writing=False)
        except Problem as problem:
            refuse(self._app, self._theme, problem)
        else:
            self._reopen(looking, self._opening._replace(files=(), remember=False, told=told))
        self._window.deleteLater()


def remember(case_file: CaseFile, opening: Opening, clock: Clock) -> Change:
    """Have this computer's keyring open the case file from now on. For the working thread."""
    from foidesk.casework.change_keys import remember_key  # SQLModel: not on the GUI thread

    return remember_key(case_file, Hand(clock.now(), opening.officer))
