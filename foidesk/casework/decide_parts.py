"""Decide the parts of a request, and decide them again in a dispute with the first decision kept."""

from dataclasses import replace
from typing import Final

from foidesk.casework.calendar_in_force import clock_of_case
from foidesk.casework.changes import Change, Hand
from foidesk.casework.fold_case import standing_of
from foidesk.casework.keep_case import add_event, copy_standing, noted
from foidesk.domain.case import Case
from foidesk.domain.deciding import is_open_to_decision, told_apart
from foidesk.domain.decisions import Part
from foidesk.domain.dispute import GIVING_OUT
from foidesk.domain.letter_kinds import RECORDS
from foidesk.domain.problems import Problem
from foidesk.domain.standing import Standing
from foidesk.domain.strands import named
from foidesk.domain.timeline import Act, Event, standing_rows
from foidesk.lawbook import Lawbook
from foidesk.store.cases import case_value
from foidesk.store.letter_drafts import is_corrected
from foidesk.store.parts import put_parts
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_settings

CARRIERS: Final = tuple(kind for kind, act in RECORDS.items() if act in GIVING_OUT)
"""The letters that tell the decision: while one of them is corrected, it can be decided anew."""


class DecisionGivenOut(Problem):
    """What was decided has been told to the applicant, and stays as it was told."""

    remedy = "Correct the letter, or record what happened since: the parts can then be decided anew."

    def __init__(self, of: str) -> None:
        super().__init__(f"The decision in {of} has been given out and cannot be rewritten.")


def decide_parts(
    records: Records, case_id: int, parts: tuple[Part, ...], lawbook: Lawbook, hand: Hand
) -> Change:
    """Make `parts` the parts of the case as they now stand. Raises NoSuchCase, DecisionGivenOut.

    What was given out first stays in the row of the timeline that tells of it; where an old row does not
    hold it yet, a correction of that row keeps it before it is decided otherwise.
    """
    case = case_value(records, case_id)
    if parts == case.parts:
        return Change.of()
    check_open(records, case_id, case, lawbook, parts)
    case = _with_first_kept(records, case_id, case, lawbook, hand)
    put_parts(records, case_id, parts)
    copy_standing(records, case_id, replace(case, parts=parts), lawbook)
    detail = {"parts": len(parts), "outcomes": [part.outcome for part in parts]}
    return noted(records, hand, "decide_parts", case_id, detail)


def check_open(
    records: Records, case_id: int, case: Case, lawbook: Lawbook, parts: tuple[Part, ...] | None = None
) -> None:
    """Raise DecisionGivenOut where what was decided on a case, or on one of `parts`, stays as it was told."""
    standing = standing_of(case, read_settings(records), clock_of_case(records, lawbook, case_id))
    if not is_open(records, case_id, case, standing):
        raise DecisionGivenOut(case.reference)
    now, wanted = named(case.parts), named(case.parts if parts is None else parts)
    for name in sorted(given_out(records, case_id, case, standing)):
        if wanted.get(name) != now[name]:
            raise DecisionGivenOut(f"part {name} of {case.reference}")


def given_out(records: Records, case_id: int, case: Case, standing: Standing) -> frozenset[str]:
    """Return the parts that were answered by themselves, none while such an answer is corrected."""
    corrected = is_corrected(records, case_id, CARRIERS)
    return frozenset() if corrected else told_apart(case, standing)


def is_open(records: Records, case_id: int, case: Case, standing: Standing) -> bool:
    """Return whether the parts of a case can be decided, again in a dispute, or anew for a correction."""
    return is_open_to_decision(case, standing) or is_corrected(records, case_id, CARRIERS)


def _with_first_kept(records: Records, case_id: int, case: Case, lawbook: Lawbook, hand: Hand) -> Case:
    """Return the case with the parts as last given out in its timeline, where it has any to keep."""
    given = [(i, row) for i, row in standing_rows(case.timeline) if row.act in GIVING_OUT]
    if not given or not case.parts or given[-1][1].parts:
        return case
    place, told = given[-1]
    why = "The parts are kept here as they were decided then, before they are decided again."
    should_say = replace(told, parts=case.parts)
    kept = Event(Act.CORRECT, hand.now.date(), row=place, should_say=should_say, text=why)
    add_event(records, case_id, case, kept, lawbook)
    return replace(case, timeline=(*case.timeline, kept))
