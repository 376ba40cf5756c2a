"""Issue a letter: its bytes kept and its act recorded, in one transaction."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from foidesk.casework.calendar_in_force import clock_in_force
from foidesk.casework.changes import Change, Hand
from foidesk.casework.fold_case import DECIDING, standing_of
from foidesk.casework.keep_case import add_event, noted
from foidesk.casework.propose_particulars import said_in_letter
from foidesk.casework.tell_act import told_by
from foidesk.domain.case import Case
from foidesk.domain.dates import in_words
from foidesk.domain.decisions import Outcome, Part
from foidesk.domain.letter_kinds import RECORDS, LetterKind
from foidesk.domain.letter_needs_disputed import lacking_in_dispute
from foidesk.domain.particulars import NONE_GIVEN, Particulars, put_into
from foidesk.domain.problems import Problem
from foidesk.domain.timeline import Act, Event
from foidesk.lawbook import Lawbook
from foidesk.store.cases import case_value
from foidesk.store.documents import KeptLetter, NewLetter, keep_letter, letters_of
from foidesk.store.letter_drafts import drop_particulars
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_settings

NEED_WORDS: Final = frozenset({Outcome.DISCLOSED, Outcome.PARTLY_DISCLOSED, Outcome.ADVICE_GIVEN})
"""Outcomes that mean nothing to an applicant without an answer or a table."""


@dataclass(frozen=True, slots=True)
class Issued:
    """A letter as drawn and agreed. `reason` says why it is late, where it is; `said` is what it was given.

    `replaces` is the id of the kept letter it corrects; `overrides` are checks overridden, with reasons.
    """

    kind: LetterKind
    dated: date
    pdf: bytes
    title: str
    pages: int
    reason: str | None = None
    said: Particulars = NONE_GIVEN
    replaces: int | None = None
    overrides: tuple[tuple[str, str], ...] = ()


class CannotIssue(Problem):
    """A letter that must not go out yet, or again."""


class NoSuchLetter(Problem):
    """A correction of a letter this case does not have."""

    remedy = "Choose one of the letters issued in this case."

    def __init__(self) -> None:
        super().__init__("The letter to be corrected is not one of this case.")


def issue_letter(records: Records, case_id: int, letter: Issued, lawbook: Lawbook, hand: Hand) -> Change:
    """Keep a letter to the byte and record its act, the parts as decided with it.

    Raises NoSuchCase, NoSuchLetter, CannotIssue where a part is undecided or empty or the case is answered
    already, and NotAllowed where the act cannot have happened.
    """
    case = case_value(records, case_id)
    if letter.replaces is None:
        check_ready(records, case, letter.kind, lawbook)
        row = _record(records, case_id, case, letter, lawbook)
    else:
        row = _correct(records, case_id, case, letter, lawbook)
    new = NewLetter(
        letter.kind, letter.title, letter.dated, hand.now, letter.pages, letter.pdf,
        row, letter.replaces, letter.overrides,
    )  # fmt: skip
    digest = keep_letter(records, case_id, new)
    drop_particulars(records, case_id, letter.kind)
    detail = {"kind": letter.kind, "dated": letter.dated, "sha256": digest, "pages": letter.pages}
    if letter.replaces is not None:
        detail["replaces"] = letter.replaces
    if letter.overrides:
        detail["overrides"] = [list(one) for one in letter.overrides]
    return noted(records, hand, "issue_letter", case_id, detail)


def _record(records: Records, case_id: int, case: Case, letter: Issued, lawbook: Lawbook) -> int | None:
    """Add the row the letter tells of, unless it is there; return its place."""
    said = said_in_letter(records, case_id, case, letter.kind, letter.said, lawbook)
    told = told_by(case, letter.kind, letter.dated, letters_of(records, case_id), said)
    if (lacking := next(lacking_in_dispute(letter.kind, case, told.act), None)) is not None:
        raise CannotIssue(lacking, "Put that right, then issue the letter.")
    if told.act is None or told.row is not None:
        return told.row
    act = replace(told.act, text=letter.reason) if letter.reason else told.act
    add_event(records, case_id, case, act, lawbook)
    return len(case.timeline)


def _correct(records: Records, case_id: int, case: Case, letter: Issued, lawbook: Lawbook) -> int | None:
    """Add the correction of the row the replaced letter told of; return that row's place."""
    replaced = next((one for one in letters_of(records, case_id) if one.id == letter.replaces), None)
    if replaced is None or replaced.kind != letter.kind:
        raise NoSuchLetter
    row = _row_of(case, replaced)
    if row is not None:
        was = case.timeline[row]
        decided = replace(was, parts=case.parts) if was.act in DECIDING else was
        should_say = put_into(decided, letter.said)
        words = letter.reason or f"A letter of {in_words(letter.dated)} replaces that of {in_words(was.on)}."
        event = Event(Act.CORRECT, letter.dated, row=row, should_say=should_say, text=words)
        add_event(records, case_id, case, event, lawbook)
    return row


def _row_of(case: Case, kept: KeptLetter) -> int | None:
    """Return the row a kept letter told of; the last of its act, for one kept before that was noted."""
    act = RECORDS[LetterKind(kept.kind)]
    rows = [i for i, row in enumerate(case.timeline) if row.act is act]
    return kept.event_row if kept.event_row is not None else next(iter(rows[::-1]), None)


def check_ready(records: Records, case: Case, kind: LetterKind, lawbook: Lawbook) -> None:
    """Raise CannotIssue where a letter of `kind` must not go out now."""
    if kind is not LetterKind.RESPONSE:
        return
    standing = standing_of(case, read_settings(records), clock_in_force(records, lawbook))
    if standing.answered_on is not None:
        raise CannotIssue(
            f"{case.reference} was answered on {in_words(standing.answered_on)}.",
            "Print the kept letter, or record what happened since.",
        )
    if (lacking := next(_lacking(case.parts), None)) is not None:
        raise CannotIssue(lacking, "Decide every part, then issue the letter.")


def _lacking(parts: tuple[Part, ...]) -> Iterator[str]:
    if not parts:
        yield "Nothing has been decided on this request yet."
    for number, part in enumerate(parts, 1):
        name = f"Part {part.label or number}"
        if part.outcome is None:
            yield f"{name} has no outcome yet."
        if part.outcome in NEED_WORDS and not part.answer.strip() and not part.tables:
            yield f"{name} says nothing: it has neither an answer nor a table."
