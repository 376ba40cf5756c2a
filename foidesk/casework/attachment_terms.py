"""Files that come with requests: the terms in force, what they say of a draft, and an office's own limits."""

from dataclasses import replace
from functools import lru_cache
from typing import Final

from foidesk.casework.changes import Change, Hand
from foidesk.domain.attachments import FileLimits, FileTerms, Shut
from foidesk.domain.dates import listed
from foidesk.intake.draft import Attachment, Doubt, Draft, DraftField
from foidesk.lawbook.attachment_terms import read_attachment_terms
from foidesk.resources import root
from foidesk.store.attachment_limits import attachment_limits, put_attachment_limits
from foidesk.store.audit import AuditLine, note_down
from foidesk.store.connections import Connection
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records

LIMIT_FILES: Final = "limit_attachments"
FLAGGED: Final = (Shut.PROGRAM, Shut.DISGUISED, Shut.MACROS)


@lru_cache(maxsize=1)
def shipped_terms() -> FileTerms:
    """Return the terms of an office that set none of its own."""
    return read_attachment_terms(root())


def terms_in_force(connection: Connection) -> FileTerms:
    """Return how large files may be and which are opened."""
    return shipped_terms().limited(attachment_limits(connection))


def limit_files(records: Records, limits: FileLimits, hand: Hand) -> Change:
    """Make these the office's limits. Raises BadLimits."""
    shipped_terms().limited(limits)
    connection = plain(records)
    if attachment_limits(connection) == limits:
        return Change.of()
    put_attachment_limits(connection, limits)
    detail = {"largest_mb": limits.largest_mb, "opened": limits.opened}
    note_down(records, AuditLine(hand.now, hand.by, LIMIT_FILES, None, detail))
    return Change.of()


def doubted(draft: Draft, terms: FileTerms) -> Draft:
    """Return a draft that tells which of its files are too large, and which are never opened from here."""
    said = [
        f"“{one.name}” {why.value}: it is kept, and never opened from here."
        for one in draft.attachments
        if (why := terms.why_shut(one.name, one.data)) in FLAGGED and why is not None
    ]
    large = tuple(f"“{one.name}”" for one in draft.attachments if terms.is_too_large(len(one.data)))
    if large:
        are, stay = ("is", "it stays") if len(large) == 1 else ("are", "they stay")
        over = f"{listed(large)} {are} over {terms.largest_mb} MB"
        said.append(f"{over}, so {stay} in the e-mail, which is kept whole, and {are} not kept beside it.")
    doubts = (Doubt(DraftField.ATTACHMENTS, why) for why in said)
    return replace(draft, doubts=(*draft.doubts, *doubts)) if said else draft


def kept_apart(draft: Draft, terms: FileTerms) -> list[Attachment]:
    """Return the files to keep beside the message: those too large stay in it, where there is one."""
    if draft.original is None:
        return list(draft.attachments)
    return [one for one in draft.attachments if not terms.is_too_large(len(one.data))]
