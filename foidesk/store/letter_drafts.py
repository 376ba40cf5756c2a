"""What officers have put into letters still being written."""

from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import NONE_GIVEN, Particulars
from foidesk.store.kept_tables import LetterDraftRow
from foidesk.store.packed import pack, unpack
from foidesk.store.records import Records


def particulars_of(records: Records, case_id: int, kind: LetterKind) -> Particulars:
    """Return what was put into a letter of `kind` so far; blank where nothing was."""
    row = records.session.get(LetterDraftRow, (case_id, kind.value))
    return unpack(row.said, Particulars) if row else NONE_GIVEN


def put_particulars(records: Records, case_id: int, kind: LetterKind, said: Particulars) -> None:
    """Keep what is in a letter being written, in place of what was."""
    row = records.session.get(LetterDraftRow, (case_id, kind.value))
    if row is None:
        row = LetterDraftRow(case_id=case_id, kind=kind.value, said="")
    row.said = pack(said)
    records.session.add(row)


def drop_particulars(records: Records, case_id: int, kind: LetterKind) -> None:
    """Forget a letter being written: it has gone out."""
    row = records.session.get(LetterDraftRow, (case_id, kind.value))
    if row is not None:
        records.session.delete(row)
