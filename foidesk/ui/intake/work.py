"""What intake asks of the working thread."""

from typing import TYPE_CHECKING

from foidesk.casework.changes import Hand
from foidesk.domain.decisions import Part
from foidesk.intake.draft import Draft
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile

if TYPE_CHECKING:
    from foidesk.casework.log_request import Logged


def log(case_file: CaseFile, draft: Draft, lawbook: Lawbook, hand: Hand) -> "Logged":
    """Log a request that was agreed."""
    from foidesk.casework.log_request import log_request  # SQLModel: not before the first paint

    return case_file.write(log_request, draft, lawbook, hand)


def questions(text: str) -> tuple[Part, ...]:
    """Return the numbered questions found in `text`."""
    from foidesk.intake.questions import questions_in

    return questions_in(text)
