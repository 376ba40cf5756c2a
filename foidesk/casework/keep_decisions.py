"""Read and keep what the decision editor shows: the parts, the day their data are correct, the estimate."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from foidesk.casework.amend_request import RequestFacts, amend_request
from foidesk.casework.calendar_in_force import clock_of_case
from foidesk.casework.changes import Change, Hand
from foidesk.casework.decide_parts import decide_parts, locks_of
from foidesk.casework.fold_case import standing_of
from foidesk.casework.keep_estimate import keep_estimate
from foidesk.domain.case import CostEstimate
from foidesk.domain.deciding import Lock, is_open_to_decision
from foidesk.domain.decisions import Part
from foidesk.domain.regime import Regime
from foidesk.domain.strands import named
from foidesk.lawbook import Lawbook
from foidesk.store.cases import case_value
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_settings


@dataclass(frozen=True, slots=True)
class Decisions:
    """What was decided on a case so far. `is_open`: it can still be decided otherwise.

    `locks` are the places of the parts that can only be read, each with why: all of them where it is not.
    """

    reference: str
    regime: Regime
    parts: tuple[Part, ...]
    correct_on: date | None
    is_open: bool
    estimate: CostEstimate | None = None
    locks: Mapping[int, Lock] = field(default_factory=dict)


def decisions_of(records: Records, case_id: int, lawbook: Lawbook) -> Decisions:
    """Return the decisions of a case. Raises NoSuchCase."""
    case = case_value(records, case_id)
    standing = standing_of(case, read_settings(records), clock_of_case(records, lawbook, case_id))
    locks = locks_of(records, case_id, case, standing)
    every = named(case.parts or (Part(),))
    places = {at: locks[name] for at, name in enumerate(every) if name in locks}
    return Decisions(
        case.reference,
        standing.regime,
        case.parts,
        case.data_correct_as_at,
        not locks or is_open_to_decision(case, standing),
        case.cost_estimate,
        places,
    )


def keep_decisions(
    records: Records,
    case_id: int,
    parts: tuple[Part, ...],
    correct_on: date | None,
    estimate: CostEstimate | None,
    lawbook: Lawbook,
    hand: Hand,
) -> Change:
    """Keep all of it or nothing. Raises NoSuchCase, DecisionLocked."""
    estimated = keep_estimate(records, case_id, estimate, lawbook, hand)
    decided = decide_parts(records, case_id, parts, lawbook, hand)
    facts = RequestFacts.of(case_value(records, case_id))
    amended = amend_request(records, case_id, replace(facts, data_correct_as_at=correct_on), lawbook, hand)
    touched = any(one.touches(case_id) for one in (estimated, decided, amended))
    return Change.of(case_id) if touched else Change.of()
