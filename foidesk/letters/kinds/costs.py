"""Refusal on cost: the limit, the estimate with its working, and help to ask for less (FOIA ss12 and 16)."""

from collections.abc import Iterator
from decimal import Decimal

from foidesk.domain.case import CostEstimate
from foidesk.domain.costs import Activity, CostLimit
from foidesk.domain.dates import figure, pounds
from foidesk.letters.blocks import Block, Table
from foidesk.letters.kinds.facts import LetterFacts
from foidesk.letters.kinds.grounds import Ground
from foidesk.letters.kinds.voice import Voice


def refusal_on_cost(ground: Ground, facts: LetterFacts) -> Iterator[Block]:
    """Yield the notice, the law, the limit, the estimate activity by activity, and the advice."""
    voice = ground.voice
    yield voice.paragraph("cost.notice")
    even_confirming = ground.provision.startswith("12(2)")
    law = "cost.confirming" if even_confirming else "cost.whole"
    yield voice.paragraph(law, provision=voice.titled(ground.provision))
    for claim in ground.claims:
        yield from voice.told(claim.reason)
    if facts.case.cost_estimate is not None:
        yield from estimate_of(facts.case.cost_estimate, voice, facts.cost_limit(voice.regime))


def estimate_of(estimate: CostEstimate, voice: Voice, law: CostLimit | None) -> Iterator[Block]:
    """Yield the limit, the basis of the estimate, its hours by activity, and how to ask for less.

    `law` None: there is no limit, and the hours only show how great the burden would be (EIR r12(4)(b)).
    """
    counts = law.counts if law else tuple(Activity)
    hours = {activity: Decimal(getattr(estimate.hours, activity)) for activity in counts}
    total = sum(hours.values(), Decimal(0))
    yield voice.heading(3, "cost.estimate_heading")
    if law is not None:
        yield voice.paragraph(
            "cost.limit",
            limit=pounds(estimate.limit),
            rate=pounds(law.rate),
            hours=figure(estimate.limit / law.rate),
        )
    yield from voice.told(estimate.basis)
    if estimate.sampled:
        yield voice.paragraph("cost.sampled")
    rows = [(voice.say(f"cost.{activity}"), figure(spent)) for activity, spent in hours.items()]
    yield Table(
        title=voice.say("cost.table"),
        columns=(voice.say("cost.work"), voice.say("cost.hours")),
        rows=(*rows, (voice.say("cost.total"), figure(total))),
        row_headers=True,
    )
    if law is not None:
        cost = pounds(law.cost(estimate.hours))
        yield voice.paragraph("cost.sum", rate=pounds(law.rate), hours=figure(total), cost=cost)
    if estimate.advice:
        yield voice.heading(3, "cost.advice_heading")
        yield from voice.told(estimate.advice)
