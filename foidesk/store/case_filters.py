"""What a list of cases is to hold and how it is sorted, and the SQL that finds it by an index."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final, NamedTuple

from foidesk.store.packed import storable
from foidesk.store.waits import WAITING


class Shelf(StrEnum):
    """The register's ready-made filters."""

    ALL = "all"
    OPEN = "open"
    LATE = "late"
    DUE_SOON = "due_soon"
    STOPPED = "stopped"
    ANSWERED = "answered"
    CLOSED = "closed"


class Order(StrEnum):
    """How lines are sorted. Each has its index, and cases alike are told apart by id.

    By what is DUE, open cases without a date come after those with one, and what is done with comes last, the
    newest first.
    """

    DUE = "due"
    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which lines are wanted. LATE needs `today`; DUE_SOON also `soon`, the last day that counts as soon.

    `due_before` leaves that day itself out, every span holds both its days. An `officer` of "" is nobody yet.
    A case that names no authority is in the name of the office's first. `provision` is one relied on for any
    part, to whatever depth: 40 stands for 40(2) as well.
    `waiting` is one of WAITS. `regime` is the law the case is handled under now.
    """

    shelf: Shelf = Shelf.ALL
    stage: str | None = None
    due_before: date | None = None
    today: date | None = None
    soon: date | None = None
    officer: str | None = None
    authority: str | None = None
    outcome: str | None = None
    provision: str | None = None
    regime: str | None = None
    received_from: date | None = None
    received_to: date | None = None
    due_from: date | None = None
    due_to: date | None = None
    answered_from: date | None = None
    answered_to: date | None = None
    waiting: str | None = None

    @property
    def is_counted(self) -> bool:
        """Whether a count of cases by stage is all that its own count takes."""
        return self.narrowed_by <= {"stage"} and self.shelf not in BY_DATE

    @property
    def is_tagged(self) -> bool:
        """Whether one authority, or one provision, is all that is asked for."""
        return self.shelf is Shelf.ALL and self.narrowed_by in ({"authority"}, {"provision"})

    @property
    def narrowed_by(self) -> set[str]:
        """What narrows the list beside its shelf."""
        return {name for name in (*NARROWED, *TAGGED) if getattr(self, name) is not None}

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out."""
        return self.shelf is Shelf.ALL and not self.narrowed_by


SHELVES: Final[Mapping[Shelf, str]] = {
    Shelf.ALL: "",
    Shelf.OPEN: "shelf in ('open', 'stopped')",
    Shelf.LATE: "place < :today",
    Shelf.DUE_SOON: "place between :today and :soon",
    Shelf.STOPPED: "shelf = 'stopped'",
    Shelf.ANSWERED: "shelf = 'answered'",
    Shelf.CLOSED: "shelf = 'closed'",
}
BY_DATE: Final = (Shelf.LATE, Shelf.DUE_SOON)
KEPT: Final[Mapping[Shelf, frozenset[str]]] = {
    Shelf.OPEN: frozenset({"open", "stopped"}),
    Shelf.STOPPED: frozenset({"stopped"}),
    Shelf.ANSWERED: frozenset({"answered"}),
    Shelf.CLOSED: frozenset({"closed"}),
}
"""What is kept with the cases of a shelf as theirs, for counting."""

CITED: Final = """(claim.provision = :provision
    or (claim.provision >= :provision || '(' and claim.provision < :provision || ')'))"""
FIRST_AUTHORITY: Final = "(select name from authority order by position limit 1)"
TAGGED: Final[Mapping[str, tuple[str, str]]] = {
    # A scalar subquery is asked case by case, in the order of the list; SQLite may turn an EXISTS inside out.
    "authority": (
        f"""((select 1 from case_authority where name = :authority and case_id = "case".id) is not null
            or (:authority = {FIRST_AUTHORITY}
                and (select 1 from case_authority where case_id = "case".id limit 1) is null))""",  # noqa: S608
        "select case_id from case_authority where name = :authority",
    ),
    "provision": (
        f"""(select 1 from claim indexed by claim_of_case
            where claim.case_id = "case".id and {CITED} limit 1)""",  # noqa: S608
        f"select case_id from claim where {CITED}",  # noqa: S608
    ),
    "waiting": (f'"case".id in ({WAITING})', WAITING),
}
"""How a case is asked for what it has many of, and what names every case that has it."""

NARROWED: Final[Mapping[str, str]] = {
    "stage": "stage = :stage",
    "due_before": "place < :due_before",
    "officer": "officer = :officer",
    "outcome": "outcome = :outcome",
    "regime": "handled_under = :regime",
    "received_from": "received_on >= :received_from",
    "received_to": "received_on <= :received_to",
    "due_from": "(place >= :due_from and due_on is not null)",
    "due_to": "place <= :due_to",
    "answered_from": "answered_on >= :answered_from",
    "answered_to": "answered_on <= :answered_to",
}


WORDS: Final = ("stage", "officer", "outcome", "regime")
DUE_SPANS: Final = frozenset({"due_before", "due_from", "due_to"})
DAYS: Final = ("received_from", "received_to", "answered_from", "answered_to")


class Sorting(NamedTuple):
    """An order as SQL. `column` with the id is the key of a line; its sign says which way it goes."""

    column: str
    way: str
    later: str
    earlier: str


SORTINGS: Final[Mapping[Order, Sorting]] = {
    Order.DUE: Sorting("place", "asc", ">", "<"),
    Order.NEWEST: Sorting("received_on", "desc", "<", ">"),
    Order.OLDEST: Sorting("received_on", "asc", ">", "<"),
}

# Only words of this file are put into statements; what an officer typed is bound as a value.


def source(wanted: CaseFilter, order: Order) -> str:
    """Return the table to read. Open cases have indexes of their own, which SQLite would not choose."""
    if wanted.shelf is not Shelf.OPEN:
        return '"case"'
    if wanted.officer is not None:
        return '"case" indexed by case_open_officer'
    return f'"case" indexed by case_open{"" if order is Order.DUE else "_received"}'


def clauses(wanted: CaseFilter, few: frozenset[str] = frozenset()) -> list[str]:
    """Return the conditions. Those in `few` name so few cases that these are taken first, and then sorted."""
    found = [SHELVES[wanted.shelf]] if SHELVES[wanted.shelf] else []
    for name in sorted(wanted.narrowed_by):
        if name in TAGGED:
            asked, named = TAGGED[name]
            found.append(f"id in ({named})" if name in few else asked)
        else:
            found.append("officer is null" if name == "officer" and not wanted.officer else NARROWED[name])
    return found


def sorted_by(wanted: CaseFilter, order: Order, few: frozenset[str] = frozenset()) -> str:
    """Return the column to sort by; with a plus before it where no index is to be walked for its sake."""
    column = SORTINGS[order].column
    ranged = wanted.shelf in BY_DATE or bool(wanted.narrowed_by & DUE_SPANS)
    return f"+{column}" if few or (ranged and order is not Order.DUE) else column


def values(wanted: CaseFilter) -> dict[str, Any]:
    """Return what the conditions are bound to."""
    return {
        **{name: _place(getattr(wanted, name)) for name in ("today", "soon", *DUE_SPANS)},
        **{name: _text(getattr(wanted, name)) for name in (*WORDS, *TAGGED)},
        **{name: _day(getattr(wanted, name)) for name in DAYS},
    }


def _place(on: date | None) -> int | None:
    """Return where a case due on that day has its place: the date as a number."""
    return None if on is None else int(on.isoformat().replace("-", ""))


def _text(text: str | None) -> str | None:
    return text and storable(text)


def _day(on: date | None) -> str | None:
    return None if on is None else on.isoformat()
