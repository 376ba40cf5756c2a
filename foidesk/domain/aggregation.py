"""Which requests were received close enough together for their costs to be added up (SI 2004/3244 r5)."""

from bisect import bisect_left
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Generic, TypeVar

from foidesk.domain.clock_law import ClockLaw
from foidesk.domain.limit_rows import Limit
from foidesk.domain.limit_terms import Purpose
from foidesk.domain.reckoning import reckon
from foidesk.domain.regime import Regime
from foidesk.domain.working_calendar import CalendarTooShort, WorkingCalendar

Key = TypeVar("Key", bound=Hashable)
THREE_DAYS = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Together(Generic[Key]):
    """Requests received within one period, earliest first. `ends_on` is its last day, both ends included.

    `number` and `provision` are of the limit: so many consecutive working days.
    """

    begins_on: date
    ends_on: date
    requests: tuple[Key, ...]
    number: int
    provision: str


def aggregation_limit(law: ClockLaw, regime: Regime) -> Limit | None:
    """Return the limit for adding up, or None where the regime has none (the EIR have no cost limit)."""
    return law.limit_for(Purpose.AGGREGATION_WINDOW, regime)


def within_reach(received_on: date, law: ClockLaw, limit: Limit) -> tuple[date, date]:
    """Return the first and last day on which another request could share a period with one of that day.

    A day whose period would run past the calendar ends where the calendar does.
    """
    calendar = law.calendar(limit)
    # No period of working days is three times as long in days.
    before = max(calendar.known_from, received_on - limit.number * THREE_DAYS)
    days = range(before.toordinal(), received_on.toordinal())
    at = bisect_left(
        days, received_on, key=lambda day: _last_day(date.fromordinal(day), limit, law, calendar)
    )
    first = date.fromordinal(days[at]) if at < len(days) else received_on
    return first, _last_day(received_on, limit, law, calendar)


def received_together(
    mine: Key, received: Iterable[tuple[Key, date]], law: ClockLaw, limit: Limit
) -> tuple[Together[Key], ...]:
    """Return every fullest set of requests, `mine` among them, that one period holds; the largest first.

    The first request's own day is day 1 of its period. Empty where no other request is near enough.
    """
    ordered = sorted(received, key=lambda one: one[1])
    mine_on = next(on for key, on in ordered if key == mine)
    calendar = law.calendar(limit)
    found: list[Together[Key]] = []
    for begins_on in dict.fromkeys(on for _, on in ordered if on <= mine_on):
        ends_on = _last_day(begins_on, limit, law, calendar)
        held = tuple(key for key, on in ordered if begins_on <= on <= ends_on)
        # A period that begins later and holds no one new says nothing more.
        if mine in held and len(held) > 1 and not any(set(held) <= set(one.requests) for one in found):
            found.append(Together(begins_on, ends_on, held, limit.number, limit.provision))
    return tuple(sorted(found, key=lambda one: -len(one.requests)))


def _last_day(start: date, limit: Limit, law: ClockLaw, calendar: WorkingCalendar) -> date:
    try:
        return reckon(limit, start, law).due
    except CalendarTooShort:
        return calendar.known_to
