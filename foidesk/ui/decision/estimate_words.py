"""An estimate in words: what may be counted, against which limit, and whether it is over."""

from collections.abc import Mapping
from decimal import Decimal

from foidesk.domain.case import CostHours
from foidesk.domain.costs import Activity, CostLimit
from foidesk.domain.dates import figure, pounds
from foidesk.ui.areas.area_words import minutes_words
from foidesk.ui.tongue import Told, marked, translate

ACTIVITIES: Mapping[Activity, str] = Told(
    "Decisions",
    {
        Activity.DETERMINE: marked("Decisions", "Finding out whether it is held"),
        Activity.LOCATE: marked("Decisions", "Locating it"),
        Activity.RETRIEVE: marked("Decisions", "Retrieving it"),
        Activity.EXTRACT: marked("Decisions", "Extracting it"),
    },
)
NO_LIMIT = marked(
    "Decisions",
    "The Regulations have no limit on cost. Claim the exception for manifestly "
    "unreasonable requests instead, with its public interest; the hours given here only "
    "show how great the burden would be.",
)
ONLY_THESE = marked("Decisions", "Only this work may be counted: not reading, redacting, or deciding.")


def hours(value: Decimal) -> str:
    """Return `1 hour`, `18 hours`."""
    return (
        translate("Decisions", "{figure} hour").format(figure=figure(value))
        if value == 1
        else translate("Decisions", "{figure} hours").format(figure=figure(value))
    )


def limit_words(limit: CostLimit | None) -> str:
    """Return the limit, its hours at the law's rate, and where it is written."""
    if limit is None:
        return translate("Decisions", NO_LIMIT)
    amount = pounds(limit.rate)
    rate = (
        translate("Decisions", "no more than £{amount} an hour").format(amount=amount)
        if limit.rate_is_ceiling
        else translate("Decisions", "£{amount} an hour").format(amount=amount)
    )
    said = translate("Decisions", "The limit is £{pounds}: {hours} at {rate} ({source}).").format(
        pounds=pounds(limit.amount), hours=hours(limit.hours), rate=rate, source=limit.source
    )
    return f"{said} {translate('Decisions', ONLY_THESE)}"


def searched_words(minutes: int) -> str:
    """Return what the searches of business areas came to; nothing where none told of its minutes."""
    if not minutes:
        return ""
    return translate(
        "Decisions", "Business areas have searched for {minutes_words} so far: locating and retrieving."
    ).format(minutes_words=minutes_words(minutes))


def total_words(spent: CostHours, limit: CostLimit | None) -> tuple[str, str]:
    """Return the kind of remark the running total is, and its words."""
    if limit is None:
        total = sum((Decimal(getattr(spent, one)) for one in Activity), Decimal(0))
        return "note", translate("Decisions", "{hours} in all.").format(hours=hours(total))
    total, cost = limit.counted(spent), limit.cost(spent)
    said = (
        translate("Decisions", "{hours} come to £{pounds}").format(hours=hours(total), pounds=pounds(cost))
        if total != 1
        else translate("Decisions", "1 hour comes to £{pounds}").format(pounds=pounds(cost))
    )
    if limit.is_exceeded_by(cost):
        return "fine", translate("Decisions", "{said}: over the limit by £{pounds}.").format(
            said=said, pounds=pounds(cost - limit.amount)
        )
    if not cost:
        return "note", translate("Decisions", "No hours are estimated yet.")
    return "doubt", translate("Decisions", "{said}: not over the limit of £{pounds}.").format(
        said=said, pounds=pounds(limit.amount)
    )
