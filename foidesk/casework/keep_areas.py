"""Keep the business areas that can be asked, and whom to ask there."""

from collections.abc import Sequence

from foidesk.casework.changes import Change, Hand
from foidesk.domain.commission import BusinessArea
from foidesk.domain.problems import Problem
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.business_areas import business_areas, put_areas
from foidesk.store.records import Records


class BadAreas(Problem):
    """Areas that could not be told apart."""

    remedy = "Correct the names and try again. Nothing has been changed."


def keep_areas(records: Records, areas: Sequence[BusinessArea], hand: Hand) -> Change:
    """Make these the business areas, in this order. Raises BadAreas.

    One that is left out can be asked no more; what it was asked before stays.
    """
    names = check_areas(areas)
    if tuple(areas) == business_areas(records):
        return Change.of()
    put_areas(records, areas)
    note_down(records, AuditLine(hand.now, hand.by, "keep_areas", None, {"areas": names}))
    return Change.everything()


def check_areas(areas: Sequence[BusinessArea]) -> list[str]:
    """Return the names of areas. Raises BadAreas where one has none, or two have one."""
    names = [area.name.strip() for area in areas]
    if not all(names):
        raise BadAreas("Every business area needs a name.")
    folded = [name.casefold() for name in names]
    if (twice := next((name for name in names if folded.count(name.casefold()) > 1), None)) is not None:
        raise BadAreas(f"There are two business areas named “{twice}”.")
    return names
