"""Note in the audit what left the case file: letters printed and saved, files opened and saved, exports."""

from collections.abc import Mapping
from typing import Any

from foidesk.casework.changes import Change, Hand
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.records import Records


def note_going_out(
    records: Records, what: str, case_id: int | None, detail: Mapping[str, Any], hand: Hand
) -> Change:
    """Note that something of a case went out, or of the whole file where there is no case."""
    note_down(records, AuditLine(hand.now, hand.by, what, case_id, detail))
    return Change.of()
