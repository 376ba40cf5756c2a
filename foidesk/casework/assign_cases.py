"""Give requests to an officer, one or many at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from foidesk.casework.amend_request import RequestFacts, amend_request
from foidesk.casework.changes import Change, Hand
from foidesk.lawbook import Lawbook
from foidesk.store.cases import case_value
from foidesk.store.records import Records


def assign_cases(
    records: Records, case_ids: Sequence[int], officer: str | None, lawbook: Lawbook, hand: Hand
) -> Change:
    """Note who handles these requests, None for nobody yet: all of them, or none. Raises NoSuchCase.

    The change is of those that had another officer before.
    """
    return assign_each(records, dict.fromkeys(case_ids, officer), lawbook, hand)


def assign_each(records: Records, officers: Mapping[int, str | None], lawbook: Lawbook, hand: Hand) -> Change:
    """Note who handles each of these requests, None for nobody: all of them, or none. Raises NoSuchCase."""
    touched: set[int] = set()
    for case_id, officer in officers.items():
        facts = RequestFacts.of(case_value(records, case_id))
        if facts.officer != officer:
            amend_request(records, case_id, replace(facts, officer=officer), lawbook, hand)
            touched.add(case_id)
    return Change.of(*touched)


@dataclass(frozen=True, slots=True)
class Assigned:
    """Requests that were given to somebody, and who had each of those that changed hands before."""

    change: Change
    before: Mapping[int, str | None]


def assign_for_undo(
    records: Records, case_ids: Sequence[int], officer: str | None, lawbook: Lawbook, hand: Hand
) -> Assigned:
    """Do as `assign_cases` does, and say who had them before. Raises NoSuchCase."""
    before = {one: case_value(records, one).officer for one in case_ids}
    change = assign_cases(records, case_ids, officer, lawbook, hand)
    return Assigned(change, {one: who for one, who in before.items() if change.touches(one)})
