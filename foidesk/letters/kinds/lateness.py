"""Whether the answer came in time, found on looking back (FOIA s10(1), EIR r5(2), FOISA s10(1))."""

from collections.abc import Iterator

from foidesk.domain.clocks import Clock
from foidesk.domain.day_counts import ANSWERING
from foidesk.domain.dispute import Dispute
from foidesk.domain.working_calendar import CalendarTooOld, CalendarTooShort
from foidesk.domain.working_days import working_days_between
from foidesk.letters.blocks import Block
from foidesk.letters.kinds.facts import LetterFacts


def lateness(facts: LetterFacts, dispute: Dispute, *, to_applicant: bool = True) -> Iterator[Block]:
    """Yield the finding that the answer was late, or had not come; nothing where it came in time."""
    clock = _missed(facts, dispute)
    if clock is None or clock.due is None:
        return
    voice, table = facts.voice, "lateness" if to_applicant else "lateness_told"
    yield voice.heading(2, "lateness.heading")
    if clock.met_on is None:
        yield voice.paragraph(f"{table}.unanswered", due=voice.day(clock.due))
    else:
        late = _days_late(facts, clock)
        key = f"{table}.late" if late else f"{table}.late_uncounted"
        days = voice.counted(late, "working_days")
        yield voice.paragraph(key, due=voice.day(clock.due), answered=voice.day(clock.met_on), days=days)
    yield voice.paragraph(f"{table}.law")


def _missed(facts: LetterFacts, dispute: Dispute) -> Clock | None:
    """Return the clock for an answer that was missed first."""
    answering = [one for one in facts.standing.clocks if one.purpose in ANSWERING and one.due is not None]
    until = dispute.asked.on if dispute.asked else facts.dated
    late = [one for one in answering if one.is_late(until)]
    return min(late, key=lambda one: one.due or until, default=None)


def _days_late(facts: LetterFacts, clock: Clock) -> int:
    """Return the working days an answer was late; 0 where the calendar does not say."""
    if clock.due is None or clock.met_on is None:
        return 0
    try:
        calendar = facts.law.calendar(facts.law.limit(clock.rule))
        return working_days_between(clock.due, clock.met_on, calendar)
    except (CalendarTooShort, CalendarTooOld):
        return 0
