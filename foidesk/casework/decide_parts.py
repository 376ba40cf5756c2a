"""Decide the parts of a request, and decide them again in a dispute with the first decision kept."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from foidesk.casework.calendar_in_force import clock_of_case
from foidesk.casework.changes import Change, Hand
from foidesk.casework.fold_case import standing_of
from foidesk.casework.keep_case import add_event, copy_standing, noted
from foidesk.domain.case import Case
from foidesk.domain.deciding import Lock, is_open_to_decision, locks_on
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


class DecisionLocked(Problem):
    """What was decided can only be read: it was told to the applicant, or the request ended."""

    def __init__(self, of: str, lock: Lock) -> None:
        said, remedy = LOCKED[lock]
        super().__init__(said.format(of), remedy)


LOCKED: Final = {
    Lock.GIVEN_OUT: (
        "The decision in {} has been given out and cannot be rewritten.",
        "Correct the letter, or record what happened since: the parts can then be decided anew.",
    ),
    **{
        lock: (f"Nothing is decided on {{}} any more: {said}.", "Where that is wrong, take that entry back.")
        for lock, said in (
            (Lock.WITHDRAWN, "it was withdrawn"),
            (Lock.LAPSED, "it lapsed"),
            (Lock.TRANSFERRED, "it was passed on to another authority"),
            (Lock.NOT_VALID, "it was found not to be a valid request"),
            (Lock.CLOSED, "the case is closed"),
        )
    },
}
"""What is wrong with deciding on it, and what helps."""


def decide_parts(
    records: Records, case_id: int, parts: tuple[Part, ...], lawbook: Lawbook, hand: Hand
) -> Change:
    """Make `parts` the parts of the case as they now stand. Raises NoSuchCase, DecisionLocked.

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
    """Raise DecisionLocked where what was decided on a case, or on one of `parts`, can only be read."""
    standing = standing_of(case, read_settings(records), clock_of_case(records, lawbook, case_id))
    locks = locks_of(records, case_id, case, standing)
    if locks and not is_open_to_decision(case, standing):
        raise DecisionLocked(case.reference, next(iter(locks.values())))
    now, wanted = named(case.parts), named(case.parts if parts is None else parts)
    for name, lock in sorted(locks.items()):
        if wanted.get(name) != now[name]:
            raise DecisionLocked(f"part {name} of {case.reference}", lock)


def locks_of(records: Records, case_id: int, case: Case, standing: Standing) -> Mapping[str, Lock]:
    """Return the parts that can only be read, by name; none while the letter that told it is corrected."""
    return {} if is_corrected(records, case_id, CARRIERS) else locks_on(case, standing)


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
