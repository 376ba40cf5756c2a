"""Export a case as the text of a file."""

from foidesk.casework.changes import Hand
from foidesk.intake.case_json import write_case
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.cases import case_value
from foidesk.store.records import Records


def export_case(records: Records, case_id: int, restricted_by: Hand | None = None) -> str:
    """Return a case in the exchange format. Raises NoSuchCase.

    Given a hand it holds what is true behind a neither-confirm-nor-deny answer too, and the audit says so.
    """
    case = case_value(records, case_id)
    if restricted_by is not None:
        line = AuditLine(restricted_by.now, restricted_by.by, "export_restricted", case_id, {})
        note_down(records, line)
    return write_case(case, restricted=restricted_by is not None)
