"""Refusal on cost: the limit, the estimate with its working, and help to ask for less (FOIA ss12 and 16)."""

from collections.abc import Iterator
from decimal import Decimal

from foidesk.domain.case import CostEstimate
from foidesk.domain.regime import Regime
from foidesk.letters.blocks import Block, Table
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.grounds import Ground
from foidesk.letters.kinds.voice import Voice

HOURLY_RATE = Decimal(25)
"""Pounds for one person's hour (SI 2004/3244 r4(4)); FOISA sets a ceiling instead, and prints no rate."""

_LIMITED = {Regime.FOIA, Regime.FOISA}
"""The Acts have a limit on cost; under the Regulations the hours only show how great the burden would be."""
_ACTIVITIES = ("determine", "locate", "retrieve", "extract")


def refusal_on_cost(ground: Ground, facts: LetterFacts) -> Iterator[Block]:
    """Yield the notice, the law, the limit, the estimate activity by activity, and the advice."""
    voice = ground.voice
    yield voice.paragraph("cost.notice")
    even_confirming = ground.provision.startswith("12(2)")
    law = "cost.confirming" if even_confirming else "cost.whole"
    yield voice.paragraph(law, provision=voice.titled(ground.provision))
    for claim in ground.claims:
        yield from voice.told(claim.reason)
    estimate = facts.case.cost_estimate
    if estimate is not None:
        yield from estimate_of(estimate, voice)


def estimate_of(estimate: CostEstimate, voice: Voice) -> Iterator[Block]:
    """Yield the limit, the basis of the estimate, its hours by activity, and how to ask for less."""
    hours = {name: getattr(estimate.hours, name) for name in _ACTIVITIES}
    total = sum(hours.values(), Decimal(0))
    yield voice.heading(3, "cost.estimate_heading")
    if voice.regime in _LIMITED:
        yield voice.paragraph(
            "cost.limit",
            limit=_money(estimate.limit),
            rate=_money(HOURLY_RATE),
            hours=_number(estimate.limit / HOURLY_RATE),
        )
    yield from voice.told(estimate.basis)
    if estimate.sampled:
        yield voice.paragraph("cost.sampled")
    rows = [(voice.say(f"cost.{name}"), _number(spent)) for name, spent in hours.items()]
    yield Table(
        title=voice.say("cost.table"),
        columns=(voice.say("cost.work"), voice.say("cost.hours")),
        rows=(*rows, (voice.say("cost.total"), _number(total))),
        row_headers=True,
    )
    if voice.regime is Regime.FOIA:
        cost = _money(total * HOURLY_RATE)
        yield voice.paragraph("cost.sum", rate=_money(HOURLY_RATE), hours=_number(total), cost=cost)
    if estimate.advice:
        yield voice.heading(3, "cost.advice_heading")
        yield from voice.told(estimate.advice)


def _number(value: Decimal) -> str:
    """Return a number as a person writes it: 450, 17.5, 1,250."""
    rounded = f"{value:,.2f}"
    return rounded.rstrip("0").rstrip(".")


def _money(value: Decimal) -> str:
    """Return pounds, with pence only where there are some: 450, 587.50."""
    return f"{value:,.0f}" if value == value.to_integral_value() else f"{value:,.2f}"
