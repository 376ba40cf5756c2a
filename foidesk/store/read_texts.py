"""The words of kept letters and files, for search: which are still to be read, and putting them by."""

from dataclasses import dataclass
from typing import Final

from foidesk.store.connections import Connection
from foidesk.store.kept_tables import AttachmentRow, LetterRow
from foidesk.store.packed import storable
from foidesk.store.records import Records
from foidesk.store.search_tables import AttachmentTextRow, LetterTextRow

LETTER: Final = "letter"
ATTACHMENT: Final = "attachment"


@dataclass(frozen=True, slots=True)
class Unread:
    """A letter or a file whose words search does not know yet. `size` in bytes."""

    kind: str
    id: int
    name: str
    content_type: str
    size: int
    sha256: str


def next_unread(connection: Connection, most: int) -> list[Unread]:
    """Return what is to be read next: the newest files first, then letters older than this table."""
    files = connection.execute(
        "select 'attachment', id, name, content_type, size, sha256 from attachment where role <> 'original'"
        " and not exists (select 1 from attachment_text where attachment_id = attachment.id)"
        " order by id desc limit ?",
        (most,),
    ).fetchall()
    letters = connection.execute(
        "select 'letter', id, title, 'application/pdf', size, sha256 from letter"
        " where not exists (select 1 from letter_text where letter_id = letter.id) order by id desc limit ?",
        (most - len(files),),
    )
    return [Unread(*row) for row in (*files, *letters.fetchall())]


def unread_of_case(connection: Connection, case_id: int) -> list[Unread]:
    """Return the files of one case that are to be read."""
    files = connection.execute(
        "select 'attachment', id, name, content_type, size, sha256 from attachment where case_id = ?"
        " and role <> 'original'"
        " and not exists (select 1 from attachment_text where attachment_id = attachment.id) order by id",
        (case_id,),
    )
    return [Unread(*row) for row in files.fetchall()]


def count_unread(connection: Connection) -> int:
    """Return how many letters and files are to be read."""
    row = connection.execute(
        "select (select count(*) from attachment left join attachment_text on attachment_id = id"
        " where role <> 'original' and attachment_id is null)"
        " + (select count(*) from letter left join letter_text on letter_id = id where letter_id is null)"
    ).fetchone()
    return int(row[0])


def put_text(records: Records, one: Unread, text: str, note: str | None = None) -> None:
    """Keep the words of a letter or file, or a note of why there are none, unless it has gone since."""
    session, kept = records.session, storable(text)
    if one.kind == LETTER and session.get(LetterRow, one.id) is not None:
        session.merge(LetterTextRow(letter_id=one.id, text=kept, note=note))
    elif one.kind == ATTACHMENT and session.get(AttachmentRow, one.id) is not None:
        session.merge(AttachmentTextRow(attachment_id=one.id, text=kept, note=note))
