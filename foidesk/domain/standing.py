"""A timeline folded into where the case stands: stage, clocks, what is due, what happened out of time."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from foidesk.domain.answer_clocks import course_of, read_answering
from foidesk.domain.appeal_clocks import read_appeals
from foidesk.domain.authority import ReviewTerms
from foidesk.domain.case_standing import NothingReceived, Standing, day_of_count, is_late, working_day
from foidesk.domain.clock_law import ClockLaw
from foidesk.domain.clocks import Clock, Handling, Reading, halted
from foidesk.domain.course import Course, Terms
from foidesk.domain.day_counts import DayOf, Taken, day_of, taken_by
from foidesk.domain.decisions import Part
from foidesk.domain.lifecycle import AT_REST, EXTENSIONS, UNDER_ORDER, Stage, open_acts
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.orders import steps_owed
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
UNDATED = (
    "Something is ordered, and no date for it is recorded: it is owed until it is done or the case closed."
)


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
    return _counted(_owing(_standing(stage, strands, readings), rows), law)


def _whole(case_regime: Regime, rows: Iterable[Event]) -> Regime:
    return regime_of(case_regime, (row for row in rows if row.part is None))


def _standing(
    stage: Stage, strands: Sequence[tuple[Handling, Course]], readings: Sequence[Reading]
) -> Standing:
    case, course = strands[0]
    courses = [one for _, one in strands]
    known = _extensions(one.terms for one, _ in strands)
    stage = _of_this_law(stage, case.rows, known)
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
        acts=open_acts(stage) - (frozenset(EXTENSIONS) - known),
        regime=case.terms.regime,
        waits=tuple(dict.fromkeys(wait for one in courses for wait in one.waiting)),
    )
    first = found.biting
    return replace(found, due_on=first.due, rule=first.rule) if first else found


def _owing(found: Standing, rows: Sequence[Event]) -> Standing:
    """Return the standing, saying so where what was ordered is owed and no date for it is known."""
    if found.due_on is not None or found.stage not in UNDER_ORDER or not steps_owed(rows):
        return found
    return replace(found, owes_undated=True, flags=(*found.flags, UNDATED))


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
    """Return `stage`, or extended where an extension given earlier still holds for what is owed."""
    owed = [one for one in courses if one.answered is None and one.ended is None]
    longer = any(one.extended or (one.varied and one.varied.until) for one in owed)
    return Stage.EXTENDED if stage is Stage.IN_PROGRESS and longer else stage


def _of_this_law(stage: Stage, rows: Iterable[Event], known: frozenset[Act]) -> Stage:
    """Return `stage`, or in progress where the only extension is one of another law."""
    recorded = {row.act for row in rows} & set(EXTENSIONS)
    strange = stage is Stage.EXTENDED and bool(recorded) and not recorded & known
    return Stage.IN_PROGRESS if strange else stage


def _extensions(terms: Iterable[Terms]) -> frozenset[Act]:
    """Return the extensions that the laws in play know."""
    limits = (one.limit_for(Purpose.EXTENDED_ANSWER) for one in terms)
    return frozenset(limit.act for limit in limits if limit and limit.act)


def _answered_on(courses: Iterable[Course]) -> date | None:
    """Return the day the last part was answered, or None while an answer is owed on any."""
    if any(one.answered is None and one.ended is None for one in courses):
        return None
    return max((one.answered.on for one in courses if one.answered), default=None)


def _at_rest(clock: Clock) -> Clock:
    """Return a clock as it is on a case nothing more is owed on."""
    return halted(clock, "The case is closed.") if clock.is_ours and clock.is_running else clock
