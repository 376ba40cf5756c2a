"""What the register says of a search: how many it found, where the words stand, and what to try instead."""

from typing import TYPE_CHECKING

from foidesk.domain.dates import counted
from foidesk.ui.wording import short_day

if TYPE_CHECKING:
    from foidesk.store.search_excerpts import Excerpt
    from foidesk.store.search_finding import Found

TRY = (
    "Try fewer words, or only how they begin. “Quotation marks” keep words together,"
    " a minus before a word leaves it out, and OR between two takes either."
)
NARROWED = "Only some requests are looked at. Take away what stands under the heading, or look at all."


def how_many(found: "Found", words: str) -> str:
    """Return such as `12 requests hold “swans”`."""
    if found.is_more:
        return f"More than {len(found.ids):,} requests hold “{words}”"
    many = len(found.ids)
    return f"{counted(many, 'request')} {'holds' if many == 1 else 'hold'} “{words}”"


def put_right(found: "Found", typed: str) -> str:
    """Return what is shown in place of what was typed; nothing where it was taken as it was."""
    return "" if found.instead is None else f"Showing results for “{found.instead}”, instead of “{typed}”."


def why_none(words: str, *, narrowed: bool, unread: int) -> tuple[str, str, str, str]:
    """Return icon, headline, hint and button. `unread`: requests search does not know yet."""
    hint = NARROWED if narrowed else TRY
    if unread:
        hint += f" FoiDesk is still reading what is in this case file: {counted(unread, 'request')} to go."
    return "search", f"No request holds “{words}”", hint, "Search all requests" if narrowed else ""


def where(excerpt: "Excerpt") -> str:
    """Return where the words stand: `In the letter of 3 May 2026`."""
    match excerpt.place.value:
        case "letters":
            return f"In the letter of {short_day(excerpt.dated)}"
        case "files":
            return f"In attachment {excerpt.name}" if excerpt.name else "In an attachment"
        case other:
            return PLACES[other]


PLACES = {
    "who": "Who asks",
    "subject": "In the subject",
    "request": "In the request",
    "decisions": "In the decisions",
    "notes": "In the notes",
}
