"""Joins the register's search to what stands around it: the filters, and the searches with a name."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from foidesk.casework.changes import Change, Hand
from foidesk.casework.keep_search import drop_search, keep_search
from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, Shelf
from foidesk.store.connections import Connection
from foidesk.store.saved_search_lines import SavedSearch, saved_searches
from foidesk.ui.register.filter_panel import Choices, FilterPanel
from foidesk.ui.register.grouped import Grouped
from foidesk.ui.register.register_page import RegisterPage
from foidesk.ui.runner import Runner
from foidesk.ui.tongue import translate
from foidesk.ui.undoing import Undo

if TYPE_CHECKING:
    from foidesk.store.search_finding import Search

LATELY = 5_000
"""Cases that are looked through for officers whom the settings do not name."""


class SearchDesk(QObject):
    """`saved_changed` tells of the searches there are, number and name; `wish_shown` of words to show.

    `place_shown` bears the shelf that is shown, and the number of the saved search if it is one.
    """

    saved_changed = Signal(list)
    told = Signal(str, object)
    wish_shown = Signal(str)
    place_shown = Signal(object, object)

    def __init__(
        self,
        register: RegisterPage,
        case_file: CaseFile,
        runner: Runner,
        hand: Callable[[], Hand],
        today: Callable[[], date],
    ) -> None:
        super().__init__(register)
        self._register, self._file, self._runner = register, case_file, runner
        self._hand, self._today = hand, today
        self._saved: Sequence[SavedSearch] = ()
        self._panel: FilterPanel | None = None
        view = register.view
        view.filter_requested.connect(self.show_filters)
        view.narrowed.connect(self._narrow)
        view.among_all_requested.connect(lambda: register.want(among=Shelf.ALL))
        view.words_requested.connect(self._show_words)
        view.ranking_chosen.connect(lambda ranking: register.want(ranking=ranking))
        view.save_search_requested.connect(self._save)
        view.drop_search_requested.connect(self._drop)
        register.shown.connect(self._show_state)
        runner.changed.connect(self._read_anew)
        self.groups = Grouped(register, case_file, runner, today)
        self.read_saved()

    @Slot(object)
    def _read_anew(self, change: Change) -> None:
        """A search may be kept or gone, where no case changed or everything did."""
        if not change.cases:
            self.read_saved()

    def show_saved(self, search_id: int) -> None:
        """Show what a saved search finds now."""
        for one in self._saved:
            if one.id == search_id:
                self._register.show_search(one.search)
                self.wish_shown.emit(one.search.typed)

    @Slot()
    def show_filters(self) -> None:
        """Show the filters, or put them away."""
        if self._panel is None:
            self._panel = FilterPanel(self._file.look(_choices), self._today)
            self._panel.changed.connect(self._narrow)
            self._panel.closed.connect(self._close_filters)
            self._panel.hide()
            self._register.view.host(self._panel)
        if self._panel.isVisibleTo(self._register.view):
            self._close_filters()
            return
        self._panel.show_narrowed(self._register.searching.wish.narrowed)
        self._panel.show()
        self._panel.take_focus()

    def read_saved(self) -> None:
        """Read the saved searches again."""
        self._saved = self._file.look(saved_searches)
        self.saved_changed.emit([(one.id, one.name) for one in self._saved])
        self._show_state()

    def saved_shown(self) -> int | None:
        """Return which saved search is shown, if one is."""
        if not (self._register.searching.is_on or self._register.searching.wish.is_narrowed):
            return None
        now = _lasting(self._register.search_now())
        return next((one.id for one in self._saved if one.search == now), None)

    def _close_filters(self) -> None:
        if self._panel is not None:
            self._panel.hide()
            self._register.view.filter_button.setFocus()

    def _narrow(self, narrowed: CaseFilter) -> None:
        self._register.want(narrowed=narrowed)

    def _show_words(self, words: str) -> None:
        self._register.search(words)
        self.wish_shown.emit(words)

    def _show_state(self) -> None:
        saved = self.saved_shown()
        self._register.view.strip.show_saved(saved is not None)
        self.place_shown.emit(self._register.shelf, saved)
        if self._panel is not None:
            self._panel.show_narrowed(self._register.searching.wish.narrowed)

    def _save(self, name: str) -> None:
        search = self._register.search_now()
        work = partial(self._file.write, keep_search, name, search, self._hand())
        said = translate("Register", "The search is kept.")
        self._runner.run(work, lambda _change: self._tell(said, None))

    def _drop(self) -> None:
        shown = self.saved_shown()
        one = next((one for one in self._saved if one.id == shown), None)
        if one is not None:
            undone = translate("Register", "The search is kept again.")
            undo = Undo(keep_search, (one.name, one.search), undone)
            work = partial(self._file.write, drop_search, one.id, self._hand())
            said = translate("Register", "The search is forgotten.")
            self._runner.run(work, lambda _change: self._tell(said, undo))

    def _tell(self, said: str, undo: Undo | None) -> None:
        self.read_saved()
        self.told.emit(said, undo)


def _lasting(search: "Search") -> "Search":
    from foidesk.store.saved_searches import lasting  # SQLAlchemy, not before the first paint

    return lasting(search)


def _choices(connection: Connection) -> Choices:
    """Return who can be chosen: the settings' own, and officers of the latest cases."""
    authorities = connection.execute("select name from authority order by position").fetchall()
    officers = connection.execute(
        """select name from (
            select name, position from officer union all
            select distinct officer, 1000000 from (
                select officer from "case" where officer <> '' order by id desc limit ?
            )
        ) group by name order by min(position), name""",
        (LATELY,),
    ).fetchall()
    return Choices([name for (name,) in officers], [name for (name,) in authorities])
