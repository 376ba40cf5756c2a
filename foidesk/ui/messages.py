"""What an officer is told when something goes wrong."""

from foidesk.domain.problems import Problem
from foidesk.ui.tongue import marked, translate

FAULT = (
    marked("Frame", "Something went wrong inside FoiDesk, and this step was not carried out."),
    marked(
        "Frame",
        "What was saved stays saved. Try again; if it comes back, send FoiDesk’s log to "
        "whoever looks after it.",
    ),
)

UNSAVED = (
    marked("Frame", "Some of what you decided is not saved yet."),
    marked("Frame", "Put right what stands in the way, or close the window once more to give it up."),
)
"""What is said when the window is about to close over decisions that could not be saved."""


STILL_SENDING = (
    marked("Frame", "Letters are still being printed or saved."),
    marked("Frame", "Let them finish, or close the window once more to leave the rest."),
)
"""What is said when the window is about to close over a batch."""


UNRECORDED = (
    marked("Frame", "The answer of a business area is written and not recorded yet."),
    marked("Frame", "Record it under Areas, or close the window once more to give it up."),
)
"""What is said when the window is about to close over a half-written answer."""


NO_MORE_TIME = (
    marked("Frame", "This case cannot be given more time now."),
    marked("Frame", "“All acts” (Ctrl+M) lists what can be done with it, and says why the rest cannot."),
)
NOT_CLOSED = (
    marked("Frame", "This case cannot be closed now."),
    marked("Frame", "It is closed once it has been answered."),
)
NONE_MARKED = (
    marked("Frame", "No request is marked."),
    marked(
        "Frame",
        "Mark them in the register: Space, or a click with Ctrl or Shift; Ctrl+A marks all that are shown.",
    ),
)
"""What is said of an act that cannot be done now."""


def told(words: tuple[str, str]) -> tuple[str, str]:
    """Return what happened and what to do about it in the language of the window."""
    happened, remedy = words
    return translate("Frame", happened), translate("Frame", remedy)


def in_full(problem: Problem) -> str:
    """Return what happened and what can be done about it, in one line."""
    return " ".join(filter(None, message_for(problem)))


def message_for(error: BaseException) -> tuple[str, str]:
    """Return what happened and what to do about it; a bug is told in fixed words, its own stay in the log."""
    if isinstance(error, Problem):
        return translate("Problems", str(error)), translate("Problems", error.next_step)
    return told(FAULT)
