"""What narrows the register down, in words: a chip for each, and what is left once one is taken away."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Final

from foidesk.domain.decisions import Outcome
from foidesk.store.case_lines import CaseFilter
from foidesk.ui.decision.choices import OUTCOMES
from foidesk.ui.tongue import Told, marked, translate
from foidesk.ui.wording import REGIMES, STAGES, short_day

NOBODY: Final = marked("Register", "nobody yet")
WAITING: Final[Mapping[str, str]] = Told(
    "Register",
    {
        "approval": marked("Register", "A letter waits for approval"),
        "task": marked("Register", "A task is due"),
        "area": marked("Register", "A business area owes an answer"),
    },
)
SPANS: Final[Mapping[str, str]] = Told(
    "Register",
    {
        "received": marked("Register", "Received"),
        "due": marked("Register", "Due"),
        "answered": marked("Register", "Answered"),
    },
)


def outcome_words(outcome: str) -> str:
    """Return an outcome as the decisions name it."""
    return translate("Outcomes", OUTCOMES[Outcome(outcome)]) if outcome in set(Outcome) else outcome


FACTS: Final[Mapping[str, Callable[[str], str]]] = {
    "stage": lambda stage: translate("Register", "Stage: {stage}").format(
        stage=STAGES[stage][0] if stage in STAGES else stage
    ),
    "outcome": lambda outcome: translate("Register", "Outcome: {outcome}").format(
        outcome=outcome_words(outcome)
    ),
    "provision": lambda provision: translate("Register", "Provision: {provision}").format(
        provision=provision
    ),
    "regime": lambda regime: translate("Register", "Law: {law}").format(law=REGIMES.get(regime, regime)),
    "officer": lambda officer: translate("Register", "Officer: {officer}").format(
        officer=officer or translate("Register", NOBODY)
    ),
    "authority": lambda authority: translate("Register", "Authority: {authority}").format(
        authority=authority
    ),
    "waiting": lambda what: WAITING[what],
}
"""What a narrowing to one value says."""


def chips_of(narrowed: CaseFilter) -> dict[str, str]:
    """Return what each narrowing says, by its name."""
    return dict(_chips(narrowed))


def _chips(narrowed: CaseFilter) -> Iterator[tuple[str, str]]:
    for name, words in FACTS.items():
        if (value := getattr(narrowed, name)) is not None:
            yield name, words(value)
    for name, heading in SPANS.items():
        first, last = getattr(narrowed, f"{name}_from"), getattr(narrowed, f"{name}_to")
        if first is not None or last is not None:
            yield name, f"{heading} {_span(first, last)}"


def _span(first: date | None, last: date | None) -> str:
    if first == last:
        return translate("Register", "on {day}").format(day=short_day(first))
    if first is None:
        return translate("Register", "up to {day}").format(day=short_day(last))
    if last is None:
        return translate("Register", "from {day}").format(day=short_day(first))
    return translate("Register", "{first} to {last}").format(first=short_day(first), last=short_day(last))


def without(narrowed: CaseFilter, name: str) -> CaseFilter:
    """Return what still narrows the register down once that chip is taken away."""
    names = (f"{name}_from", f"{name}_to") if name in SPANS else (name,)
    return with_values(narrowed, dict.fromkeys(names))


def with_values(narrowed: CaseFilter, values: Mapping[str, Any]) -> CaseFilter:
    """Return the filter with these of its fields changed; None is any value."""
    return replace(narrowed, **values)
