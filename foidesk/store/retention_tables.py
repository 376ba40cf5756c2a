"""The tables of retention: how long cases are kept, holds on them, and what was destroyed."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint
from sqlmodel import Field, SQLModel

from foidesk.store.column_types import STRICT, Day, Instant, Words


class RetentionChangeRow(SQLModel, table=True):
    """The office's own schedules, packed whole, version by version. Only ever added."""

    __tablename__ = "retention_change"
    __table_args__: ClassVar[Any] = STRICT
    version: int = Field(primary_key=True)
    made_at: datetime = Field(sa_type=Instant)
    made_by: str = Field(sa_type=Words)
    schedules: str = Field(sa_type=Words)


class HoldRow(SQLModel, table=True):
    """An officer's hold: the case is kept, whatever its schedule says, until the hold is lifted."""

    __tablename__ = "hold"
    __table_args__: ClassVar[Any] = STRICT
    case_id: int = Field(primary_key=True, foreign_key="case.id")
    reason: str = Field(sa_type=Words)
    made_at: datetime = Field(sa_type=Instant)
    made_by: str = Field(sa_type=Words)


class DestructionRow(SQLModel, table=True):
    """One destruction, begun with its first case. Only ever added."""

    __tablename__ = "destruction"
    __table_args__: ClassVar[Any] = (
        CheckConstraint("way in ('anonymised', 'deleted')", name="known_way"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    made_at: datetime = Field(sa_type=Instant)
    made_by: str = Field(sa_type=Words)
    way: str = Field(sa_type=Words)
    reason: str = Field(sa_type=Words)


class CertifiedRow(SQLModel, table=True):
    """The certificate of a destruction: its SHA-256, and that of the rows it lists. Only ever added."""

    __tablename__ = "certified"
    __table_args__: ClassVar[Any] = (
        CheckConstraint("length(digest) = 64 and length(certificate) = 64", name="hashed"),
        STRICT,
    )
    destruction: int = Field(primary_key=True, foreign_key="destruction.id")
    digest: str = Field(sa_type=Words)
    certificate: str = Field(sa_type=Words)
    pages: int


class DestroyedRow(SQLModel, table=True):
    """A case of a destruction; of a deleted one `statistics` holds what is still counted, packed."""

    __tablename__ = "destroyed"
    __table_args__: ClassVar[Any] = STRICT
    case_id: int = Field(primary_key=True)
    destruction: int = Field(primary_key=True, foreign_key="destruction.id")
    destroyed_at: datetime = Field(sa_type=Instant)
    reference: str = Field(sa_type=Words)
    schedule: str = Field(sa_type=Words)
    schedule_words: str = Field(sa_type=Words)
    closed_on: date = Field(sa_type=Day)
    kept_until: date = Field(sa_type=Day)
    letters: int
    files: int
    statistics: str = Field(sa_type=Words)


class FileToRemoveRow(SQLModel, table=True):
    """A kept file that a destruction has yet to take off the disk."""

    __tablename__ = "file_to_remove"
    __table_args__: ClassVar[Any] = STRICT
    sha256: str = Field(sa_type=Words, primary_key=True)
    destruction: int = Field(foreign_key="destruction.id")


class UnfinishedRow(SQLModel, table=True):
    """A destruction whose files and old pages are not yet off the disk."""

    __tablename__ = "unfinished"
    __table_args__: ClassVar[Any] = STRICT
    destruction: int = Field(primary_key=True, foreign_key="destruction.id")


class ErasingRow(SQLModel, table=True):
    """A case that a destruction is at work on. Outside its transaction there is none."""

    __tablename__ = "erasing"
    __table_args__: ClassVar[Any] = STRICT
    case_id: int = Field(primary_key=True)
    destruction: int
