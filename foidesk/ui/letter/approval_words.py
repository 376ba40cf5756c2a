"""What is said of a letter that goes out by two people, and what its buttons are called."""

from collections.abc import Mapping

from foidesk.domain.approval import Approval, WayOut
from foidesk.ui.tongue import Told, marked

BUTTONS: Mapping[WayOut, str] = Told(
    "Letters",
    {
        WayOut.ISSUE: marked("Letters", "Iss&ue letter…"),
        WayOut.ASK: marked("Letters", "Se&nd for approval…"),
        WayOut.WAIT: marked("Letters", "Waiting for approval"),
        WayOut.APPROVE: marked("Letters", "Approve and iss&ue…"),
    },
)
QUESTIONS: Mapping[WayOut, tuple[str, str, str]] = {
    WayOut.ISSUE: (
        marked("Letters", "Issue this letter?"),
        marked("Letters", "The letter is kept exactly as it is shown and cannot be changed afterwards."),
        marked("Letters", "Yes, i&ssue it"),
    ),
    WayOut.ASK: (
        marked("Letters", "Send this letter for approval?"),
        marked("Letters", "Nothing is recorded and nothing goes out before somebody else has approved it."),
        marked("Letters", "Yes, &send it"),
    ),
    WayOut.APPROVE: (
        marked("Letters", "Approve this letter and issue it?"),
        marked("Letters", "The letter is kept exactly as it is shown and cannot be changed afterwards."),
        marked("Letters", "Yes, i&ssue it"),
    ),
}
"""The question, what follows from a yes, and the yes."""

WAITS = marked("Letters", "It waits for somebody else to approve it.")


def standing_words(asked: Approval | None) -> str:
    """Return how a letter stands with its approver; empty where nobody was asked."""
    return asked.words if asked is not None else ""
