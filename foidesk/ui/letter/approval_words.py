"""What is said of a letter that goes out by two people, and what its buttons are called."""

from collections.abc import Mapping

from foidesk.domain.approval import Approval, WayOut

BUTTONS: Mapping[WayOut, str] = {
    WayOut.ISSUE: "Iss&ue letter…",
    WayOut.ASK: "Se&nd for approval…",
    WayOut.WAIT: "Waiting for approval",
    WayOut.APPROVE: "Approve and iss&ue…",
}
QUESTIONS: Mapping[WayOut, tuple[str, str, str]] = {
    WayOut.ISSUE: (
        "Issue this letter?",
        "The letter is kept exactly as it is shown and cannot be changed afterwards.",
        "Yes, i&ssue it",
    ),
    WayOut.ASK: (
        "Send this letter for approval?",
        "Nothing is recorded and nothing goes out before somebody else has approved it.",
        "Yes, &send it",
    ),
    WayOut.APPROVE: (
        "Approve this letter and issue it?",
        "The letter is kept exactly as it is shown and cannot be changed afterwards.",
        "Yes, i&ssue it",
    ),
}
"""The question, what follows from a yes, and the yes."""

WAITS = "It waits for somebody else to approve it."


def standing_words(asked: Approval | None) -> str:
    """Return how a letter stands with its approver; empty where nobody was asked."""
    return asked.words if asked is not None else ""
