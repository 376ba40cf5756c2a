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
    select regime, cite, checked_on, made_by, source, readings from provision_check
    where version in (select max(version) from provision_check group by regime, cite) order by version"""
ADD_CHECK: Final = """
    insert into provision_check (version, made_at, made_by, regime, cite, checked_on, source, readings)
    select coalesce(max(version), 0) + 1, ?, ?, ?, ?, ?, ?, ? from provision_check"""


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
        Checked(Regime(regime), cite, _day(on), by, source, _readings(readings))
        for regime, cite, on, by, source, readings in connection.execute(CHECKS)
    )


def _day(kept: str | None) -> date | None:
    return None if kept is None else date.fromisoformat(kept)


@lru_cache(maxsize=64)
def _readings(packed: str) -> tuple[Reading, ...]:
    return unpack_all(packed, Reading) if packed else ()


def put_check(connection: Connection, checked: Checked, at: datetime) -> None:
    """Keep what somebody says of a provision."""
    on = None if checked.on is None else str(checked.on)
    readings = pack(checked.readings) if checked.readings else ""
    facts = (at.isoformat(), checked.by, checked.regime.value, checked.cite, on, checked.source, readings)
    connection.execute(ADD_CHECK, facts)
