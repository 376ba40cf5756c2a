"""When something sent by post is taken to have been received (FOISA s74)."""

from dataclasses import replace

from foidesk.domain.course import Terms
from foidesk.domain.dates import in_words
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.reckoning import reckon
from foidesk.domain.timeline import Act, Event

INCOMING = (Act.RECEIVE, Act.RECEIVE_CLARIFICATION, Act.REQUEST_REVIEW)


def as_received(row: Event, terms: Terms) -> Event:
    """Return what was posted to the authority as received on the day the law presumes, never before it.

    Where it is known to have come later still, that day stands; so does every day under a law that presumes
    nothing.
    """
    if row.posted_on is None or row.act not in INCOMING:
        return row
    limit = terms.limit_for(Purpose.PRESUMED_RECEIPT)
    if limit is None:
        return row
    return replace(row, on=max(row.on, reckon(limit, row.posted_on, terms.law).due))


def posting_note(row: Event, terms: Terms) -> tuple[str, ...]:
    """Return a sentence on why a posted thing counts from the day it does, or nothing."""
    limit = terms.limit_for(Purpose.PRESUMED_RECEIPT)
    if row.posted_on is None or limit is None or row.act not in INCOMING:
        return ()
    presumed = reckon(limit, row.posted_on, terms.law).due
    said = f"It was posted on {in_words(row.posted_on)}; what is posted is presumed not to have been received"
    return (f"{said} before {in_words(presumed)}, {limit.number} days later ({limit.provision}).",)
