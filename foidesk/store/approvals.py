"""Letters sent for approval, of each case and kind the last time it was."""

from foidesk.domain.approval import Approval
from foidesk.domain.letter_kinds import LetterKind
from foidesk.store.kept_tables import ApprovalRow
from foidesk.store.packed import pack, unpack
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records


def approvals_of(records: Records, case_id: int) -> dict[LetterKind, Approval]:
    """Return the letters of a case that wait for approval, or were sent back."""
    rows = plain(records).execute("select kind, said from approval where case_id = ?", (case_id,)).fetchall()
    return {LetterKind(kind): unpack(said, Approval) for kind, said in rows}


def put_approval(records: Records, case_id: int, kind: LetterKind, approval: Approval) -> None:
    """Keep how a letter stands, in place of how it stood before."""
    row = ApprovalRow(
        case_id=case_id,
        kind=kind.value,
        asked_at=approval.asked_at,
        asked_by=approval.asked_by,
        said=pack(approval),
        waits=approval.waits,
    )
    records.session.merge(row)


def drop_approval(records: Records, case_id: int, kind: LetterKind) -> None:
    """Forget a letter that has gone out, or was taken back."""
    row = records.session.get(ApprovalRow, (case_id, kind.value))
    if row is not None:
        records.session.delete(row)
