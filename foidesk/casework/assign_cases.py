"""Give requests to an officer, one or many at once."""

from collections.abc import Sequence
from dataclasses import replace

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
    touched: set[int] = set()
    for case_id in case_ids:
        facts = RequestFacts.of(case_value(records, case_id))
        if facts.officer != officer:
            amend_request(records, case_id, replace(facts, officer=officer), lawbook, hand)
            touched.add(case_id)
    return Change.of(*touched)
