"""What officers have put into letters still being written, and which of them are corrections."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import col

from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import NONE_GIVEN, Particulars
from foidesk.store.kept_tables import LetterDraftRow
from foidesk.store.packed import pack, unpack
from foidesk.store.records import Records


@dataclass(frozen=True, slots=True)
class LetterDraft:
    """A letter being written. `replaces` is the id of the kept letter it corrects, `reason` why."""

    said: Particulars = NONE_GIVEN
    replaces: int | None = None
    reason: str = ""


NOT_BEGUN = LetterDraft()


def draft_of(records: Records, case_id: int, kind: LetterKind) -> LetterDraft:
    """Return the letter of `kind` being written; blank where none is."""
    row = records.session.get(LetterDraftRow, (case_id, kind.value))
    return LetterDraft(unpack(row.said, Particulars), row.replaces, row.reason) if row else NOT_BEGUN


def drafts_of(records: Records, case_id: int) -> dict[LetterKind, LetterDraft]:
    """Return every letter being written in a case."""
    rows = records.session.scalars(select(LetterDraftRow).where(col(LetterDraftRow.case_id) == case_id))
    return {
        LetterKind(row.kind): LetterDraft(unpack(row.said, Particulars), row.replaces, row.reason)
        for row in rows
    }


def particulars_of(records: Records, case_id: int, kind: LetterKind) -> Particulars:
    """Return what was put into a letter of `kind` so far; blank where nothing was."""
    return draft_of(records, case_id, kind).said


def is_corrected(records: Records, case_id: int, kinds: Iterable[LetterKind]) -> bool:
    """Return whether a correction of one of `kinds` is being written."""
    drafts = drafts_of(records, case_id)
    return any(kind in drafts and drafts[kind].replaces is not None for kind in kinds)


def put_draft(records: Records, case_id: int, kind: LetterKind, draft: LetterDraft) -> None:
    """Keep a letter being written, in place of what was."""
    row = records.session.get(LetterDraftRow, (case_id, kind.value))
    if row is None:
        row = LetterDraftRow(case_id=case_id, kind=kind.value, said="", reason="")
    row.said, row.replaces, row.reason = pack(draft.said), draft.replaces, draft.reason
    records.session.add(row)


def drop_particulars(records: Records, case_id: int, kind: LetterKind) -> None:
    """Forget a letter being written: it has gone out."""
    row = records.session.get(LetterDraftRow, (case_id, kind.value))
    if row is not None:
        records.session.delete(row)
