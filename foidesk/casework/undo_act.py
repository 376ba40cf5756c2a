"""Undo an act: a further, visible row strikes it, and all stands as if it had never been recorded."""

from typing import Final

from foidesk.casework.changes import Change, Hand
from foidesk.casework.keep_case import add_event, noted
from foidesk.casework.tell_act import row_of
from foidesk.domain.case import Case
from foidesk.domain.dates import in_words
from foidesk.domain.lifecycle import NotAllowed
from foidesk.domain.lifecycle import in_words as act_in_words
from foidesk.domain.problems import Problem
from foidesk.domain.timeline import Act, Event, corrected_row, struck_rows, taken_back
from foidesk.lawbook import Lawbook
from foidesk.store.cases import case_value
from foidesk.store.documents import KeptLetter, letters_of
from foidesk.store.records import Records

BY_MISTAKE: Final = "Recorded by mistake."


class CannotUndo(Problem):
    """A row of a timeline that has to stand: the sentence says why."""

    def __init__(self, event: Event, why: str, remedy: str) -> None:
        said = f"“{act_in_words(event.act)}” of {in_words(event.on)} cannot be undone"
        super().__init__(f"{said}: {why}.", remedy)


def undo_act(records: Records, case_id: int, row: int, lawbook: Lawbook, hand: Hand) -> Change:
    """Take back row `row` of a timeline, counted from 0; an act is struck, a correction corrected back.

    Raises NoSuchCase, and CannotUndo for the receipt, for what a letter went out with, and for what later
    rows rest on.
    """
    case = case_value(records, case_id)
    check_may_go(records, case_id, case, row)
    event = taken_back(case.timeline, row, hand.now.date(), BY_MISTAKE)
    strike(records, case_id, case, event, lawbook, row)
    undone = corrected_row(case.timeline, row)
    return noted(records, hand, "undo_act", case_id, {"act": undone.act, "on": undone.on, "row": row})


def strike(
    records: Records, case_id: int, case: Case, event: Event, lawbook: Lawbook, row: int | None = None
) -> None:
    """Add the correction `event`, which takes back row `row`, or else the one it names. Raises CannotUndo."""
    place = event.row if row is None else row
    undone = corrected_row(case.timeline, place or 0)
    try:
        add_event(records, case_id, case, event, lawbook)
    except NotAllowed as refused:
        why = f"“{act_in_words(refused.act)}” rests on it"
        raise CannotUndo(undone, why, "Undo that first, or correct what this entry says.") from refused


def check_may_go(records: Records, case_id: int, case: Case, row: int) -> None:
    """Raise CannotUndo where row `row`, counted from 0, has to stand whatever else is on the timeline."""
    event, timeline = corrected_row(case.timeline, row), case.timeline
    if event.act is Act.RECEIVE:
        raise CannotUndo(event, "without it there is no request", "Correct its day, if that is wrong.")
    if row in struck_rows(timeline) or _is_overtaken(timeline, row):
        raise CannotUndo(event, "it was undone or corrected already", "The timeline shows how.")
    letter = _told_by(records, case_id, case, row)
    if letter is not None:
        why = f"“{letter.title}” of {in_words(letter.dated)} went out with it"
        raise CannotUndo(event, why, "A letter that is wrong is corrected by another letter.")


def _is_overtaken(timeline: tuple[Event, ...], row: int) -> bool:
    """Return whether row `row` is a correction after which the same row was corrected again."""
    wrong, later = timeline[row], timeline[row + 1 :]
    return wrong.act is Act.CORRECT and any(one.act is Act.CORRECT and one.row == wrong.row for one in later)


def _told_by(records: Records, case_id: int, case: Case, row: int) -> KeptLetter | None:
    """Return the letter that went out with a row, or with the correction that the row is."""
    wrong, kept = case.timeline[row], letters_of(records, case_id)
    if wrong.act is Act.CORRECT:
        again = (one for one in kept if one.replaces is not None and one.dated == wrong.on)
        return next((one for one in again if row_of(case, one) == wrong.row), None)
    return next((one for one in kept if row_of(case, one) == row), None)
