"""What the register says of a search: how many it found, where the words stand, and what to try instead."""

from typing import TYPE_CHECKING

from foidesk.ui.register.way_on import WayOn, Why
from foidesk.ui.tongue import Told, counted, marked, translate
from foidesk.ui.wording import short_day

if TYPE_CHECKING:
    from foidesk.store.search_excerpts import Excerpt
    from foidesk.store.search_finding import Found

TRY = marked(
    "Register",
    "Try fewer words, or only how they begin. “Quotation marks” keep words together,"
    " a minus before a word leaves it out, and OR between two takes either.",
)
NARROWED = marked(
    "Register", "Only some requests are looked at. Take away what stands under the heading, or look at all."
)


def how_many(found: "Found", words: str) -> str:
    """Return such as `12 requests hold “swans”`."""
    if found.is_more:
        said = translate("Register", "More than {count} requests hold “{words}”")
        return said.format(count=f"{len(found.ids):,}", words=words)
    many = len(found.ids)
    one = translate("Register", "{requests} holds “{words}”")
    more = translate("Register", "{requests} hold “{words}”")
    return (one if many == 1 else more).format(requests=counted(many, "request"), words=words)


def put_right(found: "Found", typed: str) -> str:
    """Return what is shown in place of what was typed; nothing where it was taken as it was."""
    if found.instead is None:
        return ""
    said = translate("Register", "Showing results for “{shown}”, instead of “{typed}”.")
    return said.format(shown=found.instead, typed=typed)


def why_none(words: str, *, narrowed: bool, unread: int) -> Why:
    """Return why nothing was found. `unread`: requests search does not know yet."""
    hint = translate("Register", NARROWED if narrowed else TRY)
    if unread:
        said = translate("Register", "FoiDesk is still reading what is in this case file: {requests} to go.")
        hint += f" {said.format(requests=counted(unread, 'request'))}"
    said = translate("Register", "No request holds “{words}”").format(words=words)
    return Why("search", said, hint, (WayOn.SEARCH_ALL if narrowed else WayOn.NO_WORDS,))


def where(excerpt: "Excerpt") -> str:
    """Return where the words stand: `In the letter of 3 May 2026`."""
    match excerpt.place.value:
        case "letters":
            return translate("Register", "In the letter of {day}").format(day=short_day(excerpt.dated))
        case "files":
            if not excerpt.name:
                return translate("Register", "In an attachment")
            return translate("Register", "In attachment {name}").format(name=excerpt.name)
        case other:
            return PLACES[other]


PLACES = Told(
    "Register",
    {
        "who": marked("Register", "Who asks"),
        "subject": marked("Register", "In the subject"),
        "request": marked("Register", "In the request"),
        "decisions": marked("Register", "In the decisions"),
        "notes": marked("Register", "In the notes"),
    },
)
