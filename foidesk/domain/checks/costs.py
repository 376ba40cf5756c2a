"""Checks of refusals that are not exemptions: cost, vexatious, repeated (FOIA ss12, 14)."""

from collections.abc import Iterator

from foidesk.domain.case import CostEstimate, LinkKind
from foidesk.domain.checks.finding import Finding, Level, Place, Remedy, Where
from foidesk.domain.checks.known import Known
from foidesk.domain.checks.reading import parts_of
from foidesk.domain.costs import CostLimit
from foidesk.domain.dates import pounds
from foidesk.domain.decisions import Holding, Outcome
from foidesk.domain.outgoing import Outgoing
from foidesk.domain.regime import ENVIRONMENTAL


def cost_is_estimated(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N10: a refusal on cost has an estimate, how it was made, and help to ask for less (ss12, 16)."""
    parts = [one for one in parts_of(letter) if one.part.outcome is Outcome.REFUSED_COST]
    if not parts or any(one.regime in ENVIRONMENTAL for one in parts):
        return
    estimate = letter.case.cost_estimate
    if estimate is None:
        message = "The request is refused on cost, and there is no estimate."
        yield _cost(message, "Estimate the hours of the four activities.", "hours", "12(1)")
        return
    if not estimate.basis.strip():
        message = "The letter does not say how the estimate was made."
        yield _cost(message, "Say what it is based on; a sample is best.", "basis", "12(1)")
    if not estimate.advice.strip():
        message = "The letter offers no help to ask for something that could be answered within the limit."
        yield _cost(message, "Say how the request could be narrowed.", "advice", "16(1)")
    limit = letter.cost_limit(letter.case.regime)
    if limit is not None:
        yield from _against(limit, estimate, letter.lead.name)


def _against(limit: CostLimit, estimate: CostEstimate, who: str) -> Iterator[Finding]:
    cost, right = limit.cost(estimate.hours), f"£{pounds(limit.amount)}"
    if cost <= 0:
        message = "The estimate has no hours in it."
        yield _cost(message, "Estimate the hours of the four activities.", "hours", "12(1)")
    elif not limit.is_exceeded_by(cost):
        message = f"The estimate comes to £{pounds(cost)}, which is not over the limit of {right}."
        yield _cost(message, "Answer the request, or mend the estimate.", "hours", "12(1)")
    if estimate.limit != limit.amount:
        message = f"The estimate is held against £{pounds(estimate.limit)}; for {who} it is {right}."
        remedy = Remedy(f"Make the limit {right}.", Place(Where.COST, "limit"), limit.amount)
        yield Finding("N10", Level.WARN, "12(3)", message, remedy)


def _cost(message: str, says: str, name: str, provision: str) -> Finding:
    return Finding("N10", Level.WARN, provision, message, Remedy(says, Place(Where.COST, name)))


def confirming_costs_too(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N28: s12(1) still says whether it is held; s12(2) is for when even that costs too much."""
    for one in parts_of(letter):
        cites = {claim.provision for claim in one.part.claims}
        if one.part.outcome is not Outcome.REFUSED_COST or "12(2)" not in cites:
            continue
        if one.part.holding not in {None, Holding.NOT_DETERMINED}:
            message = f"Part {one.name} is refused under section 12(2), and yet says whether it is held."
            yield one.finding(
                "N28", Level.WARN, "12(2)", message, "Claim section 12(1), or do not say.", "holding"
            )


def earlier_request_is_named(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N29: a repeated request names the one it repeats (s14(2))."""
    if not any(one.part.outcome is Outcome.REFUSED_REPEATED for one in parts_of(letter)):
        return
    if all(link.kind is not LinkKind.REPEATS for link in letter.case.links):
        message = "The request is refused as repeated, and the letter does not say which one it repeats."
        place = Place(Where.CASE, "links")
        yield Finding("N29", Level.WARN, "14(2)", message, Remedy("Name the earlier request.", place))


def burden_is_explained(letter: Outgoing, _known: Known) -> Iterator[Finding]:
    """N30: a request called vexatious or repeated comes with the reasons, as good practice has it."""
    for one in parts_of(letter):
        if one.part.outcome not in {Outcome.REFUSED_VEXATIOUS, Outcome.REFUSED_REPEATED}:
            continue
        if not any(claim.reason.strip() or claim.withhold_reasons for claim in one.part.claims):
            message = f"Part {one.name}: the letter does not say why section 14 applies."
            yield one.finding("N30", Level.WARN, "17(5)", message, "Write the reasons.", "claims")
