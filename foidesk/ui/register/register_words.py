"""What the register says of a shelf: summed up, or why it is empty."""

from collections.abc import Mapping

from foidesk.domain.dates import counted
from foidesk.store.case_lines import Shelf
from foidesk.ui.wording import SOON_DAYS

NOTHING_HERE = {
    Shelf.LATE: "Nothing is late",
    Shelf.DUE_SOON: f"Nothing is due in the next {SOON_DAYS} working days",
    Shelf.OPEN: "No request is open",
    Shelf.STOPPED: "No clock is stopped",
    Shelf.ANSWERED: "No request has been answered yet",
    Shelf.ALL: "No requests yet",
}
DROP = "Drop a saved e-mail (.eml) anywhere on this window. You check it before anything is logged."


def summary(total: int, shelf: Shelf, counts: Mapping[Shelf, int]) -> str:
    """Return such as `22 requests · 2 late · 5 due in 5 working days`. `counts` may still be unknown."""
    said = [counted(total, "request")]
    if shelf is Shelf.OPEN and counts:
        said += [f"{counts[Shelf.LATE]} late", f"{counts[Shelf.DUE_SOON]} due in {SOON_DAYS} working days"]
    return " · ".join(said)


def why_empty(shelf: Shelf, *, anything: bool, narrowed: bool) -> tuple[str, str, str, str]:
    """Return icon, headline, hint and button. `anything`: there is some case; `narrowed`: by a filter."""
    if narrowed:
        hint = "Take a filter away: each stands under the heading with a cross."
        return "search", "No request is like that", hint, "Take all filters away"
    if anything:
        return "circle-check-big", NOTHING_HERE[shelf], "Other requests are on the other shelves.", ""
    return "inbox", NOTHING_HERE[Shelf.ALL], DROP, "Import e-mail…"
