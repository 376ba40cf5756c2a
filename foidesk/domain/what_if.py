"""When would it be due? One question about a request nobody need have made, and the answer in a sentence."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from foidesk.domain.clock_effects import STEPS, run
from foidesk.domain.clock_law import ClockLaw
from foidesk.domain.course import Terms
from foidesk.domain.dates import in_words, listed, with_weekday
from foidesk.domain.deadlines import WEEKEND, Deadline
from foidesk.domain.limit_rows import Limit
from foidesk.domain.limit_terms import Anchor, Purpose
from foidesk.domain.limits import deadline, running
from foidesk.domain.posting import as_received, posting_note
from foidesk.domain.reckoning import Conditions
from foidesk.domain.regime import Closure, NonWorkingReceipt, Regime, Variation
from foidesk.domain.stages import in_order, stage_of
from foidesk.domain.timeline import Act, Event


@dataclass(frozen=True, slots=True)
class Question:
    """A request that might be: when it came, under which law, and what happened since, in any order."""

    received_on: date
    regime: Regime = Regime.FOIA
    variation: Variation | None = None
    events: tuple[Event, ...] = ()
    receipt: NonWorkingReceipt = NonWorkingReceipt.STATUTE
    closures: tuple[Closure, ...] = ()
    posted_on: date | None = None


def answer_due(asked: Question, law: ClockLaw) -> Deadline:
    """Return when the answer would be due, an extension given in time included.

    Raises NotAllowed for what cannot have happened, NotInForce, CalendarTooShort and CalendarTooOld.
    """
    check_events(asked.received_on, asked.events)
    given = Conditions(asked.receipt, tuple(asked.closures))
    terms = Terms(law, asked.regime, law.answer_limit(asked.regime, asked.variation), given)
    receipt = as_received(Event(Act.RECEIVE, asked.received_on, posted_on=asked.posted_on), terms)
    rows = sorted((as_received(row, terms) for row in asked.events), key=lambda row: row.on)
    course = run(receipt.on, rows, terms, posting_note(receipt, terms))
    longer = terms.limit_for(Purpose.EXTENDED_ANSWER)
    if course.extended is None or longer is None:
        return running(terms.answer, course, terms)
    return _as_the_letter_says(longer, course.extended, running(longer, course, terms))


def rule_due(rule: str, asked: Question, law: ClockLaw) -> Deadline:
    """Return when `rule` falls due, counted from the day of the question.

    Raises UnknownRule, and what `answer_due` raises; a rule that runs from a letter takes any events.
    """
    limit = law.limit(rule)
    if limit.anchor is not Anchor.ACT:
        check_events(asked.received_on, asked.events)
    terms = Terms(law, limit.regime, law.answer_limit(limit.regime), Conditions(asked.receipt))
    receipt = as_received(Event(Act.RECEIVE, asked.received_on, posted_on=asked.posted_on), terms)
    found = deadline(rule, receipt.on, law, asked.events, asked.receipt, asked.closures)
    return replace(found, notes=(*posting_note(receipt, terms), *found.notes))


def check_events(received_on: date, events: Iterable[Event]) -> None:
    """Raise NotAllowed for what cannot have happened, such as a payment nobody had asked for."""
    moving = (row for row in events if row.act in STEPS)
    stage_of(in_order((Event(Act.RECEIVE, received_on), *moving)))


def _as_the_letter_says(limit: Limit, letter: Event, found: Deadline) -> Deadline:
    if letter.until is None or not limit.letter_sets_date or found.due is None:
        return found
    told = f"The notice of {in_words(letter.on)} gave, as the date of a decision,"
    return found.fixed(letter.until, told)


def for_the_caller(asked: Question, found: Deadline) -> str:
    """Return the answer as it can be read out or written down: one sentence, or two."""
    came = f"If we received it on {with_weekday(asked.received_on)}"
    if found.due is None:
        return f"{came}, no date is running: {_small(found.stopped or 'nothing has started it.')}"
    return f"{came}, it is due by {with_weekday(found.due)}: {_reason(found)}"


def _reason(found: Deadline) -> str:
    if found.set_by is not None:
        return f"that is the date of a decision given in the notice ({found.provision})."
    days = f"{found.number} working days under {found.provision}"
    start = f", counted from the day after {in_words(found.start)}"
    return f"{days}{start}{_left_out(found)}."


def _left_out(found: Deadline) -> str:
    if found.working is None:
        return ""
    days = tuple(f"{one.why} ({in_words(one.on)})" for one in found.working.skipped if one.why not in WEEKEND)
    paused = len(found.working.disregarded)
    said = ["Saturdays", "Sundays", *days]
    if paused:
        many = "day that is" if paused == 1 else "days that are"
        said.append(f"{paused} working {many} disregarded")
    return f", leaving out {listed(tuple(said))}"


def _small(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
