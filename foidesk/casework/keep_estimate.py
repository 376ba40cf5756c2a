"""Keep an estimate of what answering a request would cost, and gather what it is held against."""

from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from foidesk.casework.calendar_in_force import clock_of_case
from foidesk.casework.changes import Change, Hand
from foidesk.casework.decide_parts import check_open
from foidesk.casework.find_aggregated import Aggregated, find_aggregated
from foidesk.casework.keep_case import noted
from foidesk.casework.law_in_force import costs_in_force
from foidesk.domain.authority import Authority
from foidesk.domain.case import CostEstimate
from foidesk.domain.costs import CostLimit
from foidesk.domain.regime import Regime
from foidesk.lawbook import Lawbook
from foidesk.store.cases import case_value, put_facts
from foidesk.store.commissions import minutes_searched
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_settings


@dataclass(frozen=True, slots=True)
class CostSetting:
    """What an estimate is held against. `limit` None: the law has none, as the environmental regulations.

    `aggregated` are the requests whose cost could be added to this one's, the case itself among them.
    `minutes_searched` are those of the searches business areas told of.
    """

    limit: CostLimit | None
    aggregated: tuple[Aggregated, ...] = ()
    minutes_searched: int = 0


def cost_setting(records: Records, case_id: int, regime: Regime, on: date, lawbook: Lawbook) -> CostSetting:
    """Return the limit of the authority that answers, under `regime` on that day. Raises NoSuchCase."""
    case = case_value(records, case_id)
    senders = read_settings(records).authorities_of(case.authorities)
    lead = senders[0] if senders else Authority("")
    limit = costs_in_force(plain(records), lawbook).limit(regime, lead.cost_limit_class, on)
    together = find_aggregated(records, case_id, clock_of_case(records, lawbook, case_id)) if limit else ()
    return CostSetting(limit, together, minutes_searched(plain(records), case_id))


def keep_estimate(
    records: Records, case_id: int, estimate: CostEstimate | None, lawbook: Lawbook, hand: Hand
) -> Change:
    """Make `estimate` the estimate of the case; None takes it out. Raises NoSuchCase, DecisionLocked."""
    case = case_value(records, case_id)
    if estimate == case.cost_estimate:
        return Change.of()
    check_open(records, case_id, case, lawbook)
    put_facts(records, case_id, replace(case, cost_estimate=estimate))
    detail = {"was": _plain(case.cost_estimate), "now": _plain(estimate)}
    return noted(records, hand, "keep_estimate", case_id, detail)


def _plain(estimate: CostEstimate | None) -> dict[str, Any] | None:
    return None if estimate is None else asdict(estimate)
