"""Advise on a claim: what was decided under it before, the time left, and whether more can be taken."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from types import MappingProxyType

from foidesk.casework.calendar_in_force import clock_of_case
from foidesk.casework.fold_case import standing_of
from foidesk.domain.clock_law import ClockLaw
from foidesk.domain.day_counts import DayOf
from foidesk.domain.deciding import AT_AN_END
from foidesk.domain.lifecycle import Stage
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.regime import Regime
from foidesk.domain.standing import Standing, day_of_count
from foidesk.domain.timeline import Act
from foidesk.domain.working_calendar import CalendarTooOld, CalendarTooShort
from foidesk.lawbook import Lawbook
from foidesk.store.cases import case_value
from foidesk.store.past_decisions import PastDecisions, past_decisions
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_settings

EXTENDS: Mapping[Regime, Act] = MappingProxyType(
    {
        Regime.FOIA: Act.EXTEND_PUBLIC_INTEREST,
        Regime.EIR: Act.EXTEND_EIR,
        Regime.EISR: Act.EXTEND_EIR,
    }
)
"""By which act a law lets the time be extended; FOISA lets it by none."""


class MoreTime(Enum):
    """Whether the time for the answer can be extended."""

    NEVER = "never"
    OPEN = "open"
    TAKEN = "taken"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Advice:
    """What helps to decide on a claim. `last_day` is the last for a notice of more time, where it is open."""

    past: PastDecisions
    due_on: date | None
    day: DayOf | None
    more_time: MoreTime
    last_day: date | None = None


def advise_claim(
    records: Records, case_id: int, regime: Regime, provision: str, today: date, lawbook: Lawbook
) -> Advice:
    """Return the advice on a claim of `provision` in a case. Changes nothing. Raises NoSuchCase."""
    case, law = case_value(records, case_id), clock_of_case(records, lawbook, case_id)
    standing = standing_of(case, read_settings(records), law)
    stages = [stage.value for stage in AT_AN_END]
    past = past_decisions(records, case_id, regime, provision, stages)
    more = _more_time(standing, regime, today)
    last = _last_day(standing) if more is MoreTime.OPEN else None
    return Advice(past, standing.due_on, _day(standing, today, law), more, last)


def _more_time(standing: Standing, regime: Regime, today: date) -> MoreTime:
    act, last = EXTENDS.get(regime), _last_day(standing)
    if act is None:
        return MoreTime.NEVER
    if standing.stage is Stage.EXTENDED:
        return MoreTime.TAKEN
    is_open = act in standing.acts and last is not None and today <= last
    return MoreTime.OPEN if is_open else MoreTime.GONE


def _last_day(standing: Standing) -> date | None:
    """Return the last day for a notice of more time: its own clock's, else that for the answer."""
    own = (one.due for one in standing.clocks if one.purpose is Purpose.EXTENSION_NOTICE and one.due)
    return next(own, standing.clocks[0].due)


def _day(standing: Standing, today: date, law: ClockLaw) -> DayOf | None:
    try:
        return day_of_count(standing, today, law)
    except (CalendarTooShort, CalendarTooOld):
        return None
