"""What the register says of a shelf: summed up, or why it is empty."""

from collections.abc import Mapping

from foidesk.store.case_lines import Shelf
from foidesk.ui.one_line import DOT
from foidesk.ui.register.way_on import WayOn, Why
from foidesk.ui.tongue import Told, counted, marked, translate
from foidesk.ui.wording import SOON_DAYS

NOTHING_HERE = Told(
    "Register",
    {
        Shelf.LATE: marked("Register", "Nothing is late"),
        Shelf.DUE_SOON: marked("Register", "Nothing is due in the next {days} working days"),
        Shelf.OPEN: marked("Register", "No request is open"),
        Shelf.STOPPED: marked("Register", "No clock is stopped"),
        Shelf.ANSWERED: marked("Register", "No request has been answered yet"),
        Shelf.ALL: marked("Register", "No requests yet"),
    },
    days=SOON_DAYS,
)
DROP = marked(
    "Register",
    "Drop a saved e-mail (.eml) anywhere on this window, or write down what came by post or telephone."
    " You check it before anything is logged.",
)
ELSEWHERE = marked("Register", "Other requests are on the other shelves.")
OPEN_SHELVES = {Shelf.LATE, Shelf.DUE_SOON, Shelf.STOPPED}
"""Shelves of open requests; where one is empty, the others that are open are the next to look at."""


def summary(total: int, shelf: Shelf, counts: Mapping[Shelf, int]) -> str:
    """Return such as `22 requests · 2 late · 5 due in 5 working days`. `counts` may still be unknown."""
    said = [counted(total, "request")]
    if shelf is Shelf.OPEN and counts:
        soon = translate("Register", "{count} due in {days} working days")
        said += [translate("Register", "{count} late").format(count=counts[Shelf.LATE])]
        said += [soon.format(count=counts[Shelf.DUE_SOON], days=SOON_DAYS)]
    return DOT.join(said)


def why_empty(shelf: Shelf, *, anything: bool, narrowed: bool) -> Why:
    """Return why a shelf is empty. `anything`: there is some case; `narrowed`: by a filter."""
    if narrowed:
        hint = translate("Register", "Take a filter away: each stands under the heading with a cross.")
        return Why("search", translate("Register", "No request is like that"), hint, (WayOn.NO_FILTER,))
    if anything:
        way = WayOn.OPEN if shelf in OPEN_SHELVES else WayOn.ALL
        return Why("circle-check-big", NOTHING_HERE[shelf], translate("Register", ELSEWHERE), (way,))
    return nothing_yet()


def nothing_yet() -> Why:
    """Return what is said in a case file without a case."""
    return Why("inbox", NOTHING_HERE[Shelf.ALL], translate("Register", DROP), (WayOn.IMPORT, WayOn.NEW))
