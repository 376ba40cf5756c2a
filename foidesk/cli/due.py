"""foidesk due: one deadline, with its working. Needs no case file, but counts by the one there is."""

from dataclasses import replace
from typing import Any

from foidesk.cli.parser import WrongUse
from foidesk.cli.surroundings import Errand
from foidesk.domain.bank_holidays import Skipped
from foidesk.domain.dates import WEEKDAYS, listed, with_weekday
from foidesk.domain.deadlines import Deadline
from foidesk.domain.limits import ClockLaw, Limit, Purpose
from foidesk.domain.regime import BY_COMMISSIONER, NonWorkingReceipt, Regime, Variation
from foidesk.domain.timeline import Act
from foidesk.domain.what_if import Question, answer_due, rule_due


def run(errand: Errand) -> int:
    """Work out the deadline asked for: a rule's, or when the answer of a regime would be due."""
    law = errand.clock_law()
    question = _question(errand)
    found = _by_rule(errand, question, law) if errand.asked.rule is not None else answer_due(question, law)
    found = replace(found, flags=(*found.flags, *_without_effect(found, question, law)))
    said = (*found.explain(), *_days(found)) if errand.asked.explain else found.flags
    errand.console.answer(_document(found), _line(found), *(f"  {sentence}" for sentence in said))
    return 0


def _question(errand: Errand) -> Question:
    asked = errand.asked
    receipts = [event for event in asked.event if event.act is Act.RECEIVE]
    return Question(
        received_on=asked.received,
        regime=Regime(asked.regime or Regime.FOIA),
        variation=Variation(asked.variation) if asked.variation else None,
        events=tuple(
            sorted((event for event in asked.event if event not in receipts), key=lambda event: event.on)
        ),
        receipt=NonWorkingReceipt(asked.non_working_receipt),
        closures=tuple(asked.closed),
        posted_on=next((event.posted_on for event in receipts if event.posted_on), None),
    )


def _by_rule(errand: Errand, question: Question, law: ClockLaw) -> Deadline:
    """Return the deadline of the rule named. Raises WrongUse where the options contradict it."""
    limit, regime = law.limit(errand.asked.rule), errand.asked.regime
    if regime is not None and regime not in limit.regimes:
        raise WrongUse(f"“{limit.rule}” is not a rule of {regime}.", "Leave out --regime or --rule.")
    if (other := _other_rule(limit, question.variation, law)) is not None:
        said = f"“{limit.rule}” is not for {question.variation}{other}."
        raise WrongUse(said, "Leave out --variation or --rule.")
    return rule_due(limit.rule, question, law)


def _other_rule(limit: Limit, variation: Variation | None, law: ClockLaw) -> str | None:
    """Return which rule a variation has in place of `limit`, or None where the two go together."""
    if variation is None or limit.variation is variation:
        return None
    own = law.limit_for(limit.purpose, limit.regime, variation)
    if own is not None and own.variation is variation:
        return f", which has “{own.rule}”"
    return "" if limit.variation is not None else None


def _without_effect(found: Deadline, question: Question, law: ClockLaw) -> tuple[str, ...]:
    """Return a sentence for each thing asked that this rule leaves as it is."""
    limit = law.limit(found.rule)
    said = []
    if question.closures and limit.variation is not Variation.SCHOOL:
        said.append("The days closed are counted like any others: only a school’s own time leaves them out.")
    if question.variation is not None and not _knows(limit.regime, question.variation, law):
        said.append(f"{limit.regime.name} has no other time for “{question.variation}”: it changes nothing.")
    if question.receipt is NonWorkingReceipt.S45_CODE and not limit.code_receipt:
        said.append(f"The s45 code’s reading of receipt does not bear on {limit.provision}.")
    return tuple(said)


def _knows(regime: Regime, variation: Variation, law: ClockLaw) -> bool:
    if law.answer_limit(regime, variation).variation is variation:
        return True
    return variation in BY_COMMISSIONER and law.limit_for(Purpose.VARIED_ANSWER, regime) is not None


def _days(found: Deadline) -> tuple[str, ...]:
    """Return every day of the count on a line of its own, in order: its number, or why it was passed over."""
    counted = found.working.counted if found.working else ()
    said = {one.on: f"{_why(one)}{_where(one)}" for one in found.skipped}
    said |= {on: f"{WEEKDAYS[on.weekday()]}, day {number}" for number, on in enumerate(counted, 1)}
    return ("Day by day:", *(f"  {on}  {said[on]}" for on in sorted(said))) if said else ()


def _why(one: Skipped) -> str:
    weekday = WEEKDAYS[one.on.weekday()]
    return weekday if one.why == weekday else f"{weekday}, {one.why}"


def _where(one: Skipped) -> str:
    return f" ({listed(tuple(nation.label for nation in one.nations))})" if one.nations else ""


def _line(found: Deadline) -> str:
    if found.due is None:
        why = found.stopped or "nothing has started it."
        return f"No date is running ({found.rule}, {found.provision}): {why}"
    return f"{found.due}  {with_weekday(found.due)} ({found.rule}, {found.provision})"


def _document(found: Deadline) -> dict[str, Any]:
    return {
        "due": found.due and found.due.isoformat(),
        "rule": found.rule,
        "provision": found.provision,
        "days": found.number,
        "unit": found.unit.value,
        "start": found.start.isoformat(),
        "skipped": [
            {
                "date": one.on.isoformat(),
                "why": one.why,
                "nations": [nation.value for nation in one.nations],
                "provisional": one.provisional,
            }
            for one in found.skipped
        ],
        "calendar_known_to": found.calendar_known_to.isoformat(),
        "flags": list(found.flags),
        "explain": list(found.explain()),
    }
