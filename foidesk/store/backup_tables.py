"""The tables of backups: the plan, those made, and the restores that were tried."""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, Index
from sqlmodel import Field, SQLModel

from foidesk.store.column_types import STRICT, Flag, Instant, Words


class BackupPlanRow(SQLModel, table=True):
    """The one row that says where backups go. `seen`: the folder has held our backups; terms packed."""

    __tablename__ = "backup_plan"
    __table_args__: ClassVar[Any] = (CheckConstraint("id = 1", name="only_one"), STRICT)
    id: int = Field(primary_key=True)
    mark: str = Field(sa_type=Words)
    folder: str | None = Field(default=None, sa_type=Words)
    seen: bool = Field(sa_type=Flag)
    on_close: bool = Field(sa_type=Flag)
    daily: bool = Field(sa_type=Flag)
    terms: str | None = Field(default=None, sa_type=Words)


class BackupRow(SQLModel, table=True):
    """A backup, or an attempt at one: that has no name and a fault. `head` is the last audit row in it."""

    __tablename__ = "backup"
    __table_args__: ClassVar[Any] = (Index("backup_made", "made_at"), STRICT)
    id: int | None = Field(default=None, primary_key=True)
    place: str = Field(sa_type=Words)
    name: str = Field(sa_type=Words)
    made_at: datetime = Field(sa_type=Instant)
    made_by: str = Field(sa_type=Words)
    verified: bool = Field(sa_type=Flag)
    thorough: bool = Field(sa_type=Flag)
    encrypted: bool = Field(sa_type=Flag)
    size: int
    cases: int
    audit_rows: int
    head: int
    fault: str = Field(sa_type=Words)
    gone_at: datetime | None = Field(default=None, sa_type=Instant)


class RestoreDrillRow(SQLModel, table=True):
    """A backup restored to see whether it can be; an empty fault says that it can."""

    __tablename__ = "restore_drill"
    __table_args__: ClassVar[Any] = STRICT
    id: int | None = Field(default=None, primary_key=True)
    done_at: datetime = Field(sa_type=Instant)
    done_by: str = Field(sa_type=Words)
    place: str = Field(sa_type=Words)
    name: str = Field(sa_type=Words)
    cases: int
    audit_rows: int
    fault: str = Field(sa_type=Words)
