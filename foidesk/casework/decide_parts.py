"""Decide the parts of a request: holdings, outcomes, claims."""

from dataclasses import replace
from typing import Final

from foidesk.casework.calendar_in_force import clock_of_case
from foidesk.casework.changes import Change, Hand
from foidesk.casework.fold_case import DECIDING, standing_of
from foidesk.casework.keep_case import copy_standing, noted
from foidesk.domain.case import Case
from foidesk.domain.decisions import Part
from foidesk.domain.letter_kinds import RECORDS
from foidesk.domain.lifecycle import AT_REST, Stage
from foidesk.domain.problems import Problem
from foidesk.lawbook import Lawbook
from foidesk.store.cases import case_value
from foidesk.store.letter_drafts import is_corrected
from foidesk.store.parts import put_parts
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_settings

CARRIERS: Final = tuple(kind for kind, act in RECORDS.items() if act in DECIDING)
"""The letters that tell the decision: while one of them is corrected, it can be decided anew."""

DECIDED: tuple[Stage, ...] = (Stage.ANSWERED, Stage.REVIEWED, *AT_REST)
"""Where the decision has gone out, or none is owed."""


class DecisionGivenOut(Problem):
    """What was decided has been told to the applicant, and stays as it was told."""

    remedy = "Correct the letter, or record what happened since: the parts can then be decided anew."

    def __init__(self, reference: str) -> None:
        super().__init__(f"The decision in {reference} has been given out and cannot be rewritten.")


def decide_parts(
    records: Records, case_id: int, parts: tuple[Part, ...], lawbook: Lawbook, hand: Hand
) -> Change:
    """Make `parts` the parts of the case as they now stand. Raises NoSuchCase, DecisionGivenOut."""
    case = case_value(records, case_id)
    if parts == case.parts:
        return Change.of()
    _check_open(records, case_id, case, lawbook)
    put_parts(records, case_id, parts)
    copy_standing(records, case_id, replace(case, parts=parts), lawbook)
    detail = {"parts": len(parts), "outcomes": [part.outcome for part in parts]}
    return noted(records, hand, "decide_parts", case_id, detail)


def _check_open(records: Records, case_id: int, case: Case, lawbook: Lawbook) -> None:
    law = clock_of_case(records, lawbook, case_id)
    if not is_open(records, case_id, standing_of(case, read_settings(records), law).stage):
        raise DecisionGivenOut(case.reference)


def is_open(records: Records, case_id: int, stage: Stage) -> bool:
    """Return whether the parts of a case at `stage` can be decided, or decided anew for a correction."""
    return stage not in DECIDED or is_corrected(records, case_id, CARRIERS)
