"""Link a case with a past one that asked for the same, so that what was said there is at hand here."""

from dataclasses import replace

from foidesk.casework.amend_request import RequestFacts, amend_request
from foidesk.casework.changes import Change, Hand
from foidesk.domain.case import Link, LinkKind
from foidesk.lawbook import Lawbook
from foidesk.store.cases import case_value
from foidesk.store.records import Records


def link_similar(
    records: Records, case_id: int, reference: str, lawbook: Lawbook, hand: Hand, *, linked: bool = True
) -> Change:
    """Link a case with the one of that reference, or take the link back. Raises NoSuchCase."""
    facts = RequestFacts.of(case_value(records, case_id))
    link = Link(LinkKind.RELATED, reference)
    without = tuple(one for one in facts.links if one != link)
    links = (*without, link) if linked else without
    if linked and link in facts.links:
        return Change.of()
    return amend_request(records, case_id, replace(facts, links=links), lawbook, hand)
