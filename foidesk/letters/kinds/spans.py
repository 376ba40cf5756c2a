"""Limits and dates of the clock in words: a number always with its unit, a date with how it was counted."""

from collections.abc import Iterator
from datetime import date

from foidesk.domain.clocks import Clock
from foidesk.domain.deadlines import Deadline
from foidesk.domain.limit_rows import Limit
from foidesk.domain.limit_terms import Unit
from foidesk.domain.regime import Variation
from foidesk.domain.timeline import Act, as_corrected
from foidesk.domain.waits import FEE
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.voice import Voice

_NAMED = {
    Unit.WORKING_DAYS_INCLUSIVE: Unit.WORKING_DAYS,
    Unit.DAYS_ROLLING_FORWARD: Unit.DAYS,
    Unit.MONTHS_BEGINNING_WITH: Unit.MONTHS,
}


def span(limit: Limit | Deadline | None, voice: Voice) -> str:
    """Return "20 working days" or "3 months"; nothing where the law has no such limit."""
    return voice.counted(limit.number, _NAMED.get(limit.unit, limit.unit)) if limit else ""


def due_in_words(clock: Clock, voice: Voice) -> str:
    """Return the last day of a running clock in words, or nothing while none runs."""
    return voice.day(clock.due) if clock.due else ""


def how_counted(clock: Clock, facts: LetterFacts) -> Iterator[str]:
    """Yield how the last day was counted; nothing where it was set and not counted, or a ceiling ended it."""
    found, voice = clock.deadline, facts.voice
    if found is None or found.working is None or found.set_by is not None:
        return
    if found.working.number != found.number or found.due != found.working.due:
        return
    key = f"count.{_from(found.start, facts)}"
    yield voice.say(key, days=span(found, voice), start=voice.day(found.start))
    shut = facts.case.variation is Variation.SCHOOL and bool(facts.case.school_closures)
    yield voice.say("count.leaving_out_school" if shut else "count.leaving_out")
    if any(wait.what is FEE and wait.ends_on for wait in facts.standing.waits):
        yield voice.say("count.paused")


def _from(start: date, facts: LetterFacts) -> str:
    if start == facts.received_on:
        return "from_receipt"
    came = {row.on for row in as_corrected(facts.case.timeline) if row.act is Act.RECEIVE_CLARIFICATION}
    return "from_clarification" if start in came else "from_then"
