"""Undo an act: a further, visible row strikes it, and all stands as if it had never been recorded."""

from collections.abc import Sequence
from typing import Final

from foidesk.casework.changes import Change, Hand
from foidesk.casework.keep_case import add_rows, noted
from foidesk.casework.tell_act import row_of, rows_at
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


def undo_act(records: Records, case_id: int, rows: Sequence[int], lawbook: Lawbook, hand: Hand) -> Change:
    """Take back the `rows` of one act, counted from 0; an act is struck, a correction corrected back.

    Raises NoSuchCase, and CannotUndo for the receipt, for what a letter went out with, and for what later
    rows rest on.
    """
    case, today = case_value(records, case_id), hand.now.date()
    undone = corrected_row(case.timeline, rows[0])
    for row in rows:
        check_may_go(records, case_id, case, row)
    back = tuple(taken_back(case.timeline, row, today, BY_MISTAKE) for row in rows)
    strike(records, case_id, case, undone, back, lawbook)
    which = {"row": rows[0]} if len(rows) == 1 else {"rows": list(rows)}
    return noted(records, hand, "undo_act", case_id, {"act": undone.act, "on": undone.on, **which})


def strike(
    records: Records, case_id: int, case: Case, undone: Event, back: tuple[Event, ...], lawbook: Lawbook
) -> None:
    """Add the corrections `back`, which take the act `undone` back. Raises CannotUndo."""
    try:
        add_rows(records, case_id, case, back, lawbook)
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
        kept = tuple(one for one in kept if one.replaces is not None and one.dated == wrong.on)
    place = row if wrong.row is None else wrong.row
    return next((one for one in kept if place in _told_of(case, one)), None)


def _told_of(case: Case, letter: KeptLetter) -> tuple[int, ...]:
    row = row_of(case, letter)
    return () if row is None else rows_at(case, row)
