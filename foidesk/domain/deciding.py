"""When the parts of a request can be decided: until an answer has gone out, and again in a dispute."""

from typing import Final

from foidesk.domain.case import Case
from foidesk.domain.dispute import steps_owed
from foidesk.domain.lifecycle import AT_REST, UNANSWERED, Stage
from foidesk.domain.several_parts import done_with
from foidesk.domain.stages import in_order
from foidesk.domain.standing import Standing
from foidesk.domain.strands import named
from foidesk.domain.timeline import Act

GIVEN_OUT: Final = (Stage.ANSWERED, Stage.REVIEWED, Stage.ICO_DECIDED, *AT_REST)
"""Where what was decided has been told to the applicant, or none is owed."""
UNDER_ORDER: Final = (Stage.REVIEWED, Stage.ICO_DECIDED)


def told_apart(case: Case, standing: Standing) -> frozenset[str]:
    """Return the names of the parts that were answered by themselves while others are still owed."""
    if standing.stage not in UNANSWERED:
        return frozenset()
    done = done_with(case.timeline, named(case.parts))
    return frozenset(name for name, row in done.items() if row.act is Act.ANSWER)


def is_open_to_decision(case: Case, standing: Standing) -> bool:
    """Whether parts can be decided otherwise: before the answer, in a dispute, or while steps are owed."""
    if standing.stage not in GIVEN_OUT:
        return True
    return standing.stage in UNDER_ORDER and steps_owed(in_order(case.timeline))
