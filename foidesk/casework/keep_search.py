"""Keep a search under a name, and forget one: for the office, so both are noted down."""

from foidesk.casework.changes import Change, Hand
from foidesk.domain.problems import Problem
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.records import Records
from foidesk.store.saved_searches import NewSearch, drop, keep
from foidesk.store.search_finding import Search

LONGEST = 60
"""Characters of a name."""


class NoName(Problem):
    """A search without a name could not be found again."""

    remedy = "Type a name for it, such as “Parking, still open”."

    def __init__(self) -> None:
        super().__init__("The search has no name yet.")


def keep_search(records: Records, name: str, search: Search, hand: Hand) -> Change:
    """Keep a search, in place of one of the same name. Raises NoName."""
    name = " ".join(name.split())[:LONGEST].strip()
    if not name:
        raise NoName
    search_id = keep(records, NewSearch(name, search, hand.now, hand.by))
    # Not its name: that may be somebody's, and what the audit says of no case is never erased.
    note_down(records, AuditLine(hand.now, hand.by, "keep_search", None, {"id": search_id}))
    return Change.of()


def drop_search(records: Records, search_id: int, hand: Hand) -> Change:
    """Forget a search."""
    drop(records, search_id)
    note_down(records, AuditLine(hand.now, hand.by, "drop_search", None, {"id": search_id}))
    return Change.of()
