"""What an officer is told when something goes wrong."""

from foidesk.domain.problems import Problem

FAULT = (
    "Something went wrong inside FoiDesk, and this step was not carried out.",
    "What was saved stays saved. Try again; if it comes back, send FoiDesk’s log to whoever looks after it.",
)

UNSAVED = (
    "Some of what you decided is not saved yet.",
    "Put right what stands in the way, or close the window once more to give it up.",
)
"""What is said when the window is about to close over decisions that could not be saved."""


STILL_SENDING = (
    "Letters are still being printed or saved.",
    "Let them finish, or close the window once more to leave the rest.",
)
"""What is said when the window is about to close over a batch."""


UNRECORDED = (
    "The answer of a business area is written and not recorded yet.",
    "Record it under Areas, or close the window once more to give it up.",
)
"""What is said when the window is about to close over a half-written answer."""


def message_for(error: BaseException) -> tuple[str, str]:
    """Return what happened and what to do about it; a bug is told in fixed words, its own stay in the log."""
    if isinstance(error, Problem):
        return str(error), error.next_step
    return FAULT
