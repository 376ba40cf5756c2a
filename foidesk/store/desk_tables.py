"""The tables of the desk: what officers note for themselves beside the law's own record."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, Index, text
from sqlmodel import Field, SQLModel

from foidesk.store.column_types import STRICT, Day, Instant, Words


class TaskRow(SQLModel, table=True):
    """Something to do about a case."""

    __tablename__ = "task"
    __table_args__: ClassVar[Any] = (
        CheckConstraint("text <> ''", name="says_something"),
        Index("task_case", "case_id", "id"),
        Index("task_open", "due_on", "id", sqlite_where=text("done_at is null")),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="case.id")
    text: str = Field(sa_type=Words)
    due_on: date | None = Field(sa_type=Day)
    made_at: datetime = Field(sa_type=Instant)
    made_by: str = Field(sa_type=Words)
    done_at: datetime | None = Field(default=None, sa_type=Instant)
    done_by: str | None = Field(default=None, sa_type=Words)


class AttachmentLimitsRow(SQLModel, table=True):
    """The one row of an office's own limits for files that come with requests, packed."""

    __tablename__ = "attachment_limits"
    __table_args__: ClassVar[Any] = (CheckConstraint("id = 1", name="only_one"), STRICT)
    id: int = Field(primary_key=True)
    limits: str = Field(sa_type=Words)
