"""A timeline folded into where the case stands: stage, clocks, what is due, what happened out of time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from foidesk.domain.answer_clocks import course_of, read_answering
from foidesk.domain.appeal_clocks import read_appeals
from foidesk.domain.authority import ReviewTerms
from foidesk.domain.clock_law import ClockLaw
from foidesk.domain.clocks import Clock, Handling, Reading, halted
from foidesk.domain.course import Course, Wait
from foidesk.domain.day_counts import ANSWERING, DayOf, Taken, day_of, number_of, taken_by
from foidesk.domain.decisions import Part
from foidesk.domain.lifecycle import AT_REST, Stage, open_acts
from foidesk.domain.problems import Problem
from foidesk.domain.reckoning import Conditions
from foidesk.domain.regime import Closure, NonWorkingReceipt, Regime, Variation
from foidesk.domain.review_clocks import read_review
from foidesk.domain.stages import in_order, regime_of, stage_of
from foidesk.domain.strands import Request, disputes_of, named, regimes_of, strands_of
from foidesk.domain.timeline import Act, Event
from foidesk.domain.working_days import (
    CalendarTooOld,
    CalendarTooShort,
    days_left,
    days_taken,
    inclusive_days_taken,
)

__all__ = [
    "Clock",
    "DayOf",
    "NothingReceived",
    "Standing",
    "Taken",
    "day_of_count",
    "days_left",
    "days_taken",
    "fold",
    "inclusive_days_taken",
    "is_late",
    "working_day",
]

NO_CLOSURES: tuple[Closure, ...] = ()
NO_PARTS: tuple[Part, ...] = ()
BY_THE_CODE = ReviewTerms()


class NothingReceived(Problem):
    """A timeline without the row every case begins with."""

    def __init__(self) -> None:
        super().__init__("The timeline has no receipt in it.", "Add the day the request was received.")


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a case stands.

    `due_on` and `rule` are of the clock that bites the authority first, None when none runs. `clocks` begin
    with the one for the answer; where parts fall under different laws, each clock names its parts.
    `received_on` is the day it came, `started_on` the date of receipt in law, which clarification moves.
    `regime` is the leading one: the case's own, unless every part has another. `waits` are the spans in which
    the authority waited for somebody. `due_days` are the working days the biting clock gives, None where it
    counts none; `taken` those the answer took.
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
    waits: tuple[Wait, ...] = ()
    due_days: int | None = None
    taken: Taken | None = None

    @property
    def biting(self) -> Clock | None:
        """The clock `due_on` is of."""
        ours = (clock for clock in self.clocks if clock.is_ours and clock.is_running)
        return min(ours, key=lambda clock: clock.due or date.max, default=None)


def fold(
    case_regime: Regime,
    timeline: tuple[Event, ...],
    law: ClockLaw,
    receipt: NonWorkingReceipt = NonWorkingReceipt.STATUTE,
    variation: Variation | None = None,
    closures: Sequence[Closure] = NO_CLOSURES,
    parts: Sequence[Part] = NO_PARTS,
    review: ReviewTerms | None = BY_THE_CODE,
) -> Standing:
    """Return where a case with this timeline stands, corrections applied, rows taken in order of date.

    `review` are the authority's own terms for an internal review, None where it has no such procedure.
    Raises NothingReceived, NotAllowed for a row that cannot have happened when it says, NotInForce, and
    CalendarTooShort or CalendarTooOld where the time for answering cannot be counted.
    """
    rows = in_order(timeline)
    stage = stage_of(rows, named(parts))
    if stage is None:
        raise NothingReceived
    regimes, whole = regimes_of(case_regime, rows, parts), _whole(case_regime, rows)
    given = Conditions(receipt, tuple(closures))
    request = Request(rows, regimes, whole, bool(parts), variation, law, given)
    strands = [(case, course_of(case)) for case in strands_of(request)]
    disputes = disputes_of(request)
    readings = [read_answering(case, course) for case, course in strands]
    readings += [read_review(case, course_of(case), review) for case in disputes]
    readings.append(read_appeals(disputes[0]))
    return _counted(_standing(stage, strands, readings), law)


def _whole(case_regime: Regime, rows: Iterable[Event]) -> Regime:
    return regime_of(case_regime, (row for row in rows if row.part is None))


def _standing(
    stage: Stage, strands: Sequence[tuple[Handling, Course]], readings: Sequence[Reading]
) -> Standing:
    case, course = strands[0]
    courses = [one for _, one in strands]
    clocks = tuple(clock for reading in readings for clock in reading.clocks)
    if stage in AT_REST:
        clocks = tuple(_at_rest(clock) for clock in clocks)
    found = Standing(
        stage=_refined(stage, courses),
        received_on=case.came_on,
        started_on=course.start,
        due_on=None,
        rule=None,
        clocks=clocks,
        answered_on=_answered_on(courses),
        flags=tuple(dict.fromkeys(flag for reading in readings for flag in reading.flags)),
        acts=open_acts(stage),
        regime=case.terms.regime,
        waits=tuple(dict.fromkeys(wait for one in courses for wait in one.waiting)),
    )
    first = found.biting
    return replace(found, due_on=first.due, rule=first.rule) if first else found


def _counted(found: Standing, law: ClockLaw) -> Standing:
    """Return the standing with its days numbered, where the calendar reaches."""
    first, taken = found.biting, None
    try:
        if found.answered_on is not None:
            taken = taken_by(found.clocks[0], found.answered_on, law)
        numbered = day_of(first, first.due, law) if first and first.due else None
    except (CalendarTooShort, CalendarTooOld):
        return found
    return replace(found, due_days=numbered.of if numbered else None, taken=taken)


def _refined(stage: Stage, courses: Iterable[Course]) -> Stage:
    """Return `stage`, or extended where an extension given earlier still holds."""
    longer = any(one.extended or (one.varied and one.varied.until) for one in courses)
    return Stage.EXTENDED if stage is Stage.IN_PROGRESS and longer else stage


def _answered_on(courses: Iterable[Course]) -> date | None:
    """Return the day the last part was answered, or None while an answer is owed on any."""
    if any(one.answered is None and one.ended is None for one in courses):
        return None
    return max((one.answered.on for one in courses if one.answered), default=None)


def _at_rest(clock: Clock) -> Clock:
    """Return a clock as it is on a case nothing more is owed on."""
    return halted(clock, "The case is closed.") if clock.is_ours and clock.is_running else clock


def is_late(standing: Standing, today: date) -> bool:
    """Whether the authority owes something whose day has passed. A day ends at midnight."""
    return standing.due_on is not None and standing.due_on < today


def answer_clock(standing: Standing) -> Clock:
    """Return the clock for the answer that matters most: the one that bites, or else the leading one."""
    biting = standing.biting
    return biting if biting is not None and biting.purpose in ANSWERING else standing.clocks[0]


def working_day(standing: Standing, today: date, law: ClockLaw) -> int | None:
    """Return which working day of the time for answering it is, or was on the day of the answer.

    None while no date runs. Days disregarded are left out; after the last day the count goes on.
    """
    return number_of(answer_clock(standing), min(today, standing.answered_on or today), law)


def day_of_count(standing: Standing, today: date, law: ClockLaw) -> DayOf | None:
    """Return “day 3 of 20” of the clock that bites first; of the answer's where none runs, if it was met."""
    clock = standing.biting or standing.clocks[0]
    return day_of(clock, today, law) if clock.is_running or clock.met_on else None
