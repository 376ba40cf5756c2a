"""What is kept of a case as files: what came with the request, and the letters as they were issued."""

import json
from collections.abc import Iterable
from dataclasses import astuple, dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from foidesk.domain.checks.overriding import Override
from foidesk.store.connections import Connection
from foidesk.store.faults import NoSuchKeptFile
from foidesk.store.kept_tables import AttachmentRow, LetterRow
from foidesk.store.packed import member_of
from foidesk.store.plain_sql import plain
from foidesk.store.records import Records
from foidesk.store.search_tables import LetterTextRow

FILES: Final = (
    "select id, name, size, sha256, content_type, role from attachment where case_id = ? order by id"
)
LETTERS: Final = """select id, kind, dated, issued_at, sha256, pages, title, event_row, replaces, overrides
    from letter where case_id = ? order by id"""


class Role(StrEnum):
    """Why a file is kept: it came with the request, or it is the request as it came."""

    ATTACHMENT = "attachment"
    ORIGINAL = "original"


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file to be kept."""

    name: str
    content_type: str
    data: bytes
    role: Role = Role.ATTACHMENT


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file that is kept, without its bytes. `size` in bytes."""

    id: int
    name: str
    size: int
    sha256: str
    content_type: str
    role: Role


@dataclass(frozen=True, slots=True)
class NewLetter:
    """A letter to be kept, as drawn.

    `event_row` is the row of the timeline it tells of, `replaces` the id of the letter it corrects,
    `overrides` the checks that were overridden for it, each with the reason typed. `words` is what it says.
    """

    kind: str
    title: str
    dated: date
    issued_at: datetime
    pages: int
    pdf: bytes
    event_row: int | None = None
    replaces: int | None = None
    overrides: tuple[Override, ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True)
class KeptLetter:
    """An issued letter, without its bytes."""

    id: int
    kind: str
    dated: date
    issued_at: datetime
    sha256: str
    pages: int
    title: str
    event_row: int | None = None
    replaces: int | None = None
    overrides: tuple[Override, ...] = ()


ROLE: Final = member_of(Role)


def keep_files(records: Records, case_id: int, files: Iterable[NewFile]) -> None:
    """Keep files with a case: the bytes are safely on the disk before their rows can be."""
    for one in files:
        records.session.add(
            AttachmentRow(
                case_id=case_id,
                role=one.role,
                name=one.name,
                content_type=one.content_type,
                size=len(one.data),
                sha256=records.files.keep(one.data),
            )
        )


def keep_letter(records: Records, case_id: int, letter: NewLetter) -> str:
    """Keep a letter as it goes out; return the SHA-256 of its bytes."""
    digest = records.files.keep(letter.pdf)
    row = LetterRow(
        case_id=case_id,
        kind=letter.kind,
        title=letter.title,
        dated=letter.dated,
        issued_at=letter.issued_at,
        pages=letter.pages,
        size=len(letter.pdf),
        sha256=digest,
        event_row=letter.event_row,
        replaces=letter.replaces,
        overrides=json.dumps([astuple(one) for one in letter.overrides], ensure_ascii=False),
    )
    records.session.add(row)
    records.session.flush()
    if letter.words and row.id is not None:
        records.session.add(LetterTextRow(letter_id=row.id, text=letter.words, note=None))
    return digest


def files_of(records: Records, case_id: int) -> tuple[KeptFile, ...]:
    """Return what is kept with a case, in the order it came."""
    return files_with(plain(records), case_id)


def files_with(connection: Connection, case_id: int) -> tuple[KeptFile, ...]:
    """Return the same, by plain SQL."""
    rows = connection.execute(FILES, (case_id,)).fetchall()
    return tuple(
        KeptFile(id_, name, size, sha256, kind, ROLE(role)) for id_, name, size, sha256, kind, role in rows
    )


def letters_of(records: Records, case_id: int) -> tuple[KeptLetter, ...]:
    """Return the letters of a case, first issued first."""
    return letters_with(plain(records), case_id)


def letters_with(connection: Connection, case_id: int) -> tuple[KeptLetter, ...]:
    """Return the same, by plain SQL."""
    return tuple(_kept(*row) for row in connection.execute(LETTERS, (case_id,)).fetchall())


def _kept(
    id_: int, kind: str, dated: str, issued_at: str, sha256: str, pages: int, title: str,
    event_row: int | None, replaces: int | None, overrides: str,
) -> KeptLetter:  # fmt: skip
    overridden = () if overrides == "[]" else tuple(Override(*one) for one in json.loads(overrides))
    at = datetime.fromisoformat(issued_at)
    return KeptLetter(
        id_, kind, date.fromisoformat(dated), at, sha256, pages, title, event_row, replaces, overridden
    )


def kept_letter(records: Records, letter_id: int) -> tuple[int, KeptLetter]:
    """Return the case of a letter, and the letter. Raises NoSuchKeptFile."""
    row = records.session.get(LetterRow, letter_id)
    if row is None:
        raise NoSuchKeptFile
    return row.case_id, letter_in(row)


def letter_in(row: LetterRow) -> KeptLetter:
    """Return the letter that a row keeps."""
    return KeptLetter(
        row.id or 0, row.kind, row.dated, row.issued_at, row.sha256, row.pages, row.title,
        row.event_row, row.replaces, tuple(Override(*one) for one in json.loads(row.overrides)),
    )  # fmt: skip


def letter_bytes(records: Records, letter_id: int) -> bytes:
    """Return a letter as it was issued. Raises CaseFileDamaged where a byte of it has changed."""
    row = records.session.get(LetterRow, letter_id)
    if row is None:
        raise NoSuchKeptFile
    return records.files.read(row.sha256)


def file_bytes(records: Records, file_id: int) -> bytes:
    """Return a file kept with a case. Raises CaseFileDamaged where a byte of it has changed."""
    row = records.session.get(AttachmentRow, file_id)
    if row is None:
        raise NoSuchKeptFile
    return records.files.read(row.sha256)
