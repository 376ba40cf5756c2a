"""The tables of business areas, of what they are asked, how they searched, and when they were chased."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, Index, text
from sqlmodel import Field, SQLModel

from foidesk.store.column_types import STRICT, Day, Flag, Instant, Words


class BusinessAreaRow(SQLModel, table=True):
    """Who holds information. One that was asked something is retired, never deleted."""

    __tablename__ = "business_area"
    __table_args__: ClassVar[Any] = (
        CheckConstraint("name <> ''", name="has_name"),
        Index("business_area_name", "name", unique=True, sqlite_where=text("retired = 0")),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    position: int
    name: str = Field(sa_type=Words)
    contact: str = Field(sa_type=Words)
    email: str = Field(sa_type=Words)
    deputy: str = Field(sa_type=Words)
    deputy_email: str = Field(sa_type=Words)
    retired: bool = Field(sa_type=Flag)


class CommissionRow(SQLModel, table=True):
    """Questions put to an area, packed as they were sent. A trigger holds what was asked; only the answer
    is written later.
    """

    __tablename__ = "commission"
    __table_args__: ClassVar[Any] = (
        CheckConstraint("reply in ('material', 'nil', 'withdrawn')", name="known_reply"),
        CheckConstraint(
            "(reply is null) = (answered_at is null) and (reply is null) = (answered_by is null)",
            name="answered_whole",
        ),
        Index("commission_case", "case_id", "id"),
        Index("commission_area", "area_id"),
        Index("commission_owed", "due_on", "area_id", "case_id", sqlite_where=text("reply is null")),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="case.id")
    area_id: int = Field(foreign_key="business_area.id")
    questions: str = Field(sa_type=Words)
    note: str = Field(sa_type=Words)
    due_on: date = Field(sa_type=Day)
    asked_at: datetime = Field(sa_type=Instant)
    asked_by: str = Field(sa_type=Words)
    reply: str | None = Field(default=None, sa_type=Words)
    reply_text: str | None = Field(default=None, sa_type=Words)
    answered_at: datetime | None = Field(default=None, sa_type=Instant)
    answered_by: str | None = Field(default=None, sa_type=Words)


class SearchRecordRow(SQLModel, table=True):
    """One search for what was asked. Only ever added: triggers refuse the rest."""

    __tablename__ = "search_record"
    __table_args__: ClassVar[Any] = (
        CheckConstraint("minutes >= 0", name="no_less_than_none"),
        Index("search_record_commission", "commission_id", "id"),
        Index("search_record_case", "case_id"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    commission_id: int = Field(foreign_key="commission.id", ondelete="CASCADE")
    case_id: int = Field(foreign_key="case.id")
    who: str = Field(sa_type=Words)
    place: str = Field(sa_type=Words)
    terms: str = Field(sa_type=Words)
    minutes: int | None = None
    noted_at: datetime = Field(sa_type=Instant)
    noted_by: str = Field(sa_type=Words)


class ChaseRow(SQLModel, table=True):
    """An area was reminded of what it owes. Only ever added: triggers refuse the rest."""

    __tablename__ = "chase"
    __table_args__: ClassVar[Any] = (
        Index("chase_commission", "commission_id", "id"),
        Index("chase_case", "case_id"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    commission_id: int = Field(foreign_key="commission.id", ondelete="CASCADE")
    case_id: int = Field(foreign_key="case.id")
    chased_at: datetime = Field(sa_type=Instant)
    chased_by: str = Field(sa_type=Words)
