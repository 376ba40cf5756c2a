"""One case with all that is kept of it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlmodel import col

from foidesk.domain.case import Case
from foidesk.store.cases import case_row, case_value
from foidesk.store.documents import KeptFile, KeptLetter, files_of, letters_of
from foidesk.store.records import Records
from foidesk.store.tables import CaseRow


@dataclass(frozen=True, slots=True)
class CaseSheet:
    """A case, the letters issued in it and the files that came with it."""

    id: int
    case: Case
    letters: tuple[KeptLetter, ...]
    attachments: tuple[KeptFile, ...]
    logged_at: datetime
    message_id: str | None


def case_sheet(records: Records, case_id: int) -> CaseSheet:
    """Return the sheet of a case. Raises NoSuchCase."""
    row = case_row(records, case_id)
    return CaseSheet(
        case_id,
        case_value(records, case_id),
        letters_of(records, case_id),
        files_of(records, case_id),
        row.logged_at,
        row.message_id,
    )


def find_case(records: Records, reference: str) -> int | None:
    """Return the id of the case with that reference, written with any spaces around it."""
    return records.session.scalar(select(col(CaseRow.id)).where(col(CaseRow.reference) == reference.strip()))


def find_message(records: Records, message_id: str) -> int | None:
    """Return the id of the case logged from that message."""
    return records.session.scalar(select(col(CaseRow.id)).where(col(CaseRow.message_id) == message_id))
