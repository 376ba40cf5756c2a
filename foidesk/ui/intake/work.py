"""What intake asks of the working thread."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from foidesk.casework.changes import Hand
from foidesk.domain.decisions import Part
from foidesk.domain.problems import Problem
from foidesk.intake.draft import Draft
from foidesk.lawbook import Lawbook
from foidesk.store.case_file import CaseFile

if TYPE_CHECKING:
    from foidesk.casework.log_request import Logged

T = TypeVar("T")


def tried(job: Callable[[], T]) -> T | Problem:
    """Return what `job` returns, or the Problem it raises: the page has to know which of its files it was."""
    try:
        return job()
    except Problem as problem:
        return problem


def log(case_file: CaseFile, draft: Draft, lawbook: Lawbook, hand: Hand) -> "Logged":
    """Log a request that was agreed."""
    from foidesk.casework.log_request import log_request  # SQLModel: not before the first paint

    return case_file.write(log_request, draft, lawbook, hand)


def questions(text: str) -> tuple[Part, ...]:
    """Return the numbered questions found in `text`."""
    from foidesk.intake.questions import questions_in

    return questions_in(text)
