"""The tables beside the cases: what is kept of files and settings, numbers given out, and the audit."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, Column, Index, text
from sqlmodel import Field, SQLModel

import foidesk.store.tables  # noqa: F401  rows here point to cases, so that table has to be known too
from foidesk.store.column_types import STRICT, Day, Flag, Instant, Words


class AttachmentRow(SQLModel, table=True):
    """A file that came with a request; its bytes lie under files/ by their SHA-256."""

    __tablename__ = "attachment"
    __table_args__: ClassVar[Any] = (
        Index("attachment_case", "case_id", "id"),
        Index("attachment_sha256", "sha256"),
        CheckConstraint("length(sha256) = 64", name="hashed"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="case.id")
    role: str = Field(sa_type=Words)
    name: str = Field(sa_type=Words)
    content_type: str = Field(sa_type=Words)
    size: int
    sha256: str = Field(sa_type=Words)


class LetterRow(SQLModel, table=True):
    """A letter as it was issued. Only ever added: triggers refuse the rest."""

    __tablename__ = "letter"
    __table_args__: ClassVar[Any] = (
        Index("letter_case", "case_id", "id"),
        CheckConstraint("length(sha256) = 64", name="hashed"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="case.id")
    kind: str = Field(sa_type=Words)
    title: str = Field(sa_type=Words)
    dated: date = Field(sa_type=Day)
    issued_at: datetime = Field(sa_type=Instant)
    pages: int
    size: int
    sha256: str = Field(sa_type=Words)
    event_row: int | None = None
    replaces: int | None = None
    overrides: str = Field(default="[]", sa_column=Column(Words, server_default=text("'[]'"), nullable=False))


class LetterDraftRow(SQLModel, table=True):
    """What an officer has put into a letter being written, packed; a correction’s also which and why."""

    __tablename__ = "letter_draft"
    __table_args__: ClassVar[Any] = STRICT
    case_id: int = Field(primary_key=True, foreign_key="case.id")
    kind: str = Field(sa_type=Words, primary_key=True)
    said: str = Field(sa_type=Words)
    replaces: int | None = None
    reason: str = Field(sa_type=Words)


class ApprovalRow(SQLModel, table=True):
    """A letter that waits for approval or was sent back, packed; the audit tells what came before."""

    __tablename__ = "approval"
    __table_args__: ClassVar[Any] = STRICT
    case_id: int = Field(primary_key=True, foreign_key="case.id")
    kind: str = Field(sa_type=Words, primary_key=True)
    asked_at: datetime = Field(sa_type=Instant)
    asked_by: str = Field(sa_type=Words)
    said: str = Field(sa_type=Words)
    waits: bool = Field(sa_type=Flag)


class ClauseRow(SQLModel, table=True):
    """A paragraph of the authority's own, version by version. Only ever added: triggers refuse the rest."""

    __tablename__ = "clause"
    __table_args__: ClassVar[Any] = STRICT
    clause: str = Field(sa_type=Words, primary_key=True)
    version: int = Field(primary_key=True)
    regime: str = Field(sa_type=Words)
    provision: str = Field(sa_type=Words)
    purpose: str = Field(sa_type=Words)
    language: str = Field(sa_type=Words)
    title: str = Field(sa_type=Words)
    body: str = Field(sa_type=Words)
    retired: bool = Field(sa_type=Flag)
    made_at: datetime = Field(sa_type=Instant)
    made_by: str = Field(sa_type=Words)


class AuthorityRow(SQLModel, table=True):
    """A sender's profile, packed; the bytes of logo and signature lie under files/."""

    __tablename__ = "authority"
    __table_args__: ClassVar[Any] = STRICT
    position: int = Field(primary_key=True)
    name: str = Field(sa_type=Words, unique=True)
    profile: str = Field(sa_type=Words)
    logo_sha256: str | None = Field(sa_type=Words)
    signature_sha256: str | None = Field(default=None, sa_type=Words)


class OfficerRow(SQLModel, table=True):
    """Someone who handles requests, packed."""

    __tablename__ = "officer"
    __table_args__: ClassVar[Any] = STRICT
    position: int = Field(primary_key=True)
    name: str = Field(sa_type=Words)
    profile: str = Field(sa_type=Words)


class RegulatorRow(SQLModel, table=True):
    """A regulator as letters name it, packed."""

    __tablename__ = "regulator"
    __table_args__: ClassVar[Any] = STRICT
    position: int = Field(primary_key=True)
    name: str = Field(sa_type=Words)
    profile: str = Field(sa_type=Words)


class SequenceRow(SQLModel, table=True):
    """The last number given out under one pattern in one year (0 where the pattern has no year)."""

    __tablename__ = "sequence"
    __table_args__: ClassVar[Any] = STRICT
    pattern: str = Field(sa_type=Words, primary_key=True)
    year: int = Field(primary_key=True)
    last: int


class AuditRow(SQLModel, table=True):
    """Who did what, when, chained: see `audit_links`. Only ever added to; a destruction may erase a detail.

    `case_id` is no foreign key: what was done to a case is known for longer than the case.
    """

    __tablename__ = "audit"
    __table_args__: ClassVar[Any] = (
        Index("audit_case", "case_id", "id"),
        CheckConstraint("length(digest) = 32 and length(prev) = 32 and length(hash) = 32", name="hashed"),
        CheckConstraint(
            "(detail is null) = (erased_by is not null) and (salt is null) = (erased_by is not null)",
            name="erased_whole",
        ),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    done_at: datetime = Field(sa_type=Instant)
    done_by: str = Field(sa_type=Words)
    what: str = Field(sa_type=Words)
    case_id: int | None = None
    detail: str | None = Field(sa_type=Words)
    salt: bytes | None = None
    digest: bytes
    prev: bytes
    hash: bytes
    erased_by: int | None = None


class AuditHeadRow(SQLModel, table=True):
    """How long the audit is, and the hash of its last row; a trigger moves it on."""

    __tablename__ = "audit_head"
    __table_args__: ClassVar[Any] = (CheckConstraint("id = 1", name="only_one"), STRICT)
    id: int | None = Field(default=None, primary_key=True)
    length: int
    hash: bytes


class CalendarChangeRow(SQLModel, table=True):
    """A numbered change of the bank holidays. Only ever added: triggers refuse the rest."""

    __tablename__ = "calendar_change"
    __table_args__: ClassVar[Any] = STRICT
    version: int = Field(primary_key=True)
    made_at: datetime = Field(sa_type=Instant)
    made_by: str = Field(sa_type=Words)
    source: str = Field(sa_type=Words)
    known_to: date = Field(sa_type=Day)


class CalendarDayRow(SQLModel, table=True):
    """A bank holiday that a change added, removed or confirmed. Only ever added."""

    __tablename__ = "calendar_day"
    __table_args__: ClassVar[Any] = (
        CheckConstraint("what in ('added', 'removed', 'confirmed')", name="known_edit"),
        STRICT,
    )
    version: int = Field(primary_key=True, foreign_key="calendar_change.version")
    position: int = Field(primary_key=True)
    what: str = Field(sa_type=Words)
    happens_on: date = Field(sa_type=Day)
    nation: str = Field(sa_type=Words)
    title: str = Field(sa_type=Words)
    source: str = Field(sa_type=Words)
    substitute: bool = Field(sa_type=Flag)
    provisional: bool = Field(sa_type=Flag)
    disputed: bool = Field(sa_type=Flag)
