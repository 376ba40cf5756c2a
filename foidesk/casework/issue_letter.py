"""Issue a letter: its bytes kept and its act recorded, in one transaction."""

from dataclasses import astuple, dataclass, replace
from datetime import date

from foidesk.casework.approve_letter import approver_of
from foidesk.casework.calendar_in_force import clock_in_force
from foidesk.casework.changes import Change, Hand
from foidesk.casework.check_letter import let_out
from foidesk.casework.correct_letter import NoSuchLetter, letter_to_correct
from foidesk.casework.fold_case import standing_of
from foidesk.casework.gather_outgoing import outgoing
from foidesk.casework.keep_case import add_event, add_rows, noted
from foidesk.casework.tell_act import act_at, corrections
from foidesk.casework.wanted_letter import WantedLetter
from foidesk.domain.case import Case
from foidesk.domain.dates import in_words
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.outgoing import Outgoing
from foidesk.domain.particulars import NONE_GIVEN, Particulars
from foidesk.domain.problems import Problem
from foidesk.lawbook import Lawbook
from foidesk.store.approvals import drop_approval
from foidesk.store.cases import case_value
from foidesk.store.documents import NewLetter, keep_letter, letters_of
from foidesk.store.letter_drafts import LetterDraft, drop_particulars, particulars_of
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_settings


@dataclass(frozen=True, slots=True)
class Issued:
    """A letter as drawn and agreed. `reason` says why it is late, where it is; `said` is what it was given.

    `replaces` is the id of the kept letter it corrects; `overrides` are checks overridden, with reasons.
    `approved_by` is who approved it, where that is not whoever issues it. `words` is what it says, to be
    found by; without them they are read from the PDF later.
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
    approved_by: str | None = None
    words: str = ""


class CannotIssue(Problem):
    """A letter that must not go out again."""


def issue_letter(records: Records, case_id: int, letter: Issued, lawbook: Lawbook, hand: Hand) -> Change:
    """Keep a letter to the byte and record its act, the parts as decided with it.

    Raises NoSuchCase, NoSuchLetter, AlreadyReplaced, CannotIssue where the case is answered already,
    NotApproved where the authority wants a second person, Blocked where a check stands in its way, and
    NotAllowed where the act cannot have happened.
    """
    case = case_value(records, case_id)
    check_unanswered(records, case, letter.kind, lawbook, corrects=letter.replaces is not None)
    approver = approver_of(records, case_id, letter.kind, case, letter.approved_by or hand.by)
    about = _about(records, case_id, letter, lawbook)
    overrides = let_out(about, letter.reason, letter.overrides, lawbook)
    row = _record(records, case_id, case, about, letter, lawbook)
    new = NewLetter(
        letter.kind, letter.title, letter.dated, hand.now, letter.pages, letter.pdf,
        row, letter.replaces, overrides, letter.words,
    )  # fmt: skip
    digest = keep_letter(records, case_id, new)
    drop_particulars(records, case_id, letter.kind)
    drop_approval(records, case_id, letter.kind)
    detail = {"kind": letter.kind, "dated": letter.dated, "sha256": digest, "pages": letter.pages}
    if letter.replaces is not None:
        detail["replaces"] = letter.replaces
    if approver is not None:
        detail["approved_by"] = approver
    if overrides:
        detail["overrides"] = [list(astuple(one)) for one in overrides]
    return noted(records, hand, "issue_letter", case_id, detail)


def _about(records: Records, case_id: int, letter: Issued, lawbook: Lawbook) -> Outgoing:
    """Return what the letter tells of, as it was when it was drawn. Raises NoSuchLetter, AlreadyReplaced."""
    if letter.replaces is not None:
        corrected = letter_to_correct(letters_of(records, case_id), letter.replaces)
        if corrected.kind != letter.kind:
            raise NoSuchLetter
    begun = LetterDraft(particulars_of(records, case_id, letter.kind), letter.replaces, letter.reason or "")
    return outgoing(records, case_id, WantedLetter(letter.kind, letter.dated, letter.said, begun), lawbook)


def _record(
    records: Records, case_id: int, case: Case, about: Outgoing, letter: Issued, lawbook: Lawbook
) -> int | None:
    """Add the row the letter tells of, or the correction of the one it told of before; return its place."""
    act, row = about.act, about.row
    if act is None:
        return None
    if about.replaces is not None:
        was = in_words(about.replaces.dated)
        words = letter.reason or f"A letter of {in_words(letter.dated)} replaces that of {was}."
        rows = () if row is None else corrections(case, row, act, letter.dated, words)
        add_rows(records, case_id, case, rows, lawbook)
    elif row is None:
        told = replace(act, text=letter.reason) if letter.reason else act
        add_event(records, case_id, case, told, lawbook)
        row = len(case.timeline)
    elif act != act_at(case, row):
        why = "The notice names the parts it is for."
        add_rows(records, case_id, case, corrections(case, row, act, letter.dated, why), lawbook)
    return row


def check_unanswered(
    records: Records, case: Case, kind: LetterKind, lawbook: Lawbook, *, corrects: bool = False
) -> None:
    """Raise CannotIssue for a second answer; one that `corrects` the first may go out."""
    if kind is not LetterKind.RESPONSE:
        return
    standing = standing_of(case, read_settings(records), clock_in_force(records, lawbook))
    if standing.answered_on is not None and not corrects:
        raise CannotIssue(
            f"{case.reference} was answered on {in_words(standing.answered_on)}.",
            "Print the kept letter, or record what happened since.",
        )
