"""foidesk due: one deadline, with its working. Needs no case file."""

from typing import Any

from foidesk.cli.parser import WrongUse
from foidesk.cli.surroundings import Errand
from foidesk.domain.dates import with_weekday
from foidesk.domain.deadlines import Deadline
from foidesk.domain.limits import ClockLaw, Limit, answer_rule, deadline
from foidesk.domain.regime import NonWorkingReceipt, Regime, Variation
from foidesk.lawbook import read_clock_law
from foidesk.resources import resource


def run(errand: Errand) -> int:
    """Work out the deadline asked for."""
    asked = errand.asked
    law = read_clock_law(resource("law"))
    events = sorted(asked.event, key=lambda event: event.on)
    receipt = NonWorkingReceipt(asked.non_working_receipt)
    found = deadline(_rule(errand, law), asked.received, law, events, receipt, asked.closed)
    reasons = found.explain() if asked.explain else found.flags
    errand.console.answer(_document(found), _line(found), *(f"  {reason}" for reason in reasons))
    return 0


def _rule(errand: Errand, law: ClockLaw) -> str:
    """Return the rule named, or the answer of the regime. Raises WrongUse where the options contradict it."""
    asked = errand.asked
    variation = Variation(asked.variation) if asked.variation else None
    if asked.rule is None:
        return answer_rule(law, Regime(asked.regime or Regime.FOIA), variation)
    limit = law.limit(asked.rule)
    if asked.regime is not None and asked.regime not in limit.regimes:
        raise WrongUse(f"“{limit.rule}” is not a rule of {asked.regime}.", "Leave out --regime or --rule.")
    if _contradicts(limit, variation):
        raise WrongUse(f"“{limit.rule}” is not for {variation}.", "Leave out --variation or --rule.")
    return limit.rule


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
