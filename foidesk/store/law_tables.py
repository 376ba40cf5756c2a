"""The tables of what an office found out of the law since it was shipped. Rows are only ever added."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import Column, text
from sqlmodel import Field, SQLModel

from foidesk.store.column_types import STRICT, Day, Instant, Words


class CostChangeRow(SQLModel, table=True):
    """The limits on cost as the office has them, packed whole, version by version."""

    __tablename__ = "cost_change"
    __table_args__: ClassVar[Any] = STRICT
    version: int = Field(primary_key=True)
    made_at: datetime = Field(sa_type=Instant)
    made_by: str = Field(sa_type=Words)
    limits: str = Field(sa_type=Words)


class ProvisionCheckRow(SQLModel, table=True):
    """Somebody looked a provision up; without a day, somebody doubts it. The newest of a cite counts."""

    __tablename__ = "provision_check"
    __table_args__: ClassVar[Any] = STRICT
    version: int = Field(primary_key=True)
    made_at: datetime = Field(sa_type=Instant)
    made_by: str = Field(sa_type=Words)
    regime: str = Field(sa_type=Words)
    cite: str = Field(sa_type=Words)
    checked_on: date | None = Field(default=None, sa_type=Day)
    source: str = Field(sa_type=Words)
    readings: str = Field(default="", sa_column=Column(Words, server_default=text("''"), nullable=False))
