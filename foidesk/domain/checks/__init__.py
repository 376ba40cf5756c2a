"""The checks before issue: one small function each, and the table of them."""

from collections.abc import Callable, Iterator
from typing import Final

from foidesk.domain.checks import (
    answers,
    claims,
    costs,
    disputes,
    kinds,
    left_over,
    ncnd,
    rights,
    steps,
    texts,
    weighing,
)
from foidesk.domain.checks.finding import Finding, Level, Place, Remedy, Where
from foidesk.domain.checks.known import NOTHING_KNOWN, Known, Stale
from foidesk.domain.outgoing import Outgoing

__all__ = [
    "CHECKS",
    "NOTHING_KNOWN",
    "Check",
    "Finding",
    "Known",
    "Level",
    "Place",
    "Remedy",
    "Stale",
    "Where",
    "findings",
]

Check = Callable[[Outgoing, Known], Iterator[Finding]]

CHECKS: Final[tuple[Check, ...]] = (
    rights.asks_for_review,
    rights.names_the_regulator,
    claims.every_refusal_is_claimed,
    claims.claims_are_to_the_limb,
    claims.every_claim_is_reasoned,
    weighing.qualified_claims_are_weighed,
    weighing.prejudice_is_shown,
    ncnd.ncnd_weighs_confirming,
    ncnd.ncnd_gives_nothing_away,
    claims.exclusive_claims_are_alternatives,
    claims.opinion_is_recorded,
    costs.cost_is_estimated,
    steps.extension_is_lawful,
    answers.every_question_is_answered,
    answers.dates_are_there,
    answers.lateness_is_owned,
    rights.gives_enough_time,
    rights.regulator_is_current,
    texts.sender_can_be_reached,
    texts.nothing_is_out_of_date,
    rights.law_of_the_part_has_rights,
    answers.tables_can_be_read,
    disputes.nobody_is_named_in_the_log,
    texts.no_markers_are_left,
    texts.nothing_is_said_twice,
    texts.disclaimers_have_data,
    ncnd.nothing_can_be_inferred,
    claims.enactment_is_named,
    weighing.interests_are_weighed,
    claims.provisions_are_in_force,
    weighing.balances_are_not_shared,
    ncnd.residual_beside_answers,
    weighing.necessity_is_not_prejudice,
    answers.holding_fits_the_outcome,
    costs.confirming_costs_too,
    costs.earlier_request_is_named,
    costs.burden_is_explained,
    texts.stock_was_adapted,
    texts.colleagues_words_are_out,
    texts.factors_pull_their_way,
    steps.eir_extension_is_lawful,
    steps.fee_is_stated,
    steps.clarification_asks,
    steps.transfer_names_the_other,
    steps.unfinished_work_is_dated,
    disputes.review_has_an_outcome,
    disputes.reviewer_is_another,
    disputes.regulator_reference_is_there,
    disputes.every_step_is_answered,
    kinds.day_is_given,
    kinds.weighed_exemptions_are_claimed,
    kinds.occasion_is_there,
    kinds.named_parts_are_there,
    kinds.letter_in_dispute_says_why,
    kinds.review_agrees_with_its_parts,
    kinds.nothing_is_answered_twice,
    left_over.nothing_is_claimed_for_what_is_given,
)
"""In the order an officer would want to hear of them: law.md §14's first, then what else the Acts require."""


def findings(letter: Outgoing, known: Known = NOTHING_KNOWN) -> tuple[Finding, ...]:
    """Return everything found in a letter: blocks first, otherwise in the order of the table."""
    found = [one for check in CHECKS for one in check(letter, known)]
    return tuple(sorted(found, key=lambda one: not one.blocks))
