"""What the register says of a shelf: summed up, or why it is empty."""

from collections.abc import Mapping

from foidesk.domain.dates import counted
from foidesk.store.case_lines import Shelf
from foidesk.ui.shelves import SHELVES
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


def summary(total: int, shelf: Shelf, search: str, counts: Mapping[Shelf, int]) -> str:
    """Return such as `22 requests · 2 late · 5 due in 5 working days`. `counts` may still be unknown."""
    said = [counted(total, "request")]
    if search:
        said.append(f"holding “{search}”")
    elif shelf is Shelf.OPEN and counts:
        said += [f"{counts[Shelf.LATE]} late", f"{counts[Shelf.DUE_SOON]} due in {SOON_DAYS} working days"]
    return " · ".join(said)


def why_empty(shelf: Shelf, search: str, anything: bool) -> tuple[str, str, str, str]:
    """Return icon, headline, hint and button. `anything` says whether the case file has any case at all."""
    if search:
        hint = f"Nothing under “{SHELVES[shelf][0].lower()}” holds “{search}”."
        elsewhere = "" if shelf is Shelf.ALL else "Search all requests"
        return "search", "No request matches", hint, elsewhere
    if anything:
        return "circle-check-big", NOTHING_HERE[shelf], "Other requests are on the other shelves.", ""
    return "inbox", NOTHING_HERE[Shelf.ALL], DROP, "Import e-mail…"
