"""What a letter says: what the officer gives, what was put into it before, and what follows from the case."""

from foidesk.casework.calendar_in_force import clock_of_case
from foidesk.casework.fold_case import first_authority, standing_of
from foidesk.domain.case import Case
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import Particulars
from foidesk.domain.proposals_disputed import proposed_in_dispute
from foidesk.lawbook import Lawbook
from foidesk.store.letter_drafts import particulars_of
from foidesk.store.records import Records
from foidesk.store.settings_rows import read_settings


def said_in_letter(
    records: Records, case_id: int, case: Case, kind: LetterKind, given: Particulars, lawbook: Lawbook
) -> Particulars:
    """Return the particulars of a letter: `given` first, then those kept of it, then the proposed."""
    settings, law = read_settings(records), clock_of_case(records, lawbook, case_id)
    regime = standing_of(case, settings, law).regime
    receipt = first_authority(case, settings).non_working_receipt
    proposed = proposed_in_dispute(kind, case, regime, law, receipt)
    return given.over(particulars_of(records, case_id, kind)).over(proposed)
