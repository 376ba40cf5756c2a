"""What the regulator, the tribunal or a review orders, and whether it has been done since."""

from collections.abc import Sequence
from typing import Final

from foidesk.domain.timeline import Act, Event

ORDERING: Final = (Act.RECEIVE_ICO_DECISION, Act.RECEIVE_TRIBUNAL_DECISION)
"""Decisions of others that can order the authority to do something."""


def steps_owed(rows: Sequence[Event]) -> bool:
    """Whether a decision orders something that has not been done since.

    A review orders what it promises: a date or steps. The regulator and the tribunal do where they give
    either, or do not say that they find for the authority.
    """
    ordering = [i for i, row in enumerate(rows) if row.act in ORDERING or row.act is Act.ANSWER_REVIEW]
    if not ordering:
        return False
    order, since = rows[ordering[-1]], rows[ordering[-1] + 1 :]
    if any(row.act is Act.COMPLY for row in since):
        return False
    if order.steps or order.until is not None:
        return True
    return order.act is not Act.ANSWER_REVIEW and order.outcome != "complaint_not_upheld"
