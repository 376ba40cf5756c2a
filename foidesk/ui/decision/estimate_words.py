"""An estimate in words: what may be counted, against which limit, and whether it is over."""

from collections.abc import Mapping
from decimal import Decimal

from foidesk.domain.case import CostHours
from foidesk.domain.costs import Activity, CostLimit
from foidesk.domain.dates import figure, pounds
from foidesk.ui.areas.area_words import minutes_words

ACTIVITIES: Mapping[Activity, str] = {
    Activity.DETERMINE: "Finding out whether it is held",
    Activity.LOCATE: "Locating it",
    Activity.RETRIEVE: "Retrieving it",
    Activity.EXTRACT: "Extracting it",
}
NO_LIMIT = (
    "The Regulations have no limit on cost. Claim the exception for manifestly unreasonable requests "
    "instead, with its public interest; the hours given here only show how great the burden would be."
)
ONLY_THESE = "Only this work may be counted: not reading, redacting, or deciding."


def hours(value: Decimal) -> str:
    """Return `1 hour`, `18 hours`."""
    return f"{figure(value)} hour" if value == 1 else f"{figure(value)} hours"


def limit_words(limit: CostLimit | None) -> str:
    """Return the limit, its hours at the law's rate, and where it is written."""
    if limit is None:
        return NO_LIMIT
    amount = pounds(limit.rate)
    rate = f"no more than £{amount} an hour" if limit.rate_is_ceiling else f"£{amount} an hour"
    said = f"The limit is £{pounds(limit.amount)}: {hours(limit.hours)} at {rate} ({limit.source})."
    return f"{said} {ONLY_THESE}"


def searched_words(minutes: int) -> str:
    """Return what the searches of business areas came to; nothing where none told of its minutes."""
    if not minutes:
        return ""
    return f"Business areas have searched for {minutes_words(minutes)} so far: locating and retrieving."


def total_words(spent: CostHours, limit: CostLimit | None) -> tuple[str, str]:
    """Return the kind of remark the running total is, and its words."""
    if limit is None:
        total = sum((Decimal(getattr(spent, one)) for one in Activity), Decimal(0))
        return "note", f"{hours(total)} in all."
    total, cost = limit.counted(spent), limit.cost(spent)
    said = f"{hours(total)} come to £{pounds(cost)}" if total != 1 else f"1 hour comes to £{pounds(cost)}"
    if limit.is_exceeded_by(cost):
        return "fine", f"{said}: over the limit by £{pounds(cost - limit.amount)}."
    if not cost:
        return "note", "No hours are estimated yet."
    return "doubt", f"{said}: not over the limit of £{pounds(limit.amount)}."
