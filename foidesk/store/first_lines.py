"""The first lines of the register, for the window's first paint: nothing is loaded that they do not need."""

from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from foidesk.store.connections import Connection

OPEN: Final = """"case" indexed by case_open where shelf in ('open', 'stopped') order by place, id"""


class FirstLine(NamedTuple):
    """What the first paint shows of a case."""

    reference: str
    subject: str
    applicant: str
    received_on: date
    due_on: date | None


def first_lines(connection: "Connection", size: int) -> list[FirstLine]:
    """Return the open cases that are due soonest, as the register begins with them."""
    rows = connection.execute(
        f"select reference, subject, applicant, received_on, due_on from {OPEN} limit ?",  # noqa: S608
        (size,),
    )
    return [
        FirstLine(
            reference, subject, applicant, date.fromisoformat(received), due and date.fromisoformat(due)
        )
        for reference, subject, applicant, received, due in rows
    ]
