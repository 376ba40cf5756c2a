"""The changes of the bank holidays a case file has seen, by plain SQL: the start-up reads them too."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any, Final

from foidesk.domain.bank_holidays import BankHoliday, Nation
from foidesk.domain.holiday_lists import Edits
from foidesk.store.connections import Connection

SHIPPED: Final = 0
"""The calendar version before any change: the list that came with the program."""

EDITS: Final = """
    select c.version, c.known_to, d.what, d.happens_on, d.nation, d.title, d.source, d.substitute,
        d.provisional, d.disputed
    from calendar_change c left join calendar_day d using (version)
    where c.version <= ? order by c.version, d.position"""

ADD_DAY: Final = """
    insert into calendar_day
        (version, position, what, happens_on, nation, title, source, substitute, provisional, disputed)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


@dataclass(frozen=True, slots=True)
class ChangeMade:
    """A change of the calendar as it was noted down."""

    version: int
    made_at: datetime
    made_by: str
    source: str
    known_to: date


def newest_version(connection: Connection) -> int:
    """Return the number of the newest change, SHIPPED where there is none."""
    row = connection.execute("select coalesce(max(version), 0) from calendar_change").fetchone()
    return int(row[0])


def edits_made(connection: Connection, through: int | None = None) -> tuple[Edits, ...]:
    """Return the edits of each change in order, up to version `through`; all of them for None."""
    last = newest_version(connection) if through is None else through
    if last == SHIPPED:
        return ()
    rows = connection.execute(EDITS, (last,)).fetchall()
    return tuple(_edits(list(each)) for _version, each in groupby(rows, lambda row: row[0]))


def changes_made(connection: Connection) -> tuple[ChangeMade, ...]:
    """Return every change, newest first."""
    rows = connection.execute(
        "select version, made_at, made_by, source, known_to from calendar_change order by version desc"
    )
    return tuple(
        ChangeMade(version, datetime.fromisoformat(at), by, source, date.fromisoformat(known_to))
        for version, at, by, source, known_to in rows
    )


def add_change(connection: Connection, change: ChangeMade, edits: Edits) -> None:
    """Add a change with its days."""
    connection.execute(
        "insert into calendar_change (version, made_at, made_by, source, known_to) values (?, ?, ?, ?, ?)",
        (change.version, change.made_at.isoformat(), change.made_by, change.source, str(change.known_to)),
    )
    days = [(what, one) for what, each in _by_name(edits).items() for one in each]
    for position, (what, one) in enumerate(days):
        facts = (str(one.on), one.nation.value, one.title, one.source)
        flags = (int(one.substitute), int(one.provisional), int(one.disputed))
        connection.execute(
            ADD_DAY,
            (change.version, position, what, *facts, *flags),
        )


def _by_name(edits: Edits) -> Mapping[str, tuple[BankHoliday, ...]]:
    return {"added": edits.added, "removed": edits.removed, "confirmed": edits.confirmed}


def _edits(rows: Sequence[Sequence[Any]]) -> Edits:
    days: dict[str, list[BankHoliday]] = {"added": [], "removed": [], "confirmed": []}
    for _version, _known_to, what, *facts in rows:
        if what is not None:
            days[what].append(_holiday(*facts))
    added, removed, confirmed = (tuple(each) for each in days.values())
    return Edits(added, removed, confirmed, date.fromisoformat(rows[0][1]))


def _holiday(
    on: str, nation: str, title: str, source: str, substitute: int, provisional: int, disputed: int
) -> BankHoliday:
    flags = (bool(substitute), bool(provisional), bool(disputed))
    return BankHoliday(date.fromisoformat(on), Nation(nation), title, source, *flags)
