"""How long a case is kept: its schedule, the day it counts from, and what holds the case meanwhile."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from dateutil.relativedelta import relativedelta

from foidesk.domain.dates import in_words
from foidesk.domain.lifecycle import AT_REST
from foidesk.domain.lifecycle import in_words as stage_in_words
from foidesk.domain.regime import Regime
from foidesk.domain.standing import Standing
from foidesk.domain.timeline import Act, Event, as_corrected


class Way(StrEnum):
    """What becomes of a case whose time has come."""

    ANONYMISED = "anonymised"
    DELETED = "deleted"


CLOSING: Final = frozenset(
    {
        *(Act.FIND_INVALID, Act.LAPSE_CLARIFICATION, Act.LAPSE_FEE, Act.TRANSFER, Act.ANSWER),
        *(Act.WITHDRAW, Act.REFUSE_REVIEW, Act.ANSWER_REVIEW, Act.RESOLVE_INFORMALLY),
        *(Act.RECEIVE_ICO_DECISION, Act.RECEIVE_TRIBUNAL_DECISION, Act.COMPLY, Act.CLOSE),
    }
)
"""The acts a schedule counts from; the last of them counts."""

CONTESTING: Final = frozenset({Act.RECEIVE_ICO_COMPLAINT, Act.APPEAL, Act.RECEIVE_APPEAL})


@dataclass(frozen=True, slots=True)
class Schedule:
    """How many years a kind of case is kept, and what becomes of it then.

    `regimes` and `results` are empty for any; a result is an outcome, or the stage a case came to rest at.
    `contested`: for cases that went to a regulator or a tribunal. `source` says where the number is from.
    """

    name: str
    what: str
    years: int
    way: Way
    source: str
    regimes: tuple[Regime, ...] = ()
    results: tuple[str, ...] = ()
    contested: bool = False
    unconfirmed: bool = False

    def fits(self, ended: "Ended") -> bool:
        """Whether it is for a case that ended so."""
        return (
            (not self.regimes or ended.regime in self.regimes)
            and (not self.results or ended.result in self.results)
            and (ended.contested or not self.contested)
        )

    @property
    def closeness(self) -> tuple[bool, bool, bool]:
        """How closely it describes a case: the greatest of those that fit is the case's own."""
        return self.contested, bool(self.results), bool(self.regimes)


@dataclass(frozen=True, slots=True)
class Hold:
    """The provision by which destroying what was asked for is an offence under some laws."""

    regimes: tuple[Regime, ...]
    provision: str
    unconfirmed: bool = False


@dataclass(frozen=True, slots=True)
class Ended:
    """How a case ended, as far as a schedule asks."""

    regime: Regime
    result: str
    contested: bool
    closed_on: date


@dataclass(frozen=True, slots=True)
class Retention:
    """The schedules in force and the provisions that hold a case."""

    schedules: tuple[Schedule, ...]
    holds: tuple[Hold, ...]

    def schedule_of(self, ended: Ended) -> Schedule:
        """Return the schedule that fits most closely; there is always one for all the rest."""
        return max((one for one in self.schedules if one.fits(ended)), key=lambda one: one.closeness)

    def provision(self, regime: Regime) -> str:
        """Return the provision that holds a case under `regime`."""
        return next((one.provision for one in self.holds if regime in one.regimes), "the law")


@dataclass(frozen=True, slots=True)
class Ending:
    """A case that has come, or will come, to its end.

    `closed_on`, `schedule` and `kept_until` are None while no closing act is on its timeline. `holding` are
    sentences: while there is one, nothing of the case is destroyed.
    """

    case_id: int
    reference: str
    result: str
    schedule: Schedule | None
    closed_on: date | None
    kept_until: date | None
    holding: tuple[str, ...]
    letters: int
    files: int

    def is_due(self, today: date) -> bool:
        """Whether its time is over."""
        return self.kept_until is not None and today > self.kept_until


def check_schedules(schedules: Sequence[Schedule]) -> None:
    """Raise ValueError unless names differ, years are above nought, and one schedule is for all the rest."""
    names = [one.name for one in schedules]
    if len(set(names)) < len(names):
        raise ValueError("two schedules have one name")
    if any(one.years < 1 for one in schedules):
        raise ValueError("a schedule has no years")
    if not any(not (one.regimes or one.results or one.contested) for one in schedules):
        raise ValueError("there is no schedule for all other cases")


def ended(standing: Standing, outcome: str, timeline: tuple[Event, ...]) -> Ended | None:
    """Return how a case ended; None while no closing act is on its timeline."""
    rows = as_corrected(timeline)
    closed = [row.on for row in rows if row.act in CLOSING]
    if not closed:
        return None
    contested = any(row.act in CONTESTING for row in rows)
    return Ended(standing.regime, outcome or standing.stage.value, contested, max(closed))


def kept_until(schedule: Schedule, closed_on: date) -> date:
    """Return the last day a case is kept: so many years after the day of its last closing act."""
    return closed_on + relativedelta(years=schedule.years)


def what_holds(standing: Standing, today: date, hold: str | None, law: Retention) -> tuple[str, ...]:
    """Return in sentences what keeps a case from being destroyed; nothing once all is over.

    `hold` is an officer's own reason. Whatever is asked for may not be destroyed while it can still be fought
    about: FOIA s77, EIR r19.
    """
    return tuple(_holding(standing, today, hold, law))


def _holding(standing: Standing, today: date, hold: str | None, law: Retention) -> Iterator[str]:
    provision = law.provision(standing.regime)
    if standing.stage not in AT_REST:
        yield (
            f"It is {stage_in_words(standing.stage)}, not closed: until it is, {provision} forbids destroying"
            " anything of it."
        )
    for what, until in _windows(standing, today):
        yield f"Until {in_words(until)} somebody may still {what}: until then {provision} holds it."
    if hold is not None:
        reason = hold.strip().rstrip(".")
        why = f"“{reason}”" if reason else "no reason given"
        yield f"An officer put a hold on it: {why}."


def _windows(standing: Standing, today: date) -> Iterable[tuple[str, date]]:
    """Yield what can still be done about a case by others, and the last day for it."""
    for clock in standing.clocks:
        if clock.due is not None and clock.is_running and clock.due >= today and not clock.is_ours:
            yield clock.what, clock.due
