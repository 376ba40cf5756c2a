"""When the parts of a request can be decided: until an answer has gone out, and again in a dispute."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Final

from foidesk.domain.case import Case
from foidesk.domain.decisions import Part
from foidesk.domain.dispute import GIVING_OUT
from foidesk.domain.lifecycle import AT_REST, UNANSWERED, UNDER_ORDER, Stage
from foidesk.domain.orders import steps_owed
from foidesk.domain.part_endings import ending_of
from foidesk.domain.several_parts import done_with
from foidesk.domain.stages import in_order
from foidesk.domain.standing import Standing
from foidesk.domain.strands import named
from foidesk.domain.timeline import Act, Event


class Lock(StrEnum):
    """Why what was decided on a part can only be read."""

    GIVEN_OUT = "given_out"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"
    TRANSFERRED = "transferred"
    NOT_VALID = "not_valid"
    CLOSED = "closed"


AT_AN_END: Final = (Stage.ANSWERED, Stage.REVIEWED, Stage.ICO_DECIDED, *AT_REST)
"""Where what was decided has been told to the applicant, or none is owed."""
LOCKING: Final[Mapping[Act, Lock]] = {
    Act.ANSWER: Lock.GIVEN_OUT,
    Act.WITHDRAW: Lock.WITHDRAWN,
    Act.LAPSE_CLARIFICATION: Lock.LAPSED,
    Act.LAPSE_FEE: Lock.LAPSED,
    Act.TRANSFER: Lock.TRANSFERRED,
    Act.FIND_INVALID: Lock.NOT_VALID,
}
"""What the act that ended a part locks it with."""


def locks_on(case: Case, standing: Standing) -> Mapping[str, Lock]:
    """Return the parts that can only be read, by name, each with why: all of them at the end of a case.

    Before that, those that were answered by themselves. A request without parts is one part.
    """
    rows, every = in_order(case.timeline), named(case.parts or (Part(),))
    if not is_open_to_decision(case, standing):
        return {name: _why(name, rows) for name in every}
    if standing.stage not in UNANSWERED:
        return {}
    done = done_with(case.timeline, every)
    return {name: Lock.GIVEN_OUT for name, row in done.items() if row.act is Act.ANSWER}


def is_open_to_decision(case: Case, standing: Standing) -> bool:
    """Return whether parts can be decided: before the answer, in a dispute, or while steps are owed."""
    if standing.stage not in AT_AN_END:
        return True
    return standing.stage in UNDER_ORDER and steps_owed(in_order(case.timeline))


def _why(name: str, rows: Sequence[Event]) -> Lock:
    """Return what ended the part, or else that it was told of later on, or just that the case is closed."""
    how = ending_of(name, rows)
    if how is not None:
        return LOCKING[how]
    told = any(row.act in GIVING_OUT and row.part in (None, name) for row in rows)
    return Lock.GIVEN_OUT if told else Lock.CLOSED
