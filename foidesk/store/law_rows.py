"""What an office found out of the law since it was shipped, by plain SQL."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Final

from foidesk.domain.amended import Reading
from foidesk.domain.costs import CostLimit
from foidesk.domain.regime import Regime
from foidesk.store.connections import Connection
from foidesk.store.packed import pack, unpack_all

NEWEST_COSTS: Final = "select limits, made_at, made_by from cost_change order by version desc limit 1"
ADD_COSTS: Final = """
    insert into cost_change (version, made_at, made_by, limits)
    select coalesce(max(version), 0) + 1, ?, ?, ? from cost_change"""
CHECKS: Final = """
    select regime, cite, checked_on, made_by, source from provision_check
    where version in (select max(version) from provision_check group by regime, cite) order by version"""
ADD_CHECK: Final = """
    insert into provision_check (version, made_at, made_by, regime, cite, checked_on, source)
    select coalesce(max(version), 0) + 1, ?, ?, ?, ?, ?, ? from provision_check"""

MARK: Final = "\x1e"
"""Between where a provision was read and how it reads. Nobody can type it, so the column holds both."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A provision that somebody here looked up on a day; `on` None: somebody doubts it.

    `readings` are the office's own versions of it, over those shipped; empty where those stand.
    """

    regime: Regime
    cite: str
    on: date | None
    by: str
    source: str = ""
    readings: tuple[Reading, ...] = ()


def costs_kept(connection: Connection) -> tuple[CostLimit, ...] | None:
    """Return the limits the office set last; None where it goes by those shipped."""
    row = connection.execute(NEWEST_COSTS).fetchone()
    return None if row is None else _limits(row[0])


@lru_cache(maxsize=8)
def _limits(packed: str) -> tuple[CostLimit, ...]:
    return unpack_all(packed, CostLimit)


def last_cost_change(connection: Connection) -> tuple[datetime, str] | None:
    """Return when and by whom the limits were last set; None where they never were."""
    row = connection.execute(NEWEST_COSTS).fetchone()
    return None if row is None else (datetime.fromisoformat(row[1]), row[2])


def put_costs(connection: Connection, limits: Sequence[CostLimit], at: datetime, by: str) -> None:
    """Set the limits from now on."""
    connection.execute(ADD_COSTS, (at.isoformat(), by, pack(tuple(limits))))


def provisions_checked(connection: Connection) -> tuple[Checked, ...]:
    """Return what was last said of each provision that anybody here looked up."""
    return tuple(
        Checked(Regime(regime), cite, None if on is None else date.fromisoformat(on), by, *_found(source))
        for regime, cite, on, by, source in connection.execute(CHECKS)
    )


def _found(source: str) -> tuple[str, tuple[Reading, ...]]:
    words, _mark, readings = source.partition(MARK)
    return words, _readings(readings) if readings else ()


@lru_cache(maxsize=64)
def _readings(packed: str) -> tuple[Reading, ...]:
    return unpack_all(packed, Reading)


def put_check(connection: Connection, checked: Checked, at: datetime) -> None:
    """Keep what somebody says of a provision."""
    on = None if checked.on is None else str(checked.on)
    source = checked.source.replace(MARK, " ")
    if checked.readings:
        source = f"{source}{MARK}{pack(checked.readings)}"
    facts = (at.isoformat(), checked.by, checked.regime.value, checked.cite, on, source)
    connection.execute(ADD_CHECK, facts)
