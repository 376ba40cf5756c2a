"""foidesk due: one deadline, with its working. Needs no case file, but counts by the one there is."""

from typing import Any

from foidesk.cli.parser import WrongUse
from foidesk.cli.surroundings import Errand
from foidesk.domain.bank_holidays import Skipped
from foidesk.domain.dates import WEEKDAYS, listed, with_weekday
from foidesk.domain.deadlines import Deadline
from foidesk.domain.limits import ClockLaw, Limit, deadline
from foidesk.domain.regime import NonWorkingReceipt, Regime, Variation
from foidesk.domain.what_if import Question, answer_due


def run(errand: Errand) -> int:
    """Work out the deadline asked for: a rule's, or when the answer of a regime would be due."""
    law = errand.clock_law()
    question = _question(errand)
    found = _by_rule(errand, question, law) if errand.asked.rule else answer_due(question, law)
    said = (*found.explain(), *_days(found)) if errand.asked.explain else found.flags
    errand.console.answer(_document(found), _line(found), *(f"  {sentence}" for sentence in said))
    return 0


def _question(errand: Errand) -> Question:
    asked = errand.asked
    return Question(
        received_on=asked.received,
        regime=Regime(asked.regime or Regime.FOIA),
        variation=Variation(asked.variation) if asked.variation else None,
        events=tuple(sorted(asked.event, key=lambda event: event.on)),
        receipt=NonWorkingReceipt(asked.non_working_receipt),
        closures=tuple(asked.closed),
    )


def _by_rule(errand: Errand, question: Question, law: ClockLaw) -> Deadline:
    """Return the deadline of the rule named. Raises WrongUse where the options contradict it."""
    limit, regime = law.limit(errand.asked.rule), errand.asked.regime
    if regime is not None and regime not in limit.regimes:
        raise WrongUse(f"“{limit.rule}” is not a rule of {regime}.", "Leave out --regime or --rule.")
    if _contradicts(limit, question.variation):
        raise WrongUse(f"“{limit.rule}” is not for {question.variation}.", "Leave out --variation or --rule.")
    given = (question.events, question.receipt, question.closures)
    return deadline(limit.rule, question.received_on, law, *given)


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


def _contradicts(limit: Limit, variation: Variation | None) -> bool:
    return variation is not None and limit.variation not in (None, variation)


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
