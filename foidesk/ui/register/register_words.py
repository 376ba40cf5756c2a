"""What the register says of a shelf: summed up, or why it is empty."""

from collections.abc import Mapping

from foidesk.store.case_lines import Shelf
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
    "Register", "Drop a saved e-mail (.eml) anywhere on this window. You check it before anything is logged."
)


def summary(total: int, shelf: Shelf, counts: Mapping[Shelf, int]) -> str:
    """Return such as `22 requests · 2 late · 5 due in 5 working days`. `counts` may still be unknown."""
    said = [counted(total, "request")]
    if shelf is Shelf.OPEN and counts:
        soon = translate("Register", "{count} due in {days} working days")
        said += [translate("Register", "{count} late").format(count=counts[Shelf.LATE])]
        said += [soon.format(count=counts[Shelf.DUE_SOON], days=SOON_DAYS)]
    return " · ".join(said)


def why_empty(shelf: Shelf, *, anything: bool, narrowed: bool) -> tuple[str, str, str, str]:
    """Return icon, headline, hint and button. `anything`: there is some case; `narrowed`: by a filter."""
    if narrowed:
        hint = translate("Register", "Take a filter away: each stands under the heading with a cross.")
        return (
            "search",
            translate("Register", "No request is like that"),
            hint,
            translate("Register", "Take all filters away"),
        )
    if anything:
        return (
            "circle-check-big",
            NOTHING_HERE[shelf],
            translate("Register", "Other requests are on the other shelves."),
            "",
        )
    return (
        "inbox",
        NOTHING_HERE[Shelf.ALL],
        translate("Register", DROP),
        translate("Register", "Import e-mail…"),
    )
