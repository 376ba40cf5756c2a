"""Read and keep what an officer puts into a letter that is still being written."""

from foidesk.casework.changes import Change, Hand
from foidesk.casework.keep_case import noted
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import Particulars
from foidesk.store.letter_drafts import particulars_of, put_particulars
from foidesk.store.records import Records


def keep_particulars(
    records: Records, case_id: int, kind: LetterKind, said: Particulars, hand: Hand
) -> Change:
    """Keep what is said in a letter being written; nothing changes where it says so already."""
    if particulars_of(records, case_id, kind) == said:
        return Change.of()
    put_particulars(records, case_id, kind, said)
    return noted(records, hand, "keep_particulars", case_id, {"kind": kind.value})
