"""A timeline folded into where the case stands: stage, clocks, what is due, what happened out of time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from foidesk.domain.answer_clocks import course_of, read_answering
from foidesk.domain.appeal_clocks import read_appeals
from foidesk.domain.clock_law import ClockLaw
from foidesk.domain.clocks import Clock, Handling, Reading, halted
from foidesk.domain.course import Course, Terms
from foidesk.domain.lifecycle import AT_REST, Stage, open_acts
from foidesk.domain.problems import Problem
from foidesk.domain.reckoning import Conditions
from foidesk.domain.regime import Closure, NonWorkingReceipt, Regime, Variation
from foidesk.domain.review_clocks import read_review
from foidesk.domain.stages import in_order, regime_of, stage_of
from foidesk.domain.timeline import Act, Event
from foidesk.domain.working_days import (
    days_left,
    days_taken,
    inclusive_days_taken,
    working_days_between,
)

__all__ = [
    "Clock",
    "NothingReceived",
    "Standing",
    "days_left",
    "days_taken",
    "fold",
    "inclusive_days_taken",
    "is_late",
    "working_day",
]

NO_CLOSURES: tuple[Closure, ...] = ()


class NothingReceived(Problem):
    """A timeline without the row every case begins with."""

    def __init__(self) -> None:
        super().__init__("The timeline has no receipt in it.", "Add the day the request was received.")


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a case stands.

    `due_on` and `rule` are of the clock that bites the authority first, None when none runs. `clocks` begin
    with the one for the answer. `started_on` is the date of receipt in law, which clarification moves.
    """

    stage: Stage
    received_on: date
    started_on: date
    due_on: date | None
    rule: str | None
    clocks: tuple[Clock, ...]
    answered_on: date | None
    flags: tuple[str, ...]
    acts: frozenset[Act]
    regime: Regime


def fold(
    case_regime: Regime,
    timeline: tuple[Event, ...],
    law: ClockLaw,
    receipt: NonWorkingReceipt = NonWorkingReceipt.STATUTE,
    variation: Variation | None = None,
    closures: Sequence[Closure] = NO_CLOSURES,
) -> Standing:
    """Return where a case with this timeline stands, corrections applied, rows taken in order of date.

    Raises NothingReceived, NotAllowed for a row that cannot have happened when it says, NotInForce, and
    CalendarTooShort or CalendarTooOld where the time for answering cannot be counted.
    """
    rows = in_order(timeline)
    stage = stage_of(rows)
    if stage is None:
        raise NothingReceived
    given = Conditions(receipt, tuple(closures))
    case = _handling(case_regime, rows, law, given, variation)
    course = course_of(case)
    readings = [read_answering(case, course), *_partly(case_regime, rows, law, given, variation)]
    readings += [read_review(case), read_appeals(case)]
    return _standing(_refined(stage, course), case, course, readings)


def _handling(
    case_regime: Regime,
    rows: tuple[Event, ...],
    law: ClockLaw,
    given: Conditions,
    variation: Variation | None,
    part: str | None = None,
) -> Handling:
    """Return the rows that concern one part, or the whole case where `part` is None."""
    own = tuple(row for row in rows if row.part is None or row.part == part)
    regime = regime_of(case_regime, own)
    terms = Terms(law, regime, law.answer_limit(regime, variation), given)
    return Handling(rows[0].on, own[1:], terms, variation, part)


def _partly(
    case_regime: Regime,
    rows: tuple[Event, ...],
    law: ClockLaw,
    given: Conditions,
    variation: Variation | None,
) -> Iterable[Reading]:
    """Return the answer clocks of each part that something happened to on its own."""
    for part in dict.fromkeys(row.part for row in rows if row.part is not None):
        case = _handling(case_regime, rows, law, given, variation, part)
        yield read_answering(case, course_of(case))


def _refined(stage: Stage, course: Course) -> Stage:
    """Return `stage`, or extended where an extension given earlier still holds."""
    varied = course.varied is not None and course.varied.until is not None
    return Stage.EXTENDED if stage is Stage.IN_PROGRESS and (course.extended or varied) else stage


def _standing(stage: Stage, case: Handling, course: Course, readings: Sequence[Reading]) -> Standing:
    clocks = tuple(clock for reading in readings for clock in reading.clocks)
    if stage in AT_REST:
        clocks = tuple(_at_rest(clock) for clock in clocks)
    ours = [clock for clock in clocks if clock.is_ours and clock.is_running]
    first = min(ours, key=lambda clock: clock.due or date.max, default=None)
    flags = dict.fromkeys(flag for reading in readings for flag in reading.flags)
    return Standing(
        stage=stage,
        received_on=case.received_on,
        started_on=course.start,
        due_on=first.due if first else None,
        rule=first.rule if first else None,
        clocks=clocks,
        answered_on=course.answered.on if course.answered else None,
        flags=tuple(flags),
        acts=open_acts(stage),
        regime=case.terms.regime,
    )


def _at_rest(clock: Clock) -> Clock:
    """Return a clock as it is on a case nothing more is owed on."""
    return halted(clock, "The case is closed.") if clock.is_ours and clock.is_running else clock


def is_late(standing: Standing, today: date) -> bool:
    """Whether the authority owes something whose day has passed. A day ends at midnight."""
    return standing.due_on is not None and standing.due_on < today


def working_day(standing: Standing, today: date, law: ClockLaw) -> int | None:
    """Return which working day of the time for answering it is, or was on the day of the answer.

    None while no date runs. Days disregarded are left out; after the last day the count goes on.
    """
    clock = standing.clocks[0]
    if clock.deadline is None or clock.deadline.working is None:
        return None
    day = min(today, standing.answered_on or today)
    working = clock.deadline.working
    over = max(0, working_days_between(working.due, day, law.calendar(law.limit(clock.rule))))
    return sum(counted <= day for counted in working.counted) + over
