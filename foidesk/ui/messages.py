"""What an officer is told when something goes wrong."""

from foidesk.domain.problems import Problem

FAULT = (
    "FoiDesk hit a fault of its own. Nothing was saved by that step.",
    "Your cases are safe. Try once more; if it happens again, send FoiDesk’s log to whoever looks after it.",
)


def message_for(error: BaseException) -> tuple[str, str]:
    """Return a headline and what to do next. Only a Problem's own words reach the officer."""
    if isinstance(error, Problem):
        return str(error), error.next_step
    return FAULT
