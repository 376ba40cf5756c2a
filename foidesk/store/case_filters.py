"""Which cases are wanted: a shelf of the register, and what else narrows it down."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Any, Final

from foidesk.store.packed import storable


class Shelf(StrEnum):
    """The register's ready-made filters."""

    ALL = "all"
    OPEN = "open"
    LATE = "late"
    DUE_SOON = "due_soon"
    STOPPED = "stopped"
    ANSWERED = "answered"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which lines are wanted. LATE needs `today`; DUE_SOON also `soon`, the last day that counts as soon.

    `due_before` leaves that day itself out; every other span holds both its days. `provision` is cited to
    any depth: 40 finds 40(2). `authority` is a sender; cases that name none are the first one’s. `officer`
    may be empty: nobody has those cases.
    """

    shelf: Shelf = Shelf.ALL
    stage: str | None = None
    due_before: date | None = None
    today: date | None = None
    soon: date | None = None
    received_from: date | None = None
    received_to: date | None = None
    due_from: date | None = None
    due_to: date | None = None
    answered_from: date | None = None
    answered_to: date | None = None
    officer: str | None = None
    authority: str | None = None
    provision: str | None = None
    outcome: str | None = None
    regime: str | None = None

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out."""
        return self.shelf is Shelf.ALL and not any(getattr(self, name) is not None for name in NARROWED)


SHELVES: Final[Mapping[Shelf, str]] = {
    Shelf.ALL: "1",
    Shelf.OPEN: "shelf in ('open', 'stopped')",
    Shelf.LATE: "due_on < :today",
    Shelf.DUE_SOON: "due_on between :today and :soon",
    Shelf.STOPPED: "shelf = 'stopped'",
    Shelf.ANSWERED: "shelf = 'answered'",
    Shelf.CLOSED: "shelf = 'closed'",
}

NARROWED: Final[Mapping[str, str]] = {
    "stage": "stage = :stage",
    "due_before": "due_on < :due_before",
    "received_from": "received_on >= :received_from",
    "received_to": "received_on <= :received_to",
    "due_from": "due_on >= :due_from",
    "due_to": "due_on <= :due_to",
    "answered_from": "answered_on >= :answered_from",
    "answered_to": "answered_on <= :answered_to",
    "officer": "(officer = :officer or (:officer = '' and officer is null))",
    "outcome": "outcome = :outcome",
    "regime": "handled_under = :regime",
    "authority": """("case".id in (select case_id from case_authority where name = :authority)
        or (:authority = (select name from authority order by position limit 1)
            and not exists (select 1 from case_authority where case_id = "case".id)))""",
    "provision": """"case".id in (select case_id from part join claim on claim.part_id = part.id
        where provision >= :provision and provision < :provision || char(1114111)
            and substr(provision, length(:provision) + 1, 1) in ('', '('))""",
}
"""What each narrowing means in SQL, over the table of cases."""


# Only words of this file are put into a statement; what an officer typed is bound as a value.


def where(wanted: CaseFilter) -> str:
    """Return the condition on the table of cases."""
    narrowed = (clause for name, clause in NARROWED.items() if getattr(wanted, name) is not None)
    return " and ".join((SHELVES[wanted.shelf], *narrowed))


def values_of(wanted: CaseFilter) -> dict[str, Any]:
    """Return the values `where` mentions."""
    return {one.name: _value(getattr(wanted, one.name)) for one in fields(CaseFilter) if one.name != "shelf"}


def _value(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else storable(value) if value else value
