"""Read and keep what an officer puts into a letter that is still being written."""

from dataclasses import replace

from foidesk.casework.changes import Change, Hand
from foidesk.casework.keep_case import noted
from foidesk.domain.letter_kinds import LetterKind
from foidesk.domain.particulars import Particulars
from foidesk.store.letter_drafts import draft_of, put_draft
from foidesk.store.records import Records


def keep_particulars(
    records: Records, case_id: int, kind: LetterKind, said: Particulars, hand: Hand, reason: str | None = None
) -> Change:
    """Keep what is said in a letter being written; nothing changes where it says so already.

    `reason` is what was wrong with the letter it corrects; None leaves it as it is.
    """
    kept = draft_of(records, case_id, kind)
    wanted = replace(kept, said=said, reason=kept.reason if reason is None else reason)
    if wanted == kept:
        return Change.of()
    put_draft(records, case_id, kind, wanted)
    return noted(records, hand, "keep_particulars", case_id, {"kind": kind.value})
