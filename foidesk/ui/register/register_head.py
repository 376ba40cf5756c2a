"""What stands over the register, and in its place where it is empty."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from foidesk.store.case_file import CaseFile
from foidesk.store.case_lines import CaseFilter, Shelf, count_lines
from foidesk.ui.register.register_view import RegisterView
from foidesk.ui.register.register_words import nothing_yet, summary, why_empty
from foidesk.ui.register.searching import Wish
from foidesk.ui.register.way_on import Why
from foidesk.ui.shelves import SHELVES
from foidesk.ui.tongue import translate

if TYPE_CHECKING:
    from foidesk.store.search_finding import Found


@dataclass(frozen=True, slots=True)
class Shown:
    """What the register shows: so many rows of a shelf, or what was found for a wish."""

    rows: int
    shelf: Shelf
    wish: Wish
    found: "Found | None"
    counts: Mapping[Shelf, int]

    @property
    def is_narrowed(self) -> bool:
        """Whether not all cases were looked at."""
        return self.wish.is_narrowed or (self.found is not None and self.shelf is not Shelf.ALL)


def say_head(view: RegisterView, case_file: CaseFile, shown: Shown) -> None:
    """Name what is shown and sum it up; where there is nothing, say why."""
    name_shelf(view, shown)
    view.show_wish(shown.wish, shown.shelf)
    if shown.rows:
        view.show_table()
    else:
        view.show_empty(_why_empty(case_file, shown))


def name_shelf(view: RegisterView, shown: Shown) -> None:
    """Name what is shown and sum it up."""
    if shown.found is None:
        view.head(SHELVES[shown.shelf][0], summary(shown.rows, shown.shelf, shown.counts))
        return
    from foidesk.ui.register.found_words import how_many, put_right  # not before the first paint

    view.head(translate("Register", "Search"), how_many(shown.found, shown.found.instead or shown.wish.words))
    view.tell_found(put_right(shown.found, shown.wish.words), shown.found.perhaps or "")


def _why_empty(case_file: CaseFile, shown: Shown) -> Why:
    anything = bool(case_file.look(count_lines, CaseFilter()))
    if shown.found is None:
        return why_empty(shown.shelf, anything=anything, narrowed=shown.is_narrowed)
    if not anything:
        return nothing_yet()
    from foidesk.store.search_settling import count_due
    from foidesk.ui.register.found_words import why_none

    unread = case_file.look(count_due)
    return why_none(shown.wish.words, narrowed=shown.is_narrowed, unread=unread)
