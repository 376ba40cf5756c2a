"""The law an office goes by: as shipped, with its own limits on cost and checks of provisions since."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from itertools import product
from typing import Final

from foidesk.casework.changes import Change, Hand
from foidesk.domain.amended import amended, begun_by
from foidesk.domain.authority import CostLimitClass
from foidesk.domain.costs import CostLaw, CostLimit
from foidesk.domain.dates import in_words
from foidesk.domain.problems import Problem
from foidesk.domain.provisions import Cited, Provisions
from foidesk.domain.regime import Regime
from foidesk.lawbook import Lawbook
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.connections import Connection
from foidesk.store.law_rows import Checked, costs_kept, provisions_checked, put_costs
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records

CHANGE_COSTS: Final = "change_costs"


class BadCosts(Problem):
    """Limits on cost by which some authority would have two on one day, or none."""

    remedy = "Correct the dates and try again. Nothing has been changed."


def costs_in_force(connection: Connection, lawbook: Lawbook) -> CostLaw:
    """Return the limits on cost the office set last, or those shipped where it set none."""
    own = costs_kept(connection)
    return lawbook.costs if own is None else _cost_law(own)


@lru_cache(maxsize=8)
def _cost_law(limits: tuple[CostLimit, ...]) -> CostLaw:
    return CostLaw.of(limits)


def change_costs(records: Records, limits: Sequence[CostLimit], lawbook: Lawbook, hand: Hand) -> Change:
    """Go by these limits from now on, each from its own first day. Raises BadCosts.

    Letters already issued keep what they say; the limit of a day that is past stays that of its row.
    """
    before = costs_in_force(plain(records), lawbook).limits
    check_costs_change(before, limits, hand.now.date())
    if tuple(limits) == before:
        return Change.of()
    put_costs(plain(records), limits, hand.now, hand.by)
    detail = {
        "now": [_told(one) for one in limits if one not in before],
        "no_longer": [_told(one) for one in before if one not in limits],
    }
    note_down(records, AuditLine(hand.now, hand.by, CHANGE_COSTS, None, detail))
    return Change.everything()


def check_costs(limits: Sequence[CostLimit]) -> None:
    """Raise BadCosts where two limits of one authority share a day, or one ends and none follows."""
    try:
        gaps = CostLaw.of(limits).gaps()
    except ValueError:
        raise BadCosts("Two limits hold for the same authorities on the same day.") from None
    if gaps:
        raise BadCosts(f"From {in_words(gaps[0][2])} some authorities would have no limit at all.")
    if any(one.begins_on and one.ends_on and one.ends_on < one.begins_on for one in limits):
        raise BadCosts("A limit ends before it begins.")


def check_costs_change(before: Sequence[CostLimit], limits: Sequence[CostLimit], today: date) -> None:
    """Raise BadCosts where limits cannot take the place of those before."""
    check_costs(limits)
    if tuple(limits) != tuple(before):
        _check_none_lost(before, limits, today)


def _check_none_lost(before: Sequence[CostLimit], limits: Sequence[CostLimit], today: date) -> None:
    """Raise BadCosts where authorities that have a limit today, or had since some day, would have none."""
    were, are = CostLaw.of(before), CostLaw.of(limits)
    begun = sorted({one.begins_on or date.min for one in before})
    for on, regime, kind in product((today, *begun), Regime, CostLimitClass):
        if were.limit(regime, kind, on) and not are.limit(regime, kind, on):
            since = "Some" if on in {today, date.min} else f"From {in_words(on)} some"
            raise BadCosts(f"{since} authorities would have no limit at all.")


def _told(limit: CostLimit) -> str:
    whose = limit.cost_class or "all"
    begins = "always" if limit.begins_on is None else f"from {in_words(limit.begins_on)}"
    ends = "" if limit.ends_on is None else f" to {in_words(limit.ends_on)}"
    confirmed = "" if limit.confirmed_on is None else f", confirmed {in_words(limit.confirmed_on)}"
    return f"{limit.regime} {whose} £{limit.amount} at £{limit.rate} {begins}{ends}{confirmed}"


def provisions_in_force(connection: Connection, lawbook: Lawbook) -> Provisions:
    """Return the provisions as the office reads them: amended, looked up, or doubted here."""
    checks = provisions_checked(connection)
    return _with_checks(lawbook.provisions, checks) if checks else lawbook.provisions


@lru_cache(maxsize=4)
def _with_checks(shipped: Provisions, checks: tuple[Checked, ...]) -> Provisions:
    law = amended(shipped, {(one.regime, one.cite): one.readings for one in checks if one.readings})
    doubted = {(one.regime, one.cite): one.on is None for one in checks}
    rows = (
        replace(row, unconfirmed=doubted.get((row.regime, row.cite), row.unconfirmed)) for row in law.rows
    )
    return Provisions.of(rows, law.limbs)


def provisions_of_day(connection: Connection, lawbook: Lawbook, day: date) -> Provisions:
    """Return the provisions as the office reads them in a letter of that day."""
    checks = provisions_checked(connection)
    own = frozenset((one.regime, one.cite) for one in checks if one.readings)
    law = provisions_in_force(connection, lawbook)
    return _begun_by(law, own, day) if own else law


@lru_cache(maxsize=16)
def _begun_by(law: Provisions, own: frozenset[Cited], day: date) -> Provisions:
    return begun_by(law, own, day)
