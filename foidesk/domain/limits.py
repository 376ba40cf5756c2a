"""Every time limit worked out: a rule, the day it starts, what happened since, and the day it ends."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from foidesk.domain.calendar_doubts import calendar_doubts
from foidesk.domain.clock_effects import run
from foidesk.domain.clock_law import ClockLaw, NotInForce, UnknownRule
from foidesk.domain.course import Course, Terms
from foidesk.domain.dates import in_words
from foidesk.domain.deadlines import Deadline
from foidesk.domain.limit_rows import BadLimit, Limit, limits_from
from foidesk.domain.limit_terms import Anchor, Purpose, Unit, Who
from foidesk.domain.reckoning import Conditions, Reckoned, reckon
from foidesk.domain.regime import Closure, NonWorkingReceipt, Regime, Variation
from foidesk.domain.timeline import Event
from foidesk.domain.working_calendar import WorkingCalendar

__all__ = [
    "Anchor",
    "BadLimit",
    "ClockLaw",
    "Deadline",
    "Limit",
    "NotInForce",
    "Purpose",
    "Unit",
    "UnknownRule",
    "Who",
    "answer_rule",
    "deadline",
    "deadline_under",
    "limits_from",
    "running",
]


NOT_COUNTED = "No law counts this: the letter or notice gives the date."
WITHIN_TIME_FOR_COMPLYING = (Purpose.ANSWER, Purpose.EXTENSION_NOTICE)
"""What FOIA wants done within the time for complying with s1(1), whatever variation sets that time."""


def answer_rule(law: ClockLaw, regime: Regime, variation: Variation | None = None) -> str:
    """Return the rule for answering a request under `regime`."""
    return law.answer_limit(regime, variation).rule


def deadline(
    rule: str,
    received: date,
    law: ClockLaw,
    events: Sequence[Event] = (),
    receipt: NonWorkingReceipt = NonWorkingReceipt.STATUTE,
    closures: Sequence[Closure] = (),
) -> Deadline:
    """Return when `rule` falls due. `received` is its anchor: the request, or the letter it runs from.

    `events` are what happened since, in order; only those that move this rule count, and one out of time is
    flagged and moves nothing. Raises UnknownRule, NotInForce, CalendarTooShort, CalendarTooOld.
    """
    limit = law.limit(rule)
    answer = limit if limit.purpose is Purpose.ANSWER else law.answer_limit(limit.regime, limit.variation)
    terms = Terms(law, limit.regime, answer, Conditions(receipt, tuple(closures)))
    found = deadline_under(limit, received, terms, events)
    return replace(found, due=None, stopped=NOT_COUNTED) if limit.unit is Unit.AS_GIVEN else found


def deadline_under(limit: Limit, received: date, terms: Terms, events: Sequence[Event] = ()) -> Deadline:
    """Return when `limit` falls due for a request answered under `terms`. Raises as `deadline` does."""
    if limit.anchor is Anchor.ACT:
        return _counted(limit, received, terms)
    course = run(received, events, terms)
    if limit.anchor is Anchor.TIME_ALLOWED:
        return _after_time_allowed(limit, course, terms)
    return running(limit, course, terms)


def running(limit: Limit, course: Course, terms: Terms) -> Deadline:
    """Return the deadline of a limit counted from receipt, as the course of the request has moved it."""
    found = _counted(limit, course.start, terms, course)
    if course.stopped is not None:
        return replace(found, due=None, working=None, stopped=course.stopped)
    varied = course.varied.until if course.varied else None
    if varied is not None and limit.purpose in WITHIN_TIME_FOR_COMPLYING:
        return found.fixed(varied, "The Commissioner specified")
    return found


def _after_time_allowed(limit: Limit, course: Course, terms: Terms) -> Deadline:
    """Count from the end of the time for answering, or from a later answer."""
    allowed = None if course.stopped else terms.time_allowed(course)
    answered = course.answered.on if course.answered else None
    starts = [day for day in (allowed, answered) if day is not None]
    if not starts:
        found = _counted(limit, course.start, terms)
        return replace(found, due=None, working=None, stopped=course.stopped)
    found = _counted(limit, max(starts), terms)
    why = "the end of the time for answering" if max(starts) == allowed else "the day of a late answer"
    return replace(found, notes=(f"It runs from {in_words(max(starts))}, {why}.", *found.notes))


def _counted(limit: Limit, start: date, terms: Terms, course: Course | None = None) -> Deadline:
    pauses = course.pauses if course else ()
    found = reckon(limit, start, terms.law, terms.given, pauses)
    calendar = terms.law.calendar(limit)
    plain = Deadline.under(limit, found.start, calendar.known_to, found.due, found.working)
    notes, flags = (course.notes, course.flags) if course else ((), ())
    doubts = calendar_doubts(found.due, found.working, calendar.known_to)
    remarks = (*_disputed(found, calendar), *doubts)
    return replace(plain, notes=(*notes, *found.notes), flags=flags, remarks=remarks)


def _disputed(found: Reckoned, calendar: WorkingCalendar) -> tuple[str, ...]:
    """Return a remark for each disputed holiday that was counted as the working day it is in law."""
    if found.working is None:
        return ()
    met = [calendar.disputed[day] for day in found.working.counted if day in calendar.disputed]
    return tuple(
        f"{in_words(one.on)} was printed as a bank holiday ({one.why}) but, it is said, never proclaimed:"
        " it is counted."
        for one in met
    )
