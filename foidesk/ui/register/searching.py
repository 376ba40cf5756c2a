"""What the register is searched for: words, what narrows them down, the order, and what was found."""

from collections import OrderedDict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, Shelf
from foidesk.ui.register.finder import Finder

if TYPE_CHECKING:
    from foidesk.store.search_excerpts import Excerpt
    from foidesk.store.search_finding import Found, Search

EXCERPTS_KEPT: Final = 2_000
EXCERPTS_AT_ONCE: Final = 40
"""More rows than a window shows."""

PATIENCE_MS: Final = 250
"""How long an answer may take before it is said that one is looked for."""

LET_ROWS_GATHER_MS: Final = 15
"""How long excerpts wait for the next row that is painted."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is looked for: words, what narrows the cases down, the ranking by name, and on which shelf."""

    words: str = ""
    narrowed: CaseFilter = field(default_factory=CaseFilter)
    ranking: str = "newest"
    among: Shelf = Shelf.ALL

    @property
    def is_narrowed(self) -> bool:
        """Whether anything narrows the cases down."""
        return not self.narrowed.is_everything


class Searching(QObject):
    """Holds the wish and its answer.

    `answered` follows each search: True where it was another one, False where the same was asked again.
    `slow` says that an answer takes its time; `explained` follows more excerpts.
    """

    answered = Signal(bool)
    slow = Signal()
    explained = Signal()

    def __init__(self, case_file: CaseFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wish = Wish()
        self.finder = Finder(case_file.interruptible(), self)
        self.found: Found | None = None
        self._searched: Search | None = None
        self._excerpts: OrderedDict[int, Excerpt | None] = OrderedDict()
        self._asked: list[int] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LET_ROWS_GATHER_MS)
        self._soon.timeout.connect(self._explain)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.slow)
        self.finder.found.connect(self._take)
        self.finder.explained.connect(self._take_excerpts)

    @property
    def is_on(self) -> bool:
        """Whether words are looked for."""
        return bool(self.wish.words)

    @property
    def is_answered(self) -> bool:
        """Whether what is shown is what was asked for last."""
        return self.found is not None

    def search_now(self, among: CaseFilter) -> "Search":
        """Return the wish as a search among these cases."""
        from foidesk.store.search_finding import Ranking, Search  # not before the first paint

        return Search(self.wish.words, among, Ranking(self.wish.ranking))

    def seek(self, among: CaseFilter) -> None:
        """Look for the words among these cases; what was found before stays until the answer comes."""
        self._patience.start()
        self.finder.seek(self.search_now(among))

    def leave(self) -> None:
        """Look for nothing any more."""
        self.finder.forget()
        self._patience.stop()
        self.wish = replace(self.wish, words="", ranking="newest", among=Shelf.ALL)
        self.found = self._searched = None
        self._forget_excerpts()

    def excerpt(self, case_id: int) -> "Excerpt | None":
        """Return why a case was found, as far as that is known; asked for otherwise, and told of later."""
        if self.found is None:
            return None
        if case_id not in self._excerpts and case_id not in self._asked:
            self._asked.append(case_id)
            self._soon.start()
        return self._excerpts.get(case_id)

    @Slot(object, object)
    def _take(self, search: "Search", found: "Found") -> None:
        if not self.is_on:
            return
        self._patience.stop()
        is_new = search != self._searched
        self._forget_excerpts()
        self.found, self._searched = found, search
        self.answered.emit(is_new)

    def _explain(self) -> None:
        if self.found is not None and self._asked:
            self.finder.explain(self.found.match, self._asked[-EXCERPTS_AT_ONCE:])

    @Slot(object)
    def _take_excerpts(self, excerpts: "dict[int, Excerpt | None]") -> None:
        self._asked.clear()
        self._excerpts.update(excerpts)
        while len(self._excerpts) > EXCERPTS_KEPT:
            self._excerpts.popitem(last=False)
        self.explained.emit()

    def _forget_excerpts(self) -> None:
        self._excerpts.clear()
        self._asked.clear()
