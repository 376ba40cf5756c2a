"""Correct a letter that has gone out: a new one is written that names it; the old one stays as it is."""

from foidesk.casework.changes import Change, Hand
from foidesk.casework.fold_case import decided_parts
from foidesk.casework.keep_case import copy_standing, noted
from foidesk.casework.tell_act import row_of, row_said
from foidesk.domain.case import Case
from foidesk.domain.dates import in_words
from foidesk.domain.dispute import GIVING_OUT
from foidesk.domain.letter_kinds import RECORDS, LetterKind
from foidesk.domain.particulars import NONE_GIVEN
from foidesk.domain.problems import Problem
from foidesk.lawbook import Lawbook
from foidesk.store.cases import case_value
from foidesk.store.documents import KeptLetter, letters_of
from foidesk.store.letter_drafts import LetterDraft, draft_of, drop_particulars, put_draft
from foidesk.store.parts import put_parts
from foidesk.store.records import Records


class NoSuchLetter(Problem):
    """A correction of a letter this case does not have."""

    remedy = "Choose one of the letters issued in this case."

    def __init__(self) -> None:
        super().__init__("The letter to be corrected is not one of this case.")


class AlreadyReplaced(Problem):
    """A letter that another has taken the place of."""

    remedy = "Correct the later letter instead."

    def __init__(self, by: KeptLetter) -> None:
        super().__init__(f"This letter was replaced already, by that of {in_words(by.dated)}.")


def begin_correction(records: Records, case_id: int, letter_id: int, hand: Hand) -> Change:
    """Begin a letter that takes the place of a kept one, saying what that one said. Decisions open again.

    Raises NoSuchCase, NoSuchLetter, AlreadyReplaced.
    """
    case, kept = case_value(records, case_id), letters_of(records, case_id)
    letter = letter_to_correct(kept, letter_id)
    kind = LetterKind(letter.kind)
    if draft_of(records, case_id, kind).replaces == letter_id:
        return Change.of()
    row = row_of(case, letter)
    said = NONE_GIVEN if row is None else row_said(case, row)
    put_draft(records, case_id, kind, LetterDraft(said, letter_id))
    return noted(records, hand, "begin_correction", case_id, {"kind": kind.value, "replaces": letter_id})


def letter_to_correct(kept: tuple[KeptLetter, ...], letter_id: int) -> KeptLetter:
    """Return the kept letter of that id. Raises NoSuchLetter, AlreadyReplaced."""
    letter = next((one for one in kept if one.id == letter_id), None)
    if letter is None:
        raise NoSuchLetter
    if (by := next((one for one in kept if one.replaces == letter_id), None)) is not None:
        raise AlreadyReplaced(by)
    return letter


def give_up_correction(
    records: Records, case_id: int, kind: LetterKind, lawbook: Lawbook, hand: Hand
) -> Change:
    """Forget a correction being written; the parts are again as they were given out. Raises NoSuchCase."""
    if draft_of(records, case_id, kind).replaces is None:
        return Change.of()
    drop_particulars(records, case_id, kind)
    if RECORDS[kind] in GIVING_OUT:
        _put_back(records, case_id, case_value(records, case_id), lawbook)
    return noted(records, hand, "give_up_correction", case_id, {"kind": kind.value})


def _put_back(records: Records, case_id: int, case: Case, lawbook: Lawbook) -> None:
    given_out = decided_parts(case)
    if given_out != case.parts:
        put_parts(records, case_id, given_out)
        copy_standing(records, case_id, case_value(records, case_id), lawbook)
