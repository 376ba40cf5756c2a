"""The open requests by officer or by authority, counted for the register's strip of groups."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

from foidesk.store.case_filters import FIRST_AUTHORITY, SHELVES, Shelf
from foidesk.store.connections import Connection


class Grouping(StrEnum):
    """What open requests are grouped by: a field of CaseFilter."""

    OFFICER = "officer"
    AUTHORITY = "authority"


class Group(NamedTuple):
    """How many open requests somebody has, and how many of them are late. A name of "" is nobody yet."""

    name: str
    cases: int
    late: int


COUNTED: Final[Mapping[Grouping, str]] = {
    # Each is read off the index of open cases: what is closed, however much, is never looked at.
    Grouping.OFFICER: f"""select coalesce(officer, '') as name, count(*), sum(place < :today)
        from "case" indexed by case_open_officer where {SHELVES[Shelf.OPEN]}
        group by officer order by name = '', name""",  # noqa: S608  our own words
    Grouping.AUTHORITY: f"""select coalesce(named.name, {FIRST_AUTHORITY}, '') as name, count(*),
        sum(place < :today) from "case" indexed by case_open
        left join case_authority named on named.case_id = "case".id
        where {SHELVES[Shelf.OPEN]} group by 1 order by 1""",  # noqa: S608
}


def open_groups(connection: Connection, by: Grouping, today: date) -> list[Group]:
    """Return who has open requests, by name, nobody last.

    A request in the name of several authorities counts for each, one that names none for the office's first.
    """
    place = int(today.isoformat().replace("-", ""))
    return [Group._make(row) for row in connection.execute(COUNTED[by], {"today": place}).fetchall()]
