"""One case with all that is kept of it."""

from dataclasses import dataclass
from datetime import datetime

from foidesk.domain.case import Case
from foidesk.store.connections import Connection
from foidesk.store.documents import KeptFile, KeptLetter, files_with, letters_with
from foidesk.store.packed import storable
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.whole_cases import logged_case


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
    return sheet_of(plain(records), case_id)


def sheet_of(connection: Connection, case_id: int) -> CaseSheet:
    """Return the sheet of a case, by plain SQL alone. Raises NoSuchCase."""
    case, logged_at, message_id = logged_case(connection, case_id)
    letters, files = letters_with(connection, case_id), files_with(connection, case_id)
    return CaseSheet(case_id, case, letters, files, logged_at, message_id)


def find_case(records: Records, reference: str) -> int | None:
    """Return the id of the case with that reference, written with any spaces around it."""
    return _first(plain(records), 'select id from "case" where reference = ?', reference.strip())


def find_message(records: Records, message_id: str) -> int | None:
    """Return the id of the case logged from that message."""
    return _first(plain(records), 'select id from "case" where message_id = ?', message_id)


def _first(connection: Connection, sql: str, value: str) -> int | None:
    row = connection.execute(sql, (storable(value),)).fetchone()
    return None if row is None else int(row[0])
